// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/core/consent/random_history.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::GateReason;
using consent::State;

namespace {

const QString phone = QStringLiteral("marketing_phone");
const QString model = QStringLiteral("ai_recommendation");
const QString care = QStringLiteral("customer_care");
const QString contract = QStringLiteral("contract_performance");
constexpr qint64 day = test::ConsentDesk::day;

/// Counts what it was told to forget.
class Derived : public consent::DerivedData {
public:
    qint64 remove(storage::WriteTransaction&, base::CustomerId customer, const QString& purpose) override
    {
        forgotten << QStringLiteral("%1 %2").arg(customer.value).arg(purpose);
        return 1;
    }
    QStringList forgotten;
};

} // namespace

class TestGate : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;

    GateReason ask(
        const QString& purpose, qint64 daysAgo = 0, Channel channel = Channel::All, base::CustomerId who = {})
    {
        return reasonAt({m_desk->clock.now().microseconds - daysAgo * day}, purpose, channel, who);
    }
    GateReason reasonAt(
        base::UtcTime time, const QString& purpose = email, Channel channel = Channel::All, base::CustomerId who = {})
    {
        const base::CustomerId id = who.isValid() ? who : m_desk->ada;
        const auto answer = m_gate->may(purpose, id, time, channel).result();
        const auto set = m_gate->who(purpose, time, channel).result();
        const bool isInSet = set && std::ranges::find(*set, id) != set->end();
        if (!answer || answer->isAllowed != isInSet)
            qFatal("the set and the single answer differ");
        return answer->reason;
    }
    bool record(const QString& purpose, State state, qint64 daysAgo, Channel channel = Channel::All)
    {
        auto draft = m_desk->draft(purpose, state, daysAgo);
        draft.channel = channel;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("note"), {}};
        return m_desk->record(draft) != 0;
    }
    base::CustomerId addBorn(int year, int month, int dayOfMonth)
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Cem");
        customer.birthday = base::CalendarDate::of(year, month, dayOfMonth);
        customer.birthdayTyped = customer.birthday->toIso();
        return m_desk->add(customer);
    }
    bool give(base::CustomerId who, const QString& purpose)
    {
        auto draft = m_desk->draft(purpose, State::Given, 1);
        draft.customer = who;
        draft.giver = consent::Giver::Parent;
        draft.giverName = QStringLiteral("Dag");
        return m_desk->record(draft) != 0;
    }

    static purposes::WeighingTest weighed()
    {
        return purposes::WeighingTest {QStringLiteral("To tell own customers of own goods"),
            QStringLiteral("There is no other way that reaches them"),
            QStringLiteral("They expect it and can say no at any time"), QStringLiteral("Our interest outweighs")};
    }

