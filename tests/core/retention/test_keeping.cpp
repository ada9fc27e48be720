// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/kept_proofs.h"
#include "core/retention/rule_check.h"
#include "core/retention/rule_store.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace aicms;
using namespace test;
using namespace retention;
using consent::State;

/// Until when something is kept is what the plans of later days say, and what a run then does.
class TestKeeping : public QObject {
    Q_OBJECT

    std::unique_ptr<PurgeShop> m_shop;
    std::vector<Rule> m_rules;
    std::map<QDate, PurgePlan> m_plans;
    const QTimeZone m_zone {"Europe/Berlin"};

    QRandomGenerator& random() { return m_shop->random; }
    bool isOneOf(int many) { return random().bounded(many) == 0; }
    QDate today() const { return m_shop->clock.now().toDateTime().toTimeZone(m_zone).date(); }

    /// By any invoice.
    static bool isUnneeded(DataClass dataClass)
    {
        return dataClass == DataClass::ContactPoints || dataClass == DataClass::OwnFields;
    }
    /// Whether the plan of that day does that to it, or lets it go with the person.
    bool isDue(const Thing& thing, base::CustomerId person, Action action, QDate day)
    {
        auto found = m_plans.find(day);
        if (found == m_plans.end()) {
            found = m_plans
                        .emplace(day, m_shop->read<PurgePlan>([&](storage::ReadTransaction& tx) {
                            return planPurge(tx, m_rules, {day, m_zone});
                        }))
                        .first;
        }
        return std::ranges::any_of(found->second.items, [&](const PurgeItem& item) {
            const bool isReduced = item.action == Action::Reduce;
            const bool isIt = Thing(item.dataClass, item.id) == thing && !isReduced;
            const bool isHer = item.dataClass == DataClass::Person && item.id == person.value;
            const bool goesWithHer = item.action == Action::Delete || item.action == action;
            return item.verdict == Verdict::Goes
                && (isIt || (isHer && (goesWithHer || (isReduced && isUnneeded(thing.first)))));
        });
    }
    static QByteArray saying(const Thing& thing, base::CustomerId person, const Keeping& kept)
    {
        return u"%1 %2 of person %3: until %4, keeper %5%6"_s.arg(dataClassCode(thing.first))
            .arg(thing.second)
            .arg(person.value)
            .arg(kept.lastKept.toString(Qt::ISODate))
            .arg(static_cast<int>(kept.keeper))
            .arg(kept.isOpen ? u", open"_s : QString())
            .toUtf8();
    }
    void holdsInPlans(const Thing& thing, base::CustomerId person, const Keeping& kept)
    {
        const QByteArray said = saying(thing, person, kept);
        if (kept.isOpen) {
            for (const QDate& day : {kept.lastKept.isValid() ? kept.lastKept.addDays(1) : today(), QDate(2150, 1, 1)})
                QVERIFY2(kept.keeper == Keeper::Review || !isDue(thing, person, kept.action, day), said.constData());
            return;
        }
        QVERIFY2(isDue(thing, person, kept.action, kept.lastKept.addDays(1)), said.constData());
        QVERIFY2(!isDue(thing, person, kept.action, kept.lastKept), said.constData());
        QVERIFY2(!isDue(thing, person, kept.action, kept.lastKept.addDays(-1)), said.constData());
    }
    PersonKeeping keepingFor(base::CustomerId person)
    {
        const auto kept = m_shop->purges.keeping(person).result();
        if (!kept)
            qFatal("the keeping was refused");
        return *kept;
    }
    /// All that has an end of its own or hers, by thing.
    std::map<Thing, Keeping> allOf(base::CustomerId person)
    {
        const PersonKeeping kept = keepingFor(person);
        std::map<Thing, Keeping> all = kept.things;
        all.emplace(Thing(DataClass::Person, person.value), kept.person);
        all.emplace(Thing(DataClass::ContactPoints, person.value), kept.contactPoints);
        all.emplace(Thing(DataClass::OwnFields, person.value), kept.ownFields);
        for (const qint64 seq : entriesOf(person))
            all.emplace(Thing(DataClass::ConsentProof, seq), kept.of(DataClass::ConsentProof, seq));
        return all;
    }
    std::vector<qint64> entriesOf(base::CustomerId person)
    {
        return m_shop->read<std::vector<qint64>>([person](storage::ReadTransaction& tx) {
            std::vector<qint64> seqs;
            auto rows = tx.query("SELECT seq FROM consent_payload WHERE customer_id = ?1", person);
            while (rows.next())
                seqs.push_back(rows.integer(0));
            return seqs;
        });
    }
    bool isThere(const Thing& thing, base::CustomerId person)
    {
        const auto sqlOf = [](DataClass dataClass) {
            switch (dataClass) {
            case DataClass::Interactions: return "SELECT 1 FROM interaction WHERE id = ?1 AND customer_id = ?2";
            case DataClass::Events: return "SELECT 1 FROM customer_event WHERE id = ?1 AND customer_id = ?2";
            case DataClass::Orders: return "SELECT 1 FROM sales_order WHERE id = ?1 AND customer_id = ?2";
            case DataClass::Files: return "SELECT 1 FROM attachment WHERE id = ?1 AND customer_id = ?2";
            case DataClass::ConsentProof: return "SELECT 1 FROM consent_payload WHERE seq = ?1 AND customer_id = ?2";
            case DataClass::ContactPoints: return "SELECT 1 FROM email WHERE customer_id = ?1 AND customer_id = ?2";
            case DataClass::OwnFields: return "SELECT 1 FROM extra_field WHERE customer_id = ?1 AND customer_id = ?2";
            default: return "SELECT 1 FROM customer WHERE id = ?1 AND id = ?2";
            }
        };
        return m_shop->read<bool>(
            [&](storage::ReadTransaction& tx) { return tx.query(sqlOf(thing.first), thing.second, person).next(); });
    }

