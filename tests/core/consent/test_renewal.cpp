// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/renewal_now.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::consent;
using test::email;

namespace {

constexpr RenewalWish wish {{1}, {5}};

ShownAnswer answer(State state, GateReason reason, Channel channel = Channel::All)
{
    StateRow row;
    row.purpose = wish.purpose;
    row.channel = channel;
    row.state = state;
    row.event = 7;
    row.validUntil = base::UtcTime {99};
    return {row, reason == GateReason::ConsentGiven, reason};
}

} // namespace

/// Who may be asked again for a consent.
class TestRenewal : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;

    Renewal renewal(const RenewalWish& asked) { return test::renewalNow(*m_desk, asked); }

private Q_SLOTS:
    /// Since she agreed last; what was struck out, a yes too, was never written.
    void whenSomebodyWasAsked()
    {
        std::vector<Event> entries;
        const auto add = [&](State state, qint64 at, std::optional<qint64> corrects = {}, qint64 purpose = 5) {
            Event event;
            event.seq = static_cast<qint64>(entries.size()) + 1;
            event.purpose = {purpose};
            event.state = state;
            event.at = {at};
            event.corrects = corrects;
            entries.push_back(event);
        };
        const auto asked = [&] { return askedSince(entries, wish.purpose).value_or(base::UtcTime {0}).microseconds; };
        QCOMPARE(asked(), 0);
        add(State::Given, 10);
        QCOMPARE(asked(), 0);
        add(State::Requested, 30); // 2
        add(State::Requested, 20, {}); // 3, recorded late
        add(State::Requested, 90, {}, 6);
        QCOMPARE(asked(), 30);
        add(State::Unknown, 40, 2); // 5: the letter was not sent
        QCOMPARE(asked(), 20);
        add(State::Renewed, 50); // 6
        QCOMPARE(asked(), 0);
        add(State::Unknown, 60, 6); // 7: nor was there an answer
        QCOMPARE(asked(), 20);
        add(State::Unknown, 70, 5); // 8: it was sent after all
        QCOMPARE(asked(), 30);
    }
    void manyAreReadAtOnce()
    {
        const base::CustomerId bea = m_desk->addPerson(QStringLiteral("Bea"));
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 9)));
        QVERIFY(m_desk->record(m_desk->draft(email, State::Requested, 3)));
        const base::PurposeId purpose = m_desk->purposes.catalogue()->find(email)->id;
        const auto asked
            = readAsked(*m_desk->database, m_desk->session, {{bea, purpose}, {m_desk->ada, purpose}}).result();
        QVERIFY(asked);
        QCOMPARE(asked->size(), std::size_t(2));
        QVERIFY(!asked->front());
        QCOMPARE(asked->back()->microseconds, m_desk->noon - 3 * m_desk->day);
        m_desk->session.role.rights = {};
        QVERIFY(!readAsked(*m_desk->database, m_desk->session, {}).result());
    }

    void init() { m_desk = std::make_unique<test::ConsentDesk>(); }
    void cleanup() { m_desk.reset(); }

    void whoAnsweredWhatMayBeAsked_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isAsked");
        for (const State state : {State::Requested, State::Given, State::Renewed, State::Expired})
            QTest::newRow(qPrintable(stateCode(state))) << state << true;
        for (const State state : {State::NeverAsked, State::Refused, State::Withdrawn, State::Objected,
                 State::Invalidated, State::Unknown, State::OptOutSignal})
            QTest::newRow(qPrintable(stateCode(state))) << state << false;
    }
    void whoAnsweredWhatMayBeAsked()
    {
        QFETCH(State, state);
        QFETCH(bool, isAsked);
        const std::vector<ShownAnswer> answers {answer(state, GateReason::Unknown)};
        const Renewal made = renewalOf(wish, false, answers, {});
        QCOMPARE(made.bar, isAsked ? RenewalBar::None : RenewalBar::NothingToRenew);
        QCOMPARE(renewalOf(wish, true, answers, {}).bar, RenewalBar::Restricted);
    }

    /// The answer whatever the way decides, and comes first; answers to other purposes are none of it.
    void theAnswerWhateverTheWayDecides()
    {
        ShownAnswer other = answer(State::Given, GateReason::ConsentGiven);
        other.purpose = {6};
        const std::vector<ShownAnswer> answers {answer(State::Given, GateReason::ConsentGiven, Channel::Email), other,
            answer(State::Withdrawn, GateReason::Withdrawn)};
        const Renewal made = renewalOf(wish, false, answers, {});
        QCOMPARE(made.bar, RenewalBar::NothingToRenew);
        QCOMPARE(made.states.size(), std::size_t(2));
        QCOMPARE(made.states.front().channel, Channel::All);
        QCOMPARE(renewalOf(wish, false, std::span(answers).first(1), {}).bar, RenewalBar::NothingToRenew);
        QCOMPARE(renewalOf(wish, false, {}, {}).bar, RenewalBar::NothingToRenew);
        const std::vector<ShownAnswer> binned {answer(State::Given, GateReason::InBin)};
        QCOMPARE(renewalOf(wish, false, binned, {}).bar, RenewalBar::NoSuchCustomer);
    }

    /// Who never answered for the other ways is asked by what was said for one.
    void aYesBySomeWayIsAskedForAgain()
    {
        const std::vector<ShownAnswer> answers {answer(State::NeverAsked, GateReason::NeverAsked),
            answer(State::Given, GateReason::ConsentGiven, Channel::Email)};
        const Renewal made = renewalOf(wish, false, answers, {});
        QVERIFY(made.isAsked());
        QCOMPARE(made.states.size(), std::size_t(2));
        QCOMPARE(made.states.front().channel, Channel::All);
        QCOMPARE(made.states.front().state, State::Given);
    }

    /// A yes to what the purpose was before is not used until its end: the letter must not say so.
    void aYesThatIsNotFollowedHasNoEnd()
    {
        const std::vector<ShownAnswer> narrower {answer(State::Given, GateReason::MeaningChanged)};
        QVERIFY(!renewalOf(wish, false, narrower, {}).states.front().validUntil);
        const std::vector<ShownAnswer> followed {answer(State::Given, GateReason::ConsentGiven)};
        QVERIFY(renewalOf(wish, false, followed, {}).states.front().validUntil);
    }

    void theNoticeIsThatOfTheAnswer()
    {
        Event other, decides;
        other.seq = 6;
        other.notice = 40;
        decides.seq = 7;
        decides.notice = 41;
        const std::vector<Event> entries {other, decides};
        const std::vector<ShownAnswer> answers {answer(State::Given, GateReason::ConsentGiven)};
        QCOMPARE(renewalOf(wish, false, answers, entries).notice, 41);
        QCOMPARE(renewalOf(wish, false, answers, std::span(entries).first(1)).notice, 0);
    }

    /// K5: a wording from before the purpose changed cannot have named the change. Nobody is asked with it, and a yes
    /// to it is one to what the purpose was then; one on a paper of her own counts as it did.
    void aWordingFromBeforeTheChangeDoesNotCoverIt()
    {
        purposes::NoticesService notices(*m_desk->database, m_desk->session);
        const auto publish = [&](const QString& text) {
            m_desk->clock.advance(base::microsecondsPerDay);
            purposes::Publication publication;
            publication.code = QStringLiteral("privacy");
            publication.texts.insert(QStringLiteral("en"), {QStringLiteral("Privacy"), text, {}});
            const auto published = notices.publish(publication).result();
            return published ? published->version.id : 0;
        };
        GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        const auto answer = [&](State state, qint64 notice) {
            m_desk->clock.advance(base::microsecondsPerDay);
            EventDraft draft = m_desk->draft(email, state, 0);
            draft.at.reset();
            draft.notice = notice;
            const auto recorded = m_desk->ledger.record(draft).result();
            return recorded ? QString() : recorded.error().subject;
        };
        const auto reason = [&] { return gate.may(email, m_desk->ada, m_desk->clock.now()).result()->reason; };
        const qint64 before = publish(QStringLiteral("We use your name."));
        QVERIFY(before != 0);
        QCOMPARE(answer(State::Given, before), QString());
        QCOMPARE(reason(), GateReason::ConsentGiven);
        m_desk->clock.advance(base::microsecondsPerDay);
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(email);
        wider.fields << QStringLiteral("birthday");
        QVERIFY(m_desk->purposes.change(wider).result());
        QCOMPARE(answer(State::Requested, before), QStringLiteral("consent.wording_outdated"));
        QCOMPARE(answer(State::Renewed, before), QString());
        QCOMPARE(reason(), GateReason::MeaningChanged);
        QCOMPARE(answer(State::Requested, 0), QString());
        const qint64 after = publish(QStringLiteral("We use your name and birthday."));
        QVERIFY(after != 0);
        QCOMPARE(answer(State::Requested, after), QString());
        QCOMPARE(answer(State::Renewed, after), QString());
        QCOMPARE(reason(), GateReason::ConsentGiven);
        QCOMPARE(answer(State::Renewed, before), QString());
        QCOMPARE(reason(), GateReason::MeaningChanged);
        QCOMPARE(answer(State::Renewed, 0), QString());
        QCOMPARE(reason(), GateReason::ConsentGiven);
    }

    /// By the vault: the same for each wish in its place, and nothing for whoever may not see answers.
    void theVaultAnswersEachWish()
    {
        const base::PurposeId purpose = m_desk->purposes.catalogue()->find(email)->id;
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 10)));
        QCOMPARE(renewal({m_desk->ada, purpose}).bar, RenewalBar::None);
        QCOMPARE(renewal({m_desk->addPerson(QStringLiteral("Eve")), purpose}).bar, RenewalBar::NothingToRenew);
        QCOMPARE(renewal({{9'001}, purpose}).bar, RenewalBar::NoSuchCustomer);
        QCOMPARE(renewal({m_desk->ada, {9'001}}).bar, RenewalBar::NothingToRenew);
        GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.restrict(m_desk->ada, RestrictionGround::UnlawfulUse, QStringLiteral("test")).result());
        QCOMPARE(renewal({m_desk->ada, purpose}).bar, RenewalBar::Restricted);
        QVERIFY(gate.lift(m_desk->ada, m_desk->clock.now(), QStringLiteral("settled")).result());
        QCOMPARE(renewal({m_desk->ada, purpose}).bar, RenewalBar::None);
        QVERIFY(m_desk->record(m_desk->draft(email, State::Withdrawn, 0)));
        QCOMPARE(renewal({m_desk->ada, purpose}).bar, RenewalBar::NothingToRenew);
    }
};

AICMS_TEST(TestRenewal)
#include "test_renewal.moc"
