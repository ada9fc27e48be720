// SPDX-License-Identifier: GPL-3.0-or-later
// From the search field to a person's record without the mouse, and what the fields say about the filter.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/data_table.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace aicms;
using namespace test;

class TestSearchKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_zoe;
    base::CustomerId m_ayla;

    QLineEdit* search() { return m_desk->find<QLineEdit>(u"globalSearch"_s); }
    QLineEdit* filter() { return m_desk->find<QLineEdit>(u"customerFilter"_s); }
    kit::DataTable* table() { return m_desk->find<kit::DataTable>(u"customerTable"_s); }
    bool shows(int rows)
    {
        return m_desk->waitFor([&] { return table()->rows()->rowCount() == rows; });
    }
    bool isOpen(base::CustomerId id)
    {
        return m_desk->waitFor([&] {
            return m_desk->place() == u"customer"_s && m_desk->frame->place().argument.toLongLong() == id.value;
        });
    }
    void typeOn(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->addPerson(u"Adam"_s, u"Demirel"_s);
        m_ayla = m_desk->addPerson(u"Ayla"_s, u"Bauer"_s);
        m_zoe = m_desk->addPerson(u"Zoe"_s, u"Demir"_s);
        m_desk->go(u"customers.list"_s);
        QVERIFY(shows(3));
    }
    void cleanup() { m_desk.reset(); }

    void searchDownReturnOpensThePerson()
    {
        m_desk->frame->focusSearch();
        typeOn(u"zoe"_s);
        m_desk->press(Qt::Key_Down); // before the answer is there
        m_desk->press(Qt::Key_Return);
        QVERIFY(isOpen(m_zoe));
    }

    void aNameOneMistakeAwayIsOffered()
    {
        filter()->setFocus();
        typeOn(u"deimr"_s);
        m_desk->click(u"takeSimilar"_s);
        QVERIFY(m_desk->waitFor([&] { return table()->rows()->rowCount() >= 1; }));
        QVERIFY(filter()->text().contains(u"Demir"_s));
    }

    void searchFromAnotherPageGoesOnBeingTyped()
    {
        m_desk->openRecord(m_zoe);
        m_desk->frame->focusSearch();
        typeOn(u"bauer"_s);
        QCOMPARE(search()->text(), u"bauer"_s);
        QVERIFY(search()->hasFocus());
        QVERIFY(shows(1));
        QCOMPARE(filter()->text(), u"bauer"_s);
        m_desk->press(Qt::Key_Down);
        QVERIFY(table()->hasFocus());
    }

    void oneReturnOpensTheBestHit()
    {
        m_desk->openRecord(m_ayla);
        m_desk->frame->focusSearch();
        typeOn(u"zoe"_s);
        m_desk->press(Qt::Key_Return); // before the answer is there
        QVERIFY(isOpen(m_zoe));
        QVERIFY(m_desk->frame->goBack());
        m_desk->frame->current()->focusFilter();
        m_desk->type(u"customerFilter"_s, u"ayla"_s);
        QVERIFY(shows(1));
        m_desk->press(Qt::Key_Return);
        QVERIFY(isOpen(m_ayla));
    }

    void aRecordThatComesLateTakesNoKeys()
    {
        // As after unlocking: the record is being read while somebody searches already.
        m_desk->go(u"customers.open"_s, m_zoe.value);
        m_desk->frame->focusSearch();
        typeOn(u"bauer"_s);
        const auto* edit = m_desk->frame->findChild<QAbstractButton*>(u"editCustomer"_s);
        QVERIFY(
            m_desk->waitFor([&] { return edit->isVisibleTo(m_desk->frame->findChild<QWidget*>(u"recordScreen"_s)); }));
        QVERIFY(shows(1));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"globalSearch"_s);
        QCOMPARE(search()->text(), u"bauer"_s);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        QVERIFY(isOpen(m_ayla));
    }

    void aRecordInFrontTakesNoKeysFromTheSearch()
    {
        m_desk->go(u"customers.open"_s, m_zoe.value);
        m_desk->frame->focusSearch();
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"editCustomer"_s); }));
        typeOn(u"c"_s);
        QCOMPARE(search()->text(), u"c"_s);
        QVERIFY(!m_desk->has(u"contactSubject"_s));
    }

    void aPageBehindTakesNoKeys()
    {
        m_desk->openRecord(m_zoe);
        auto* behind = m_desk->find(u"moreActions"_s);
        m_desk->frame->focusSearch();
        typeOn(u"bauer"_s);
        behind->setFocus();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"globalSearch"_s);
        QCOMPARE(search()->text(), u"bauer"_s);
    }

    void whoSavesAContactAndSearchesGoesOnTyping()
    {
        m_desk->openRecord(m_zoe);
        m_desk->press(Qt::Key_C);
        m_desk->type(u"contactSubject"_s, u"Asked about lights"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->frame->focusSearch();
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"contactSubject"_s); }));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"globalSearch"_s);
    }

    void returnIsForTheWordsThatStoodThere()
    {
        m_desk->frame->focusSearch();
        typeOn(u"zoe"_s);
        m_desk->press(Qt::Key_Return); // before the answer is there
        m_desk->frame->focusSearch();
        typeOn(u"ayla"_s);
        QVERIFY(shows(1));
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->place(), u"customers"_s);
        QCOMPARE(search()->text(), u"ayla"_s);
    }

    void returnWithoutWordsOpensNobody()
    {
        m_desk->frame->current()->focusFilter();
        m_desk->press(Qt::Key_Return);
        QVERIFY(table()->hasFocus());
        QCOMPARE(m_desk->place(), u"customers"_s);
    }

    void slashTextDownReturnOpensThePerson()
    {
        m_desk->frame->current()->focusFilter();
        typeOn(u"zoe"_s);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        QVERIFY(isOpen(m_zoe));
    }

    void theFirstHitIsTheCurrentRow()
    {
        table()->setCurrentId(m_zoe.value);
        m_desk->frame->focusSearch();
        typeOn(u"demir"_s);
        QVERIFY(shows(2));
        m_desk->press(Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 0);
        m_desk->press(Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void theListAloneSaysWhatFilters()
    {
        m_desk->frame->focusSearch();
        typeOn(u"demir"_s);
        QVERIFY(shows(2));
        QCOMPARE(filter()->text(), u"demir"_s);
        m_desk->press(Qt::Key_Down);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(filter()->text(), u"demir"_s);
        m_desk->type(u"customerFilter"_s, u"bauer"_s);
        QVERIFY(shows(1));
        QCOMPARE(search()->text(), QString());
        filter()->setFocus();
        m_desk->press(Qt::Key_Escape);
        QVERIFY(shows(3));
    }

    void escapeInTheSearchTakesTheFilterAway()
    {
        m_desk->frame->focusSearch();
        typeOn(u"demir"_s);
        QVERIFY(shows(2));
        m_desk->press(Qt::Key_Escape);
        QVERIFY(shows(3));
        QCOMPARE(filter()->text(), QString());
    }

    void theFilterIsStillThereOnTheWayBack()
    {
        m_desk->frame->focusSearch();
        typeOn(u"demir"_s);
        QVERIFY(shows(2));
        m_desk->openRecord(m_zoe);
        QCOMPARE(search()->text(), QString());
        QVERIFY(m_desk->frame->goBack());
        QVERIFY(shows(2));
        QCOMPARE(search()->text(), QString());
        QCOMPARE(filter()->text(), u"demir"_s);
    }

    void clearingTheFiltersEmptiesBothFields()
    {
        m_desk->frame->focusSearch();
        typeOn(u"nobody"_s);
        QVERIFY(shows(0));
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"clearFilters"_s); }));
        m_desk->click(u"clearFilters"_s);
        QVERIFY(shows(3));
        QCOMPARE(search()->text(), QString());
        QCOMPARE(filter()->text(), QString());
    }
};

AICMS_WINDOW_TEST(TestSearchKeys)
#include "test_search_keys.moc"
