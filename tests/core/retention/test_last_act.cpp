// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;

/// What counts as the last thing that somebody did (T5).
class TestLastAct : public QObject {
    Q_OBJECT

    std::unique_ptr<PurgeShop> m_shop;

    PersonKeeping keepingFor(base::CustomerId person)
    {
        const auto kept = m_shop->purges.keeping(person).result();
        if (!kept)
            qFatal("the keeping was refused");
        return *kept;
    }
    /// Ada, elsewhere.
    void did(const QString& kind, qint64 daysAgo)
    {
        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            sales::Event event;
            event.customer = m_shop->ada;
            event.at = m_shop->ago(daysAgo);
            event.kind = kind;
            sales::OrderWriter(tx, m_shop->session).add(event);
        }));
    }
    bool isDue(QDate day, const std::vector<Rule>& rules)
    {
        const auto plan = m_shop->read<PurgePlan>(
            [&](storage::ReadTransaction& tx) { return planPurge(tx, rules, {day, QTimeZone("Europe/Berlin")}); });
        return std::ranges::any_of(plan.items, [this](const PurgeItem& item) {
            return item.dataClass == DataClass::Person && item.id == m_shop->ada.value && item.verdict == Verdict::Goes;
        });
    }
    void runAll()
    {
        const qint64 total = m_shop->purges.preview().result()->total();
        QVERIFY(total > 0 && m_shop->purges.run(total, {}).result());
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    /// Only what she did herself moves her end (T5): no task, done or not, nothing that lies in the bin, and not that a
    /// letter to her was opened. It is told which thing it was.
    void onlyWhatSheDidCounts()
    {
        m_shop = std::make_unique<PurgeShop>(1, 0);
        auto rules = *m_shop->purges.rules().result();
        std::erase_if(rules, [](const Rule& rule) {
            return rule.dataClass != DataClass::Interactions && rule.dataClass != DataClass::Events
                && rule.dataClass != DataClass::Person;
        });
        for (Rule& rule : rules) {
            rule.start = Start::Trigger;
            rule.isStatutory = false;
            if (rule.dataClass != DataClass::Person)
                rule.period = *base::Period::parse(u"P1M"_s);
        }
        QVERIFY(m_shop->purges.setRules(rules).result());
        QCOMPARE(keepingFor(m_shop->ada).lastAct.kind, LastAct::Kind::Record);
        m_shop->live(400);
        m_shop->contactOf(customers::InteractionKind::Call, -300);
        const PersonKeeping told = keepingFor(m_shop->ada);
        QCOMPARE(told.lastAct, (LastAct {LastAct::Kind::Contact, m_shop->ago(-300), customers::InteractionKind::Call}));

        QVERIFY(m_shop->write([&](storage::WriteTransaction& tx) {
            customers::Interaction task;
            task.customer = m_shop->ada;
            task.kind = customers::InteractionKind::Task;
            task.subject = u"send the card"_s;
            task.at = task.doneAt.emplace(m_shop->ago(-399));
            customers::insertInteraction(tx, m_shop->session, task);
        }));
        did(u"newsletter opened"_s, -398);
        QVERIFY(m_shop->service.removeInteraction(m_shop->contactOf(customers::InteractionKind::Visit, -397)).result());
        QCOMPARE(keepingFor(m_shop->ada).person, told.person);
        QCOMPARE(keepingFor(m_shop->ada).lastAct, told.lastAct);
        // The plan says the same: it lets her go on the day behind the last one, and not before.
        QVERIFY(!isDue(told.person.lastKept, rules) && isDue(told.person.lastKept.addDays(1), rules));
        // Nor when their own time is up.
        m_shop->live(60);
        runAll();
        QCOMPARE(m_shop->rows("SELECT COUNT(*) FROM interaction"), 0);
        QCOMPARE(keepingFor(m_shop->ada).person, told.person);
        QCOMPARE(keepingFor(m_shop->ada).lastAct, (LastAct {LastAct::Kind::Gone, told.lastAct.at}));

        did(u"website_visit"_s, -458);
        const PersonKeeping later = keepingFor(m_shop->ada);
        QCOMPARE(later.lastAct, (LastAct {LastAct::Kind::Event, m_shop->ago(-458)}));
        QVERIFY(later.person.lastKept > told.person.lastKept);
    }
};

AICMS_TEST(TestLastAct)
#include "test_last_act.moc"
