// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QtTest>

using namespace aicms::theme;

namespace {

QStringList listedIcons()
{
    QFile file(qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/resources/icons.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names << line;
    }
    return names;
}

/// The colour of the pixel that is covered most.
QColor strongest(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(found))
                found = image.pixel(x, y);
        }
    }
    return QColor::fromRgba(found);
}

bool isNear(const QColor& a, const QColor& b)
{
    return qAbs(a.red() - b.red()) < 6 && qAbs(a.green() - b.green()) < 6 && qAbs(a.blue() - b.blue()) < 6;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init() { theme().setScheme(Scheme::Light); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyListedIconCarriesTheAskedColour()
    {
        const QStringList names = listedIcons();
        QVERIFY(names.size() > 100);
        for (const QString& name : names) {
            const QColor drawn = strongest(theme().icon(name, Color::Danger, 32, 1));
            QVERIFY2(drawn.alpha() > 200, qUtf8Printable(name));
            QVERIFY2(isNear(drawn, color(Color::Danger)), qUtf8Printable(name + QLatin1Char(' ') + drawn.name()));
        }
    }

    void anUnknownNameIsSeen()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no-such-icon.*icons\\.txt")));
        const QPixmap missing = theme().icon(QStringLiteral("no-such-icon"), Color::Accent, 24, 1);
        QCOMPARE(missing.size(), QSize(24, 24));
        QVERIFY(isNear(strongest(missing), color(Color::Accent)));
    }

    void sizeFollowsRatioAndTextSize()
    {
        const QPixmap sharp = theme().icon(QStringLiteral("lock"), Color::TextPrimary, 16, 2);
        QCOMPARE(sharp.size(), QSize(32, 32));
        QCOMPARE(sharp.deviceIndependentSize(), QSizeF(16, 16));
        theme().setTextScale(200);
        QCOMPARE(theme().icon(QStringLiteral("lock"), Color::TextPrimary, 16, 1).size(), QSize(32, 32));
        theme().setTextScale(100);
    }

    void theSameIconIsDrawnOnce()
    {
        const auto draw = [] { return theme().icon(QStringLiteral("lock"), Color::TextPrimary, 16, 1).cacheKey(); };
        QCOMPARE(draw(), draw());
        const qint64 before = draw();
        theme().setScheme(Scheme::Dark);
        QVERIFY(draw() != before);
    }

    void arrowsTurnInRightToLeft()
    {
        const auto draw
            = [](const char* name) { return theme().icon(QLatin1String(name), Color::TextPrimary, 24, 1).toImage(); };
        for (const char* name : {"arrow-left", "chevron-right", "undo-2", "send"}) {
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            const QImage usual = draw(name);
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            QVERIFY2(draw(name) != usual, name);
            QVERIFY2(isDirectional(QLatin1String(name)), name);
        }
        const QImage clock = draw("clock");
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(draw("clock"), clock);
        QVERIFY(!isDirectional(QStringLiteral("check")));
        QVERIFY(!isDirectional(QStringLiteral("arrow-up")));
    }

    void actionIconsFollowSchemeAndState()
    {
        const QIcon icon = theme().actionIcon(QStringLiteral("trash-2"), Color::Danger);
        QVERIFY(isNear(strongest(icon.pixmap(QSize(32, 32), 1.0)), color(Color::Danger)));
        QVERIFY(isNear(strongest(icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled)), color(Color::TextDisabled)));
        theme().setScheme(Scheme::Dark);
        QVERIFY(isNear(strongest(icon.pixmap(QSize(32, 32), 1.0)), color(Color::Danger)));
        const QPixmap sharp = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(sharp.size(), QSize(32, 32));
    }
};

AICMS_WINDOW_TEST(TestIcons)
#include "test_icons.moc"
