// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/renewal.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/consent_desk.h"
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

    Renewal renewal(const RenewalWish& asked)
    {
        return readRenewals(*m_desk->database, m_desk->session, m_desk->purposes.catalogue(),
            QTimeZone("Europe/Berlin"), {asked}, m_desk->clock.now())
            .result()
            ->front();
    }

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

    /// K5: a letter that shows no wording at all cannot name the change either. What was asked by word of mouth is
    /// noted.
    void noLetterAsksOfAChangeWithoutAWording()
    {
        EventDraft yes = m_desk->draft(email, State::Given, 1);
        QVERIFY(m_desk->ledger.record(yes).result());
        EventDraft question = m_desk->draft(email, State::Requested, 0);
        question.at.reset();
        question.how = How::Letter;
        const auto asked = [&] { return *m_desk->ledger.tryAsking({question}).result(); };
        QCOMPARE(asked().recorded, qint64(1)); // nothing has changed
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(email);
        wider.fields << QStringLiteral("birthday");
        m_desk->clock.advance(base::microsecondsPerDay);
        QVERIFY(m_desk->purposes.change(wider).result());
        m_desk->clock.advance(base::microsecondsPerDay);
        QCOMPARE(asked().recorded, qint64(0));
        QCOMPARE(asked().refused.front().second.subject, QStringLiteral("consent.wording_unpublished"));
        question.how = How::Email;
        QCOMPARE(asked().recorded, qint64(0));
        question.how = How::Counter;
        QCOMPARE(asked().recorded, qint64(1));
    }

    /// Letters that stayed in the drawer: all is struck out at once, with one reason, and nothing else can be.
    void questionsOfManyAreTakenBackTogether()
    {
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        std::vector<EventDraft> drafts;
        for (const base::CustomerId who : {m_desk->ada, ben}) {
            EventDraft yes = m_desk->draft(email, State::Given, 1);
            yes.customer = who;
            QVERIFY(m_desk->ledger.record(yes).result());
            drafts.push_back(m_desk->draft(email, State::Requested, 0));
            drafts.back().customer = who;
            drafts.back().at.reset();
        }
        const auto asked = m_desk->ledger.ask(drafts).result();
        QCOMPARE(asked->recorded, qint64(2));
        auto questions = asked->entries;
        questions.emplace_back(ben, questions.front().second); // ada's
        questions.emplace_back(m_desk->ada, 1); // a yes
        QCOMPARE(m_desk->ledger.takeBack(asked->entries, {}).result()->recorded, qint64(0)); // why?
        const auto struck = m_desk->ledger.takeBack(questions, QStringLiteral("never sent")).result();
        QCOMPARE(struck->recorded, qint64(2));
        QCOMPARE(struck->refused.size(), std::size_t(2));
        for (const base::CustomerId who : {m_desk->ada, ben}) {
            const auto history = m_desk->ledger.history(who).result().value();
            QCOMPARE(history.back().event.corrects, std::optional(history[history.size() - 2].event.seq));
            QCOMPARE(history.back().event.reason, QStringLiteral("never sent"));
            QCOMPARE(m_desk->state(email, 0, who), State::Given);
        }
        QCOMPARE(m_desk->ledger.takeBack(asked->entries, QStringLiteral("again")).result()->recorded, qint64(0));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// To ask for a consent to advertising is advertising: not by a way to which she said no, whatever it is for, and
    /// not at an address that somebody objected with.
    void aNoToAdvertisingByAWayBarsQuestionsByIt()
    {
        const QString post = QStringLiteral("marketing_post");
        const auto ask = [&](const QString& purpose, base::CustomerId who) {
            return renewal({who, m_desk->purposes.catalogue()->find(purpose)->id});
        };
        const auto say = [&](base::CustomerId who, const QString& purpose, State state) {
            EventDraft said = m_desk->draft(purpose, state, 1);
            said.customer = who;
            QVERIFY(m_desk->ledger.record(said).result());
        };
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        const QString shared = QStringLiteral("shared@example.org");
        m_desk->setEmails(m_desk->ada, {shared});
        m_desk->setEmails(ben, {shared, QStringLiteral("ben@example.org")});
        for (const base::CustomerId who : {m_desk->ada, ben})
            say(who, post, State::Given);
        QVERIFY(!ask(post, m_desk->ada).refusesMail);
        QCOMPARE(ask(post, ben).silencedMails, QStringList());
        say(m_desk->ada, email, State::Objected);
        const Renewal adas = ask(post, m_desk->ada);
        QVERIFY(adas.isAsked() && adas.refusesMail && !adas.refusesLetters);
        // A purpose by both ways that begins later has her no, carried over: she never said it of letters.
        purposes::Purpose news;
        news.code = QStringLiteral("news");
        news.texts.insert(QStringLiteral("en"), {QStringLiteral("News"), QStringLiteral("News by mail and post.")});
        news.basis = purposes::LawfulBasis::Consent;
        news.isMarketing = true;
        news.channels = {purposes::Channel::Email, purposes::Channel::Post};
        QVERIFY(m_desk->purposes.add(news).result());
        QCOMPARE(m_desk->state(QStringLiteral("news")), State::Objected);
        QVERIFY(ask(post, m_desk->ada).refusesMail && !ask(post, m_desk->ada).refusesLetters);
        const Renewal bens = ask(post, ben);
        QVERIFY(bens.isAsked() && !bens.refusesMail && !bens.refusesLetters);
        QCOMPARE(bens.silencedMails, QStringList {shared});
        say(ben, post, State::Withdrawn);
        say(ben, email, State::Given);
        QVERIFY(ask(email, ben).refusesLetters);
        QVERIFY(!ask(email, ben).refusesMail);
    }

    /// Between the letters and the word that they were sent somebody objects: of her nothing is recorded.
    void whoSaidNoMeanwhileWasNotAsked()
    {
        EventDraft yes = m_desk->draft(email, State::Given, 1);
        QVERIFY(m_desk->ledger.record(yes).result());
        EventDraft question = m_desk->draft(email, State::Requested, 0);
        question.at.reset();
        question.how = How::Letter;
        QCOMPARE(m_desk->ledger.tryAsking({question}).result()->recorded, qint64(1));
        EventDraft no = m_desk->draft(email, State::Objected, 0);
        no.at.reset();
        QVERIFY(m_desk->ledger.record(no).result());
        m_desk->clock.advance(base::microsecondsPerDay);
        const auto before = m_desk->ledger.history(m_desk->ada).result()->size();
        const auto asked = m_desk->ledger.ask({question}).result();
        QCOMPARE(asked->recorded, qint64(0));
        QCOMPARE(asked->refused.front().second.subject, QStringLiteral("consent.no_meanwhile"));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), before);
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
