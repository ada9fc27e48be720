// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace aicms::kit;

namespace {

void fill(DataTable& table, int count, bool tickable = true)
{
    table.setColumns({{QStringLiteral("name"), QStringLiteral("Name"), CellKind::Name, 200},
                         {QStringLiteral("mail"), QStringLiteral("Email"), CellKind::Secondary, 200, false},
                         {QStringLiteral("spent"), QStringLiteral("Spent"), CellKind::Number, 100}},
        tickable);
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    table.rows()->setLoader([](const std::vector<qint64>& asked, const PagedTableModel::Answer& answer) {
        std::vector<PagedTableModel::Row> rows;
        for (const qint64 id : asked)
            rows.push_back({QStringLiteral("Person %1").arg(id), QStringLiteral("p@example.com"), 12.5});
        answer(rows);
    });
    table.rows()->setIds(ids);
    table.resize(700, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
}

} // namespace

class DataTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    /// At some sizes its two bars make room for each other in turn: that ends, whatever the size.
    void eachSizeSettles()
    {
        for (const int rows : {1, 2, 3, 6}) {
            DataTable table;
            table.setMostLines(3);
            table.rows()->setLoader([](const std::vector<qint64>& asked, const PagedTableModel::Answer& answer) {
                answer(std::vector<PagedTableModel::Row>(asked.size(),
                    {QStringLiteral("Passing on to others"), QStringLiteral("A consent given by phone, taken back"),
                        QStringLiteral("by letter from 3 May")}));
            });
            table.setColumns({{QStringLiteral("a"), QStringLiteral("Purpose"), CellKind::Text, 150},
                {QStringLiteral("b"), QStringLiteral("What was said"), CellKind::Text, 180},
                {QStringLiteral("c"), QStringLiteral("How"), CellKind::Pill, 110}});
            std::vector<qint64> ids(static_cast<std::size_t>(rows));
            std::iota(ids.begin(), ids.end(), 1);
            table.rows()->setIds(ids);
            table.show();
            QVERIFY(QTest::qWaitForWindowExposed(&table));
            for (int width = 160; width < 640; width += 3) {
                for (int height = 40; height < 60 + rows * 90; height += 11) {
                    table.resize(width, height);
                    QVERIFY(table.viewport()->height() <= height);
                }
            }
        }
    }

