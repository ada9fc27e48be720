// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/record_rules.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::ConsentDesk;
using consent::Channel;
using consent::Event;
using consent::EventDraft;
using consent::Refusal;
using consent::State;

/// The rules for a new entry read what came before it as the fold does: what was struck out was never written.
class TestStruckOut : public QObject {
    Q_OBJECT

    static inline const QString phone = QStringLiteral("marketing_phone");
    static inline const QString post = QStringLiteral("marketing_post");
    static constexpr qint64 today = ConsentDesk::noon;
    static constexpr qint64 day = ConsentDesk::day;

    static Event entryOf(qint64 seq, State state, qint64 daysAgo)
    {
        Event event;
        event.seq = seq;
        event.purpose = {1};
        event.state = state;
        event.at = event.recordedAt = {today - daysAgo * day};
        return event;
    }
    /// Why the question or answer is refused in a Californian shop; empty when it is taken.
    static QString refused(const std::vector<Event>& history, const EventDraft& draft)
    {
        purposes::Purpose purpose;
        purpose.id = {1};
        purpose.code = test::email;
        purpose.version = 1;
        purpose.renewal = QStringLiteral("P24M");
        consent::RecordContext context;
        context.purpose = &purpose;
        context.history = history;
        context.country = QStringLiteral("US");
        context.now = {today};
        const auto event = consent::decide(draft, context);
        return event ? QString() : event.error().subject;
    }
    static EventDraft draftOf(State state, std::optional<base::UtcTime> at = {})
    {
        EventDraft draft;
        draft.customer = {5};
        draft.purpose = test::email;
        draft.state = state;
        draft.at = at;
        draft.reason = QStringLiteral("test");
        return draft;
    }
    static EventDraft proven(EventDraft draft)
    {
        draft.proof = {consent::ProofKind::Text, QStringLiteral("tape 14"), {}};
        return draft;
    }

private Q_SLOTS:
    /// K10: whatever a correction says, a yes that counts again by it needs the proof of a yes.
    void noFormOfCorrectionTakesANoAwayWithoutProof_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<State>("state");
        QTest::addColumn<qint64>("daysAgo");
        QTest::addColumn<Channel>("channel");
        QTest::newRow("nothing in its place") << phone << State::Unknown << qint64(0) << Channel::All;
        QTest::newRow("another purpose named") << post << State::Unknown << qint64(0) << Channel::All;
        QTest::newRow("a question") << phone << State::Requested << qint64(0) << Channel::All;
        QTest::newRow("a no before the yes") << phone << State::Refused << qint64(40) << Channel::All;
        QTest::newRow("a no to another purpose") << post << State::Refused << qint64(0) << Channel::All;
        QTest::newRow("a yes to another purpose") << post << State::Given << qint64(0) << Channel::All;
        QTest::newRow("an end before the yes") << phone << State::Expired << qint64(40) << Channel::All;
    }
    void noFormOfCorrectionTakesANoAwayWithoutProof()
    {
        QFETCH(QString, purpose);
        QFETCH(State, state);
        QFETCH(qint64, daysAgo);
        QFETCH(Channel, channel);
        ConsentDesk desk;
        QVERIFY(desk.record(proven(desk.draft(phone, State::Given, 30))));
        const qint64 withdrawal = desk.record(desk.draft(phone, State::Withdrawn, 20));
        QVERIFY(withdrawal);
        EventDraft correction = desk.draft(purpose, state, daysAgo);
        correction.channel = channel;
        correction.corrects = withdrawal;
        QCOMPARE(test::errorOf(desk.ledger.record(correction).result()).subject,
            consent::refusalCode(Refusal::EarlierProofMissing));
        QCOMPARE(desk.state(phone), State::Withdrawn);
        QVERIFY(desk.record(proven(correction)));
        QCOMPARE(desk.state(phone), State::Given);
    }

    void aCorrectionThatLetsNoYesCountNeedsNoProof()
    {
        ConsentDesk desk;
        QVERIFY(desk.record(proven(desk.draft(phone, State::Given, 30))));
        EventDraft correction = desk.draft(phone, State::Refused, 10);
        correction.corrects = desk.record(desk.draft(phone, State::Withdrawn, 20));
        QVERIFY(desk.record(correction)); // another day, and still a no
        QCOMPARE(desk.state(phone), State::Refused);
        QVERIFY(desk.record(desk.draft(post, State::Given, 30)));
        correction = desk.draft(post, State::Unknown, 0);
        correction.corrects = desk.record(desk.draft(post, State::Withdrawn, 20));
        QVERIFY(desk.record(correction)); // a purpose that asks for no proof
        QCOMPARE(desk.state(post), State::Given);
    }

    /// A correction of a correction lets what was struck count again, of whatever purpose.
    void norDoesACorrectionOfACorrection()
    {
        ConsentDesk desk;
        EventDraft strike = desk.draft(post, State::Unknown, 10);
        strike.corrects = desk.record(proven(desk.draft(phone, State::Given, 30)));
        EventDraft back = desk.draft(post, State::Unknown, 5);
        back.corrects = desk.record(strike);
        QVERIFY(*back.corrects);
        QCOMPARE(test::errorOf(desk.ledger.record(back).result()).subject,
            consent::refusalCode(Refusal::EarlierProofMissing));
        QVERIFY(desk.record(proven(back)));
        QCOMPARE(desk.state(phone), State::Given);
    }

    /// C6: who never opted out may be asked, and who agreed again since.
    void anOptOutThatDoesNotStandBarsNoQuestion()
    {
        const EventDraft question = draftOf(State::Requested);
        const QString tooSoon = consent::refusalCode(Refusal::AskedTooSoon);
        std::vector<Event> history {entryOf(1, State::Objected, 20)};
        QCOMPARE(refused(history, question), tooSoon);
        history.push_back(entryOf(2, State::Unknown, 10));
        history.back().corrects = 1;
        QCOMPARE(refused(history, question), QString());
        history.pop_back();
        EventDraft instead = question; // she was asked, and objected to nothing
        instead.corrects = 1;
        QCOMPARE(refused(history, instead), QString());
        history.push_back(entryOf(2, State::Refused, 10)); // takes nothing of the objection away
        QCOMPARE(refused(history, question), tooSoon);
        history.back() = entryOf(2, State::Given, 18);
        QCOMPARE(refused(history, question), QString());
        history.front().channel = Channel::Phone; // by any way
        history.back().channel = Channel::Email;
        QCOMPARE(refused(history, question), tooSoon);
    }

    /// Of a question of that day nobody knows whether it came before.
    void aBareDayIsNoWayRoundTheOptOutOfThatDay()
    {
        const std::vector<Event> history {entryOf(1, State::OptOutSignal, 3)};
        EventDraft question = draftOf(State::Requested, base::UtcTime {today - 3 * day - day / 4});
        QCOMPARE(refused(history, question), QString()); // at six that morning
        question.isDayAlone = true;
        QCOMPARE(refused(history, question), consent::refusalCode(Refusal::AskedTooSoon));
    }

    /// A letter lay in the wrong record: its confirmed link is the proof of the person whose it is.
    void aTokenIsTheProofOfWhoeverItBelongsTo()
    {
        ConsentDesk desk;
        const auto bea = desk.addPerson(QStringLiteral("Bea"));
        EventDraft draft = desk.draft(phone, State::Given, 3);
        draft.proof = {consent::ProofKind::DoubleOptIn, QStringLiteral("link-77"), {}};
        const qint64 wrong = desk.record(draft);
        QVERIFY(wrong);
        draft.customer = bea;
        QCOMPARE(test::errorOf(desk.ledger.record(draft).result()).subject, QStringLiteral("consent.token_used"));
        EventDraft strike = desk.draft(phone, State::Unknown, 0);
        strike.corrects = wrong;
        const qint64 struck = desk.record(strike);
        QVERIFY(struck);
        QVERIFY(desk.record(draft));
        // And it proves nobody else's any more.
        strike.corrects = struck;
        QCOMPARE(
            test::errorOf(desk.ledger.record(proven(strike)).result()).subject, QStringLiteral("consent.token_used"));
        QCOMPARE(desk.state(phone), State::NeverAsked);
    }

    /// A question between the end of a yes and its renewal takes nothing of that yes away.
    void whoWasAskedAfterTheEndAgreesAgain()
    {
        const EventDraft renewed = draftOf(State::Renewed);
        std::vector<Event> history {entryOf(1, State::Given, 900)};
        history.back().validUntil = base::UtcTime {today - 170 * day};
        QCOMPARE(refused(history, renewed), QString());
        history.push_back(entryOf(2, State::Requested, 20));
        QCOMPARE(refused(history, renewed), QString());
        history.back() = entryOf(2, State::Refused, 20);
        QCOMPARE(refused(history, renewed), consent::refusalCode(Refusal::NeverGiven));
        history = {entryOf(1, State::Requested, 20)};
        QCOMPARE(refused(history, renewed), consent::refusalCode(Refusal::NeverGiven));
    }
};

AICMS_TEST(TestStruckOut)
#include "test_struck_out.moc"
