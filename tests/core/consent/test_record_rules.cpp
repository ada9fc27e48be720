// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_rules.h"
#include "core/consent/record_rules.h"
#include "core/consent/same_entry.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::Event;
using consent::EventDraft;
using consent::RecordContext;
using consent::Refusal;
using consent::State;

namespace {

base::UtcTime dayOf(const char* iso)
{
    return base::UtcTime::fromDateTime(
        QDateTime::fromString(QString::fromLatin1(iso) + QLatin1String("T12:00:00Z"), Qt::ISODate));
}

Event past(qint64 seq, State state, const char* at)
{
    Event event;
    event.seq = seq;
    event.purpose = {1};
    event.state = state;
    event.at = dayOf(at);
    event.recordedAt = event.at;
    return event;
}

} // namespace

class TestRecordRules : public QObject {
    Q_OBJECT

    purposes::Purpose m_purpose;
    std::vector<Event> m_history;
    RecordContext m_context;
    EventDraft m_draft;

    tl::expected<Event, base::Error> decide()
    {
        m_context.purpose = &m_purpose;
        m_context.history = m_history;
        return consent::decide(m_draft, m_context);
    }
    /// The refusal's code; empty when it was taken.
    QString refused()
    {
        const auto event = decide();
        return event ? QString() : event.error().subject;
    }
    static QString code(Refusal refusal) { return consent::refusalCode(refusal); }

private Q_SLOTS:
    void init()
    {
        m_purpose = {};
        m_purpose.id = {1};
        m_purpose.code = QStringLiteral("newsletter");
        m_purpose.version = 3;
        m_purpose.renewal = QStringLiteral("P24M");
        m_history.clear();
        m_context = {};
        m_context.country = QStringLiteral("DE");
        m_context.now = dayOf("2026-05-12");
        m_draft = {};
        m_draft.customer = {5};
        m_draft.purpose = m_purpose.code;
        m_draft.at = dayOf("2026-05-10");
        m_draft.reason = QStringLiteral("came by post");
    }

    void aPlainConsentIsTaken()
    {
        m_context.zone = QTimeZone("Europe/Berlin");
        const auto event = decide();
        QVERIFY(event);
        QCOMPARE(event->state, State::Given);
        QCOMPARE(event->purposeVersion, 3);
        QCOMPARE(event->recordedAt, dayOf("2026-05-12"));
        QCOMPARE(event->offsetMinutes, 120);
        // K5: the last day of use is 10 May 2028; it ends with that day in Berlin.
        QCOMPARE(event->validUntil->toIso(), QStringLiteral("2028-05-10T22:00:00.000Z"));
    }

    /// Nothing, blanks, signs that nobody sees, or a dash show nobody anything.
    void proofSaysSomething()
    {
        using consent::ProofKind;
        m_purpose.needsProof = true;
        for (const ProofKind kind : {ProofKind::Text, ProofKind::DoubleOptIn}) {
            for (const char16_t* text : {u"", u"  ", u"\u200b", u"\u2060\ufeff", u"-", u"... /", u"\n\t"}) {
                m_draft.proof = {kind, QString::fromUtf16(text), {}};
                QCOMPARE(refused(), code(Refusal::ProofMissing));
                m_draft.isImported = true;
                QCOMPARE(decide()->proof.kind, ProofKind::ImportedNone);
                m_draft.isImported = false;
            }
            for (const char16_t* text : {u"7", u"a", u"通話", u"\U00010330", u" call 12 "}) {
                m_draft.proof = {kind, QString::fromUtf16(text), {}};
                QCOMPARE(refused(), QString());
                QCOMPARE(decide()->proof, m_draft.proof);
            }
        }
        m_draft.proof = {ProofKind::File, {}, QByteArray(32, 'a')};
        QCOMPARE(decide()->proof, m_draft.proof);
        for (const int length : {1, 31, 33}) { // no SHA-256
            m_draft.proof.digest = QByteArray(length, 'a');
            QCOMPARE(refused(), code(Refusal::ProofMissing));
        }
    }

    void monthsEndWhereTheyEnd()
    {
        m_purpose.renewal = QStringLiteral("P1M");
        QCOMPARE(consent::validUntil(m_purpose, dayOf("2026-01-31"), QTimeZone::utc())->toIso(),
            QStringLiteral("2026-03-01T00:00:00.000Z"));
        m_purpose.renewal.clear();
        QVERIFY(!consent::validUntil(m_purpose, dayOf("2026-01-31"), QTimeZone::utc()));
    }

