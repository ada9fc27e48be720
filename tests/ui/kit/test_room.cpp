// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in sight where there is little room: the foot of a long form, and the columns of a table.
#include "tests/support/test_program.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/sticky_foot.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms::kit;

namespace {

/// A form of many fields on a page that scrolls, with a button at its end.
struct LongForm {
    QScrollArea page;
    QWidget* form = new QWidget;
    std::vector<QLineEdit*> fields;
    StickyFoot* foot = nullptr;
    QPushButton* button = new QPushButton(QStringLiteral("Save"));

    explicit LongForm(int count)
    {
        auto* layout = new QVBoxLayout(form);
        for (int i = 0; i < count; ++i) {
            fields.push_back(new QLineEdit);
            fields.back()->setFixedHeight(30);
            layout->addWidget(fields.back());
        }
        foot = new StickyFoot(form);
        foot->body()->addWidget(button);
        layout->addWidget(foot);
        page.setWidgetResizable(true);
        page.setWidget(form);
    }
    void show(int height)
    {
        page.resize(400, height);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::processEvents();
    }
    QRect onPage(QWidget* widget) const { return {widget->mapTo(page.viewport(), QPoint()), widget->size()}; }
    bool isInSight(QWidget* widget) const { return page.viewport()->rect().contains(onPage(widget)); }
};

} // namespace

class RoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void theFootOfALongFormStaysInSight()
    {
        LongForm form(30);
        form.show(300);
        QTRY_VERIFY(form.foot->isLifted());
        QVERIFY(form.isInSight(form.button));
        form.page.verticalScrollBar()->setValue(form.page.verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(form.isInSight(form.button));
        QVERIFY(form.foot->isLifted());
        // At the end it lies in its own place, and covers nothing.
        form.page.verticalScrollBar()->setValue(form.page.verticalScrollBar()->maximum());
        QTRY_VERIFY(!form.foot->isLifted());
        QVERIFY(form.isInSight(form.button));
        QVERIFY(!form.onPage(form.foot->bar()).intersects(form.onPage(form.fields.back())));
    }

    void aShortFormHasItsFootInItsPlace()
    {
        LongForm form(3);
        form.show(400);
        QTest::qWait(50);
        QVERIFY(!form.foot->isLifted());
        QVERIFY(form.onPage(form.button).top() > form.onPage(form.fields.back()).bottom());
    }

    /// Hardly higher than the foot: it would cover everything.
    void aLowWindowLeavesTheFootInItsPlace()
    {
        LongForm form(30);
        form.show(300);
        QTRY_VERIFY(form.foot->isLifted());
        form.page.resize(400, form.foot->height());
        QTRY_VERIFY(!form.foot->isLifted());
    }

    void theFieldThatIsTypedIntoIsNotCovered()
    {
        LongForm form(30);
        form.show(300);
        QTRY_VERIFY(form.foot->isLifted());
        for (std::size_t i = 1; i < form.fields.size(); ++i) {
            form.fields[i]->setFocus();
            QTRY_VERIFY2(form.isInSight(form.fields[i])
                    && !form.onPage(form.foot->bar()).intersects(form.onPage(form.fields[i])),
                qPrintable(QString::number(i)));
        }
    }

    /// What the foot asks, with the keys in it, is about the field before: that field stays in sight.
    void whatTheFootAsksDoesNotCoverTheFieldBefore()
    {
        LongForm form(30);
        form.show(300);
        QTRY_VERIFY(form.foot->isLifted());
        QLineEdit* field = form.fields[10];
        field->setFocus();
        QTRY_VERIFY(form.isInSight(field));
        QTest::qWait(20);
        auto* question = new QPushButton(QStringLiteral("Keep writing"));
        question->setFixedHeight(100);
        form.foot->body()->addWidget(question);
        question->show();
        question->setFocus();
        QTRY_VERIFY(form.foot->height() > 100);
        QTRY_VERIFY(form.isInSight(field) && !form.onPage(form.foot->bar()).intersects(form.onPage(field)));
        QVERIFY(question->hasFocus());
    }

    /// A list that gets the keys pushes nothing out of sight as long as its row is seen; a row below is scrolled to.
    void aListWhoseRowIsInSightStays()
    {
        aicms::kit::ScrollPage page;
        auto* above = new QLineEdit;
        above->setFixedHeight(60);
        auto* list = new QListWidget;
        for (int row = 0; row < 20; ++row)
            list->addItem(QString::number(row));
        list->setFixedHeight(300);
        list->setCurrentRow(0);
        page.body()->addWidget(above);
        page.body()->addWidget(list);
        page.resize(400, 350);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        above->setFocus();
        QTest::qWait(20);
        QCOMPARE(page.verticalScrollBar()->value(), 0);
        QVERIFY(page.verticalScrollBar()->maximum() > 0);
        list->setFocus();
        QTest::qWait(20);
        QCOMPARE(page.verticalScrollBar()->value(), 0);
        page.resize(400, 120); // the list begins below what is in sight
        above->setFocus();
        QTest::qWait(20);
        list->setCurrentRow(3);
        list->setFocus();
        QTRY_VERIFY(page.verticalScrollBar()->value() > 0);
    }

    /// A page that followed the press had moved the button away by the release, and the click was lost.
    void aHalfHiddenButtonIsClickedWhereItIs()
    {
        aicms::kit::ScrollPage page;
        auto* above = new QLineEdit;
        above->setFixedHeight(90);
        auto* button = new QPushButton(QStringLiteral("Delete draft"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(40);
        page.body()->addWidget(above);
        page.body()->addWidget(button);
        page.resize(400, 140);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        above->setFocus();
        QTest::qWait(20);
        page.verticalScrollBar()->setValue(0);
        const QPoint at = button->mapTo(&page, QPoint(50, 6));
        QVERIFY(at.y() < page.viewport()->height());
        QVERIFY(button->mapTo(&page, QPoint(0, button->height())).y() > page.viewport()->height());
        int clicks = 0;
        connect(button, &QPushButton::clicked, &page, [&clicks] { ++clicks; });
        QTest::mousePress(page.windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
        QTest::qWait(50);
        QVERIFY(button->hasFocus());
        QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
        QTest::qWait(20);
        QCOMPARE(clicks, 1);
        QCOMPARE(page.verticalScrollBar()->value(), 0);
        above->setFocus();
        button->setFocus(); // by the keys it is brought into sight
        QTRY_VERIFY(page.verticalScrollBar()->value() > 0);
    }

    /// A bar that comes below a list takes its last rows: not the one in which the keys are.
    void aLowerListKeepsTheRowOfTheKeys()
    {
        aicms::kit::DataTable table;
        table.setColumns({{QStringLiteral("name"), QStringLiteral("Name")}});
        std::vector<aicms::kit::PagedTableModel::Row> rows;
        for (int row = 0; row < 40; ++row)
            rows.push_back({QString::number(row)});
        table.rows()->setRows(std::move(rows));
        table.resize(300, 400);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const auto isSeen = [&table] {
            const QRect row = table.visualRect(table.currentIndex());
            return row.top() >= 0 && row.bottom() < table.viewport()->height();
        };
        int last = 1;
        for (; last < 40; ++last) {
            if (table.visualRect(table.model()->index(last, 0)).bottom() >= table.viewport()->height())
                break;
        }
        table.setCurrentId(last); // ids begin with 1: the last row that is seen whole
        QVERIFY(isSeen());
        table.resize(300, 340);
        QTRY_VERIFY(isSeen());
    }

    /// The first of the list goes first, and comes back with the room.
    void columnsGiveWayInTheirOrder()
    {
        DataTable table;
        table.setColumns({{QStringLiteral("name"), QStringLiteral("Name"), CellKind::Name, 200},
            {QStringLiteral("how"), QStringLiteral("How"), CellKind::Number, 100},
            {QStringLiteral("when"), QStringLiteral("When"), CellKind::Number, 100}});
        auto* room = new ColumnRoom(&table, {QStringLiteral("when"), QStringLiteral("how")});
        const auto shown = [&table] {
            QStringList ids;
            for (const char* id : {"name", "how", "when"}) {
                if (table.isColumnVisible(QLatin1String(id)))
                    ids << QLatin1String(id);
            }
            return ids.join(u' ');
        };
        table.resize(aicms::theme::px(500), 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTRY_COMPARE(shown(), QStringLiteral("name how when"));
        table.resize(aicms::theme::px(340), 300);
        QTRY_COMPARE(shown(), QStringLiteral("name how"));
        table.resize(aicms::theme::px(240), 300);
        QTRY_COMPARE(shown(), QStringLiteral("name"));
        table.resize(aicms::theme::px(100), 300);
        QTRY_COMPARE(shown(), QStringLiteral("name")); // what is not in the list never goes
        table.resize(aicms::theme::px(500), 300);
        QTRY_COMPARE(shown(), QStringLiteral("name how when"));
        // What has nothing to show goes whatever the room, and leaves its own to the others.
        room->setWanted(QStringLiteral("how"), false);
        QCOMPARE(shown(), QStringLiteral("name when"));
        table.resize(aicms::theme::px(340), 300);
        QTRY_COMPARE(shown(), QStringLiteral("name when"));
        room->setWanted(QStringLiteral("how"), true);
        QCOMPARE(shown(), QStringLiteral("name how"));
    }
};

AICMS_WINDOW_TEST(RoomTest)
#include "test_room.moc"
