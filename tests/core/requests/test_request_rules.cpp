// SPDX-License-Identifier: GPL-3.0-or-later
// Every move in every standing, against what is said in words below.
#include "core/requests/law_table.h"
#include "core/requests/request_rules.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

using namespace aicms::requests;

namespace {

constexpr int flagCount = 7;

/// One of all standings: how it ended, and seven flags.
Standing standingOf(int end, int flags)
{
    Standing standing;
    standing.end = static_cast<End>(end);
    standing.isIdentified = (flags & 1) != 0;
    standing.asksIdentity = (flags & 2) != 0;
    standing.asksClarification = (flags & 4) != 0;
    standing.asksFee = (flags & 8) != 0;
    standing.isExtended = (flags & 16) != 0;
    standing.isAcknowledged = (flags & 32) != 0;
    return standing;
}

/// A draft that lacks nothing.
MoveDraft wholeDraft(Move move)
{
    MoveDraft draft;
    draft.move = move;
    draft.text = QStringLiteral("because");
    draft.number = 5;
    if (move == Move::ShowIdentity)
        draft.code = QStringLiteral("known");
    if (move == Move::Refuse)
        draft.code = QStringLiteral("excessive");
    if (move == Move::Decide) {
        draft.code = QStringLiteral("granted");
        draft.position = 0;
    }
    return draft;
}

/// What the register promises, one line a move.
bool mayFollow(Move move, const Standing& s, bool isDecided)
{
    const bool isOpen = s.end == End::Open;
    switch (move) {
    case Move::Open: return false;
    case Move::Note: return true;
    case Move::Acknowledge: return isOpen && !s.isAcknowledged;
    case Move::Assign:
    case Move::LinkPerson:
    case Move::Withdraw: return isOpen;
    case Move::AskIdentity: return isOpen && !s.isIdentified && !s.asksIdentity;
    case Move::ShowIdentity:
    case Move::FailIdentity: return isOpen && !s.isIdentified;
    case Move::AskClarification: return isOpen && !s.asksClarification;
    case Move::ReceiveClarification: return isOpen && s.asksClarification;
    case Move::AskFee: return isOpen && !s.asksFee;
    case Move::ReceiveFee: return isOpen && s.asksFee;
    case Move::Extend: return isOpen && !s.isExtended;
    case Move::Decide: return isOpen && !isDecided;
    case Move::Answer:
        return isOpen && s.isIdentified && isDecided && !s.asksIdentity && !s.asksClarification && !s.asksFee;
    case Move::Refuse: return isOpen && !isDecided; // what was granted is not refused
    case Move::Correct:
    case Move::CloseMistaken: return isOpen && !isDecided;
    }
    return false;
}

QString named(Move move, int end, int flags)
{
    return QStringLiteral("%1 end=%2 flags=%3").arg(moveCode(move)).arg(end).arg(flags);
}

} // namespace

class TestRequestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMoveInEveryStanding()
    {
        int allowed = 0;
        int refused = 0;
        for (int end = 0; end < endCount; ++end) {
            for (int flags = 0; flags < (1 << (flagCount - 1)); ++flags) {
                for (const bool isDecided : {false, true}) {
                    const std::vector<Item> items = {{Kind::Access, isDecided ? Outcome::Granted : Outcome::Open}};
                    for (int each = 0; each < moveCount; ++each) {
                        const auto move = static_cast<Move>(each);
                        const Standing before = standingOf(end, flags);
                        const bool may = check(before, items, wholeDraft(move)) == Refusal::Ok;
                        QVERIFY2(may == mayFollow(move, before, isDecided), qPrintable(named(move, end, flags)));
                        ++(may ? allowed : refused);
                        if (!may)
                            continue;
                        Event event;
                        event.move = move;
                        event.day = QDate(2026, 5, 4);
                        event.code = QStringLiteral("5");
                        const Standing next = after(before, event);
                        const bool isEnd = move == Move::Answer || move == Move::Refuse || move == Move::Withdraw
                            || move == Move::FailIdentity || move == Move::CloseMistaken;
                        QCOMPARE(next.end != End::Open, isEnd || before.end != End::Open);
                        QCOMPARE(next.endedOn.isValid(), isEnd);
                        // Nothing but these moves changes where a request stands.
                        const bool isQuiet = move == Move::Note || move == Move::LinkPerson || move == Move::Decide
                            || move == Move::Correct;
                        QVERIFY2((next == before) == isQuiet, qPrintable(named(move, end, flags)));
                    }
                }
            }
        }
        QVERIFY(allowed > 1000);
        QVERIFY(refused > 5000);
    }

    void reasonsAreNamed()
    {
        const std::vector<Item> items = {{Kind::Erasure}};
        MoveDraft draft = wholeDraft(Move::Refuse);
        draft.text = QStringLiteral("  ");
        QCOMPARE(check({}, items, draft), Refusal::ReasonMissing);
        draft = wholeDraft(Move::Refuse);
        draft.code = QStringLiteral("contract_or_consent_absent"); // a ground against portability only
        QCOMPARE(check({}, items, draft), Refusal::CodeUnknown);
        draft.code = QStringLiteral("legal_obligation");
        QCOMPARE(check({}, items, draft), Refusal::Ok);
        QCOMPARE(check({}, {{Kind::Access}}, draft), Refusal::CodeUnknown);
        draft = wholeDraft(Move::Extend);
        draft.text.clear();
        QCOMPARE(check({}, items, draft), Refusal::ReasonMissing);
        draft = wholeDraft(Move::Assign);
        draft.number = 0;
        QCOMPARE(check({}, items, draft), Refusal::PersonMissing);
        draft = wholeDraft(Move::ShowIdentity);
        draft.code = QStringLiteral("face");
        QCOMPARE(check({}, items, draft), Refusal::CodeUnknown);
    }

    /// F4: no ground at all. I3: no identity, and fraud as the only ground.
    void someKindsAreNotRefused()
    {
        for (const Kind kind : {Kind::ObjectionMarketing, Kind::ConsentWithdrawal}) {
            for (const QString& code : LawTable::builtIn().refusalCodes()) {
                MoveDraft draft = wholeDraft(Move::Refuse);
                draft.code = code;
                QCOMPARE(check({}, {{kind}}, draft), Refusal::NoRefusal);
                QCOMPARE(check({}, {{Kind::Access}, {kind}}, draft) == Refusal::Ok, false);
            }
        }
        for (const Kind kind : {Kind::OptOutSaleShare, Kind::LimitSensitive}) {
            QCOMPARE(check({}, {{kind}}, wholeDraft(Move::AskIdentity)), Refusal::IdentityNotNeeded);
            QCOMPARE(check({}, {{kind, Outcome::Granted}}, wholeDraft(Move::Answer)), Refusal::Ok);
            MoveDraft draft = wholeDraft(Move::Refuse);
            QCOMPARE(check({}, {{kind}}, draft), Refusal::CodeUnknown);
            draft.code = QStringLiteral("suspected_fraud");
            QCOMPARE(check({}, {{kind}}, draft), Refusal::Ok);
        }
        // What was carried out is not told to be refused; what was refused before may be closed so.
        QCOMPARE(check({}, {{Kind::ObjectionMarketing, Outcome::Granted}}, wholeDraft(Move::Refuse)),
            Refusal::DecidedAlready);
        QCOMPARE(check({}, {{Kind::Access, Outcome::Refused}}, wholeDraft(Move::Refuse)), Refusal::Ok);
        // Somebody who asks for a copy as well has to be known.
        QCOMPARE(check({}, {{Kind::OptOutSaleShare}, {Kind::Access}}, wholeDraft(Move::AskIdentity)), Refusal::Ok);
    }

    void itemsAreDecidedOnce()
    {
        const std::vector<Item> items = {{Kind::Access, Outcome::Granted}, {Kind::Erasure}};
        MoveDraft draft = wholeDraft(Move::Decide);
        QCOMPARE(check({}, items, draft), Refusal::DecidedAlready);
        draft.position = 1;
        QCOMPARE(check({}, items, draft), Refusal::Ok);
        draft.position = 2;
        QCOMPARE(check({}, items, draft), Refusal::NoSuchItem);
        draft.position.reset();
        QCOMPARE(check({}, items, draft), Refusal::NoSuchItem);
        draft.position = 1;
        draft.code = QStringLiteral("partly");
        draft.text.clear();
        QCOMPARE(check({}, items, draft), Refusal::ReasonMissing); // F5: what was withheld, and why
        draft.code = QStringLiteral("refused");
        QCOMPARE(check({}, items, draft), Refusal::CodeUnknown);
    }

    /// F5: what was granted is granted, and the rest may still be refused.
    void theRestIsRefused()
    {
        const std::vector<Item> items = {{Kind::Access, Outcome::Granted}, {Kind::Erasure}};
        MoveDraft draft = wholeDraft(Move::Refuse);
        QCOMPARE(check({}, items, draft), Refusal::Ok);
        draft.code = QStringLiteral("legal_obligation");
        QCOMPARE(check({}, items, draft), Refusal::Ok);
    }

    /// F3: a ground of another law is none, and a ground that keeps back a part never refuses the whole.
    void groundsAreOfTheLawsThatApply()
    {
        MoveDraft draft = wholeDraft(Move::Refuse);
        draft.code = QStringLiteral("ccpa_1798_105_d_1");
        QCOMPARE(check({}, {{Kind::Erasure}}, draft, {Regime::EuGdpr, Regime::UkGdpr}), Refusal::CodeUnknown);
        QCOMPARE(check({}, {{Kind::Erasure}}, draft, {Regime::EuGdpr, Regime::Ccpa}), Refusal::Ok);
        draft.code = QStringLiteral("legal_obligation");
        QCOMPARE(check({}, {{Kind::Erasure}}, draft, {Regime::EuGdpr}), Refusal::Ok);
        draft.code = QStringLiteral("trade_secret");
        QCOMPARE(check({}, {{Kind::Access}}, draft, {Regime::EuGdpr}), Refusal::PartOnly);
        MoveDraft decision = wholeDraft(Move::Decide);
        decision.code = QStringLiteral("trade_secret");
        QCOMPARE(check({}, {{Kind::Access}}, decision, {Regime::EuGdpr}), Refusal::PartOnly);
        decision.code = QStringLiteral("partly");
        QCOMPARE(check({}, {{Kind::Access}}, decision, {Regime::EuGdpr}), Refusal::Ok);
    }

    /// F2: how much, and how it was worked out.
    void aFeeNeedsWords()
    {
        MoveDraft draft = wholeDraft(Move::AskFee);
        QCOMPARE(check({}, {{Kind::Access}}, draft), Refusal::Ok);
        draft.text = QStringLiteral(" ");
        QCOMPARE(check({}, {{Kind::Access}}, draft), Refusal::ReasonMissing);
    }

    void codesComeBack()
    {
        for (int i = 0; i < kindCount; ++i)
            QVERIFY(kindFromCode(kindCode(static_cast<Kind>(i))) == static_cast<Kind>(i));
        for (int i = 0; i < regimeCount; ++i)
            QVERIFY(regimeFromCode(regimeCode(static_cast<Regime>(i))) == static_cast<Regime>(i));
        QVERIFY(kindFromCode(QStringLiteral("know")) == Kind::Access);
        QVERIFY(!kindFromCode(QStringLiteral("acces")));
    }

    /// S1, S2
    void lawsFollowTheCountries()
    {
        const auto& laws = LawTable::builtIn();
        const auto of = [&](const char* business, const char* person, const char* region = "", bool ccpa = false) {
            return laws.suggested(
                QString::fromLatin1(business), QString::fromLatin1(person), QString::fromLatin1(region), ccpa);
        };
        using List = std::vector<Regime>;
        QCOMPARE(of("DE", "DE"), List {Regime::EuGdpr});
        QCOMPARE(of("DE", ""), List {Regime::EuGdpr});
        QCOMPARE(of("DE", "GB"), (List {Regime::EuGdpr, Regime::UkGdpr}));
        QCOMPARE(of("GB", "FR"), (List {Regime::EuGdpr, Regime::UkGdpr}));
        QCOMPARE(of("US", "US", "CA"), List());
        QCOMPARE(of("US", "US", "CA", true), List {Regime::Ccpa});
        QCOMPARE(of("US", "US", "NY", true), List());
        QCOMPARE(of("US", "BR"), List {Regime::Lgpd});
    }

    /// Which wish has which deadlines stands in deadlines.json alone; this is what privacy-rules says of each law.
    void eachWishHasItsDeadlines()
    {
        const auto& laws = LawTable::builtIn();
        const QString month = QStringLiteral("dsr_due");
        const QString atOnce = LawTable::atOnce;
        const QStringList ccpa {QStringLiteral("ccpa_ack_by"), QStringLiteral("ccpa_due")};
        const QString lgpd = QStringLiteral("lgpd_due");
        struct Row {
            Kind kind;
            QStringList eu, uk, california, brazil;
        };
        const std::vector<Row> rows = {{Kind::Access, {month}, {month}, ccpa, {lgpd}},
            {Kind::Rectification, {month}, {month}, ccpa, {lgpd}}, {Kind::Erasure, {month}, {month}, ccpa, {lgpd}},
            {Kind::Restriction, {month}, {month}, {}, {lgpd}}, {Kind::Portability, {month}, {month}, ccpa, {lgpd}},
            {Kind::Objection, {month}, {month}, {}, {lgpd}}, {Kind::ObjectionMarketing, {month}, {month}, {}, {}},
            {Kind::AdmReview, {month}, {month}, {}, {lgpd}}, {Kind::ConsentWithdrawal, {atOnce}, {atOnce}, {}, {lgpd}},
            {Kind::OptOutSaleShare, {}, {}, {QStringLiteral("ccpa_optout_by")}, {}},
            {Kind::LimitSensitive, {}, {}, {QStringLiteral("ccpa_limit_by")}, {}},
            {Kind::ComplaintController, {}, {QStringLiteral("uk_complaint_ack_by")}, {}, {}}};
        QCOMPARE(rows.size(), static_cast<std::size_t>(kindCount));
        for (const Row& row : rows) {
            QCOMPARE(laws.clocks(Regime::EuGdpr, row.kind), row.eu);
            QCOMPARE(laws.clocks(Regime::UkGdpr, row.kind), row.uk);
            QCOMPARE(laws.clocks(Regime::Ccpa, row.kind), row.california);
            QCOMPARE(laws.clocks(Regime::Lgpd, row.kind), row.brazil);
        }
        QCOMPARE(laws.prolonged(month), QStringLiteral("dsr_due_extended"));
        QCOMPARE(laws.noticeBy(month), QStringLiteral("dsr_extension_notice_by"));
        QCOMPARE(laws.prolonged(ccpa.back()), QStringLiteral("ccpa_due_extended"));
        QCOMPARE(laws.noticeBy(ccpa.back()), QStringLiteral("ccpa_extension_notice_by"));
        QVERIFY(laws.prolonged(lgpd).isEmpty() && laws.noticeBy(lgpd).isEmpty()); // L1 knows no more time
        QCOMPARE(laws.owedAnswer().toIso(), QStringLiteral("P3M"));
    }

    /// The one answer to whether a request may be answered now, for copies, deletions and what is carried out at once.
    void readyToBeAnswered()
    {
        Request request;
        QCOMPARE(checkReady(request), Refusal::PersonMissing);
        request.customer = {1};
        QCOMPARE(checkReady(request), Refusal::NotIdentified);
        QCOMPARE(checkReady(request, false), Refusal::Ok);
        request.standing.isIdentified = true;
        QCOMPARE(checkReady(request), Refusal::Ok);
        request.standing.end = End::Answered;
        QCOMPARE(checkReady(request), Refusal::Ended);
    }

    void everyKindHasALawAndEveryLawItsClocks()
    {
        const auto& laws = LawTable::builtIn();
        for (int kind = 0; kind < kindCount; ++kind) {
            bool isKnown = false;
            for (int regime = 0; regime < regimeCount; ++regime)
                isKnown = isKnown || laws.knows(static_cast<Regime>(regime), static_cast<Kind>(kind));
            QVERIFY2(isKnown, qPrintable(kindCode(static_cast<Kind>(kind))));
        }
        QVERIFY(!laws.knows(Regime::EuGdpr, Kind::OptOutSaleShare));
        QVERIFY(!laws.knows(Regime::EuGdpr, Kind::ComplaintController));
        QVERIFY(!laws.knows(Regime::Ccpa, Kind::Restriction));
    }
};

AICMS_TEST(TestRequestRules)
#include "test_request_rules.moc"
