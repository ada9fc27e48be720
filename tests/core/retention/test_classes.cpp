// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/advertising_objections.h"
#include "core/consent/lowering.h"
#include "core/consent/replaced_entries.h"
#include "core/retention/rule_check.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

namespace {

Rule ruleOf(DataClass dataClass, Action action, const QString& period = u"P1Y"_s)
{
    Rule rule;
    rule.id = u"own."_s + dataClassCode(dataClass) + actionCode(action) + period;
    rule.dataClass = dataClass;
    const auto [trigger, start] = beginningsOf(dataClass).front();
    rule.trigger = trigger;
    rule.start = start;
    rule.period = *base::Period::parse(period);
    rule.action = action;
    rule.basis = u"Our own choice"_s;
    rule.source = u"own choice"_s;
    rule.jurisdiction = u"own"_s;
    return rule;
}

} // namespace

/// What has a period of its own beside people, contacts, orders and events; and the ways that ask or lock.
class TestClasses : public QObject {
    Q_OBJECT

    std::unique_ptr<PurgeShop> m_shop;

    Run runAll()
    {
        const auto plan = m_shop->purges.preview().result();
        const auto run = m_shop->purges.run(plan->total(), {}).result();
        if (!run)
            qFatal("the run failed: %s", qPrintable(run.error().subject));
        return *run;
    }
    Verdict onlyVerdict()
    {
        const auto plan = m_shop->purges.preview().result();
        return plan->items.size() == 1 ? plan->items.front().verdict : Verdict::Held;
    }
    void takeRules(std::vector<Rule> rules)
    {
        const auto set = m_shop->purges.setRules(std::move(rules)).result();
        QVERIFY2(set, qPrintable(set ? QString() : set.error().subject));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<PurgeShop>(11, 4); }
    void cleanup() { m_shop.reset(); }

    void eachKindGoesAsTheDryRunSaid_data()
    {
        QTest::addColumn<int>("dataClass");
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("left");
        const auto add = [](const char* name, DataClass dataClass, Action action, const char* left) {
            QTest::newRow(name) << static_cast<int>(dataClass) << static_cast<int>(action) << QByteArray(left);
        };
        add("addresses", DataClass::ContactPoints, Action::Delete, "SELECT COUNT(*) FROM email");
        add("own fields", DataClass::OwnFields, Action::Delete, "SELECT COUNT(*) FROM extra_field");
        add("files", DataClass::Files, Action::Delete, "SELECT COUNT(*) FROM attachment");
        add("requests", DataClass::Requests, Action::Delete, "SELECT COUNT(*) FROM request");
        add("letters about requests", DataClass::RequestLetters, Action::Delete,
            "SELECT COUNT(*) FROM request_letter WHERE sent_on IS NOT NULL");
        add("nameless requests", DataClass::Requests, Action::Anonymise,
            "SELECT COUNT(*) FROM request WHERE customer_id IS NOT NULL OR text <> ''");
        add("reasons", DataClass::LogReasons, Action::Delete,
            "SELECT COUNT(*) FROM audit_reason JOIN audit_entry USING (seq) WHERE object_kind = 4");
    }
    void eachKindGoesAsTheDryRunSaid()
    {
        QFETCH(int, dataClass);
        QFETCH(int, action);
        QFETCH(QByteArray, left);
        for (const base::CustomerId id : m_shop->ids) {
            m_shop->addNoteAndFiles(id);
            m_shop->addParts(id);
        }
        m_shop->live(20 * PurgeShop::year);
        Rule rule = ruleOf(static_cast<DataClass>(dataClass), static_cast<Action>(action));
        takeRules({rule});
        const auto plan = m_shop->purges.preview().result();
        QCOMPARE(plan->classes.size(), std::size_t(1));
        QVERIFY(plan->total() >= qint64(m_shop->ids.size()));
        QVERIFY(m_shop->rows(left.constData()) > 0);
        const Run run = runAll();
        QCOMPARE(run.total(), plan->total());
        QCOMPARE(m_shop->rows(left.constData()), 0);
        QCOMPARE(m_shop->erasures.certificate(run.erasure).result()->state, ErasureState::Complete);
        QCOMPARE(m_shop->purges.preview().result()->total(), 0);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM customer WHERE kind = 0 AND given_name = 'Person'"), 4);
        QVERIFY(m_shop->isIndexSound());
    }