    void setRandomRules()
    {
        const QStringList periods {u"P6M"_s, u"P1Y"_s, u"P2Y"_s, u"P3Y"_s, u"P5Y"_s, u"P8Y"_s, u"P10Y"_s};
        m_rules.clear();
        for (int i = 0; i < dataClassCount; ++i) {
            const auto dataClass = static_cast<DataClass>(i);
            for (int many = isOneOf(3) ? 2 : 1; many > 0; --many) {
                Rule rule;
                rule.id = u"own.%1.%2"_s.arg(dataClassCode(dataClass)).arg(many);
                rule.dataClass = dataClass;
                const auto beginnings = beginningsOf(dataClass);
                std::tie(rule.trigger, rule.start)
                    = beginnings[static_cast<std::size_t>(random().bounded(static_cast<int>(beginnings.size())))];
                rule.period = *base::Period::parse(periods[random().bounded(static_cast<int>(periods.size()))]);
                const auto actions = actionsOf(dataClass);
                rule.action = isOneOf(3)
                    ? actions[static_cast<std::size_t>(random().bounded(static_cast<int>(actions.size())))]
                    : actions.front();
                rule.isStatutory = isOneOf(3);
                rule.isOn = !isOneOf(8);
                rule.basis = rule.source = u"own choice"_s;
                rule.jurisdiction = u"own"_s;
                rule.exceptions.hasOpenRequest = isOneOf(4);
                if (dataClass == DataClass::Interactions && isOneOf(3))
                    rule.contactKind = customers::InteractionKind::Call;
                m_rules.push_back(rule);
            }
        }
        QVERIFY(m_shop->purges.setRules(m_rules).result());
    }
    void addAnswers(base::CustomerId person)
    {
        const State states[] {State::Given, State::Withdrawn, State::Refused, State::Objected, State::Requested};
        qint64 last = 0;
        for (int i = random().bounded(6); i > 0; --i) {
            auto draft = m_shop->draft(isOneOf(3) ? u"marketing_phone"_s : u"marketing_email"_s,
                states[random().bounded(5)], random().bounded(6 * 365));
            draft.customer = person;
            draft.proof = {consent::ProofKind::Text, u"folder 3"_s, {}};
            if (last > 0 && isOneOf(4)) {
                draft.state = State::Unknown;
                draft.corrects = last;
            }
            if (const qint64 seq = m_shop->record(draft)) // some are refused, which is as well
                last = seq;
        }
    }
    void addBars(base::CustomerId person)
    {
        if (isOneOf(8))
            QVERIFY(m_shop->holds.place(m_shop->holdOn({person})).result());
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            if (isOneOf(8))
                tx.execute("INSERT INTO restriction (customer_id, ground, reason, from_at, user_id)"
                           " VALUES (?1, ?2, '', ?3, 1)",
                    person, isOneOf(2) ? 0 : 4, m_shop->ago(10));
            if (isOneOf(8)) {
                customers::Interaction task;
                task.customer = person;
                task.kind = customers::InteractionKind::Task;
                task.subject = u"call back"_s;
                task.at = m_shop->ago(2000);
                customers::insertInteraction(tx, m_shop->session, task);
            }
            if (isOneOf(6))
                tx.execute("UPDATE request SET ended_as = 0, ended_on = NULL WHERE customer_id = ?1", person);
        }));
    }
    void decideOnSome()
    {
        const auto plan = m_shop->purges.preview().result();
        for (const PurgeItem& item : plan->items) {
            if (item.verdict != Verdict::Review || isOneOf(3))
                continue;
            const auto until = isOneOf(2) ? std::optional(today().addDays(1 + random().bounded(1500))) : std::nullopt;
            QVERIFY(m_shop->purges.decide({{item.dataClass, item.id}}, until, u"looked at"_s).result());
        }
    }
    void buy(base::CustomerId person, qint64 daysAgo = 0)
    {
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            sales::Order order;
            order.head.customer = person;
            order.head.at = m_shop->ago(daysAgo);
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"40"_s)});
            sales::OrderWriter(tx, m_shop->session).add(order);
        }));
    }
    qint64 lastContact() const { return m_shop->rows("SELECT COALESCE(last_contact_at, 0) FROM customer"); }
    void runUntilNothingGoes()
    {
        for (int i = 0; i < 3; ++i) {
            const qint64 total = m_shop->purges.preview().result()->total();
            if (total == 0)
                return;
            QVERIFY(m_shop->purges.run(total, {}).result());
        }
        QCOMPARE(m_shop->purges.preview().result()->total(), 0);
    }

