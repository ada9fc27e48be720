// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace aicms;
using namespace test;
using customers::InteractionKind;

class TestLogContact : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_id;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->openRecord(m_id);
    }
    void cleanup() { m_desk.reset(); }

    void logsACall()
    {
        m_desk->press(Qt::Key_C);
        m_desk->type(u"contactSubject"_s, u"Asked about lights"_s);
        m_desk->type(u"contactText"_s, u"Wants two"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
        const auto stored = m_desk->contacts(m_id).front();
        QCOMPARE(stored.kind, InteractionKind::Call);
        QCOMPARE(stored.subject, u"Asked about lights"_s);
        QCOMPARE(stored.text, u"Wants two"_s);
        m_desk->click(u"showContact"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find<kit::Timeline>(u"timeline"_s)->count() == 1; }));
        QVERIFY(!m_desk->has(u"logContact"_s));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).empty(); }));
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
    }

    /// A half-typed contact went with Esc, with another page and with the program, without a word.
    void whatIsTypedIsNotThrownAwayUnasked()
    {
        m_desk->press(Qt::Key_C);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->has(u"logContact"_s)); // nothing was typed: nothing is asked
        m_desk->press(Qt::Key_C);
        m_desk->type(u"contactSubject"_s, u"Asked about lights"_s);
        m_desk->click(u"contactClose"_s);
        auto* question = m_desk->find<kit::ConfirmBox>(u"contactQuestion"_s);
        Q_EMIT question->kept();
        QCOMPARE(m_desk->find<QLineEdit>(u"contactSubject"_s)->text(), u"Asked about lights"_s);

        m_desk->go(u"customers.list"_s);
        QCOMPARE(m_desk->place(), u"customer"_s);
        m_desk->click(u"logContactButton"_s); // goes on with it
        QCOMPARE(m_desk->find<QLineEdit>(u"contactSubject"_s)->text(), u"Asked about lights"_s);

        m_desk->click(u"contactClose"_s);
        Q_EMIT m_desk->find<kit::ConfirmBox>(u"contactQuestion"_s)->confirmed();
        QVERIFY(!m_desk->has(u"logContact"_s));
        m_desk->go(u"customers.list"_s);
        QCOMPARE(m_desk->place(), u"customers"_s);
        QVERIFY(m_desk->contacts(m_id).empty());
    }

    void tasksNeedWordsAndHaveADueDate()
    {
        m_desk->click(u"logContactButton"_s);
        auto* kind = m_desk->find<QComboBox>(u"contactKind"_s);
        kind->setCurrentIndex(kind->findText(u"Task"_s));
        m_desk->click(u"contactSave"_s);
        QVERIFY(m_desk->has(u"logContact"_s));
        QVERIFY(m_desk->contacts(m_id).empty());
        m_desk->type(u"contactSubject"_s, u"Send the quote"_s);
        m_desk->find<QCheckBox>(u"taskHasDue"_s)->setChecked(true);
        m_desk->type(u"taskDue"_s, u"12.5.2030"_s);
        m_desk->click(u"contactSave"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
        const auto task = m_desk->contacts(m_id).front();
        QCOMPARE(task.dueAt->toDateTime().toLocalTime().date(), QDate(2030, 5, 12));
        auto* tick = m_desk->find<QCheckBox>(u"task.%1"_s.arg(task.id.value));
        tick->click();
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).front().doneAt.has_value(); }));
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"task.%1"_s.arg(task.id.value)); }));
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.undoText() == u"Task done"_s; }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return !m_desk->contacts(m_id).front().doneAt; }));
    }

    /// It stood in the timeline as "Call" and told nobody anything.
    void anEmptyContactIsAskedForItsWords()
    {
        m_desk->press(Qt::Key_C);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto* field = qobject_cast<kit::FormField*>(m_desk->find(u"contactSubject"_s)->parentWidget());
        QVERIFY(field && field->state() == kit::FormField::State::Error);
        QVERIFY(m_desk->contacts(m_id).empty());
        m_desk->type(u"contactText"_s, u"Wants two"_s); // the text alone is enough
        QVERIFY(field->state() == kit::FormField::State::Plain);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
    }

    /// The panel went with the focus inside, and the focus fell into the timeline, at its end.
    void escGoesBackToTheHead()
    {
        m_desk->press(Qt::Key_C);
        m_desk->find(u"contactSubject"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->has(u"logContact"_s));
        QVERIFY(m_desk->find(u"logContactButton"_s)->hasFocus());
        m_desk->press(Qt::Key_Escape); // nothing is open: back to the list
        QCOMPARE(m_desk->place(), u"customers"_s);
    }

    void whatKeptThePageIsSaidNoMoreOnceItIsClosed()
    {
        m_desk->press(Qt::Key_C);
        m_desk->type(u"contactSubject"_s, u"Asked about lights"_s);
        m_desk->go(u"customers.list"_s);
        QVERIFY(m_desk->has(u"noticeBar"_s));
        m_desk->click(u"contactSave"_s);
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"noticeBar"_s); }));
    }

    void chipsChooseWhatIsShown()
    {
        customers::Interaction call;
        call.customer = m_id;
        call.subject = u"Call"_s;
        call.at = m_desk->clock.now();
        QVERIFY(m_desk->service().logInteraction(call).result().has_value());
        call.kind = InteractionKind::Task;
        QVERIFY(m_desk->service().logInteraction(call).result().has_value());
        m_desk->click(u"showContact"_s);
        auto* timeline = m_desk->find<kit::Timeline>(u"timeline"_s);
        QVERIFY(m_desk->waitFor([&] { return timeline->count() == 1; }));
        m_desk->click(u"showTasks"_s);
        QVERIFY(m_desk->waitFor([&] { return timeline->count() == 1; }));
        m_desk->click(u"showNotes"_s);
        QVERIFY(m_desk->has(u"timelineEmpty"_s));
    }

    void changesAndRemovesAnEntry()
    {
        customers::Interaction call;
        call.customer = m_id;
        call.subject = u"Call"_s;
        call.at = m_desk->clock.now();
        const auto id = m_desk->service().logInteraction(call).result().value();
        m_desk->click(u"showContact"_s);
        auto* timeline = m_desk->find<kit::Timeline>(u"timeline"_s);
        QVERIFY(m_desk->waitFor([&] { return timeline->count() == 1; }));
        Q_EMIT timeline->opened(u"contact.%1"_s.arg(id.value));
        m_desk->type(u"contactSubject"_s, u"Long call"_s);
        m_desk->click(u"contactSave"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).front().subject == u"Long call"_s; }));
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"logContact"_s); }));
        QTest::qWait(200);
        Q_EMIT timeline->opened(u"contact.%1"_s.arg(id.value));
        m_desk->click(u"contactRemove"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).empty(); }));
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.undoText() == u"Contact removed"_s; }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(m_id).size() == 1; }));
    }

    void theKeyboardAloneIsEnough()
    {
        m_desk->go(u"customers.list"_s);
        m_desk->find(u"customerTable"_s);
        m_desk->press(Qt::Key_N);
        QVERIFY(m_desk->waitFor([&] { return m_desk->place() == u"customer.edit"_s && m_desk->has(u"givenName"_s); }));
        for (const QChar c : u"Nina"_s)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_N, QString(c), Qt::NoModifier);
        QCOMPARE(m_desk->place(), u"customer.edit"_s); // letters are text in a field
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const base::CustomerId id {m_desk->frame->place().argument.toLongLong()};
        QCOMPARE(m_desk->get(id).displayName(), u"Nina"_s);
        m_desk->press(Qt::Key_C);
        m_desk->find(u"logContact"_s);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget())); // what is typed at once is the subject
        for (const QChar c : u"Bell"_s)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_B, QString(c), Qt::NoModifier);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(id).size() == 1; }));
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"logContact"_s); }));
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(id).empty(); }));
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).deletedAt.has_value(); }));
    }
};

AICMS_WINDOW_TEST(TestLogContact)
#include "test_log_contact.moc"