    void theFutureIsRefused()
    {
        m_draft.at = dayOf("2026-05-13");
        QCOMPARE(refused(), code(Refusal::FutureDate));
        m_draft.state = State::Withdrawn;
        QCOMPARE(refused(), code(Refusal::FutureDate));
        m_draft.at = dayOf("2026-05-12");
        m_draft.state = State::Given;
        QCOMPARE(refused(), QString());
    }

    void noAnswerIsFromAnotherCentury()
    {
        m_draft.at = dayOf("0001-05-10");
        QCOMPARE(refused(), code(Refusal::TooLongAgo));
        m_draft.at = dayOf("1899-12-31");
        QCOMPARE(refused(), code(Refusal::TooLongAgo));
        m_draft.at = dayOf("1900-01-02");
        QCOMPARE(refused(), QString());
    }

    void onlyWhatWasGivenComesToItsEnd()
    {
        m_draft.state = State::Expired;
        QCOMPARE(refused(), code(Refusal::NeverGiven));
        m_history = {past(1, State::Given, "2026-01-10")};
        QCOMPARE(refused(), QString());
        m_draft.isImported = true; // what came before it stands elsewhere
        m_history.clear();
        QCOMPARE(refused(), QString());
    }

    /// A clock that once ran ahead neither lets the future in nor a yes of that time outlive a later no.
    void aClockThatRanAheadDecidesNothing()
    {
        m_context.lastRecorded = dayOf("2028-06-01");
        m_history = {past(1, State::Given, "2028-06-01")};
        m_history.back().recordedAt = dayOf("2028-06-01");
        m_draft.at = dayOf("2027-01-01");
        m_draft.reason = QStringLiteral("call");
        QCOMPARE(refused(), code(Refusal::FutureDate));
        m_draft.at.reset();
        m_draft.reason.clear();
        m_draft.state = State::Withdrawn;
        const auto event = decide();
        QVERIFY(event);
        QCOMPARE(event->at, dayOf("2026-05-12")); // as it was said; it is read behind the yes, and from now on
        QCOMPARE(event->recordedAt, dayOf("2026-05-12"));
        m_history.push_back(*event);
        m_history.back().seq = 2;
        consent::PurposeLines lines = consent::linesOf(m_history, m_purpose);
        QCOMPARE(consent::at(lines.all, dayOf("2026-05-12"))->row.state, State::Withdrawn);
        QCOMPARE(consent::at(lines.all, dayOf("2028-07-01"))->row.state, State::Withdrawn);
        QCOMPARE(int(lines.all.size()), 1);
        // A yes that comes after it by the clock that is right now is not undone when that moment comes.
        m_history.push_back(past(3, State::Given, "2026-05-20"));
        m_history.back().recordedAt = dayOf("2026-05-20");
        lines = consent::linesOf(m_history, m_purpose);
        QCOMPARE(consent::at(lines.all, dayOf("2026-05-13"))->row.state, State::Withdrawn);
        QCOMPARE(consent::at(lines.all, dayOf("2028-07-01"))->row.state, State::Given);
    }

    /// A clock that is behind the ledger, or was ahead once, keeps no withdrawal out and lets no yes come out later.
    void aWrongClockKeepsNoWithdrawalOut()
    {
        m_context.lastRecorded = dayOf("2028-06-01");
        m_history = {past(1, State::Given, "2028-06-01")};
        m_history.back().recordedAt = dayOf("2028-06-01");
        m_draft.state = State::Withdrawn;
        m_draft.reason = QStringLiteral("letter");
        for (const char* received : {"2026-05-10", "2026-05-12", "2028-06-02"}) {
            m_draft.at = dayOf(received);
            const auto event = decide();
            QVERIFY2(event, received);
            QCOMPARE(event->at, dayOf(received)); // what somebody said is what is shown
            std::vector<consent::Event> after = m_history;
            after.push_back(*event);
            after.back().seq = 2;
            const consent::PurposeLines lines = consent::linesOf(after, m_purpose);
            QCOMPARE(consent::at(lines.all, dayOf("2026-05-12"))->row.state, State::Withdrawn);
            QCOMPARE(consent::at(lines.all, dayOf("2028-07-01"))->row.state, State::Withdrawn);
        }
        // Withdrawn, agreed anew, and only then the clock was set back: there is something to withdraw.
        m_history.push_back(past(2, State::Withdrawn, "2028-06-02"));
        m_history.push_back(past(3, State::Given, "2028-06-03"));
        m_history[1].recordedAt = dayOf("2028-06-02");
        m_history[2].recordedAt = dayOf("2028-06-03");
        m_draft.at.reset();
        QCOMPARE(refused(), QString());
    }

