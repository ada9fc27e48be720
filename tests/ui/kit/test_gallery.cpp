// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/gallery/gallery.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/pill.h"
#include "ui/kit/search_box.h"
#include "ui/kit/text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms::kit;
using aicms::theme::Tone;

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void rendersEveryTheme()
    {
        QTemporaryDir folder;
        const QStringList files = Gallery::renderAll(folder.filePath(QStringLiteral("new")));
        QCOMPARE(files.size(), 7);
        QImage light(files.at(0));
        QImage dark(files.at(1));
        QImage large(files.at(4));
        QVERIFY(light.pixelColor(light.width() / 2, 4).lightness() > 200);
        QVERIFY(dark.pixelColor(dark.width() / 2, 4).lightness() < 60);
        QCOMPARE(large.width(), 2 * light.width());
        QCOMPARE(aicms::theme::theme().textScale(), 100);
    }

    void saysWhenTheFolderCannotBeMade()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Gallery::renderAll(file.fileName() + QStringLiteral("/below")).isEmpty());
    }

    void everyControlHasAName()
    {
        Gallery gallery;
        gallery.show();
        int seen = 0;
        for (auto* button : gallery.findChildren<QAbstractButton*>()) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(button);
            if (!button->isVisible() || !face || button->objectName().startsWith(QStringLiteral("qt_"))
                || QByteArray(button->metaObject()->className()) == "QLineEditIconButton"
                || QByteArray(button->parentWidget()->metaObject()->className()) == "aicms::kit::ViewTabs")
                continue;
            ++seen;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
            QVERIFY(button->height() >= aicms::theme::px(20));
        }
        QVERIFY(seen > 30);
    }

    void dueBadgeWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("late") << -1 << QStringLiteral("1 day late") << Tone::Danger;
        QTest::newRow("very late") << -12 << QStringLiteral("12 days late") << Tone::Danger;
        QTest::newRow("today") << 0 << QStringLiteral("Due today") << Tone::Danger;
        QTest::newRow("three") << 3 << QStringLiteral("3 days left") << Tone::Danger;
        QTest::newRow("four") << 4 << QStringLiteral("4 days left") << Tone::Warning;
        QTest::newRow("ten") << 10 << QStringLiteral("10 days left") << Tone::Warning;
        QTest::newRow("eleven") << 11 << QStringLiteral("11 days left") << Tone::Neutral;
    }

    void dueBadgeWords()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        QFETCH(Tone, tone);
        DueBadge badge(days);
        QCOMPARE(badge.text(), words);
        QCOMPARE(badge.tone(), tone);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&badge);
        QCOMPARE(face->role(), QAccessible::StaticText);
        QCOMPARE(face->text(QAccessible::Name), words);
    }

    void initials()
    {
        QCOMPARE(initialsOf(QStringLiteral("Mara Ellis")), QStringLiteral("ME"));
        QCOMPARE(initialsOf(QStringLiteral("  ana maria de souza ")), QStringLiteral("AS"));
        QCOMPARE(initialsOf(QStringLiteral("Cher")), QStringLiteral("C"));
        QCOMPARE(initialsOf({}), QString());
        QCOMPARE(initialsOf(QStringLiteral("Wren <script>")), QStringLiteral("WS"));
        QCOMPARE(initialsOf(QStringLiteral("Wren (shop) -")), QStringLiteral("WS"));
        QCOMPARE(initialsOf(QString::fromUtf8("\xF0\x9F\x98\x80 x")), QString::fromUtf8("\xF0\x9F\x98\x80X"));
    }

    void labelsElideAndWrap()
    {
        Label line(QStringLiteral("A name that is longer than the room it has here"));
        line.setElide(Qt::ElideMiddle);
        QVERIFY(line.minimumSizeHint().width() < 40);
        line.resize(80, 20);
        line.show();
        QCOMPARE(line.toolTip(), line.text());
        line.resize(2000, 20);
        QCOMPARE(line.toolTip(), QString());
        Label block(line.text());
        block.wrapped();
        QVERIFY(block.heightForWidth(100) >= 3 * lineHeight(aicms::theme::Type::Body));
        QCOMPARE(block.heightForWidth(2000), lineHeight(aicms::theme::Type::Body));
    }

    void filterBar()
    {
        FilterBar bar(QStringLiteral("Filter this list"));
        bar.addFilter(QStringLiteral("a"), QStringLiteral("Private"));
        bar.addFilter(QStringLiteral("b"), QStringLiteral("Hamburg"));
        bar.addFilter(QStringLiteral("a"), QStringLiteral("Private customers")); // the same one, changed
        QCOMPARE(bar.filters(), (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
        QSignalSpy text(&bar, &FilterBar::textChanged);
        QTest::keyClicks(bar.box(), QStringLiteral("kel"));
        QCOMPARE(text.count(), 0); // waits for a pause
        QTRY_COMPARE(text.count(), 1);
        QCOMPARE(text[0][0].toString(), QStringLiteral("kel"));
        QTest::keyClick(bar.box(), Qt::Key_Return);
        QCOMPARE(text.count(), 2);
        bar.clearFilters();
        QVERIFY(bar.filters().isEmpty());
        bar.removeFilter(QStringLiteral("a")); // gone already
    }

    /// Where they do not fit beside the box, count and buttons stand below it; nothing keeps the page wide.
    void filterBarTakesTwoLines()
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        FilterBar bar(QStringLiteral("Filter this list"));
        layout->addWidget(&bar);
        auto* columns = new ActionButton(QStringLiteral("Columns, 5 hidden"), ActionButton::Role::Outlined);
        bar.addTrailing(columns);
        bar.setCountText(QStringLiteral("7 shown, best hits first"));
        page.resize(900, 100);
        page.show();
        const auto isBelow = [&] {
            return columns->mapTo(&bar, QPoint()).y() >= bar.box()->mapTo(&bar, QPoint()).y() + bar.box()->height();
        };
        QTRY_VERIFY(columns->mapTo(&bar, QPoint(columns->width(), 0)).x() > 800);
        QVERIFY(!isBelow());
        page.resize(400, 100);
        QTRY_VERIFY(isBelow());
        QCOMPARE(bar.width(), 400);
        QVERIFY(columns->mapTo(&bar, QPoint(columns->width(), 0)).x() <= 400);
    }

    void bulkBarHidesItself()
    {
        BulkBar bar;
        bar.setCounts(3, 1094);
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.accessibleDescription().startsWith(QStringLiteral("3 of 1")));
        bar.setCounts(0, 1094);
        QVERIFY(bar.isHidden());
    }
};

AICMS_WINDOW_TEST(GalleryTest)
#include "test_gallery.moc"
