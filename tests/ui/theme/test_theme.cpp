// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace aicms::theme;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }

    void init()
    {
        theme().setScheme(Scheme::Light);
        theme().setTextScale(100);
    }

    void measuresFollowTheTextSize()
    {
        QCOMPARE(px(32), 32);
        theme().setTextScale(200);
        QCOMPARE(px(32), 64);
        QCOMPARE(px(1), 2);
        theme().setTextScale(90);
        QCOMPARE(px(20), 18);
        QCOMPARE(px(1), 1);
        QCOMPARE(px(0), 0);
    }

    void textScaleStaysWithinItsBounds()
    {
        theme().setTextScale(10);
        QCOMPARE(theme().textScale(), 90);
        theme().setTextScale(1000);
        QCOMPARE(theme().textScale(), 200);
    }

    void typeStepsAreTheDesigns()
    {
        QCOMPARE(theme().font(Type::Caption).pixelSize(), 12);
        QCOMPARE(theme().font(Type::TableHead).pixelSize(), 12);
        QCOMPARE(theme().font(Type::Body).pixelSize(), 13);
        QCOMPARE(theme().font(Type::Section).pixelSize(), 15);
        QCOMPARE(theme().font(Type::Title).pixelSize(), 20);
        QCOMPARE(theme().font(Type::Figure).pixelSize(), 26);
        QCOMPARE(theme().font(Type::Body).weight(), QFont::Normal);
        QCOMPARE(theme().font(Type::BodyStrong).weight(), QFont::Medium);
        QCOMPARE(theme().font(Type::Title).weight(), QFont::DemiBold);
        theme().setTextScale(200);
        QCOMPARE(theme().font(Type::Body).pixelSize(), 26);
    }

    void plexIsReallyUsed()
    {
        for (const Type type : {Type::Body, Type::BodyStrong, Type::Title})
            QCOMPARE(QFontInfo(theme().font(type)).family(), QStringLiteral("IBM Plex Sans"));
        QCOMPARE(QFontInfo(theme().font(Type::BodyStrong)).weight(), static_cast<int>(QFont::Medium));
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("IBM Plex Sans Arabic")));
        // Columns of numbers stand straight only when all digits are equally wide.
        const QFontMetrics metrics(theme().font(Type::Figure));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }

    void systemTextSizeCounts()
    {
        QCOMPARE(systemTextRatio(11, QStringLiteral("ubuntu:GNOME")), 1.0);
        QCOMPARE(systemTextRatio(10, QStringLiteral("KDE")), 1.0);
        QCOMPARE(systemTextRatio(15, QStringLiteral("KDE")), 1.5);
        QCOMPARE(systemTextRatio(100, QString()), 2.0);
        QCOMPARE(systemTextRatio(4, QString()), 0.9);
        QCOMPARE(systemTextRatio(-1, QString()), 1.0);
    }

    void schemeSwitchesLive()
    {
        QLabel label(QStringLiteral("text"));
        label.show();
        QSignalSpy spy(&theme(), &Theme::changed);
        const QColor light = color(Color::WindowBackground);
        QCOMPARE(label.palette().color(QPalette::Window), light);
        theme().setScheme(Scheme::Dark);
        QCOMPARE(spy.count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(theme().isDark());
        QVERIFY(color(Color::WindowBackground) != light);
        QCOMPARE(label.palette().color(QPalette::Window), color(Color::WindowBackground));
        theme().setScheme(Scheme::Dark);
        QCOMPARE(spy.count(), 1);
    }

    void systemSchemeFollowsTheStartPalette()
    {
        theme().setScheme(Scheme::Dark);
        theme().setScheme(Scheme::System);
        // The offscreen platform starts with a light palette; our own dark one must not be taken for the system's.
        QVERIFY(!theme().isDark());
    }

    void textSizeSwitchesLive()
    {
        QPushButton button(QStringLiteral("Save"));
        button.show();
        QSignalSpy spy(&theme(), &Theme::changed);
        const int before = button.sizeHint().height();
        theme().setTextScale(200);
        QCOMPARE(spy.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(button.font().weight(), QFont::Medium);
        QCOMPARE(button.font().pixelSize(), 26);
        QCOMPARE(button.sizeHint().height(), before * 2);
    }

    void layoutDirectionIsAnnounced()
    {
        QSignalSpy spy(&theme(), &Theme::changed);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(spy.count(), 1);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(spy.count(), 2);
    }

    void highContrastHasThickBorders()
    {
        QCOMPARE(theme().borderWidth(), 1);
        theme().setScheme(Scheme::HighContrast);
        QCOMPARE(theme().borderWidth(), 2);
        QCOMPARE(color(Color::WarningSoft), color(Color::Surface));
    }

    void reducedMotionStopsMotion()
    {
        QCOMPARE(theme().duration(120), 120);
        theme().setReducedMotion(true);
        QCOMPARE(theme().duration(120), 0);
        theme().setReducedMotion(false);
    }
};

AICMS_WINDOW_TEST(TestTheme)
#include "test_theme.moc"
