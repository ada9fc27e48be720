// SPDX-License-Identifier: GPL-3.0-or-later
// What bounds a use besides the answers: ages that a purpose sets itself, restriction, and what models derived.
#include "core/consent/consent_rules.h"
#include "core/consent/gate.h"
#include "core/consent/gate_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::GateReason;
using consent::State;

namespace {

const QString modelOfLimits = QStringLiteral("ai_recommendation");

/// Counts what it was told to forget, or cannot.
class KeptForModels : public consent::DerivedData {
public:
    qint64 remove(storage::WriteTransaction&, base::CustomerId customer, const QString& purpose) override
    {
        if (isBroken)
            throw base::Failure(base::ErrorKind::Conflict);
        forgotten << QStringLiteral("%1 %2").arg(customer.value).arg(purpose);
        return 1;
    }
    QStringList forgotten;
    bool isBroken = false;
};

} // namespace

class TestGateLimits : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    std::shared_ptr<KeptForModels> m_derived;

    /// Of now, the same in the single answer and in the set.
    GateReason ask(const QString& purpose, base::CustomerId who)
    {
        const auto answer = m_gate->may(purpose, who, m_desk->clock.now()).result();
        const auto set = m_gate->who(purpose, m_desk->clock.now()).result();
        if (!answer || !set || answer->isAllowed != std::ranges::binary_search(*set, who))
            qFatal("the set and the single answer differ");
        return answer->reason;
    }
    base::CustomerId german()
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Cem");
        customer.addresses.push_back({QStringLiteral("Weg 1"), {}, {}, {}, QStringLiteral("DE")});
        return m_desk->add(customer);
    }
    /// As it is stored; a year of 0 is none.
    bool setBirthday(base::CustomerId who, int stored)
    {
        return m_desk
            ->write([=](storage::WriteTransaction& tx) {
                tx.execute("UPDATE customer SET birthday = ?2 WHERE id = ?1", who, stored);
            })
            .has_value();
    }
    bool agree(const QString& purpose, base::CustomerId who)
    {
        auto draft = m_desk->draft(purpose, State::Given, 0);
        draft.customer = who;
        draft.at = m_desk->clock.now();
        return m_desk->record(draft) != 0;
    }

