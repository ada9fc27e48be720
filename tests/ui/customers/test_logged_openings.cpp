// SPDX-License-Identifier: GPL-3.0-or-later
// Whichever way leads to a record, the log says that it was opened; and the form says what values are held for.
#include "core/purposes/purposes.h"
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/data_table.h"
#include "ui/kit/form_field.h"
#include "ui/kit/toast.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace aicms;
using namespace test;

class TestLoggedOpenings : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_zoe;

    qsizetype openings() { return m_desk->auditActions().count(u"customer.open"_s); }
    kit::DataTable* table() { return m_desk->find<kit::DataTable>(u"customerTable"_s); }
    void showList()
    {
        m_desk->go(u"customers.list"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        table()->setCurrentId(m_zoe.value);
        table()->setFocus();
    }
    QString hint(const QString& editor)
    {
        auto* field = qobject_cast<kit::FormField*>(m_desk->find(editor)->parentWidget());
        return field ? field->message() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_zoe = m_desk->addPerson(u"Zoe"_s, u"Demir"_s, u"zoe@example.com"_s);
        QCOMPARE(openings(), 0);
    }
    void cleanup() { m_desk.reset(); }

    void theFormIsAnOpening_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("E") << int(Qt::Key_E);
        QTest::newRow("F2") << int(Qt::Key_F2);
    }
    void theFormIsAnOpening()
    {
        QFETCH(int, key);
        showList();
        m_desk->press(Qt::Key(key));
        QCOMPARE(m_desk->find<QLineEdit>(u"givenName"_s)->text(), u"Zoe"_s);
        QCOMPARE(openings(), 1);
    }

    void soIsEditInTheRowMenu()
    {
        showList();
        Q_EMIT table()->menuRequested(m_zoe.value, m_desk->frame->mapToGlobal(QPoint(100, 100)));
        auto* menu = m_desk->frame->findChild<QMenu*>(u"rowMenu"_s);
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Edit"_s)
                action->trigger();
        }
        menu->close();
        QCOMPARE(m_desk->find<QLineEdit>(u"givenName"_s)->text(), u"Zoe"_s);
        QCOMPARE(openings(), 1);
    }

    void fromTheRecordItIsNoSecondOne()
    {
        m_desk->openRecord(m_zoe);
        QCOMPARE(openings(), 1);
        m_desk->click(u"editCustomer"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"givenName"_s)->text(), u"Zoe"_s);
        QCOMPARE(openings(), 1);
        m_desk->press(Qt::Key_Escape);
        m_desk->find(u"moreActions"_s);
        QCOMPARE(openings(), 1);
        // Later, from the list, it is one again.
        showList();
        m_desk->press(Qt::Key_E);
        m_desk->find(u"customerForm"_s);
        QCOMPARE(openings(), 2);
    }

    void hintsNameThePurposeAsItIsStored()
    {
        auto& purposes = m_desk->workspace->purposes();
        purposes::Purpose purpose = *purposes.catalogue()->find(purposes::defaultPurpose(u"email"_s));
        purpose.texts[u"en"_s].name = u"Selling bicycles"_s;
        purpose.texts[u"en"_s].text = u"We sell bicycles and mend them."_s;
        QVERIFY(purposes.change(purpose).result());
        m_desk->openForm(m_zoe);
        QCOMPARE(hint(u"email"_s), u"For: Selling bicycles"_s);
    }

    /// Undone, a new person is in no list and on no page, and the toast says where the record is.
    void undoingAnAddLeavesNobodyInSight()
    {
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"moreActions"_s);
        QVERIFY(m_desk->undo.canUndo());
        m_desk->undo.undo();
        QCOMPARE(m_desk->place(), u"customers"_s);
        QString said;
        const auto isSaid = [&] {
            for (const auto* toast : m_desk->frame->findChildren<kit::Toast*>()) {
                if (toast->isVisible())
                    said = toast->text();
            }
            return said.contains(u"in the bin"_s);
        };
        QVERIFY2(m_desk->waitFor(isSaid), qPrintable(said));
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 1; }));
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() == 2; }));
    }
};

AICMS_WINDOW_TEST(TestLoggedOpenings)
#include "test_logged_openings.moc"