private Q_SLOTS:
    void init()
    {
        m_gate.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
    }
    void cleanupTestCase() { m_gate.reset(); }

    void answersOverTime()
    {
        QCOMPARE(ask(email), GateReason::NeverAsked);
        QVERIFY(record(email, State::Given, 100));
        QVERIFY(record(email, State::Withdrawn, 40));
        QCOMPARE(ask(email, 101), GateReason::NeverAsked);
        QCOMPARE(ask(email, 100), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 41), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 40), GateReason::Withdrawn);
        QCOMPARE(ask(email), GateReason::Withdrawn);
        QVERIFY(record(email, State::Objected, 3));
        QCOMPARE(ask(email), GateReason::Objected);
    }

    /// K9: a purpose of an earlier program that writes e-mails on a weighing reaches nobody by it, whatever its ground
    /// says; what it does by letter stays as it is, and so does a country in which that law does not hold.
    void advertisingByEmailNeedsConsentWhateverItsGround()
    {
        // Where that law does not hold it could be stored.
        purposes::PurposesService abroad(*m_desk->database, m_desk->session, QStringLiteral("US"));
        const auto store = [&](std::vector<Channel> channels) {
            m_desk->clock.advance(day);
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) { abroad.start(tx); }));
            purposes::Purpose purpose = *abroad.catalogue()->find(email);
            purpose.basis = purposes::LawfulBasis::LegitimateInterests;
            purpose.channels = std::move(channels);
            purpose.weighing = weighed();
            QVERIFY(abroad.change(purpose).result());
            QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) { m_desk->purposes.start(tx); }));
            m_desk->clock.advance(day);
        };
        store({Channel::Email});
        consent::GateService gateAbroad(*m_desk->database, m_desk->session, abroad, QTimeZone("Europe/Berlin"));
        QCOMPARE(gateAbroad.may(email, m_desk->ada, m_desk->clock.now()).result()->reason, GateReason::NotNeeded);
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QCOMPARE(ask(email), GateReason::NeedsConsent);
            QCOMPARE(ask(email, 0, Channel::Email), GateReason::NeedsConsent);
            QCOMPARE(ask(email, 0, Channel::Post), GateReason::ChannelNotAsked);
        }
        store({Channel::Email, Channel::Post});
        QCOMPARE(ask(email), GateReason::NeedsConsent); // whatever the way
        QCOMPARE(ask(email, 0, Channel::Email), GateReason::NeedsConsent);
        QCOMPARE(ask(email, 0, Channel::Post), GateReason::NotNeeded);
    }

    /// What could be used then goes by the ground on which the purpose rested then, in the single answer and in the
    /// set.
    void theGroundIsThatOfTheMoment()
    {
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        QVERIFY(record(email, State::Given, 50));
        QVERIFY(record(care, State::Objected, 40));
        m_desk->clock.advance(10 * day);
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.basis = purposes::LawfulBasis::LegitimateInterests;
        purpose.channels = {Channel::Post};
        purpose.weighing = weighed();
        QVERIFY(m_desk->purposes.change(purpose).result());
        purposes::Purpose other = *m_desk->purposes.catalogue()->find(care);
        other.basis = purposes::LawfulBasis::Consent;
        QVERIFY(m_desk->purposes.change(other).result());
        m_desk->clock.advance(day);
        for (const bool isKept : {false, true}) {
            if (isKept)
                m_gate->keepAnswers().waitForFinished();
            QCOMPARE(ask(email, 2), GateReason::ConsentGiven);
            QCOMPARE(ask(email, 2, Channel::Email), GateReason::ConsentGiven);
            QCOMPARE(ask(email, 2, Channel::All, ben), GateReason::NeverAsked);
            QCOMPARE(ask(email, 0, Channel::All, ben), GateReason::NotNeeded);
            QCOMPARE(ask(email, 0, Channel::Email, ben), GateReason::ChannelNotAsked);
            QCOMPARE(ask(care, 2), GateReason::Objected);
            QCOMPARE(ask(care, 2, Channel::All, ben), GateReason::NotNeeded);
            QCOMPARE(ask(care, 0, Channel::All, ben), GateReason::NeverAsked);
        }
    }

    /// By hand, by anybody: the newest no bars the use until a yes, with a soft opt-in and without a consent, from the
    /// tables and from memory.
    void whatIsNotKnownLiftsNoNo()
    {
        m_desk->sell(m_desk->ada);
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true}).result());
        m_desk->clock.advance(day);
        QCOMPARE(ask(email), GateReason::SoftOptIn);
        QVERIFY(record(email, State::Refused, 0));
        QVERIFY(record(care, State::Objected, 0));
        const auto bars = [this] { return ask(email) == GateReason::Refused && ask(care) == GateReason::Objected; };
        m_desk->become(QStringLiteral("staff"));
        for (const State state : {State::Unknown, State::Requested}) {
            m_desk->clock.advance(day);
            QVERIFY(record(email, state, -1));
            QVERIFY(record(care, state, -1));
            QVERIFY(bars());
        }
        m_desk->become(QStringLiteral("owner"));
        m_gate->keepAnswers().waitForFinished();
        QVERIFY(m_gate->keptBytes() > 0);
        QVERIFY(bars());
        m_desk->clock.advance(day);
        QVERIFY(record(care, State::Given, -3));
        QCOMPARE(ask(care), GateReason::NotNeeded);
    }

    /// To the microsecond, and alike in the single answer, the set, the counts, the lists and the chart: what is said
    /// of now and what is said of a moment in the past come from different places.
    void everyAnswerEndsAtTheSameMoment()
    {
        const base::UtcTime end {m_desk->clock.now().microseconds + 10 * day};
        const base::UtcTime last {end.microseconds - 1};
        auto given = m_desk->draft(email, State::Given, 5);
        given.validUntil = end;
        QVERIFY(m_desk->record(given));
        const auto listed = [this](State state) {
            return m_gate->shownAs(email, state, consent::Standing::AsAnswered, m_desk->clock.now()).result()->size();
        };
        for (const bool isLater : {false, true}) {
            // Later another answer has come: both moments are read from the past.
            if (isLater) {
                m_desk->clock.set({end.microseconds + day});
                auto renewed = m_desk->draft(email, State::Renewed, 0);
                renewed.at = m_desk->clock.now();
                QVERIFY(m_desk->record(renewed));
                QCOMPARE(reasonAt(last), GateReason::ConsentGiven);
                QCOMPARE(reasonAt(end), GateReason::Expired);
                QCOMPARE(m_gate->heldAt(email, {last, end}).result().value(), (std::vector<qint64> {1, 0}));
                continue;
            }
            m_desk->clock.set(last);
            QCOMPARE(reasonAt(last), GateReason::ConsentGiven);
            QCOMPARE(m_gate->heldAt(email, {last}).result().value(), std::vector<qint64> {1});
            QCOMPARE(listed(State::Given), std::size_t(1));
            QCOMPARE(m_desk->ledger.counts().result()->front().state, State::Given);
            QCOMPARE(m_desk->ledger.endings(1).result()->size(), std::size_t(1));
            m_desk->clock.set(end);
            QCOMPARE(reasonAt(end), GateReason::Expired);
            QCOMPARE(m_gate->heldAt(email, {end}).result().value(), std::vector<qint64> {0});
            QCOMPARE(listed(State::Given), std::size_t(0));
            QCOMPARE(listed(State::Expired), std::size_t(1));
            QCOMPARE(m_desk->ledger.counts().result()->front().state, State::Expired);
            QCOMPARE(m_desk->ledger.endings(1).result()->size(), std::size_t(0));
        }
    }

    void consentEndsByItself()
    {
        QVERIFY(record(email, State::Given, 900)); // 24 months and more
        QCOMPARE(ask(email, 200), GateReason::ConsentGiven);
        QCOMPARE(ask(email), GateReason::Expired);
        QVERIFY(record(email, State::Renewed, 5));
        QCOMPARE(ask(email), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 10), GateReason::Expired);
        m_desk->clock.advance(1000 * day);
        QCOMPARE(ask(email), GateReason::Expired);
    }

    void channelsAreAsked()
    {
        const QString news = QStringLiteral("service_messages");
        QCOMPARE(ask(news, 0, Channel::Phone), GateReason::NotNeeded);
        QVERIFY(record(care, State::Objected, 3));
        QVERIFY(record(email, State::Given, 3, Channel::Email));
        QCOMPARE(ask(email, 0, Channel::Email), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 0, Channel::Post), GateReason::ChannelNotAsked);
        QCOMPARE(ask(email), GateReason::ConsentGiven); // e-mail is the only way this purpose asks for
    }

    void otherGroundsNeedNoConsentAndHearAnObjection()
    {
        QCOMPARE(ask(contract), GateReason::NotNeeded);
        QCOMPARE(ask(care), GateReason::NotNeeded);
        QVERIFY(record(care, State::Objected, 9));
        QCOMPARE(ask(care), GateReason::Objected);
        QCOMPARE(ask(care, 10), GateReason::NotNeeded);
        QVERIFY(record(care, State::Given, 2)); // taken back
        QCOMPARE(ask(care), GateReason::NotNeeded);
    }

    void theBinAndErasure()
    {
        QVERIFY(record(email, State::Given, 9));
        QVERIFY(m_desk->service.remove({m_desk->ada}).result());
        QCOMPARE(ask(email), GateReason::InBin);
        QCOMPARE(ask(contract), GateReason::InBin);
        QCOMPARE(ask(email, 1), GateReason::ConsentGiven); // then she was not
        QCOMPARE(ask(contract, 1), GateReason::NotNeeded);
        QVERIFY(m_desk->service.restore({m_desk->ada}).result());
        QCOMPARE(ask(email), GateReason::ConsentGiven);
        const auto ada = m_desk->ada;
        QVERIFY(m_desk->write([ada](storage::WriteTransaction& tx) { customers::removeForGood(tx, ada); }));
        QCOMPARE(ask(email), GateReason::NoSuchCustomer);
        QCOMPARE(ask(contract), GateReason::NoSuchCustomer);
    }

    /// O2: kept and seen, used for nothing; lifted only when the person was told.
    void restrictionStopsEveryUse()
    {
        QVERIFY(record(email, State::Given, 9));
        const auto restricted = m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result();
        QVERIFY(restricted);
        QCOMPARE(ask(email), GateReason::Restricted);
        QCOMPARE(ask(contract), GateReason::Restricted);
        QCOMPARE(ask(QStringLiteral("legal_retention")), GateReason::NotNeeded);
        QCOMPARE(ask(email, 1), GateReason::ConsentGiven);
        const auto again = m_gate->restrict(m_desk->ada, consent::RestrictionGround::UnlawfulUse, {}).result();
        QCOMPARE(test::errorOf(again).kind, base::ErrorKind::Conflict);
        m_desk->clock.advance(5 * day);
        const auto refused = [this](std::optional<base::UtcTime> toldAt) {
            return test::errorOf(m_gate->lift(m_desk->ada, toldAt, QStringLiteral("weighed")).result()).subject;
        };
        QCOMPARE(refused({}), QStringLiteral("restriction.told"));
        QCOMPARE(refused(base::UtcTime {m_desk->clock.now().microseconds + day}), QStringLiteral("restriction.told"));
        QCOMPARE(
            refused(base::UtcTime {restricted->from.microseconds - day}), QStringLiteral("restriction.told_before"));
        QCOMPARE(ask(email), GateReason::Restricted);
        QVERIFY(m_gate->lift(m_desk->ada, m_desk->clock.now(), QStringLiteral("weighed")).result());
        QCOMPARE(ask(email), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 2), GateReason::Restricted);
        QCOMPARE(int(m_gate->restrictions(m_desk->ada).result()->size()), 1);
    }

    /// K6: no model looks at anybody under 18, whoever agreed.
    void modelsLeaveMinorsAlone()
    {
        // 28 May 2026 is today.
        const auto young = addBorn(2008, 5, 29);
        const auto old = addBorn(2008, 5, 28);
        QVERIFY(give(young, model));
        QVERIFY(give(old, model));
        QVERIFY(give(young, email));
        QCOMPARE(ask(model, 0, Channel::All, young), GateReason::UnderAge);
        QCOMPARE(ask(model, 0, Channel::All, old), GateReason::ConsentGiven);
        QCOMPARE(ask(email, 0, Channel::All, young), GateReason::ConsentGiven);
        m_desk->clock.advance(day);
        QCOMPARE(ask(model, 0, Channel::All, young), GateReason::ConsentGiven);
        QVERIFY(record(model, State::Given, 1));
        QCOMPARE(ask(model), GateReason::ConsentGiven);
        QVERIFY(m_gate->markMinor(m_desk->ada, true).result());
        QCOMPARE(ask(model), GateReason::UnderAge);
        QVERIFY(m_gate->markMinor(m_desk->ada, false).result());
        QCOMPARE(ask(model), GateReason::ConsentGiven);
    }

    /// K6: what a child said alone counts no more when the age becomes known after it, by birthday or by mark.
    void anAgeThatIsLearntLaterCounts()
    {
        const auto late = m_desk->addPerson(QStringLiteral("Eli"));
        auto draft = m_desk->draft(email, State::Given, 1);
        draft.customer = late;
        QVERIFY(m_desk->record(draft));
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::ConsentGiven);
        QVERIFY(m_gate->markMinor(late, true).result());
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::UnderAge);
        QVERIFY(m_gate->markMinor(late, false).result());
        const auto born = [&](int year, const char* country) {
            return m_desk->write([&](storage::WriteTransaction& tx) {
                tx.execute("UPDATE customer SET birthday = ?1 WHERE id = ?2", year * 10'000 + 529, late);
                tx.execute("DELETE FROM address WHERE customer_id = ?1", late);
                tx.execute("INSERT INTO address (customer_id, position, street, postcode, city, region, country, label,"
                           " folded_city, provenance_id) SELECT ?1, 0, '', '', '', '', ?2, '', '', MIN(id)"
                           " FROM provenance",
                    late, QString::fromLatin1(country));
            });
        };
        QVERIFY(born(2010, "DE")); // 16 tomorrow
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::UnderAge);
        QVERIFY(born(2010, "FR")); // 15 are enough there
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::ConsentGiven);
        QVERIFY(born(2009, "DE"));
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::ConsentGiven);
        QVERIFY(born(2010, "DE"));
        QVERIFY(give(late, email)); // a parent's word
        QCOMPARE(ask(email, 0, Channel::All, late), GateReason::ConsentGiven);
    }

    /// K6: a parent's word ends on the day on which the child may answer.
    void aParentsWordEnds()
    {
        const auto child = addBorn(2010, 6, 2); // 16 in five days
        QVERIFY(give(child, email));
        QCOMPARE(ask(email, 0, Channel::All, child), GateReason::ConsentGiven);
        m_desk->clock.advance(5 * day);
        QCOMPARE(ask(email, 0, Channel::All, child), GateReason::Expired);
    }

    /// K5: consent to less does not cover more.
    void aWiderPurposeNeedsNewConsent()
    {
        QVERIFY(record(email, State::Given, 1));
        m_desk->clock.advance(2 * day);
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.recipients << QStringLiteral("Printer");
        QVERIFY(m_desk->purposes.change(purpose).result());
        QCOMPARE(ask(email), GateReason::MeaningChanged);
        QCOMPARE(ask(email, 1), GateReason::ConsentGiven); // then it meant what she had agreed to
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, -2)));
        QCOMPARE(ask(email), GateReason::ConsentGiven);
        QVERIFY(m_desk->purposes.setOn(email, false).result());
        QCOMPARE(ask(email), GateReason::PurposeOff);
        QCOMPARE(ask(QStringLiteral("no_such")), GateReason::UnknownPurpose);
    }

    /// The stored answers follow a purpose that comes to rest on another ground.
    void anotherGroundIsAnotherQuestion()
    {
        QVERIFY(record(care, State::Objected, 3));
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(care);
        purpose.basis = purposes::LawfulBasis::Consent;
        QVERIFY(m_desk->purposes.change(purpose).result());
        QCOMPARE(ask(care), GateReason::Objected);
        QVERIFY(m_desk->ledger.check().result()->isSound());
        m_desk->clock.advance(day);
        QVERIFY(m_desk->record(m_desk->draft(care, State::Given, -1)));
        QCOMPARE(ask(care), GateReason::ConsentGiven);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// K10: what came in without proof does not count where the law asks for it.
    void consentWithoutProof()
    {
        auto draft = m_desk->draft(phone, State::Given, 3);
        draft.proof.kind = consent::ProofKind::ImportedNone;
        draft.isImported = true;
        QVERIFY(m_desk->record(draft));
        QCOMPARE(ask(phone), GateReason::ProofMissing);
        QVERIFY(record(phone, State::Renewed, 2));
        QCOMPARE(ask(phone), GateReason::ConsentGiven);
    }

    /// K9: all four conditions, and only for messages.
    void ownCustomersMayBeWrittenTo()
    {
        QVERIFY(!m_gate->allowSoftOptIn(m_desk->ada, phone, {true, true, true}).result());
        const auto unsold = m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true}).result();
        QCOMPARE(test::errorOf(unsold).subject, QStringLiteral("consent.no_sale"));
        QCOMPARE(ask(email), GateReason::NeverAsked);
        m_desk->sell(m_desk->ada);
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, false}).result());
        QCOMPARE(ask(email), GateReason::NeverAsked);
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, true}).result());
        QCOMPARE(ask(email), GateReason::SoftOptIn);
        QCOMPARE(ask(email, 0, Channel::Phone), GateReason::ChannelNotAsked);
        QVERIFY(record(email, State::Refused, 0));
        QCOMPARE(ask(email), GateReason::Refused);
    }

    /// K4: what models made of somebody goes with the consent, in the same transaction.
    void withdrawalRemovesWhatWasDerived()
    {
        auto derived = std::make_shared<Derived>();
        m_desk->ledger.keepDerived(derived);
        QVERIFY(record(model, State::Given, 9));
        QVERIFY(derived->forgotten.isEmpty());
        const auto recorded = m_desk->ledger.record(m_desk->draft(model, State::Withdrawn, 1)).result();
        QVERIFY(recorded);
        QCOMPARE(recorded->derivedRemoved, 1);
        QCOMPARE(derived->forgotten, QStringList(QStringLiteral("%1 ai_recommendation").arg(m_desk->ada.value)));
    }

    /// The set and the single answer agree for everybody, whatever happened, now and in the past.
    void setsAgreeWithSingleAnswers()
    {
        QRandomGenerator random(11);
        std::vector<base::CustomerId> people {m_desk->ada};
        for (int i = 0; i < 24; ++i)
            people.push_back(i % 5 == 0 ? addBorn(2004 + i / 2, 5, 1 + i) : m_desk->addPerson(QStringLiteral("Eve")));
        const QStringList codes {email, phone, model, care};
        for (int i = 0; i < 220; ++i) {
            auto draft = m_desk->draft(codes.at(random.bounded(codes.size())),
                static_cast<State>(random.bounded(1, consent::stateCount)), random.bounded(1500));
            draft.customer = people[static_cast<size_t>(random.bounded(int(people.size())))];
            draft.channel = static_cast<Channel>(random.bounded(4) == 0 ? random.bounded(1, 5) : 0);
            draft.giver = consent::Giver::Parent;
            draft.giverName = QStringLiteral("Dag");
            draft.proof.kind = random.bounded(2) == 0 ? consent::ProofKind::Text : consent::ProofKind::None;
            m_desk->record(draft);
        }
        for (int i = 0; i < 5; ++i)
            m_desk->sell(people[static_cast<size_t>(i)]);
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_gate->allowSoftOptIn(people[static_cast<size_t>(i)], email, {true, true, true}).result());
        QVERIFY(m_gate->restrict(people[6], consent::RestrictionGround::UnlawfulUse, {}).result());
        QVERIFY(m_desk->service.remove({people[7]}).result());
        int allowed = 0;
        for (const QString& purpose : codes + QStringList {contract}) {
            for (const qint64 daysAgo : {0, 1, 100, 600, 1400}) {
                for (const base::CustomerId who : people) {
                    const auto channel = static_cast<Channel>(who.value % purposes::channelCount);
                    const GateReason reason = ask(purpose, daysAgo, channel, who); // compares both
                    allowed += reason == GateReason::ConsentGiven ? 1 : 0;
                }
            }
        }
        QVERIFY(allowed > 3);
    }
};

AICMS_TEST(TestGate)
#include "test_gate.moc"
