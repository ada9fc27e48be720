// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cursor of the list stands after something went or came back, and what a role that may not is told.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/list/customer_table.h"
#include "ui/kit/paged_table_model.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace aicms;
using namespace test;
using customers_ui::CustomerTable;

class TestListCursor : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    std::vector<base::CustomerId> open(const QString& user = ownerName)
    {
        m_desk = std::make_unique<Desk>(user);
        std::vector<base::CustomerId> ids;
        for (const QString& name : {u"Ada"_s, u"Bea"_s, u"Cleo"_s, u"Dora"_s})
            ids.push_back(m_desk->addPerson(name, u"Weber"_s));
        m_desk->go(u"customers.list"_s);
        if (!m_desk->waitFor([&] { return table()->rows()->rowCount() == 4; }))
            qFatal("the list did not come");
        return ids;
    }
    CustomerTable* table() { return m_desk->find<CustomerTable>(u"customerTable"_s); }
    bool waitForRows(int count)
    {
        return m_desk->waitFor([&] { return table()->rows()->rowCount() == count; });
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void theNeighbourTakesThePlaceUntilThePersonIsBack()
    {
        const auto ids = open();
        table()->setCurrentId(ids[1].value);
        m_desk->press(Qt::Key_Delete);
        QVERIFY(waitForRows(3));
        QCOMPARE(table()->currentId(), ids[2].value);
        QVERIFY(table()->hasFocus());
        m_desk->undo.undo();
        QVERIFY(waitForRows(4));
        QCOMPARE(table()->currentId(), ids[1].value);
    }

    void afterTheLastRowTheOneBefore()
    {
        const auto ids = open();
        table()->setCurrentId(ids[3].value);
        m_desk->press(Qt::Key_Delete);
        QVERIFY(waitForRows(3));
        QCOMPARE(table()->currentId(), ids[2].value);
    }

    void whoHasGoneOnStaysWhereSheIs()
    {
        const auto ids = open();
        table()->setCurrentId(ids[1].value);
        m_desk->press(Qt::Key_Delete);
        QVERIFY(waitForRows(3));
        table()->setCurrentId(ids[0].value);
        m_desk->undo.undo();
        QVERIFY(waitForRows(4));
        QCOMPARE(table()->currentId(), ids[0].value);
    }

    void staffAreToldWhoMay()
    {
        open(staffName);
        m_desk->press(Qt::Key_Delete);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"Your role does not allow this"_s); }));
        QVERIFY2(m_desk->text().contains(u"An owner of the vault"_s), qPrintable(m_desk->text()));
        auto* import = m_desk->find<QPushButton>(u"import"_s);
        QVERIFY(!import->isEnabled());
        QVERIFY(import->toolTip().contains(u"owner"_s));
        QCOMPARE(table()->rows()->rowCount(), 4);
    }

    void spaceShowsTheCustomerBesideTheList()
    {
        const auto ids = open();
        m_desk->frame->resize(1300, 800);
        table()->setCurrentId(ids[1].value);
        m_desk->press(Qt::Key_Space);
        auto* pane = m_desk->find(u"customerPane"_s);
        QVERIFY(m_desk->waitFor([&] { return visibleText(pane).contains(u"Bea Weber"_s); }));
        QVERIFY2(table()->hasFocus(), "the arrows go on working");
        QCOMPARE(m_desk->place(), u"customers"_s);
        m_desk->press(Qt::Key_Down);
        QVERIFY(m_desk->waitFor([&] { return visibleText(pane).contains(u"Cleo Weber"_s); }));
        QCOMPARE(m_desk->auditActions().count(u"customer.open"_s), 2);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->has(u"customerPane"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->find(u"customerPane"_s);
        m_desk->press(Qt::Key_Space);
        QVERIFY(!m_desk->has(u"customerPane"_s));
    }

    void inANarrowWindowSpaceOpensThePage()
    {
        const auto ids = open();
        m_desk->frame->resize(820, 700);
        table()->setCurrentId(ids[1].value);
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->waitFor([&] { return m_desk->place() == u"customer"_s; }));
    }

    void theMenuOfARecordSaysWhatTheRoleLacks()
    {
        const auto ids = open(staffName);
        m_desk->openRecord(ids[0]);
        m_desk->click(u"moreActions"_s);
        QStringList texts;
        for (QAction* action : m_desk->find<QMenu>(u"recordMenu"_s)->actions())
            texts << action->text();
        QVERIFY2(texts.join(u'|').contains(u"move to the bin"_s), qPrintable(texts.join(u'|')));
    }
};

AICMS_WINDOW_TEST(TestListCursor)
#include "test_list_cursor.moc"