private Q_SLOTS:
    void init() { m_plans.clear(); }
    void cleanup() { m_shop.reset(); }

    /// Random people, rules, orders, answers, holds and decisions: what is told is what the plan of the next day lets
    /// go, and that of the day before does not; after a run at any later day it went or stayed as was told years
    /// before, and nothing that survived is told to be past its time.
    void whatIsToldIsWhatGoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 100; seed < 116; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsToldIsWhatGoes()
    {
        QFETCH(const quint32, seed);
        m_shop = std::make_unique<PurgeShop>(seed, 14);
        for (const base::CustomerId person : m_shop->ids) {
            if (isOneOf(2))
                m_shop->addParts(person);
            if (isOneOf(3))
                m_shop->addNoteAndFiles(person);
            addAnswers(person);
            addBars(person);
        }
        setRandomRules();
        decideOnSome();
        std::map<base::CustomerId, std::map<Thing, Keeping>> told;
        int ends = 0;
        for (const base::CustomerId person : m_shop->ids) {
            told[person] = allOf(person);
            for (const auto& [thing, kept] : told[person]) {
                if (!isThere(thing, person))
                    continue;
                holdsInPlans(thing, person, kept);
                if (QTest::currentTestFailed())
                    return;
                ends += kept.isOpen ? 0 : 1;
            }
            // What of the record no invoice needs goes with her, or before; one that has no such thing is left alone.
            if (!m_shop->get(person).notes.empty())
                holdsInPlans(Thing(DataClass::ContactPoints, 0), person, keepingFor(person).others);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(ends > 20, qPrintable(QString::number(ends)));

        m_shop->live(200 + random().bounded(8 * 365));
        std::erase_if(told, [](const auto& each) {
            const auto& things = each.second;
            return things.at(Thing(DataClass::Person, each.first.value)).action == Action::Restrict;
        });
        std::map<Thing, bool> wasThere;
        for (const auto& [person, things] : told) {
            for (const auto& [thing, kept] : things)
                wasThere[thing] = isThere(thing, person);
        }
        runUntilNothingGoes();
        for (const auto& [person, things] : told) {
            for (const auto& [thing, kept] : things) {
                const bool stays = kept.isOpen ? kept.keeper != Keeper::Review : kept.lastKept >= today();
                const bool goes = !kept.isOpen && kept.lastKept < today();
                if (wasThere[thing] && (stays || goes))
                    QVERIFY2(isThere(thing, person) == stays, saying(thing, person, kept).constData());
            }
        }
        for (const base::CustomerId person : m_shop->ids) {
            for (const auto& [thing, kept] : allOf(person)) {
                if (isThere(thing, person))
                    QVERIFY2(kept.isOpen || kept.lastKept >= today(), saying(thing, person, kept).constData());
            }
        }
    }

    /// An invoice that the law wants keeps the person it names, her address and what she answered; an address outlasts
    /// the other ways of reaching her.
    void anInvoiceKeepsWhatItNeeds()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        const auto said = [this](const QString& purpose, State state, qint64 daysAgo) {
            return m_shop->record(m_shop->draft(purpose, state, daysAgo));
        };
        customers::Customer ada = m_shop->get(m_shop->ada);
        ada.emails.push_back({u"ada@example.org"_s});
        ada.addresses.push_back({u"Lindenweg 3"_s, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}});
        QVERIFY(m_shop->service.edit(ada).result());
        const qint64 yes = said(u"marketing_email"_s, State::Given, 30);
        const qint64 no = said(u"marketing_email"_s, State::Withdrawn, 20);
        const qint64 mistake = said(u"marketing_post"_s, State::Given, 9);
        auto draft = m_shop->draft(u"marketing_post"_s, State::Unknown, 5);
        draft.corrects = mistake;
        const qint64 strike = m_shop->record(draft);
        QVERIFY(yes && no && mistake && strike);
        const int year = today().year();
        const PersonKeeping before = keepingFor(m_shop->ada);
        QCOMPARE(before.person.lastKept, QDate(year + 3, 12, 31));
        QVERIFY(!before.person.isOpen && before.person.movesOn);
        buy(m_shop->ada);
        const PersonKeeping kept = keepingFor(m_shop->ada);
        QCOMPARE(kept.person.lastKept, QDate(year + 8, 12, 31));
        QCOMPARE(kept.person.keeper, Keeper::Invoice);
        QCOMPARE(kept.addresses, kept.person);
        QCOMPARE(kept.contactPoints.lastKept, QDate(year + 3, 12, 31));
        // The yes was replaced and goes by its own rule, the no still counts; neither entry of the mistake goes alone.
        QVERIFY(kept.of(DataClass::ConsentProof, yes).lastKept < kept.person.lastKept);
        for (const qint64 seq : {no, mistake, strike})
            QCOMPARE(kept.of(DataClass::ConsentProof, seq), kept.person);
        QVERIFY(m_shop->holds.place(m_shop->holdOn({m_shop->ada})).result());
        QCOMPARE(keepingFor(m_shop->ada).person.keeper, Keeper::Hold);
        QVERIFY(keepingFor(m_shop->ada).person.isOpen);
    }

    /// A proof that a law wants is told to stay sealed, until the day until which the run seals it.
    void aSealedProofIsTold()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        customers::Customer ada = m_shop->get(m_shop->ada);
        ada.phones.push_back({u"+4930231251"_s, {}, u"+4930231251"_s});
        QVERIFY(m_shop->service.edit(ada).result());
        auto draft = m_shop->draft(u"marketing_phone"_s, State::Given, 30);
        draft.proof = {consent::ProofKind::Text, u"form 12"_s, {}};
        const qint64 yes = m_shop->record(draft);
        QVERIFY(yes);
        const PersonKeeping kept = keepingFor(m_shop->ada);
        const Keeping proof = kept.of(DataClass::ConsentProof, yes);
        QVERIFY(proof.sealedUntil > proof.lastKept);
        QVERIFY(!kept.person.sealedUntil.isValid());
        m_shop->live(today().daysTo(proof.lastKept.addDays(1)));
        runUntilNothingGoes();
        const auto sealed = keptProofs(*m_shop->database, m_shop->session, u"+4930231251"_s).result();
        QCOMPARE(sealed->size(), std::size_t(1));
        QCOMPARE(sealed->front().until, proof.sealedUntil);
    }

    /// An order that became nobody's had been an act of hers: she does not go before her own time for it.
    void anAnonymisedOrderStillCountsAsActivity()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        auto rules = *m_shop->purges.rules().result();
        for (Rule& rule : rules) {
            if (rule.dataClass == DataClass::Orders)
                rule.period = *base::Period::parse(u"P1M"_s);
            rule.start = Start::Trigger;
        }
        QVERIFY(m_shop->purges.setRules(rules).result());
        buy(m_shop->ada);
        const Keeping told = keepingFor(m_shop->ada).person;
        m_shop->clock.advance(60 * PurgeShop::day);
        runUntilNothingGoes();
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM sales_order WHERE customer_id IS NOT NULL"), 0);
        QCOMPARE(keepingFor(m_shop->ada).person, told);
    }

    /// Nor is that forgotten when an older contact is put into the bin; and it is no contact.
    void whatAnotherContactBecomesChangesNoActivity()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        auto rules = *m_shop->purges.rules().result();
        for (Rule& rule : rules) {
            if (rule.dataClass == DataClass::Orders)
                rule.period = *base::Period::parse(u"P1M"_s);
            rule.start = Start::Trigger;
        }
        QVERIFY(m_shop->purges.setRules(rules).result());
        m_shop->live(50); // the record's own age counts no longer
        const base::InteractionId contact = m_shop->contactOf(customers::InteractionKind::Call, 100);
        buy(m_shop->ada, -40);
        const Keeping told = keepingFor(m_shop->ada).person;
        m_shop->live(60);
        runUntilNothingGoes();
        QCOMPARE(lastContact(), m_shop->ago(100).microseconds);
        QVERIFY(m_shop->service.removeInteraction(contact).result());
        QCOMPARE(lastContact(), 0);
        QCOMPARE(keepingFor(m_shop->ada).person, told);
    }

    /// A contact whose own period ended had been one: whoever was called goes no earlier, and it was the last contact.
    void aContactThatWentStillCounts()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        auto rules = *m_shop->purges.rules().result();
        std::erase_if(rules, [](const Rule& rule) {
            return rule.dataClass != DataClass::Interactions && rule.dataClass != DataClass::Person;
        });
        for (Rule& rule : rules) {
            rule.start = Start::Trigger;
            if (rule.dataClass == DataClass::Interactions) {
                rule.contactKind = customers::InteractionKind::Call;
                rule.period = *base::Period::parse(u"P1M"_s);
            }
        }
        QVERIFY(m_shop->purges.setRules(rules).result());
        m_shop->live(50); // the record's own age counts no longer
        const base::InteractionId meeting = m_shop->contactOf(customers::InteractionKind::Meeting, -10);
        const base::InteractionId binned = m_shop->contactOf(customers::InteractionKind::Call, -40);
        m_shop->contactOf(customers::InteractionKind::Call, -30);
        QVERIFY(m_shop->service.removeInteraction(binned).result());
        const Keeping told = keepingFor(m_shop->ada).person;
        m_shop->live(60);
        runUntilNothingGoes();
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM interaction"), 1);
        QCOMPARE(keepingFor(m_shop->ada).person, told);
        QCOMPARE(lastContact(), m_shop->ago(-30).microseconds);
        QVERIFY(m_shop->service.removeInteraction(meeting).result());
        QCOMPARE(keepingFor(m_shop->ada).person, told);
        QCOMPARE(lastContact(), m_shop->ago(-30).microseconds);
    }

    /// Who may not see legal holds is told that it stays, not why.
    void aHoldIsNotToldToEverybody()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        QVERIFY(m_shop->holds.place(m_shop->holdOn({m_shop->ada})).result());
        m_shop->session.role.rights = access::Right::SeeCustomers;
        const Keeping kept = keepingFor(m_shop->ada).person;
        QVERIFY(kept.isOpen);
        QCOMPARE(kept.keeper, Keeper::Nothing);
    }
};

AICMS_TEST(TestKeeping)
#include "test_keeping.moc"