    void wordingMustHaveBeenPublished()
    {
        m_draft.notice = 4;
        QCOMPARE(refused(), code(Refusal::NoticeUnknown));
        m_context.noticePublished = dayOf("2026-05-11");
        QCOMPARE(refused(), code(Refusal::NoticeNotPublished));
        m_context.noticePublished = dayOf("2026-05-10");
        QCOMPARE(refused(), QString());
    }

    void childrenNeedAParent()
    {
        m_context.birthday = base::CalendarDate::of(2010, 5, 11); // 15 on 10 May 2026, in Germany 16 are needed
        const auto event = decide();
        QVERIFY(!event);
        QCOMPARE(event.error().subject, code(Refusal::GiverUnderAge));
        QCOMPARE(event.error().number, 16);
        m_context.country = QStringLiteral("FR"); // 15
        QCOMPARE(refused(), QString());
        m_context.country = QStringLiteral("DE");
        m_purpose.minimumAges.insert(QStringLiteral("DE"), 14);
        QCOMPARE(refused(), QString());
        m_purpose.minimumAges.clear();
        m_draft.giver = consent::Giver::Parent;
        QCOMPARE(refused(), code(Refusal::ParentMissing));
        m_draft.giverName = QStringLiteral("Ada Sol");
        QCOMPARE(refused(), QString());
        m_draft.giver = consent::Giver::Customer;
        m_draft.giverName.clear();
        m_draft.state = State::Refused; // a child may always say no
        QCOMPARE(refused(), QString());
        m_draft.state = State::Given;
        m_context.birthday.reset();
        QCOMPARE(refused(), QString()); // no birthday: adult ...
        m_context.isMarkedMinor = true;
        QCOMPARE(refused(), code(Refusal::GiverUnderAge)); // ... unless staff know better
    }

    void nobodyAgreesForSomebodyOfAge()
    {
        m_context.birthday = base::CalendarDate::of(2008, 5, 10); // 18 that day
        m_draft.giver = consent::Giver::Parent;
        m_draft.giverName = QStringLiteral("Ada Sol");
        QCOMPARE(refused(), code(Refusal::GiverOfAge));
        m_draft.giver = consent::Giver::Representative;
        QCOMPARE(refused(), QString());
        m_draft.giver = consent::Giver::Parent;
        m_draft.state = State::Refused; // a no is never refused for its form
        QCOMPARE(refused(), QString());
        m_draft.state = State::Given;
        m_context.birthday = base::CalendarDate::of(2008, 5, 11);
        QCOMPARE(refused(), QString());
    }

    void nobodyAnswersBeforeBirth()
    {
        m_context.birthday = base::CalendarDate::of(2026, 5, 11);
        m_draft.state = State::Refused;
        QCOMPARE(refused(), QStringLiteral("consent.before_birth"));
        m_draft.at = dayOf("2026-05-11");
        QCOMPARE(refused(), QString());
    }

    void agesAreFullYears()
    {
        const auto born = base::CalendarDate::of(2008, 2, 29);
        QCOMPARE(consent::ageAt(born, dayOf("2026-02-28"), QTimeZone::utc()), std::optional(17));
        QCOMPARE(consent::ageAt(born, dayOf("2026-03-01"), QTimeZone::utc()), std::optional(18));
        QVERIFY(!consent::ageAt(base::CalendarDate::of(0, 2, 28), dayOf("2026-03-01"), QTimeZone::utc()));
    }

    /// What was never given can be withdrawn: it is a no, and none is turned away (F4).
    void aWithdrawalIsANoWhateverCameBefore()
    {
        m_draft.state = State::Withdrawn;
        QCOMPARE(refused(), QString());
        m_history = {past(1, State::Given, "2025-01-01")};
        QCOMPARE(refused(), QString());
        m_draft.at = dayOf("2024-12-31"); // before the yes that holds: it would take nothing back
        m_draft.reason = QStringLiteral("found the letter");
        QCOMPARE(refused(), QStringLiteral("consent.withdrawn_then"));
        m_draft.at = dayOf("2026-05-10");
        m_history.push_back(past(2, State::Withdrawn, "2025-02-01"));
        QCOMPARE(refused(), code(Refusal::AlreadyWithdrawn));
        // Dated before the yes that holds now, it would take nothing back.
        m_history.push_back(past(3, State::Given, "2026-05-12"));
        QCOMPARE(refused(), QStringLiteral("consent.withdrawn_then"));
        m_history.pop_back();
        m_draft.state = State::Renewed;
        QCOMPARE(refused(), code(Refusal::NeverGiven));
        m_draft.state = State::Given;
        QCOMPARE(refused(), QString());
    }

