// SPDX-License-Identifier: GPL-3.0-or-later
// What people are shown and what the gate does are one thing: for every person and purpose, by every way.
#include "core/consent/gate_service.h"
#include "core/consent/purpose_effect.h"
#include "core/consent/shown_answers.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace aicms;
using aicms::test::email;
using consent::Standing;
using consent::State;

namespace {

const QString phoneAds = QStringLiteral("marketing_phone"); // in Germany only with proof

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;

    base::UtcTime now() const { return m_desk->clock.now(); }
    void widen(const QString& code)
    {
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(code);
        purpose.recipients << QStringLiteral("Printer");
        if (!m_desk->purposes.change(purpose).result())
            qFatal("the purpose was not changed");
    }
    Standing standing(const QString& code, base::CustomerId who)
    {
        const auto answers = m_gate->answers(who, now()).result();
        const base::PurposeId id = m_desk->purposes.catalogue()->find(code)->id;
        for (const consent::ShownAnswer& each : *answers) {
            if (each.purpose == id && each.channel == consent::Channel::All)
                return each.standing();
        }
        qFatal("no such purpose");
        return Standing::AsAnswered;
    }
    /// By how they stand, those never asked left out.
    std::map<Standing, qint64> counts(const QString& code)
    {
        std::map<Standing, qint64> sums;
        const base::PurposeId id = m_desk->purposes.catalogue()->find(code)->id;
        const auto all = m_gate->shownCounts(now()).result();
        for (const consent::ShownCount& each : *all) {
            const bool isYesOrOwn = consent::isAgreed(each.state) || each.standing == Standing::OwnCustomer;
            if (each.purpose == id && isYesOrOwn)
                sums[each.standing] += each.people;
        }
        return sums;
    }

private Q_SLOTS:
    /// Each by the tables, and by what is kept in memory.
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("tables") << false;
        QTest::newRow("memory") << true;
    }
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QFETCH_GLOBAL(bool, isKept);
        if (isKept)
            m_gate->keepAnswers().waitForFinished();
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    /// K5: a yes of before is shown as one that must be asked for again, until it is given again.
    void aChangedPurposeIsShown()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 1)));
        QCOMPARE(standing(email, m_desk->ada), Standing::AsAnswered);
        QVERIFY(m_gate->toAskAgain(now()).result()->empty());
        m_desk->clock.advance(test::ConsentDesk::day);
        widen(email);
        QCOMPARE(standing(email, m_desk->ada), Standing::AskAgain);
        QCOMPARE(counts(email), (std::map<Standing, qint64> {{Standing::AskAgain, 1}}));
        // The chart beside the matrix ends with what the matrix says.
        QCOMPARE(m_gate->heldAt(email, {now()}).result().value(), std::vector<qint64> {0});
        const auto again = m_gate->toAskAgain(now()).result();
        QCOMPARE(again->size(), std::size_t(1));
        QCOMPARE(again->front().customer, m_desk->ada);
        QVERIFY(m_gate->shownAs(email, State::Given, Standing::AsAnswered, now()).result()->empty());
        QCOMPARE(m_gate->shownAs(email, State::Given, Standing::AskAgain, now()).result()->size(), std::size_t(1));
        QCOMPARE(m_desk->state(email), State::Given); // the ledger says what was said
        m_desk->clock.advance(test::ConsentDesk::day);
        QVERIFY(m_desk->record(m_desk->draft(email, State::Renewed, -2)));
        QCOMPARE(standing(email, m_desk->ada), Standing::AsAnswered);
        QVERIFY(m_gate->toAskAgain(now()).result()->empty());
        QVERIFY(!m_gate->shownAs(QStringLiteral("no_such"), State::Given, Standing::AskAgain, now()).result());
    }

    /// K8: a past day is judged by what each purpose was that day; one made later did not exist.
    void thePastKeepsItsGrounds()
    {
        const QString code = QStringLiteral("third_party_sharing");
        m_desk->clock.advance(test::ConsentDesk::day);
        const base::UtcTime then = now();
        m_desk->clock.advance(3 * test::ConsentDesk::day);
        purposes::Purpose changed = *m_desk->purposes.catalogue()->find(code);
        changed.basis = purposes::LawfulBasis::Contract;
        QVERIFY(m_desk->purposes.change(changed).result());
        purposes::Purpose made = changed;
        made.code = QStringLiteral("made_later");
        QVERIFY(m_desk->purposes.add(made).result());
        const auto all = [this](base::UtcTime time, const QString& purpose) {
            std::vector<consent::ShownAnswer> found;
            const auto answers = m_gate->answers(m_desk->ada, time).result();
            for (const consent::ShownAnswer& each : *answers) {
                if (each.meant->code == purpose)
                    found.push_back(each);
            }
            return found;
        };
        const auto past = all(then, code);
        QVERIFY(!past.empty());
        QCOMPARE(past.front().meant->basis, purposes::LawfulBasis::Consent);
        QCOMPARE(past.front().reason, consent::GateReason::NeverAsked);
        const auto today = all(now(), code);
        QVERIFY(!today.empty());
        QCOMPARE(today.front().meant->basis, purposes::LawfulBasis::Contract);
        QCOMPARE(today.front().reason, consent::GateReason::NotNeeded);
        QVERIFY(all(then, made.code).empty());
        QVERIFY(!all(now(), made.code).empty());
    }

    /// K5, K8: what is said before a purpose is changed is what the gate does after.
    void theEffectIsWhatTheGateDoesAfterwards()
    {
        const QString code = QStringLiteral("third_party_sharing");
        m_desk->addPerson(QStringLiteral("Eve"));
        auto yes = m_desk->draft(code, State::Given, 1);
        yes.at = now();
        QVERIFY(m_desk->record(yes));
        const auto change = [&](auto edit) {
            m_desk->clock.advance(test::ConsentDesk::day);
            purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(code);
            edit(purpose);
            const auto said = m_gate->effectOf(purpose).result();
            const auto before = m_gate->who(code, now()).result();
            if (!said || said->before != qint64(before->size()) || !m_desk->purposes.change(purpose).result())
                qFatal("the change was not counted or not stored");
            const auto after = m_gate->who(code, now()).result();
            const auto again = m_gate->toAskAgain(now()).result();
            if (said->after != qint64(after->size()) || said->toAsk != qint64(again->size())
                || said->before + said->comeIn - said->goOut != said->after)
                qFatal("the gate does something else");
            return *said;
        };
        const auto wider = change([](purposes::Purpose& purpose) { purpose.recipients << QStringLiteral("Printer"); });
        QCOMPARE(wider.goOut, 1);
        QCOMPARE(wider.toAsk, 1);
        const auto contract
            = change([](purposes::Purpose& purpose) { purpose.basis = purposes::LawfulBasis::Contract; });
        QCOMPARE(contract.comeIn, 2);
        QCOMPARE(contract.neverAsked, 1);
        QCOMPARE(contract.toAsk, 0); // nobody is asked
        const auto back = change([](purposes::Purpose& purpose) { purpose.basis = purposes::LawfulBasis::Consent; });
        QCOMPARE(back.goOut, 2);
        QCOMPARE(back.after, 0);
        QCOMPARE(back.toAsk, 1);
    }

    /// K5, K10: whoever agreed to less is asked again, also where she has not the proof that is needed from now on.
    void whoHasNoProofIsAskedAgainToo()
    {
        const QString code = QStringLiteral("third_party_sharing");
        QVERIFY(m_desk->record(m_desk->draft(code, State::Given, 1)));
        m_desk->clock.advance(test::ConsentDesk::day);
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(code);
        purpose.needsProof = true;
        purpose.recipients << QStringLiteral("Printer");
        const auto said = m_gate->effectOf(purpose).result().value();
        QVERIFY(m_desk->purposes.change(purpose).result());
        QCOMPARE(m_gate->toAskAgain(now()).result()->size(), std::size_t(1));
        QCOMPARE(said.toAsk, 1);
        QCOMPARE(said.goOut, 1);
    }

    /// Who agreed by e-mail alone to what is done by letter too answered, is asked again, and ends.
    void aYesBySomeWaysIsNotForgotten()
    {
        const QString news = QStringLiteral("news");
        purposes::Purpose made = *m_desk->purposes.catalogue()->find(email);
        made.code = news;
        made.channels = {consent::Channel::Email, consent::Channel::Post};
        made.allowsSoftOptIn = false;
        QVERIFY(m_desk->purposes.add(made).result());
        m_desk->clock.advance(3 * test::ConsentDesk::day);
        auto draft = m_desk->draft(news, State::Given, -2);
        draft.channel = consent::Channel::Email;
        QVERIFY(m_desk->record(draft));
        using People = std::vector<base::CustomerId>;
        const auto shown = [&](Standing standing) {
            return m_gate->shownAs(news, State::NeverAsked, standing, now()).result().value();
        };
        const auto counted = [&](Standing standing) {
            qint64 people = 0;
            const auto counts = m_gate->shownCounts(now()).result();
            for (const consent::ShownCount& each : *counts)
                people += each.purpose == m_desk->purposes.catalogue()->find(news)->id && each.standing == standing
                    ? each.people
                    : 0;
            return people;
        };
        QVERIFY(m_gate->who(news, now()).result()->empty());
        QCOMPARE(standing(news, m_desk->ada), Standing::SomeWays);
        QCOMPARE(shown(Standing::SomeWays), People {m_desk->ada});
        QVERIFY(!std::ranges::binary_search(shown(Standing::AsAnswered), m_desk->ada));
        QCOMPARE(counted(Standing::SomeWays), 1);
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(news);
        wider.recipients << QStringLiteral("Printer");
        const auto effect = m_gate->effectOf(wider).result().value();
        QCOMPARE(effect.before, 1);
        QCOMPARE(effect.toAsk, 1);
        QCOMPARE(effect.goOut, 1);
        widen(news);
        const auto again = m_gate->toAskAgain(now()).result();
        QCOMPARE(again->size(), std::size_t(1));
        QCOMPARE(again->front().customer, m_desk->ada);
        QCOMPARE(standing(news, m_desk->ada), Standing::AskAgain);
        QCOMPARE(shown(Standing::AskAgain), People {m_desk->ada});
        QCOMPARE(counted(Standing::AskAgain), 1);
        const QTimeZone zone("Europe/Berlin");
        m_desk->clock.set(
            base::UtcTime::fromDateTime(draft.at->toDateTime().toTimeZone(zone).addMonths(24).addDays(-30)));
        const auto endings = m_desk->ledger.endings(60).result();
        QCOMPARE(endings->size(), std::size_t(1));
        QCOMPARE(endings->front().customer, m_desk->ada);
        QVERIFY(m_desk->ledger.endings(20).result()->empty());
    }

    /// K10: a yes without proof is shown as none that is used.
    void aMissingProofIsShown()
    {
        auto draft = m_desk->draft(phoneAds, State::Given, 1);
        draft.proof.kind = consent::ProofKind::ImportedNone;
        draft.isImported = true; // else it is not taken
        QVERIFY(m_desk->record(draft));
        QCOMPARE(standing(phoneAds, m_desk->ada), Standing::NoProof);
        QCOMPARE(counts(phoneAds), (std::map<Standing, qint64> {{Standing::NoProof, 1}}));
    }

    void whatBarsThePersonIsShown()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 1)));
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QCOMPARE(standing(email, m_desk->ada), Standing::HeldBack);
        QCOMPARE(counts(email), (std::map<Standing, qint64> {{Standing::HeldBack, 1}}));
        const base::CustomerId eve = m_desk->addPerson(QStringLiteral("Eve"));
        m_desk->sell(eve);
        QVERIFY(m_gate->allowSoftOptIn(eve, email, {true, true, true}).result());
        QCOMPARE(standing(email, eve), Standing::OwnCustomer);
        QCOMPARE(counts(email)[Standing::OwnCustomer], 1);
        QVERIFY(m_desk->purposes.setOn(email, false).result());
        QCOMPARE(standing(email, eve), Standing::AsAnswered);
        QCOMPARE(standing(email, m_desk->ada), Standing::HeldBack);
    }

    /// Who went into the bin after the moment that is asked about is in no count and in no list of it.
    void whoWasBinnedLaterIsNotCounted()
    {
        const base::CustomerId eve = m_desk->addPerson(QStringLiteral("Eve"));
        for (const base::CustomerId who : {m_desk->ada, eve}) {
            m_desk->sell(who);
            QVERIFY(m_gate->allowSoftOptIn(who, email, {true, true, true}).result());
        }
        m_desk->clock.advance(test::ConsentDesk::day);
        const base::UtcTime before = now();
        m_desk->clock.advance(test::ConsentDesk::day);
        QVERIFY(m_desk->service.remove({eve}).result());
        const auto listed = m_gate->shownAs(email, State::NeverAsked, Standing::OwnCustomer, before).result();
        QCOMPARE(*listed, std::vector<base::CustomerId> {m_desk->ada});
        qint64 counted = 0;
        const auto counts = m_gate->shownCounts(before).result();
        for (const consent::ShownCount& each : *counts)
            counted += each.standing == Standing::OwnCustomer ? each.people : 0;
        QCOMPARE(counted, qint64(1));
    }

    /// Random answers of many people, some restricted, under age, binned or own customers, of purposes that changed in
    /// between: each person's shown answer, the counts, the lists and the gate's set say the same.
    void shownIsWhatTheGateDoes()
    {
        QRandomGenerator random(44);
        std::vector<base::CustomerId> people {m_desk->ada};
        for (int i = 0; i < 60; ++i)
            people.push_back(m_desk->addPerson(QStringLiteral("Eve")));
        const QStringList codes {email, phoneAds, QStringLiteral("ai_recommendation"), QStringLiteral("marketing_post"),
            QStringLiteral("customer_care")};
        for (int i = 0; i < 500; ++i) {
            if (i == 250 || i == 400) {
                m_desk->clock.advance(test::ConsentDesk::day);
                widen(email);
                widen(phoneAds);
            }
            auto draft = m_desk->draft(codes.at(random.bounded(codes.size())),
                static_cast<State>(
                    random.bounded(3) == 0 ? random.bounded(1, consent::stateCount) : static_cast<int>(State::Given)),
                random.bounded(700));
            if (random.bounded(2) == 0)
                draft.at = now();
            draft.customer = people[static_cast<std::size_t>(random.bounded(int(people.size())))];
            draft.channel = static_cast<consent::Channel>(random.bounded(5) == 0 ? random.bounded(1, 5) : 0);
            draft.proof.kind = random.bounded(2) == 0 ? consent::ProofKind::Text : consent::ProofKind::None;
            draft.isImported = draft.proof.kind == consent::ProofKind::None;
            m_desk->record(draft);
        }
        for (std::size_t i = 0; i < people.size(); ++i) {
            m_desk->sell(people[i]);
            if (i % 4 == 0)
                QVERIFY(m_gate->allowSoftOptIn(people[i], email, {true, true, true}).result());
            if (i % 9 == 0)
                QVERIFY(m_gate->restrict(people[i], consent::RestrictionGround::UnlawfulUse, {}).result());
            if (i % 7 == 0)
                QVERIFY(m_gate->markMinor(people[i], true).result());
        }
        QVERIFY(m_desk->service.remove({people[3], people[9]}).result());
        m_desk->clock.advance(test::ConsentDesk::day);
        const auto isBinned = [&](base::CustomerId who) { return who == people[3] || who == people[9]; };
        const auto everyCount = m_gate->shownCounts(now()).result();
        std::map<Standing, int> seen;
        for (const purposes::Purpose& purpose : m_desk->purposes.catalogue()->purposes()) {
            const auto who = m_gate->who(purpose.code, now()).result();
            const bool isByConsent = purpose.basis == purposes::LawfulBasis::Consent;
            qint64 used = 0;
            qint64 yes = 0;
            qint64 answered = 0;
            for (const consent::ShownCount& each : *everyCount) {
                if (each.purpose != purpose.id)
                    continue;
                answered += each.people;
                const auto listed = m_gate->shownAs(purpose.code, each.state, each.standing, now()).result();
                QCOMPARE(qint64(listed->size()), each.people);
                const bool isYes = consent::isAgreed(each.state) && each.standing == Standing::AsAnswered;
                yes += isYes ? each.people : 0;
                if (isYes || each.standing == Standing::OwnCustomer)
                    used += each.people;
            }
            if (isByConsent)
                QCOMPARE(used, qint64(who->size())); // the shown Yes is the gate's set
            // The last column of the chart is the number of the matrix.
            QCOMPARE(
                m_gate->heldAt(purpose.code, {now()}).result().value(), std::vector<qint64> {isByConsent ? yes : 0});
            const auto never = m_gate->shownAs(purpose.code, State::NeverAsked, Standing::AsAnswered, now()).result();
            QCOMPARE(answered + qint64(never->size()), qint64(people.size()) - 2); // everyone, each once
            for (const base::CustomerId person : people) {
                if (isBinned(person))
                    continue;
                const auto answers = m_gate->answers(person, now()).result();
                for (const consent::ShownAnswer& each : *answers) {
                    if (each.purpose != purpose.id || each.channel != consent::Channel::All)
                        continue;
                    const bool isInSet = std::ranges::binary_search(*who, person);
                    QCOMPARE(each.isAllowed, isInSet);
                    const bool isShownUsed = (consent::isAgreed(each.state) && each.standing() == Standing::AsAnswered)
                        || each.standing() == Standing::OwnCustomer;
                    if (isByConsent)
                        QCOMPARE(isShownUsed, isInSet);
                    const auto listed = m_gate->shownAs(purpose.code, each.state, each.standing(), now()).result();
                    QVERIFY(std::ranges::binary_search(*listed, person));
                    ++seen[each.standing()];
                }
            }
        }
        QCOMPARE(int(seen.size()), consent::standingCount);
    }

    /// A list of people says of each what the person's own page says; nobody's is empty.
    void manyAreAnsweredAsEachAlone()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 10)));
        const auto many = consent::readAnswersOf(*m_desk->database, m_desk->session, m_desk->purposes.catalogue(),
            QTimeZone("Europe/Berlin"), {m_desk->ada, {987'654}})
                              .result();
        QVERIFY(many);
        QCOMPARE(many->size(), std::size_t(2));
        QVERIFY(many->back().empty());
        const auto alone = m_gate->answers(m_desk->ada, now()).result();
        QCOMPARE(many->front().size(), alone->size());
        for (std::size_t place = 0; place < alone->size(); ++place) {
            QCOMPARE(many->front()[place].purpose, (*alone)[place].purpose);
            QCOMPARE(many->front()[place].state, (*alone)[place].state);
            QCOMPARE(many->front()[place].standing(), (*alone)[place].standing());
        }
    }
};

AICMS_TEST(TestStanding)
#include "test_standing.moc"
