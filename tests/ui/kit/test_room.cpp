// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in sight where there is little room: the foot of a long form, and the columns of a table.
#include "tests/support/test_program.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/sticky_foot.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
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