    void everythingCanBeWithdrawnWhenOneChannelWasGiven()
    {
        m_purpose.channels = {Channel::Email, Channel::Phone};
        m_history = {past(1, State::Given, "2025-01-01")};
        m_history.back().channel = Channel::Email;
        m_draft.state = State::Withdrawn;
        QCOMPARE(refused(), QString());
        m_draft.channel = Channel::Phone; // never given by it: a no all the same
        QCOMPARE(refused(), QString());
        m_draft.state = State::Given;
        m_draft.channel = Channel::Post;
        QCOMPARE(refused(), code(Refusal::ChannelUnknown));
        m_draft.state = State::Refused; // no is heard by any way
        QCOMPARE(refused(), QString());
    }

    void backdatingNeedsAReason()
    {
        m_context.now = dayOf("2026-05-10");
        m_context.now.microseconds += 60'000'000;
        m_draft.reason.clear();
        QCOMPARE(refused(), QString()); // received today
        m_context.now = dayOf("2026-05-11");
        QCOMPARE(refused(), code(Refusal::ReasonMissing)); // yesterday
        m_context.now = dayOf("2026-05-12");
        m_history = {past(1, State::Refused, "2026-05-11")};
        QCOMPARE(refused(), code(Refusal::ReasonMissing));
        m_draft.reason = QStringLiteral("  ");
        QCOMPARE(refused(), code(Refusal::ReasonMissing));
        m_draft.reason = QStringLiteral("the letter lay in another tray");
        QCOMPARE(refused(), QString());
        // Of the same day: before another entry of the purpose, but not of another purpose.
        m_history = {past(1, State::Refused, "2026-05-12")};
        m_draft.at = base::UtcTime {m_history.front().at.microseconds - 1};
        m_context.now = m_history.front().at;
        m_draft.reason.clear();
        QCOMPARE(refused(), code(Refusal::ReasonMissing));
        m_history.front().purpose = {2};
        QCOMPARE(refused(), QString());
    }

    void correctionsNameAnEntryAndAReason()
    {
        m_history = {past(1, State::Given, "2025-01-01"), past(2, State::Withdrawn, "2026-05-11")};
        m_draft.corrects = 7;
        m_draft.reason = QStringLiteral("wrong person");
        QCOMPARE(refused(), code(Refusal::NothingToCorrect));
        m_draft.corrects = 2;
        QCOMPARE(refused(), QString());
        m_draft.reason.clear();
        QCOMPARE(refused(), code(Refusal::ReasonMissing));
        m_draft.reason = QStringLiteral("wrong person");
        m_history.push_back(past(3, State::Unknown, "2026-05-11"));
        m_history.back().corrects = 2;
        QCOMPARE(refused(), code(Refusal::NothingToCorrect));
    }

    /// What lets a yes count again needs the proof that the yes needs; what takes one away never does.
    void strikingOutANoNeedsTheProofOfAYes()
    {
        m_purpose.needsProof = true;
        m_history = {past(1, State::Given, "2026-01-01"), past(2, State::Withdrawn, "2026-02-01")};
        m_draft.state = State::Unknown;
        m_draft.corrects = 2;
        QCOMPARE(refused(), code(Refusal::EarlierProofMissing));
        m_draft.isImported = true; // the import has a rule of its own
        QCOMPARE(refused(), QString());
        m_draft.isImported = false;
        m_draft.proof = {consent::ProofKind::Text, QStringLiteral("her letter"), {}};
        QCOMPARE(refused(), QString());
        m_draft.proof = {};
        m_draft.corrects = 1;
        QCOMPARE(refused(), QString());
        m_history.front().state = State::Refused; // then no yes comes back
        m_draft.corrects = 2;
        QCOMPARE(refused(), QString());
        m_history.front().state = State::Given;
        m_purpose.needsProof = false;
        QCOMPARE(refused(), QString());
    }