    void keys()
    {
        DataTable table;
        fill(table, 500);
        table.setCurrentId(1);
        QSignalSpy opened(&table, &DataTable::opened);
        QSignalSpy pane(&table, &DataTable::paneRequested);
        QSignalSpy current(&table, &DataTable::currentIdChanged);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentId(), 2);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toLongLong(), 2);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(pane.value(0).value(0).toLongLong(), 2);
        QTest::keyClick(&table, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(table.rows()->isChecked(2));
        QTest::keyClick(&table, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(!table.rows()->isChecked(2));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentId(), 500);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentId(), 1);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.rows()->checkedIds(), (std::vector<qint64> {1, 2}));
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.rows()->checkedCount(), 500);
        QTest::keyClick(&table, Qt::Key_Escape);
        QCOMPARE(table.rows()->checkedCount(), 0);
        QCOMPARE(current.count(), 4);
    }

    void sentencesGoOnBelowWhereRoomIsShort()
    {
        DataTable table;
        table.setColumns({{QStringLiteral("row"), QStringLiteral("Row"), CellKind::Number, 80, false},
            {QStringLiteral("what"), QStringLiteral("What"), CellKind::Strong, 260, false},
            {QStringLiteral("why"), QStringLiteral("Why"), CellKind::Text, 560, false}});
        table.rows()->setRows({{QStringLiteral("3"), QStringLiteral("Bea, bea@example.com, x"),
            QStringLiteral("More cells than columns: put a value with a comma, semicolon or tab in it in quotation "
                           "marks")}});
        table.resize(1000, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int usual = table.rowHeight(0);
        table.resize(480, 300);
        QVERIFY(table.horizontalScrollBar()->maximum() > 0); // words are cut or out of sight
        QCOMPARE(table.rowHeight(0), usual);
        QSignalSpy heights(&table, &DataTable::rowHeightChanged);
        table.setMostLines(4);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.rowHeight(0) > usual);
        QVERIFY(heights.count() > 0);
        table.resize(1000, 300);
        QTRY_COMPARE(table.rowHeight(0), usual);
    }

    void headSortsOrTicksAll()
    {
        DataTable table;
        fill(table, 20);
        QSignalSpy sort(&table, &DataTable::sortRequested);
        const auto click = [&](int section) {
            QHeaderView* head = table.horizontalHeader();
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                QPoint(head->sectionViewportPosition(section) + 20, head->height() / 2));
        };
        click(1);
        click(1);
        QCOMPARE(sort.count(), 2);
        QCOMPARE(sort[0][0].toString(), QStringLiteral("name"));
        QCOMPARE(sort[0][1].value<Qt::SortOrder>(), Qt::AscendingOrder);
        QCOMPARE(sort[1][1].value<Qt::SortOrder>(), Qt::DescendingOrder);
        click(2); // not sortable: the arrow stays
        QCOMPARE(sort.count(), 2);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
        click(0);
        QCOMPARE(table.rows()->checkedCount(), 20);
        click(0);
        QCOMPARE(table.rows()->checkedCount(), 0);
    }

    void tickingAllLeavesTheArrowWhereItIs()
    {
        DataTable table;
        fill(table, 3);
        table.resize(600, 300);
        table.show();
        table.setSort(QStringLiteral("name"), Qt::AscendingOrder);
        const int x = table.horizontalHeader()->sectionViewportPosition(0) + 5;
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(x, 5));
        QCOMPARE(table.rows()->checkedCount(), 3);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
        QVERIFY(table.horizontalHeader()->isSortIndicatorShown());
    }

    /// In high contrast every tint is the page's own colour.
    void aTickedRowIsMarkedWithoutTints()
    {
        aicms::theme::theme().setScheme(aicms::theme::Scheme::HighContrast);
        DataTable table;
        fill(table, 3);
        table.resize(600, 300);
        table.show();
        table.rows()->setChecked(table.rows()->idAt(1), true);
        const QImage picture = table.viewport()->grab().toImage();
        const auto edgeOf = [&](int row) {
            const QRect cell = table.visualRect(table.rows()->index(row, 1));
            return picture.pixelColor(cell.left() + 2, cell.top() + 1);
        };
        const QColor ticked = edgeOf(1);
        const QColor plain = edgeOf(0);
        const QColor line = aicms::theme::color(aicms::theme::Color::Accent);
        aicms::theme::theme().setScheme(aicms::theme::Scheme::Light);
        QCOMPARE(ticked, line);
        QVERIFY(plain != line);
    }

    void mouseTicksOpensAndAsksForTheMenu()
    {
        DataTable table;
        fill(table, 20);
        const auto middle
            = [&](int row, int column) { return table.visualRect(table.model()->index(row, column)).center(); };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middle(3, 0));
        QVERIFY(table.rows()->isChecked(4));
        QSignalSpy opened(&table, &DataTable::opened);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, middle(5, 1));
        QCOMPARE(opened.value(0).value(0).toLongLong(), 6);
        QSignalSpy menu(&table, &DataTable::menuRequested);
        table.setCurrentId(9);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(table.viewport(), &byKey);
        QCOMPARE(menu.value(0).value(0).toLongLong(), 9);
    }

    /// Nothing near the pointer told that a row has a menu.
    void theRowUnderThePointerOffersItsMenu()
    {
        DataTable table;
        fill(table, 20);
        table.resize(640, 400);
        table.show();
        QSignalSpy menu(&table, &DataTable::menuRequested);
        const QPoint at = table.visualRect(table.rows()->index(3, 1)).center();
        QTest::mouseMove(table.viewport(), at);
        QMouseEvent move(QEvent::MouseMove, at, table.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(table.viewport(), &move);
        auto* button = table.viewport()->findChild<QAbstractButton*>();
        QVERIFY(button && button->isVisible());
        QVERIFY(table.visualRect(table.rows()->index(3, 1)).top() <= button->geometry().top());
        button->click();
        QCOMPARE(menu.count(), 1);
        QCOMPARE(menu.front().front().toLongLong(), table.rows()->idAt(3));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table.viewport(), &leave);
        QVERIFY(!button->isVisible());
    }

    void anEmptyListGivesTheKeysToWhatCanBeDone()
    {
        DataTable table;
        table.setColumns({{QStringLiteral("name"), QStringLiteral("Name")}});
        auto* state = new aicms::kit::EmptyState(QStringLiteral("users"), QStringLiteral("Nothing"), QString());
        auto* button = new QPushButton(QStringLiteral("New"));
        state->addAction(button);
        table.setEmptyState(state);
        table.resize(640, 400);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.clearFocus();
        table.setFocus(Qt::OtherFocusReason);
        QVERIFY(button->hasFocus());
    }

    void typingDoesNotSearch()
    {
        DataTable table;
        fill(table, 50);
        table.setCurrentId(7);
        QTest::keyClicks(&table, QStringLiteral("Person 30"));
        QCOMPARE(table.currentId(), 7);
    }

    void sizesOfTheDesign()
    {
        DataTable table;
        fill(table, 3, false);
        using aicms::theme::px;
        QCOMPARE(table.rowHeight(0), aicms::theme::px(36));
        QCOMPARE(table.horizontalHeader()->height(), aicms::theme::px(32));
        table.setDensity(DataTable::Density::Roomy);
        QCOMPARE(table.rowHeight(2), aicms::theme::px(44));
        aicms::theme::theme().setTextScale(200);
        QCOMPARE(table.rowHeight(0), aicms::theme::px(44));
        QCOMPARE(table.columnWidth(0), aicms::theme::px(200));
        aicms::theme::theme().setTextScale(100);
    }

    void columnsHide()
    {
        DataTable table;
        fill(table, 3);
        table.setColumnVisible(QStringLiteral("mail"), false);
        QVERIFY(!table.isColumnVisible(QStringLiteral("mail")));
        QVERIFY(table.isColumnVisible(QStringLiteral("name")));
        QVERIFY(!table.isColumnVisible(QStringLiteral("no such column")));
    }

    void emptyStateOnlyWithoutRows()
    {
        DataTable table;
        fill(table, 2);
        auto* state = new QLabel(QStringLiteral("Nobody yet"));
        table.setEmptyState(state);
        QVERIFY(!state->isVisible());
        table.rows()->setIds({});
        QVERIFY(state->isVisible());
        table.setLoading(true);
        QVERIFY(!state->isVisible());
        table.setLoading(false);
        QVERIFY(state->isVisible());
        table.rows()->setIds({1});
        QVERIFY(!state->isVisible());
    }

    void readersGetRowAndHead()
    {
        DataTable table;
        fill(table, 3);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&table);
        QCOMPARE(face->role(), QAccessible::Table);
        QVERIFY(face->tableInterface());
        QCOMPARE(face->tableInterface()->rowCount(), 3);
        QCOMPARE(face->tableInterface()->columnDescription(1), QStringLiteral("Name"));
        QAccessibleInterface* cell = face->tableInterface()->cellAt(1, 1);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Person 2"));
    }

    void aJumpAmongAMillionRowsAsksForWhatIsShown()
    {
        DataTable table;
        fill(table, 1'000'000);
        std::size_t asked = 0;
        std::size_t calls = 0;
        table.rows()->setLoader([&](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
            asked += ids.size();
            ++calls;
            answer(std::vector<PagedTableModel::Row>(
                ids.size(), {QStringLiteral("Person"), QStringLiteral("p@example.com"), 12.5}));
        });
        constexpr int pages = 10;
        for (int page = 1; page <= pages; ++page) {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / pages * page);
            table.grab();
        }
        QVERIFY(calls >= pages); // each place was filled
        QVERIFY2(asked <= std::size_t(pages) * 3 * 64, qPrintable(QString::number(asked))); // blocks of 64, no more
    }

    void leftOverRoomGoesToThoseThatGrow()
    {
        DataTable table;
        table.setColumns({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Text, 100, false, {}, 1},
            {QStringLiteral("b"), QStringLiteral("B"), CellKind::Text, 100, false, {}, 3},
            {QStringLiteral("c"), QStringLiteral("C"), CellKind::Text, 100, false}});
        table.resize(aicms::theme::px(700), aicms::theme::px(300));
        table.show();
        QTRY_VERIFY(table.columnWidth(1) > aicms::theme::px(280));
        QVERIFY(table.columnWidth(0) > aicms::theme::px(180) && table.columnWidth(0) < aicms::theme::px(220));
        const int wide = table.columnWidth(1);
        table.setColumnVisible(QStringLiteral("a"), false);
        QVERIFY(table.columnWidth(1) > wide);
        table.resize(aicms::theme::px(210), aicms::theme::px(300));
        QTRY_VERIFY(table.columnWidth(1) < aicms::theme::px(110));
    }

    /// Without rows there is no cell to carry the ring.
    void anEmptyTableShowsItsFocus()
    {
        QWidget page;
        auto* table = new DataTable(&page);
        table->setColumns({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Text, 100, false}});
        table->setGeometry(10, 10, 300, 200);
        auto* other = new QPushButton(QStringLiteral("Other"), &page);
        other->move(10, 220);
        page.resize(330, 270);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto ring = [table] {
            const QImage image = table->viewport()->grab().toImage();
            int found = 0;
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, image.height() / 2) == aicms::theme::color(aicms::theme::Color::Focus);
            return found;
        };
        other->setFocus();
        QCOMPARE(ring(), 0);
        table->setFocus();
        QVERIFY(ring() >= 2);
    }

    /// Words end in an ellipsis before a column is pushed out of sight; figures and pills stay whole.
    void wordsGiveUpRoomFirst()
    {
        using aicms::theme::px;
        DataTable table;
        table.setColumns({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Strong, 200, false},
            {QStringLiteral("b"), QStringLiteral("B"), CellKind::Number, 100, false},
            {QStringLiteral("c"), QStringLiteral("C"), CellKind::Text, 200, false},
            {QStringLiteral("d"), QStringLiteral("D"), CellKind::Pill, 100, false}});
        table.resize(px(500), px(300));
        table.show();
        QTRY_VERIFY(table.columnWidth(0) < px(170));
        QVERIFY(table.columnWidth(0) >= px(120));
        QCOMPARE(table.columnWidth(1), px(100));
        QVERIFY(table.columnWidth(3) >= px(100));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        table.resize(px(300), px(300)); // too little: scrolled sideways, and readable
        QTRY_COMPARE(table.columnWidth(0), px(200));
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
    }

    void whatIsWrongIsMarkedAndSaid()
    {
        DataTable table;
        table.setColumns({{QStringLiteral("a"), QStringLiteral("A"), CellKind::Marked, 200, false}});
        table.rows()->setRows({{QVariant::fromValue(MarkedText {QStringLiteral("ayla@@example")})},
            {QVariant::fromValue(MarkedText {QStringLiteral("ayla@@example"), QStringLiteral("two signs")})}});
        table.resize(300, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCOMPARE(
            table.model()->index(1, 0).data(Qt::DisplayRole).toString(), QStringLiteral("ayla@@example, two signs"));
        const QImage seen = table.viewport()->grab().toImage();
        const auto cell = [&](int row) {
            QRect part = table.visualRect(table.model()->index(row, 0));
            part.setHeight(part.height() - aicms::theme::px(2));
            return seen.copy(part);
        };
        QVERIFY2(cell(0) != cell(1), "looks the same as a value that is right");
    }
};

AICMS_WINDOW_TEST(DataTableTest)
#include "test_data_table.moc"