private Q_SLOTS:
    void init()
    {
        m_gate.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        m_derived = std::make_shared<KeptForModels>();
        m_gate->keepDerived(m_derived);
        m_desk->ledger.keepDerived(m_derived);
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    /// Higher than in any law: whoever is between the two may not be left out of those whose age is looked at.
    void aPurposeCanAskForMoreYears()
    {
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.minimumAges[QStringLiteral("DE")] = 18;
        QVERIFY(m_desk->purposes.change(purpose).result());
        m_desk->clock.advance(test::ConsentDesk::day);
        const auto young = german();
        const auto old = german();
        QVERIFY(agree(email, young) && agree(email, old));
        QVERIFY(setBirthday(young, 2009'01'02) && setBirthday(old, 2008'01'02)); // 17 and 18
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QCOMPARE(ask(email, young), GateReason::UnderAge);
            QCOMPARE(ask(email, old), GateReason::ConsentGiven);
        }
    }

    /// A day of the year tells no age: the mark counts.
    void aMarkCountsBesideABirthdayWithoutAYear()
    {
        const auto child = german();
        QVERIFY(agree(email, child));
        QVERIFY(setBirthday(child, 511));
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QVERIFY(m_gate->markMinor(child, false).result());
            QCOMPARE(ask(email, child), GateReason::ConsentGiven);
            QVERIFY(m_gate->markMinor(child, true).result());
            QCOMPARE(ask(email, child), GateReason::UnderAge);
        }
    }

    /// O2: lifted only with a note, which stays on record; the last of them is the one that is shown.
    void aRestrictionEndsWithANote()
    {
        const auto cem = german();
        for (const QString& why : {QStringLiteral("weighed"), QStringLiteral("corrected")}) {
            QVERIFY(m_gate->restrict(cem, consent::RestrictionGround::AccuracyContested, {}).result());
            QVERIFY(!m_gate->limits(cem).result()->lifted);
            m_desk->clock.advance(test::ConsentDesk::day);
            const auto unsaid = m_gate->lift(cem, m_desk->clock.now(), QStringLiteral(" ")).result();
            QCOMPARE(test::errorOf(unsaid).subject, QStringLiteral("restriction.note"));
            QVERIFY(m_gate->limits(cem).result()->restriction);
            QVERIFY(m_gate->lift(cem, m_desk->clock.now(), u' ' + why).result());
            QCOMPARE(m_gate->limits(cem).result()->lifted->liftNote, why);
            QCOMPARE(m_gate->restrictions(cem).result()->back().liftNote, why);
        }
    }

    /// For whom a parent has to agree, before anybody tries (K6).
    void whoIsTooYoungIsKnownBefore()
    {
        const auto person = german();
        const auto tooYoung = [&] { return m_gate->limits(person).result()->tooYoungFor; };
        QVERIFY(tooYoung().isEmpty());
        QVERIFY(m_gate->markMinor(person, true).result());
        QVERIFY(tooYoung().contains(email));
        QVERIFY(setBirthday(person, 1980'01'02)); // a year decides
        QVERIFY(tooYoung().isEmpty());
        QVERIFY(m_gate->markMinor(person, false).result());
        QVERIFY(setBirthday(person, 2015'01'02));
        QVERIFY(tooYoung().contains(email));
        m_desk->session.role.rights.setFlag(access::Right::SeeSensitive, false);
        QVERIFY(tooYoung().isEmpty()); // to whoever may not see the day it is not told either
    }

    /// Where a year is known it decides, and nobody is told that a mark would: neither of an adult nor of a child.
    void nobodyIsMarkedBesideAYear()
    {
        const auto person = german();
        QVERIFY(agree(email, person));
        QVERIFY(m_gate->markMinor(person, true).result());
        QCOMPARE(ask(email, person), GateReason::UnderAge);
        for (const int birthday : {1980'01'02, 2015'01'02}) {
            QVERIFY(setBirthday(person, birthday));
            QVERIFY(m_gate->markMinor(person, false).result()); // one from before may go
            const auto refused = m_gate->markMinor(person, true).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().subject, QStringLiteral("consent.birthday_decides"));
            QVERIFY(!m_gate->limits(person).result()->isMarkedMinor);
        }
        QCOMPARE(ask(email, person), GateReason::UnderAge);
    }

    /// A mark from before the year was known does not outlive it, where nobody under age is used at all (K6).
    void aMarkFromBeforeTheYearSaysNothing()
    {
        const auto person = german();
        QVERIFY(agree(modelOfLimits, person));
        QVERIFY(m_gate->markMinor(person, true).result());
        QCOMPARE(ask(modelOfLimits, person), GateReason::UnderAge);
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QVERIFY(setBirthday(person, 2015'01'02));
            QCOMPARE(ask(modelOfLimits, person), GateReason::UnderAge);
            QVERIFY(setBirthday(person, 1980'01'02));
            QCOMPARE(ask(modelOfLimits, person), GateReason::ConsentGiven);
        }
    }

    /// Whose word it is that lets a child be used is a matter of the ways that the purpose had on the day (K6).
    void aParentsWordIsOfTheWaysOfThatDay()
    {
        const QString news = QStringLiteral("news");
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.code = news;
        purpose.channels = {Channel::Email, Channel::Post};
        QVERIFY(m_desk->purposes.add(purpose).result());
        m_desk->clock.advance(test::ConsentDesk::day);
        const auto child = german();
        auto draft = m_desk->draft(news, State::Given, -1);
        draft.customer = child;
        draft.channel = Channel::Email;
        QVERIFY(m_desk->record(draft)); // nobody knew her age
        draft.channel = Channel::Post;
        draft.giver = consent::Giver::Parent;
        draft.giverName = QStringLiteral("Dag");
        QVERIFY(m_desk->record(draft));
        const base::UtcTime then = m_desk->clock.now();
        m_desk->clock.advance(test::ConsentDesk::day);
        purpose = *m_desk->purposes.catalogue()->find(news);
        purpose.channels = {Channel::Post};
        QVERIFY(m_desk->purposes.change(purpose).result());
        QVERIFY(setBirthday(child, 2014'01'02));
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QCOMPARE(ask(news, child), GateReason::ConsentGiven);
            QCOMPARE(m_gate->may(news, child, then).result()->reason, GateReason::UnderAge);
            QVERIFY(m_gate->who(news, then).result()->empty());
        }
    }

    /// What the index of noes holds is what the fold calls a no.
    void theIndexOfNoesHoldsEachNoAndNothingElse()
    {
        const QString sql = m_desk->read<QString>([](storage::ReadTransaction& tx) {
            auto rows = tx.query("SELECT sql FROM sqlite_master WHERE name = 'consent_payload_no_recorded'");
            return rows.next() ? rows.text(0) : QString();
        });
        const QStringList numbers = sql.section(u'(', -1).section(u')', 0, 0).split(QStringLiteral(", "));
        for (int state = 0; state < consent::stateCount; ++state)
            QCOMPARE(numbers.contains(QString::number(state)), consent::isNo(static_cast<State>(state)));
    }

    /// GDPR Art. 18(2): what saves a life goes on.
    void restrictionLeavesVitalInterests()
    {
        const QString care = QStringLiteral("customer_care");
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(care);
        purpose.basis = purposes::LawfulBasis::VitalInterests;
        QVERIFY(m_desk->purposes.change(purpose).result());
        m_desk->clock.advance(test::ConsentDesk::day);
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QCOMPARE(ask(care, m_desk->ada), GateReason::NotNeeded);
        QCOMPARE(ask(QStringLiteral("contract_performance"), m_desk->ada), GateReason::Restricted);
    }

    /// Art. 18(1)(d): what she may object to stops, what she agreed to and a contract go on; in the single answer and
    /// in the set, from what is kept in memory and from the tables, now and of a day in between.
    void anObjectionThatIsWeighedPausesWhatItIsAbout()
    {
        const QString care = QStringLiteral("customer_care");
        const QString contract = QStringLiteral("contract_performance");
        QVERIFY(agree(email, m_desk->ada));
        const auto ask = [this](const QString& purpose) {
            const GateReason said = this->ask(purpose, m_desk->ada);
            const auto byTables = m_desk->read<GateReason>([&](storage::ReadTransaction& tx) {
                consent::Gate gate(tx, m_desk->purposes.catalogue(), QTimeZone("Europe/Berlin"), m_desk->clock.now());
                const bool isInSet = std::ranges::binary_search(gate.who(purpose, m_desk->clock.now()), m_desk->ada);
                const auto answer = gate.may(purpose, m_desk->ada, m_desk->clock.now());
                return isInSet == answer.isAllowed ? answer.reason : GateReason::UnknownPurpose;
            });
            return said == byTables ? said : GateReason::UnknownPurpose;
        };
        m_derived->forgotten.clear();
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::ObjectionPending, {}).result());
        QVERIFY(!m_derived->forgotten.contains(QStringLiteral("%1 %2").arg(m_desk->ada.value).arg(modelOfLimits)));
        QVERIFY(m_derived->forgotten.contains(QStringLiteral("%1 %2").arg(m_desk->ada.value).arg(care)));
        QCOMPARE(ask(care), GateReason::Restricted);
        QCOMPARE(ask(email), GateReason::ConsentGiven);
        QCOMPARE(ask(contract), GateReason::NotNeeded);
        const base::UtcTime between = m_desk->clock.now();
        m_desk->clock.advance(test::ConsentDesk::day);
        QVERIFY(m_gate->lift(m_desk->ada, m_desk->clock.now(), QStringLiteral("weighed")).result());
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        for (const QString& each : {care, email, contract})
            QCOMPARE(ask(each), GateReason::Restricted);
        QCOMPARE(m_gate->may(email, m_desk->ada, between).result()->reason, GateReason::ConsentGiven);
        QCOMPARE(m_gate->may(care, m_desk->ada, between).result()->reason, GateReason::Restricted);
    }

    void aMarkAndARestrictionRemoveWhatWasDerived()
    {
        const QString hers = QStringLiteral("%1 %2").arg(m_desk->ada.value).arg(modelOfLimits);
        QVERIFY(m_gate->markMinor(m_desk->ada, true).result());
        QCOMPARE(m_derived->forgotten.count(hers), 1);
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QCOMPARE(m_derived->forgotten.count(hers), 1);
        QVERIFY(m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QCOMPARE(m_derived->forgotten.count(hers), 2);
    }

    /// A no by one way stands against a use whatever the way, also after a yes by another.
    void anotherWayDoesNotBringBackWhatWasDerived()
    {
        const auto removed = [this](State state, Channel channel) {
            m_desk->clock.advance(test::ConsentDesk::day);
            auto draft = m_desk->draft(modelOfLimits, state, 0);
            draft.at = m_desk->clock.now();
            draft.channel = channel;
            const auto recorded = m_desk->ledger.record(draft).result();
            return recorded ? recorded->derivedRemoved : -1;
        };
        QCOMPARE(removed(State::Given, Channel::All), 0);
        QCOMPARE(removed(State::Withdrawn, Channel::Email), 1);
        QCOMPARE(removed(State::Given, Channel::Phone), 1);
        QCOMPARE(removed(State::Given, Channel::Email), 0);
    }

    /// One transaction: where it cannot go, nothing was recorded.
    void whatCannotBeRemovedStopsTheEntry()
    {
        QVERIFY(agree(modelOfLimits, m_desk->ada));
        m_derived->isBroken = true;
        m_desk->clock.advance(test::ConsentDesk::day);
        auto no = m_desk->draft(modelOfLimits, State::Withdrawn, 0);
        no.at = m_desk->clock.now();
        QVERIFY(!m_desk->ledger.record(no).result());
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), std::size_t(1));
        QVERIFY(!m_gate->markMinor(m_desk->ada, true).result());
        QVERIFY(!m_gate->limits(m_desk->ada).result()->isMarkedMinor);
        QVERIFY(!m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result());
        QVERIFY(m_gate->restrictions(m_desk->ada).result()->empty());
        QCOMPARE(ask(modelOfLimits, m_desk->ada), GateReason::ConsentGiven);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }
};

AICMS_TEST(TestGateLimits)
#include "test_gate_limits.moc"