    /// E3: no way of deleting gets past a legal hold.
    void aHoldKeepsLettersToo()
    {
        for (const base::CustomerId id : m_shop->ids)
            m_shop->addParts(id);
        m_shop->live(20 * PurgeShop::year);
        takeRules({ruleOf(DataClass::RequestLetters, Action::Delete)});
        QVERIFY(m_shop->holds.place(m_shop->holdOn({m_shop->ids.front()})).result());
        QCOMPARE(runAll().total(), qint64(m_shop->ids.size()) - 1);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM request_letter"), 1);
        QVERIFY(!m_shop->write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM request_letter"); }));
    }

    /// The law needs the address on an invoice, and no more.
    void anInvoiceKeepsTheAddressAlone()
    {
        const base::CustomerId id = m_shop->ids.front();
        m_shop->addParts(id);
        customers::Customer person = m_shop->get(id);
        person.addresses.push_back({u"Ring 1"_s, u"10115"_s, u"Berlin"_s});
        QVERIFY(m_shop->service.edit(person).result());
        m_shop->live(4 * PurgeShop::year);
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            sales::Order order;
            order.head.customer = id;
            order.head.at = m_shop->clock.now();
            order.head.currency = u"EUR"_s;
            sales::OrderWriter(tx, m_shop->session).add(order);
        }));
        m_shop->live(2 * PurgeShop::year);
        Rule law = ruleOf(DataClass::Orders, Action::Anonymise, u"P8Y"_s);
        law.isStatutory = true;
        takeRules({ruleOf(DataClass::ContactPoints, Action::Delete), law});
        runAll();
        person = m_shop->get(id);
        QVERIFY(person.emails.empty());
        QCOMPARE(person.addresses.size(), std::size_t(1));
        const auto plan = m_shop->purges.preview().result();
        const auto item = std::ranges::find_if(plan->items,
            [id](const PurgeItem& each) { return each.customer == id && each.dataClass == DataClass::ContactPoints; });
        QVERIFY(item != plan->items.end());
        QCOMPARE(item->verdict, Verdict::NeededByLaw);
    }

    /// The bin is no place where a period stands still.
    void whoIsInTheBinLosesWhatIsPastItsTimeAsWell()
    {
        const base::CustomerId id = m_shop->ids.front();
        m_shop->addParts(id);
        QVERIFY(m_shop->service.remove({id}).result());
        m_shop->live(2 * PurgeShop::year);
        takeRules({ruleOf(DataClass::ContactPoints, Action::Delete)});
        const auto plan = m_shop->purges.preview().result();
        const auto item = std::ranges::find(plan->items, id, &PurgeItem::customer);
        QVERIFY(item != plan->items.end());
        QCOMPARE(item->verdict, Verdict::Goes);
        runAll();
        const QByteArray mails = "SELECT COUNT(*) FROM email WHERE customer_id = " + QByteArray::number(id.value);
        QCOMPARE(m_shop->rows(mails.constData()), 0);
        const QByteArray bin
            = "SELECT COUNT(*) FROM customer WHERE deleted_at IS NOT NULL AND id = " + QByteArray::number(id.value);
        QCOMPARE(m_shop->rows(bin.constData()), 1);
        const QByteArray found = "SELECT COUNT(*) FROM search_document WHERE id = " + QByteArray::number(id.value);
        QCOMPARE(m_shop->rows(found.constData()), 0);
    }

    void aRuleForOneKindOfContactLeavesTheOthersAlone()
    {
        const base::CustomerId id = m_shop->ids.front();
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            tx.execute("DELETE FROM interaction");
            for (const auto kind : {customers::InteractionKind::Call, customers::InteractionKind::Email}) {
                customers::Interaction contact;
                contact.customer = id;
                contact.kind = kind;
                contact.subject = u"about"_s;
                contact.at = m_shop->ago(800);
                customers::insertInteraction(tx, m_shop->session, contact);
            }
        }));
        Rule calls = ruleOf(DataClass::Interactions, Action::Delete);
        calls.contactKind = customers::InteractionKind::Call;
        const Rule all = ruleOf(DataClass::Interactions, Action::Delete, u"P5Y"_s);
        takeRules({calls, all});
        const QDate today = QDate(2026, 11, 28);
        QCOMPARE(overlapOf({calls, all}, calls, today, QDate(2000, 12, 31)).standing, Standing::Decides);
        QCOMPARE(overlapOf({calls, all}, all, today, QDate(2000, 12, 31)).standing, Standing::Alone);
        QCOMPARE(*m_shop->purges.rules().result(), (std::vector<Rule> {calls, all}));
        QCOMPARE(runAll().total(), 1);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM interaction WHERE kind = 2"), 1);
        calls.dataClass = DataClass::Files;
        QCOMPARE(checkRule(calls).error().subject, u"rule_contact_kind"_s);
    }

    void exceptionsKeepAndAreShown()
    {
        takeRules({ruleOf(DataClass::Person, Action::Delete)});
        m_shop->live(20 * PurgeShop::year);
        const base::CustomerId tagged = m_shop->ids[0], asking = m_shop->ids[1];
        customers::Customer person = m_shop->get(tagged);
        person.tags.push_back({u"VIP"_s});
        QVERIFY(m_shop->service.edit(person).result());
        m_shop->addParts(asking);
        QVERIFY(m_shop->write(
            [&](storage::WriteTransaction& tx) { tx.execute("UPDATE request SET ended_as = 0, ended_on = NULL"); }));
        Rule rule = ruleOf(DataClass::Person, Action::Delete);
        rule.exceptions.tags = {u"VIP"_s};
        rule.exceptions.hasOpenRequest = true;
        takeRules({rule});
        const auto plan = m_shop->purges.preview().result();
        std::map<qint64, Verdict> verdicts;
        for (const PurgeItem& item : plan->items)
            verdicts[item.id] = item.verdict;
        QCOMPARE(verdicts[tagged.value], Verdict::Excepted);
        QCOMPARE(verdicts[asking.value], Verdict::Excepted);
        QCOMPARE(verdicts[m_shop->ids[2].value], Verdict::Goes);
        runAll();
        QVERIFY(m_shop->service.open(tagged).result());
        rule.exceptions = {};
        rule.exceptions.kind = customers::Kind::Person;
        takeRules({rule});
        QCOMPARE(m_shop->purges.preview().result()->total(), 0);
        rule.exceptions.tags = {u" "_s};
        QCOMPARE(checkRule(rule).error().subject, u"rule_tags"_s);
    }

    /// Locked by a rule: kept and used for nothing, with the mark that every restriction has; and gone when its own
    /// time comes.
    void lockingIsARestrictionUntilALongerPeriodEnds()
    {
        m_shop->live(20 * PurgeShop::year);
        const qint64 people = m_shop->rows("SELECT COUNT(*) FROM customer WHERE kind = 0");
        const Rule lock = ruleOf(DataClass::Person, Action::Restrict),
                   end = ruleOf(DataClass::Person, Action::Delete, u"P60Y"_s);
        takeRules({lock, end});
        const auto plan = m_shop->purges.preview().result();
        QCOMPARE(plan->total(), people);
        QCOMPARE(runAll().total(), people);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM restriction WHERE lifted_at IS NULL AND ground = 4"), people);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM customer WHERE kind = 0"), people);
        QCOMPARE(m_shop->purges.preview().result()->items.size(), std::size_t(0));
        // Whom the person herself had restricted stays, whatever the other rule says.
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE restriction SET ground = 2 WHERE customer_id = ?1", m_shop->ids.front());
        }));
        m_shop->live(60 * PurgeShop::year);
        QCOMPARE(runAll().total(), people - 1);
        QVERIFY(m_shop->service.open(m_shop->ids.front()).result());
    }

    void whatARuleAsksAboutWaitsForAPerson()
    {
        const base::CustomerId id = m_shop->ids.front();
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) { tx.execute("DELETE FROM interaction"); }));
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            customers::Interaction contact;
            contact.customer = id;
            contact.subject = u"about"_s;
            contact.at = m_shop->ago(800);
            customers::insertInteraction(tx, m_shop->session, contact);
        }));
        takeRules({ruleOf(DataClass::Interactions, Action::Review)});
        QCOMPARE(onlyVerdict(), Verdict::Review);
        const Thing thing(DataClass::Interactions, m_shop->rows("SELECT MAX(id) FROM interaction"));
        const QDate today = m_shop->purges.preview().result()->today;
        auto& purges = m_shop->purges;
        QCOMPARE(purges.decide({thing}, today, u"why"_s).result().error().subject, u"review_until"_s);
        QCOMPARE(purges.decide({thing}, today.addYears(11), u"why"_s).result().error().subject, u"review_until"_s);
        QCOMPARE(purges.decide({thing}, {}, u" "_s).result().error().subject, u"review_reason"_s);
        QCOMPARE(purges.decide({{DataClass::Files, 1}}, {}, u"why"_s).result().error().kind, ErrorKind::NotFound);
        QCOMPARE(*purges.decide({thing}, today.addDays(10), u"still asked for"_s).result(), 1);
        QCOMPARE(onlyVerdict(), Verdict::KeptOn);
        QCOMPARE(purges.preview().result()->total(), 0);
        m_shop->clock.advance(11 * PurgeShop::day);
        QCOMPARE(onlyVerdict(), Verdict::Review);
        QCOMPARE(*purges.decide({thing}, {}, u"nobody needs it"_s).result(), 1);
        QCOMPARE(onlyVerdict(), Verdict::Goes);
        QCOMPARE(runAll().total(), 1);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM interaction"), 0);
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM retention_review"), 0);
        QCOMPARE(m_shop->auditLines().filter(u"retention.review_"_s).size(), 2);
    }

    /// An entry that a later one replaced goes; what holds today, and the chain, stay.
    void replacedEntriesGoAndTheLedgerHolds()
    {
        std::vector<consent::Event> events(4);
        const consent::State states[] {
            consent::State::Given, consent::State::Requested, consent::State::Withdrawn, consent::State::Given};
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].seq = static_cast<qint64>(i) + 1;
            events[i].at = events[i].recordedAt = m_shop->ago(100 - static_cast<qint64>(i) * 10);
            events[i].state = states[i];
        }
        const auto replaced = consent::replacedEntries(events);
        QCOMPARE(replaced.size(), std::size_t(3));
        QCOMPARE(replaced[0].endedAt, events[2].at); // a question takes no answer's place
        QCOMPARE(replaced[2].endedAt, events[3].at);
        events[3].channel = purposes::Channel::Email; // by the other channels the one before still counts
        QCOMPARE(consent::replacedEntries(events).size(), std::size_t(2));
        events[3].corrects = 3;
        QCOMPARE(consent::replacedEntries(events).size(), std::size_t(0));
    }

    /// What would let somebody be used who may not be, were it forgotten, stays: another no ends no objection, and what
    /// says neither yes nor no ends nothing.
    void whatStillStandsIsNotReplaced_data()
    {
        using consent::State;
        QTest::addColumn<State>("first");
        QTest::addColumn<State>("second");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("objection, then a refusal") << State::Objected << State::Refused << false;
        QTest::newRow("objection, then a withdrawal") << State::Objected << State::Withdrawn << false;
        QTest::newRow("opt-out signal, then a refusal") << State::OptOutSignal << State::Refused << false;
        QTest::newRow("objection, then unknown") << State::Objected << State::Unknown << false;
        QTest::newRow("refusal, then unknown") << State::Refused << State::Unknown << false;
        QTest::newRow("withdrawal, then an end") << State::Withdrawn << State::Expired << false;
        QTest::newRow("yes, then unknown") << State::Given << State::Unknown << false;
        QTest::newRow("objection, then a yes") << State::Objected << State::Given << true;
        QTest::newRow("refusal, then an objection") << State::Refused << State::Objected << true;
        QTest::newRow("withdrawal, then a yes") << State::Withdrawn << State::Renewed << true;
        QTest::newRow("yes, then a withdrawal") << State::Given << State::Withdrawn << true;
        QTest::newRow("question, then unknown") << State::Requested << State::Unknown << true;
    }
    void whatStillStandsIsNotReplaced()
    {
        QFETCH(consent::State, first);
        QFETCH(consent::State, second);
        QFETCH(bool, isReplaced);
        std::vector<consent::Event> events(2);
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].seq = static_cast<qint64>(i) + 1;
            events[i].at = events[i].recordedAt = m_shop->ago(100 - static_cast<qint64>(i) * 10);
        }
        events[0].state = first;
        events[1].state = second;
        QCOMPARE(consent::replacedEntries(events).size(), std::size_t(isReplaced ? 1 : 0));
    }

    /// An objection is to advertising as such: a purpose that begins after a run names the objector no more than
    /// before.
    void anObjectionOutlivesTheNoAfterIt()
    {
        auto& shop = *m_shop;
        const QString post = u"marketing_post"_s;
        QVERIFY(shop.record(shop.draft(post, consent::State::Objected, 900)) > 0);
        QVERIFY(shop.record(shop.draft(post, consent::State::Refused, 800)) > 0);
        takeRules({ruleOf(DataClass::ConsentProof, Action::Delete)});
        shop.live(2 * PurgeShop::year);
        QCOMPARE(shop.purges.preview().result()->total(), 0);
        purposes::Purpose leaflet;
        leaflet.id = {999};
        leaflet.code = u"leaflet"_s;
        leaflet.isMarketing = true;
        leaflet.channels = {purposes::Channel::Post};
        const auto now = shop.clock.now();
        std::vector<consent::Event> events;
        const auto history = shop.ledger.history(shop.ada).result();
        QVERIFY(history);
        for (const consent::HistoryEntry& entry : *history)
            events.push_back(entry.event);
        const auto catalogue = shop.purposes.catalogue();
        QCOMPARE(consent::carriedObjections(events, catalogue->purposes(), leaflet, now, now).size(), std::size_t(1));
    }

    void proofGoesWhenItsTimeIsOver()
    {
        auto& shop = *m_shop;
        QVERIFY(shop.record(shop.draft(test::email, consent::State::Given, 900)) > 0);
        QVERIFY(shop.record(shop.draft(test::email, consent::State::Withdrawn, 800)) > 0);
        const qint64 before = shop.rows("SELECT COUNT(*) FROM consent_payload");
        takeRules({ruleOf(DataClass::ConsentProof, Action::Delete)});
        shop.live(2 * PurgeShop::year);
        QCOMPARE(runAll().total(), 1);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM consent_payload"), before - 1);
        QCOMPARE(shop.state(test::email), consent::State::Withdrawn);
        QCOMPARE(shop.read<qint64>(consent::firstChangedEntry), 0);
        QVERIFY(!shop.write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM consent_payload"); }));
        QCOMPARE(shop.purges.preview().result()->total(), 0);
    }
};

AICMS_TEST(TestClasses)
#include "test_classes.moc"