    /// A correction that was corrected itself strikes nothing out: what it named can be corrected again, and it cannot.
    void whatHoldsAgainCanBeCorrected()
    {
        m_history = {past(1, State::Given, "2025-01-01"), past(2, State::Unknown, "2025-02-01"),
            past(3, State::Unknown, "2025-03-01")};
        m_history[1].corrects = 1;
        m_history[2].corrects = 2;
        m_draft.reason = QStringLiteral("wrong person");
        m_draft.corrects = 1;
        QCOMPARE(refused(), QString());
        m_draft.corrects = 2;
        QCOMPARE(refused(), code(Refusal::NothingToCorrect));
        m_draft.corrects = 3;
        QCOMPARE(refused(), QString());
    }

    void otherGroundsKnowObjectionsOnly()
    {
        m_purpose.basis = purposes::LawfulBasis::Contract;
        m_purpose.renewal.clear();
        QCOMPARE(refused(), code(Refusal::NothingToLift));
        m_draft.state = State::Objected;
        QCOMPARE(refused(), code(Refusal::NoRightToObject));
        m_purpose.basis = purposes::LawfulBasis::LegitimateInterests;
        QCOMPARE(refused(), QString());
        m_draft.state = State::Given;
        QCOMPARE(refused(), code(Refusal::NothingToLift));
        m_history = {past(1, State::Objected, "2026-01-01")};
        QCOMPARE(refused(), QString());
    }

    void someConsentsCountWithProofOnly()
    {
        m_purpose.needsProof = true; // K10
        QCOMPARE(refused(), code(Refusal::ProofMissing));
        m_draft.proof = {consent::ProofKind::Text, QStringLiteral("call note 12"), {}};
        QCOMPARE(refused(), QString());
        m_draft.proof = {};
        m_draft.state = State::Refused;
        QCOMPARE(refused(), QString());
    }

    void afterAnOptOutNobodyAsksForAYear()
    {
        m_context.country = QStringLiteral("US"); // C6
        m_history = {past(1, State::OptOutSignal, "2025-05-10")};
        m_draft.state = State::Requested;
        const auto event = decide();
        QVERIFY(!event);
        QCOMPARE(event.error().subject, code(Refusal::AskedTooSoon));
        QCOMPARE(event.error().number, 20'260'511);
        m_draft.at = dayOf("2026-05-11");
        QCOMPARE(refused(), QString());
    }

    void unknownPurposesAndComputedStates()
    {
        m_draft.state = State::NeverAsked;
        QCOMPARE(refused(), code(Refusal::NotAnAnswer));
        m_purpose.retiredAt = dayOf("2026-01-01");
        m_draft.state = State::Given;
        QCOMPARE(refused(), code(Refusal::UnknownPurpose));
        m_context.purpose = nullptr;
        const auto event = consent::decide(m_draft, m_context);
        QVERIFY(!event);
        QCOMPARE(event.error().subject, code(Refusal::UnknownPurpose));
    }

    /// The very same entry is asked about before it is written once more; what differs in anything is another one.
    void theVerySameEntryIsFound()
    {
        Event given = past(1, State::Given, "2026-05-03");
        given.recordedAt = dayOf("2026-05-04");
        given.how = consent::How::Letter;
        std::vector<Event> history {given};
        EventDraft draft;
        draft.state = State::Given;
        draft.how = consent::How::Letter;
        draft.at = given.at;
        const base::UtcTime now = dayOf("2026-06-01");
        const auto same = [&] { return consent::sameEntry(draft, {1}, history, now, QTimeZone::utc()); };
        QVERIFY(same() && same()->seq == 1);
        QCOMPARE(consent::alreadyRecorded(*same(), QTimeZone::utc()),
            (base::Error {base::ErrorKind::Invalid, QStringLiteral("consent.already_recorded"), 20'260'504}));
        draft.channel = Channel::Email;
        QVERIFY(!same());
        draft.channel = Channel::All;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("folder 3"), {}};
        QVERIFY(!same());
        draft.proof = {};
        draft.at = dayOf("2026-05-05");
        QVERIFY(!same());
        draft.at.reset(); // now, and that was on another day
        QVERIFY(!same());
        history.back().at = now;
        QVERIFY(same());
        history.push_back(past(2, State::Withdrawn, "2026-06-01"));
        QVERIFY(!same()); // said again after something else it is news
        history.back().corrects = 1;
        draft.at = now;
        QVERIFY(!same()); // struck out
    }
};

AICMS_TEST(TestRecordRules)
#include "test_record_rules.moc"
