// SPDX-License-Identifier: GPL-3.0-or-later
// What was done with a record, and the ways out and in that stand on its page.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/record/history_items.h"
#include "ui/kit/timeline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTimeZone>

#include <algorithm>

using namespace aicms;
using namespace test;

class TestRecordHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_id;

    void open(const QString& user = ownerName)
    {
        m_desk = std::make_unique<Desk>(user);
        m_id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openRecord(m_id);
    }
    QStringList timeline()
    {
        const auto* list = m_desk->find<kit::Timeline>(u"timeline"_s);
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    bool timelineSays(const QString& text)
    {
        return m_desk->waitFor([&] { return timeline().join(u'\n').contains(text); });
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void tellsWhoAddedOpenedAndChanged()
    {
        open();
        QVERIFY2(timelineSays(u"Added by"_s), qPrintable(timeline().join(u'\n')));
        QVERIFY2(!timeline().join(u'\n').contains(u"Opened by"_s), "that would crowd out the contacts");
        customers::Customer changed = m_desk->get(m_id);
        changed.number = u"K-5"_s;
        QVERIFY(m_desk->service().edit(changed).result().has_value());
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"Changed by"_s), qPrintable(timeline().join(u'\n')));
        QVERIFY2(timelineSays(u"Customer number"_s), "which field");
        m_desk->click(u"showContact"_s);
        QVERIFY2(m_desk->waitFor([&] { return m_desk->has(u"timelineEmpty"_s); }), "no contact yet");
        m_desk->click(u"showRecord"_s);
        QVERIFY(timelineSays(u"Opened by"_s));
    }

    /// Twice "printed" says nothing of what the person has in hand.
    void whichPaperWasPrintedIsNamed()
    {
        open();
        for (const QString& paper : {u"sheet"_s, u"consent"_s})
            QVERIFY(m_desk->service().logHandedOut(m_id, paper).result().has_value());
        QVERIFY(m_desk->service().logPrinted(m_id).result().has_value());
        m_desk->openRecord(m_id);
        m_desk->click(u"showRecord"_s);
        for (const QString& paper :
            {u"The sheet for the person"_s, u"The record of their consents"_s, u"The record, or a letter to them"_s})
            QVERIFY2(timelineSays(paper), qPrintable(timeline().join(u'\n')));
    }

    /// A mistake that was struck out is no answer of the person, and neither is what struck it out.
    void whatWasStruckOutSaysSo()
    {
        open();
        consent::EventDraft answer;
        answer.customer = m_id;
        answer.purpose = u"marketing_email"_s;
        answer.state = consent::State::Refused;
        const auto wrong = m_desk->workspace->consent().record(answer).result();
        QVERIFY(wrong.has_value());
        answer.state = consent::State::Unknown;
        answer.corrects = wrong->event.seq;
        answer.reason = u"another Hannah"_s;
        QVERIFY(m_desk->workspace->consent().record(answer).result().has_value());
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"Said no, corrected"_s), qPrintable(timeline().join(u'\n')));
        QVERIFY2(timelineSays(u"Strikes out %1"_s.arg(wrong->event.seq)), qPrintable(timeline().join(u'\n')));
    }

    void openingAgainAndAgainIsOneLine()
    {
        open();
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_desk->service().open(m_id).result().has_value());
        m_desk->openRecord(m_id);
        m_desk->click(u"showRecord"_s);
        QVERIFY2(timelineSays(u"5 times"_s), qPrintable(timeline().join(u'\n')));
        QCOMPARE(timeline().filter(u"Opened by"_s).size(), 1);
    }

    void tellsWhichImportItCameFrom()
    {
        m_desk = std::make_unique<Desk>();
        customers::Customer person;
        person.givenName = u"Ayla"_s;
        person.nameProvenance
            = {u"contract_performance"_s, customers::Origin::Provided, customers::SourceKind::Import, 7, {}, {}};
        m_id = m_desk->add(person);
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"Import number 7"_s), qPrintable(timeline().join(u'\n')));
    }

    /// By hand or from a file: the answer stands in front, where the line is not cut, and what it was said of below.
    void everyAnswerOfTheLedgerIsThereOnce()
    {
        m_desk = std::make_unique<Desk>();
        m_id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        for (const consent::How how : {consent::How::Counter, consent::How::Import}) {
            consent::EventDraft yes;
            yes.customer = m_id;
            yes.purpose = u"marketing_email"_s;
            yes.how = how;
            yes.isImported = how == consent::How::Import;
            if (yes.isImported)
                yes.purpose = u"marketing_phone"_s;
            QVERIFY(m_desk->workspace->consent().record(yes).result());
        }
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"Agreed, Advertising by e-mail"_s), qPrintable(timeline().join(u'\n')));
        QVERIFY2(timelineSays(u"Agreed, Advertising by phone"_s), qPrintable(timeline().join(u'\n')));
        QCOMPARE(timeline().filter(u"Advertising by"_s).size(), 2);
    }

    /// What was entered later stands on the day on which it was said, and says when it was entered.
    void aLateAnswerStandsOnItsOwnDay()
    {
        m_desk = std::make_unique<Desk>();
        m_id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        const QDate today = m_desk->workspace->today();
        const QDate then = today.addDays(-400);
        consent::EventDraft yes;
        yes.customer = m_id;
        yes.purpose = u"marketing_email"_s;
        yes.at = base::UtcTime::fromDateTime(then.startOfDay(m_desk->workspace->consent().zone()));
        yes.reason = u"found in a drawer"_s;
        QVERIFY(m_desk->workspace->consent().record(yes).result());
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"recorded on "_s), qPrintable(timeline().join(u'\n')));
        const QString line = timeline().filter(u"Agreed"_s).value(0);
        QVERIFY2(line.contains(QLocale().toString(then, u"d MMM yyyy"_s)), qPrintable(line));
        QVERIFY2(line.contains(u"recorded on "_s + QLocale().toString(today, u"d MMM"_s)), qPrintable(line));
        QVERIFY2(!line.contains(u"00:00"_s), qPrintable(line));
    }

    /// The ledger counts its days where the business is, wherever the computer's clock stands.
    void anAnswerHasOneTimeEverywhere()
    {
        m_desk = std::make_unique<Desk>();
        customers_ui::RecordData record;
        record.today = QDate(2026, 12, 2);
        record.zone = QTimeZone("Asia/Tokyo");
        consent::HistoryEntry yes;
        yes.event.seq = 1;
        yes.event.state = consent::State::Given;
        yes.event.at = yes.event.recordedAt
            = base::UtcTime::fromDateTime({QDate(2026, 12, 1), QTime(18, 34), QTimeZone::utc()});
        record.answers = {yes};
        const auto items = customers_ui::historyItems(record, customers_ui::PeopleNames(*m_desk->workspace));
        const auto item = std::ranges::find(items, u"answer.1"_s, [](const auto& each) { return each.item.id; });
        QVERIFY(item != items.end());
        QCOMPARE(item->item.date, u"2 Dec, 03:34"_s);
    }

    /// The names of colleagues are no secret to who works with them.
    void staffReadsWhoLoggedAContact()
    {
        m_desk = std::make_unique<Desk>(staffName, [this](workspace::Workspace& owners) {
            customers::Customer person;
            person.givenName = u"Hannah"_s;
            m_id = owners.customers().add(person).result().value();
            customers::Interaction call;
            call.customer = m_id;
            call.subject = u"Asked about brakes"_s;
            call.at = owners.clock().now();
            if (!owners.customers().logInteraction(call).result())
                qFatal("the call was not logged");
        });
        m_desk->openRecord(m_id);
        QVERIFY2(timelineSays(u"Asked about brakes"_s), qPrintable(timeline().join(u'\n')));
        QVERIFY2(timelineSays(ownerName), qPrintable(timeline().join(u'\n')));
    }

    void whoMayNotReadTheLogSeesNoneOfIt()
    {
        open(staffName);
        m_desk->click(u"showRecord"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"timelineEmpty"_s); }));
    }

    void aPurposeIsChangedFromTheWhyPopup()
    {
        open();
        m_desk->click(u"why.email.0"_s);
        QVERIFY(visibleText(m_desk->find(u"whyPopup"_s)).contains(u"Shared with"_s));
        m_desk->click(u"whyPurpose"_s);
        auto* menu = m_desk->find<QMenu>(u"purposeMenu"_s);
        QAction* care = nullptr;
        for (QAction* action : menu->actions()) {
            QCOMPARE(action->isChecked(), action->text().startsWith(u"Contract with"_s));
            if (action->text().startsWith(u"Customer care"_s))
                care = action;
        }
        QVERIFY(care);
        care->trigger();
        menu->close();
        QVERIFY(
            m_desk->waitFor([&] { return m_desk->get(m_id).emails.front().provenance.purpose == u"customer_care"_s; }));
        QCOMPARE(m_desk->get(m_id).emails.front().address, u"hannah@example.com"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.canUndo(); }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor(
            [&] { return m_desk->get(m_id).emails.front().provenance.purpose == u"contract_performance"_s; }));
    }

    void aTypedBirthdayHasAPurpose()
    {
        open();
        m_desk->openForm(m_id);
        m_desk->type(u"birthday"_s, u"14 Feb 1991"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->get(m_id).birthdayProvenance.purpose, u"customer_care"_s);
    }

    void aTaskHasItsOwnButton()
    {
        open();
        m_desk->click(u"newTask"_s);
        auto* kind = m_desk->find<QComboBox>(u"contactKind"_s);
        QCOMPARE(kind->currentData().toInt(), int(customers::InteractionKind::Task));
        QVERIFY(m_desk->find<QLineEdit>(u"contactSubject"_s)->hasFocus());
        m_desk->type(u"contactSubject"_s, u"Send the quote"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
        QCOMPARE(m_desk->contacts(m_id).front().kind, customers::InteractionKind::Task);
    }

    void aRecordInTheBinIsBroughtBackByAButton()
    {
        open();
        QVERIFY(!m_desk->has(u"restoreCustomer"_s));
        QVERIFY(m_desk->service().remove({m_id}).result().has_value());
        m_desk->openRecord(m_id);
        m_desk->click(u"restoreCustomer"_s);
        QVERIFY(m_desk->waitFor([&] { return !m_desk->get(m_id).deletedAt; }));
    }

    void theFormHasACancel()
    {
        open();
        m_desk->openForm(m_id);
        m_desk->click(u"cancelForm"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->place() == u"customer"_s; }));
    }
};

AICMS_WINDOW_TEST(TestRecordHistory)
#include "test_record_history.moc"
