// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/list/customer_table.h"
#include "ui/kit/hit_text.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/search_box.h"
#include "ui/kit/view_tabs.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <numeric>

using namespace aicms;
using namespace test;
using customers_ui::CustomerTable;

class TestCustomerList : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    void open(const QString& user = ownerName) { m_desk = std::make_unique<Desk>(user); }
    void fillSome()
    {
        customers::Customer anna;
        anna.givenName = u"Anna"_s;
        anna.familyName = u"Petrova"_s;
        anna.emails.push_back({u"anna@example.com"_s});
        anna.addresses.push_back({u"Ankerweg 12"_s, u"20457"_s, u"Hamburg"_s});
        anna.tags.push_back({u"regular"_s, {}});
        m_desk->add(anna);
        customers::Customer bruno;
        bruno.givenName = u"Bruno"_s;
        bruno.familyName = u"Keller"_s;
        bruno.addresses.push_back({u"Kai 1"_s, u"28195"_s, u"Bremen"_s});
        m_desk->add(bruno);
        customers::Customer firm;
        firm.kind = customers::Kind::Organisation;
        firm.name = u"Zeta Works"_s;
        m_desk->add(firm);
    }
    void showList(int rows)
    {
        m_desk->go(u"customers.list"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == rows; }));
    }
    CustomerTable* table() { return m_desk->find<CustomerTable>(u"customerTable"_s); }
    /// The texts of a column, once they are read.
    QStringList column(const QString& id)
    {
        auto* model = table()->rows();
        QStringList texts;
        const auto read = [&] {
            texts.clear();
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex cell = model->index(row, model->columnOf(id));
                texts << cell.data().toString();
                if (!model->isLoaded(row))
                    return false;
            }
            return true;
        };
        return m_desk->waitFor(read) ? texts : QStringList {u"not read"_s};
    }
    void tick(int row)
    {
        auto* model = table()->rows();
        model->setChecked(model->idAt(row), true);
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void showsPeopleAndOrganisations()
    {
        open();
        fillSome();
        showList(3);
        QCOMPARE(column(u"name"_s), (QStringList {u"Anna Petrova"_s, u"Bruno Keller"_s, u"Zeta Works"_s}));
        QCOMPARE(column(u"email"_s).at(0), u"anna@example.com"_s);
        QCOMPARE(column(u"town"_s).at(1), u"Bremen"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"2 person(s) and 1 organisation(s)"_s); }));
        auto* views = m_desk->find<kit::ViewTabs>(u"customerViews"_s);
        views->setCurrentView(u"organisations"_s);
        Q_EMIT views->viewChanged(u"organisations"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QCOMPARE(column(u"name"_s), QStringList {u"Zeta Works"_s});
    }

    void filtersWhileTyping()
    {
        open();
        fillSome();
        showList(3);
        m_desk->type(u"customerFilter"_s, u"anna"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QCOMPARE(column(u"name"_s), QStringList {u"Anna Petrova"_s});
        m_desk->type(u"customerFilter"_s, u"nobody"_s);
        m_desk->find(u"nothingFound"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"3 customer(s) hidden by the filter."_s); }));
        m_desk->click(u"clearFilters"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 3; }));
        // The header's search asks by command.
        m_desk->go(u"customers.filter"_s, u"zeta"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QVERIFY(table()->rowHeight(0) >= theme::px(44)); // where it was found stands in a second line
        // Going there keeps what was looked for, unless everybody is asked for: as after an import.
        m_desk->go(u"customers.list"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        m_desk->go(u"customers.list"_s, u"all"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 3; }));
        QVERIFY(m_desk->waitFor([&] { return table()->rowHeight(0) == theme::px(36); }));
        // And those who came last stand on top.
        QTest::qWait(5);
        const auto last = m_desk->addPerson(u"Zacharias"_s, u"Zuletzt"_s);
        m_desk->go(u"customers.list"_s, u"newest"_s);
        QVERIFY(m_desk->waitFor([&] {
            return table()->rows()->rowCount() == 4 && table()->rows()->idAt(0) == last.value
                && table()->currentId() == last.value;
        }));
    }

    void marksWhatWasSearchedFor()
    {
        open();
        fillSome();
        customers::Customer noted;
        noted.givenName = u"Abel"_s;
        noted.familyName = u"Carl"_s;
        noted.notes.push_back({{}, u"Sister of Anna"_s});
        m_desk->add(noted);
        customers::Customer numbered;
        numbered.givenName = u"Carla"_s;
        numbered.familyName = u"Dorn"_s;
        numbered.number = u"ANNA-7"_s;
        m_desk->add(numbered);
        showList(5);
        m_desk->type(u"customerFilter"_s, u"anna"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 3; }));
        // Best first, not by name; what no cell shows is named, and a note's text is not.
        QCOMPARE(column(u"name"_s),
            (QStringList {u"Anna Petrova"_s, u"Carla Dorn, Customer number: \u2068ANNA-7\u2069"_s,
                u"Abel Carl, Found in a note"_s}));
        const auto cell = [&](int row, const QString& id) {
            return table()->rows()->index(row, table()->rows()->columnOf(id)).data(kit::PagedTableModel::CellRole);
        };
        QCOMPARE(kit::hitTextOf(cell(0, u"name"_s)).marks, (QVector<kit::TextMark> {{0, 4}}));
        QCOMPARE(kit::hitTextOf(cell(1, u"name"_s)).whyMarks, (QVector<kit::TextMark> {{18, 4}}));
        m_desk->type(u"customerFilter"_s, u"ham"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QCOMPARE(column(u"name"_s), QStringList {u"Anna Petrova"_s});
        QCOMPARE(kit::hitTextOf(cell(0, u"town"_s)).marks, (QVector<kit::TextMark> {{0, 3}}));
        // A column that was chosen by hand stays the order.
        Q_EMIT table()->sortRequested(u"name"_s, Qt::AscendingOrder);
        m_desk->type(u"customerFilter"_s, u"anna"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 3; }));
        QCOMPARE(column(u"name"_s).at(0), u"Abel Carl, Found in a note"_s);
    }

    void filtersByTag()
    {
        open();
        fillSome();
        showList(3);
        m_desk->click(u"tagFilter"_s);
        auto* menu = m_desk->find<QMenu>(u"tagMenu"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        menu->close();
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QVERIFY(m_desk->text().contains(u"Tag “regular”"_s));
    }

    void sortsByTheHead()
    {
        open();
        fillSome();
        showList(3);
        auto* list = table();
        Q_EMIT list->horizontalHeader()->sectionClicked(list->rows()->columnOf(u"town"_s));
        QVERIFY(
            m_desk->waitFor([&] { return column(u"town"_s) == QStringList({u"Bremen"_s, u"Hamburg"_s, QString()}); }));
        Q_EMIT list->horizontalHeader()->sectionClicked(list->rows()->columnOf(u"town"_s));
        QVERIFY(
            m_desk->waitFor([&] { return column(u"town"_s) == QStringList({u"Hamburg"_s, u"Bremen"_s, QString()}); }));
    }

    void movesTickedToTheBinAndBack()
    {
        open();
        fillSome();
        showList(3);
        QVERIFY(!m_desk->has(u"bulkBar"_s));
        tick(0);
        tick(1);
        QCOMPARE(m_desk->find<QPushButton>(u"binTicked"_s)->text(), u"Move 2 to the bin"_s);
        m_desk->click(u"binTicked"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"bulkBar"_s); }));
        QVERIFY(m_desk->undo.canUndo());
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 3; }));
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        auto* views = m_desk->find<kit::ViewTabs>(u"customerViews"_s);
        views->setCurrentView(u"bin"_s);
        Q_EMIT views->viewChanged(u"bin"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 2; }));
        tick(0);
        m_desk->click(u"backTicked"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        QCOMPARE(*m_desk->service().count({}).result(), qint64(2));
    }

    void tagsTickedAndUndoLeavesOldBearers()
    {
        open();
        fillSome();
        showList(3);
        tick(0);
        tick(1);
        m_desk->click(u"tagTicked"_s);
        m_desk->type(u"tagPopupEdit"_s, u"regular"_s);
        m_desk->click(u"tagPopupAdd"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.canUndo(); }));
        customers::ListQuery bearers;
        bearers.tag = u"regular"_s;
        QCOMPARE(*m_desk->service().count(bearers).result(), qint64(2));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return *m_desk->service().count(bearers).result() == 1; }));
    }

    void emptyVaultSaysWhatToDo()
    {
        open();
        showList(0);
        m_desk->find(u"nothingYet"_s);
        QVERIFY(m_desk->has(u"emptyNew"_s));
        m_desk->click(u"emptySample"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() >= 150; }));
    }

    void keepsPlaceTicksAndRowWhenSomethingChanges()
    {
        open();
        std::vector<base::CustomerId> ids;
        for (int i = 0; i < 120; ++i)
            ids.push_back(m_desk->addPerson(u"Person"_s, QStringLiteral("Number%1").arg(i, 3, 10, QLatin1Char('0'))));
        showList(120);
        auto* list = table();
        list->setCurrentId(ids[100].value);
        list->rows()->setChecked(ids[99].value, true);
        QTest::qWait(50); // the bar of what is ticked comes, and the keys' row stays in sight above it
        const int place = list->verticalScrollBar()->value();
        QVERIFY(place > 0);
        m_desk->addPerson(u"Last"_s, u"Zzz"_s);
        QVERIFY(m_desk->waitFor([&] { return list->rows()->rowCount() == 121; }));
        QCOMPARE(list->currentId(), ids[100].value);
        QVERIFY(list->rows()->isChecked(ids[99].value));
        QCOMPARE(list->verticalScrollBar()->value(), place);
    }

    void opensByKey()
    {
        open();
        fillSome();
        showList(3);
        QVERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_Return);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->place(), u"customer"_s);
        QVERIFY(m_desk->text().contains(u"1 of 3"_s));
        m_desk->click(u"nextCustomer"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"2 of 3"_s); }));
    }

    void deleteKeyMovesTheCurrentRow()
    {
        open();
        fillSome();
        showList(3);
        m_desk->press(Qt::Key_Delete);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 2; }));
    }

    void staffSeeNoBinButtonAndAreTold()
    {
        open(staffName);
        fillSome();
        showList(3);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"Birthdays are left out"_s); }));
        tick(0);
        QVERIFY(m_desk->has(u"tagTicked"_s));
        QVERIFY(!m_desk->has(u"binTicked"_s));
        table()->setFocus();
        m_desk->press(Qt::Key_Delete);
        QTest::qWait(200);
        QCOMPARE(table()->rows()->rowCount(), 3);
    }

    void aMillionRowsAreShownAtOnce()
    {
        open();
        showList(0);
        std::vector<qint64> ids(1'000'000);
        std::iota(ids.begin(), ids.end(), 1);
        QElapsedTimer clock;
        clock.start();
        table()->showIds(ids);
        table()->setCurrentId(999'999);
        table()->viewport()->repaint();
        const qint64 first = clock.restart();
        table()->showIds(ids);
        const qint64 again = clock.elapsed();
        qInfo("shown in %lld ms, shown again in %lld ms", static_cast<long long>(first), static_cast<long long>(again));
        QVERIFY(first < 3000);
        QVERIFY(again < 1000);
        QCOMPARE(table()->currentId(), qint64(999'999));
    }

    void columnsComeAndGo()
    {
        open();
        fillSome();
        showList(3);
        QVERIFY(!table()->isColumnVisible(u"created"_s));
        table()->setWanted(u"created"_s, true);
        table()->setWanted(u"phone"_s, false);
        table()->setWanted(u"organisation"_s, false);
        QVERIFY(table()->isColumnVisible(u"created"_s));
        QVERIFY(!table()->isColumnVisible(u"phone"_s));
        m_desk->frame->resize(700, 700);
        QVERIFY(m_desk->waitFor([&] { return !table()->isColumnVisible(u"created"_s); }));
        QVERIFY(table()->isColumnVisible(u"name"_s));
    }

    void whatIsKeptAsTypedIsMarked()
    {
        open();
        customers::Customer person;
        person.givenName = u"Ayla"_s;
        person.emails.push_back({u"ayla@@example"_s});
        person.phones.push_back({u"040 66969142"_s});
        m_desk->add(person);
        m_desk->go(u"customers.list"_s);
        auto* table = m_desk->find<kit::DataTable>(u"customerTable"_s);
        const auto cell = [table](const QString& column) {
            return table->model()->index(0, table->rows()->columnOf(column)).data(Qt::DisplayRole).toString();
        };
        QVERIFY(m_desk->waitFor([&] { return cell(u"email"_s).startsWith(u"ayla@@example"_s); }));
        QVERIFY2(cell(u"email"_s).contains(u"kept as typed"_s), qPrintable(cell(u"email"_s)));
        QCOMPARE(cell(u"phone"_s), u"040 66969142"_s);
    }

    void columnsWithoutRoomAreTold()
    {
        open();
        m_desk->go(u"customers.list"_s);
        auto* button = m_desk->find<QAbstractButton>(u"chooseColumns"_s);
        QCOMPARE(button->text(), u"Columns"_s);
        m_desk->frame->resize(theme::px(760), 700);
        QVERIFY(m_desk->waitFor([&] { return button->text().contains(u"hidden"_s); }));
        QVERIFY2(button->toolTip().contains(u"Organisation"_s), qPrintable(button->toolTip()));
    }
};

AICMS_WINDOW_TEST(TestCustomerList)
#include "test_customer_list.moc"
