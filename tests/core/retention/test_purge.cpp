// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/restriction.h"
#include "core/customers/attachments_service.h"
#include "core/customers/private_files.h"
#include "core/retention/rule_check.h"
#include "core/sales/order_writer.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>

#include <map>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

class TestPurge : public QObject {
    Q_OBJECT

    using Shop = PurgeShop;

    static std::map<int, qint64> going(const PurgePlan& plan)
    {
        std::map<int, qint64> counts;
        for (const ClassCount& count : plan.classes) {
            if (count.go > 0)
                counts[static_cast<int>(count.dataClass)] = count.go;
        }
        return counts;
    }
    static std::map<int, qint64> doneOf(const Run& run)
    {
        std::map<int, qint64> counts;
        for (const auto& [dataClass, count] : run.done) {
            if (count > 0)
                counts[static_cast<int>(dataClass)] = count;
        }
        return counts;
    }

private Q_SLOTS:
    void theRunDoesWhatTheDryRunSaid()
    {
        Shop shop(6, 120); // a seed with orders older than the law's eight years
        const auto plan = shop.purges.preview().result();
        QVERIFY(plan);
        QCOMPARE(plan->classes.size(), std::size_t(dataClassCount));
        for (const ClassCount& count : plan->classes)
            QCOMPARE(count.past, count.hold + count.kept + count.go);
        for (const DataClass each : {DataClass::Interactions, DataClass::Events, DataClass::Orders, DataClass::Person})
            QVERIFY2(going(*plan)[static_cast<int>(each)] > 0, qPrintable(dataClassCode(each)));
        const qint64 people = shop.rows("SELECT COUNT(*) FROM customer");
        const qint64 orders = shop.rows("SELECT COUNT(*) FROM sales_order");
        const qint64 total = shop.rows("SELECT SUM(total) FROM sales_order");
        const auto wrong = shop.purges.run(plan->total() - 1, {}).result();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error(), (base::Error {ErrorKind::Conflict, u"purge_count"_s, plan->total()}));
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), people);

        const auto run = shop.purges.run(plan->total(), {}).result();
        QVERIFY2(run, qPrintable(run ? QString() : run.error().subject));
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(doneOf(*run), going(*plan));
        QCOMPARE(run->done.size(), run->planned.size());
        const auto certificate = shop.erasures.certificate(run->erasure).result();
        QCOMPARE(certificate->state, ErasureState::Complete);
        QCOMPARE(
            shop.rows("SELECT COUNT(*) FROM customer"), people - going(*plan)[static_cast<int>(DataClass::Person)]);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM sales_order"), orders);
        QCOMPARE(shop.rows("SELECT SUM(total) FROM sales_order"), total);
        const auto after = shop.purges.preview().result();
        QCOMPARE(after->total(), 0);
        QVERIFY(shop.isIndexSound());
    }

    /// The dry run says beforehand what a law keeps of people who go.
    void proofsThatStayAreCounted()
    {
        Shop shop(2, 0);
        customers::Customer person;
        person.familyName = u"Demirbas"_s;
        person.phones.push_back({u"+4930231251"_s, {}, u"+4930231251"_s});
        person.createdAt = shop.ago(4 * 365);
        base::CustomerId id;
        QVERIFY(shop.write(
            [&](storage::WriteTransaction& tx) { id = customers::insertCustomer(tx, shop.session, person); }));
        auto yes = shop.draft(u"marketing_phone"_s, consent::State::Given, 4 * 365);
        yes.customer = id;
        yes.proof = {consent::ProofKind::Text, u"form 12, folder 3"_s, {}};
        QVERIFY(shop.record(yes));
        const auto plan = shop.purges.preview().result();
        QCOMPARE(going(*plan)[static_cast<int>(DataClass::Person)], 1);
        const auto kept = proofsThatStay(*plan);
        QVERIFY(kept);
        QCOMPARE(kept->orders, 1);
        QVERIFY2(!proofsThatStay(*plan, {{DataClass::Person, id.value}}), "of somebody who stays nothing is sealed");
        const auto run = shop.purges.run(plan->total(), {}).result();
        QVERIFY(run);
        const KeptGroup sealed = keptOrders(*shop.database, shop.session, run->erasure).result()->front();
        QCOMPARE(sealed.rule, kept->rule);
        QCOMPARE(sealed.orders, kept->orders);
    }

    void whatIsUntickedStays()
    {
        Shop shop(2, 60);
        const auto plan = shop.purges.preview().result();
        LeftOut left;
        for (const PurgeItem& item : plan->items) {
            if (item.verdict == Verdict::Goes && item.dataClass == DataClass::Person)
                left.emplace(item.dataClass, item.id);
        }
        QVERIFY(!left.empty());
        const qint64 people = shop.rows("SELECT COUNT(*) FROM customer");
        const auto run = shop.purges.run(plan->total() - qint64(left.size()), left).result();
        QVERIFY(run);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), people);
        QCOMPARE(run->total(), plan->total() - qint64(left.size()));
    }

    void aRunThatWasStoppedGoesOn()
    {
        Shop shop(3, 150);
        const auto plan = shop.purges.preview().result();
        storage::CancelToken token;
        const auto stopped
            = shop.purges.run(plan->total(), {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(shop.purges.runs(5).result()->front().state, RunState::Running);
        shop.live(400); // nothing goes that nobody saw in the dry run
        const auto run = shop.purges.resume().result();
        QVERIFY(run);
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(doneOf(*run), going(*plan));
        QCOMPARE(shop.purges.resume().result()->total(), 0);
    }

    /// As when the vault is locked, over and over: each time the answer is there, and the next one goes on.
    void aServiceThatEndsInTheMiddleLeavesTheRestToTheNext()
    {
        Shop shop(3, 150);
        const auto plan = shop.purges.preview().result();
        for (int rounds = 0;; ++rounds) {
            QVERIFY(rounds < 100);
            auto service = std::make_unique<retention::PurgeService>(
                *shop.database, shop.session, shop.erasures, shop.clock, u"DE"_s, QTimeZone("Europe/Berlin"));
            QSemaphore blocks;
            const auto progress = [&blocks](qint64, qint64) { blocks.release(); };
            const auto answer = rounds == 0 ? service->run(plan->total(), {}, progress) : service->resume(progress);
            blocks.tryAcquire(1, 200); // none comes where nothing is left
            service.reset();
            QVERIFY(answer.isFinished());
            if (answer.result())
                break;
            QCOMPARE(answer.result().error().kind, ErrorKind::Cancelled);
        }
        const auto run = shop.purges.runs(1).result()->front();
        QCOMPARE(run.state, RunState::Finished);
        QCOMPARE(doneOf(run), going(*plan));
    }

    /// What a run had removed was proved at the next opening; what it removes when it goes on needs a proof of its own.
    void whatAResumedRunRemovesIsProved()
    {
        Shop shop(3, 150);
        auto rules = shop.purges.rules().result().value();
        for (Rule& rule : rules)
            rule.isOn = rule.dataClass != DataClass::Person; // their erasure would be proved anyway
        QVERIFY(shop.purges.setRules(rules).result());
        const auto plan = shop.purges.preview().result();
        storage::CancelToken token;
        QVERIFY(
            !shop.purges.run(plan->total(), {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result());
        QVERIFY(shop.erasures.finishPending().result());
        const auto id = shop.purges.runs(1).result()->front().erasure;
        QCOMPARE(shop.erasures.certificate(id).result()->state, ErasureState::Complete);
        shop.clock.advance(Shop::day);
        const auto run = shop.purges.resume().result();
        QVERIFY(run);
        const auto certificate = shop.erasures.certificate(id).result();
        QCOMPARE(certificate->state, ErasureState::Complete);
        QCOMPARE(certificate->finishedAt.value(), shop.clock.now());
        std::map<QString, qint64> erased(certificate->erased.begin(), certificate->erased.end());
        auto counts = going(*plan);
        QCOMPARE(erased[u"interaction"_s], counts[static_cast<int>(DataClass::Interactions)]);
        QCOMPARE(erased[u"customer_event"_s], counts[static_cast<int>(DataClass::Events)]);
        QCOMPARE(certificate->anonymisedOrders, counts[static_cast<int>(DataClass::Orders)]);
    }

    void lawKeepsWhomAnInvoiceNames()
    {
        Shop shop(4, 0);
        shop.clock.set(shop.ago(0));
        base::CustomerId person;
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            customers::Customer customer;
            customer.givenName = u"Ines"_s;
            customer.createdAt = shop.ago(6 * Shop::year);
            person = customers::insertCustomer(tx, shop.session, customer);
            sales::Order order;
            order.head.customer = person;
            order.head.at = shop.ago(5 * Shop::year);
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"40"_s)});
            sales::OrderWriter(tx, shop.session).add(order);
        }));
        const auto plan = shop.purges.preview().result();
        QCOMPARE(plan->items.size(), std::size_t(1));
        QCOMPARE(plan->items.front().verdict, Verdict::NeededByLaw);
        QCOMPARE(plan->total(), 0);
        shop.clock.advance(5 * Shop::year * Shop::day);
        QCOMPARE(shop.purges.preview().result()->total(), 3); // the order, the person, and Ada
    }

    /// T3: an invoice keeps the name and the address on it, and nothing else of the record (the sheet tells the person
    /// so).
    void whatNoInvoiceNeedsGoes()
    {
        Shop shop(4, 0);
        shop.clock.set(shop.ago(0));
        base::CustomerId person;
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            customers::Customer customer;
            customer.number = u"K-7"_s;
            customer.givenName = u"Ines"_s;
            customer.language = u"de"_s;
            customer.birthdayTyped = u"1972-09-03"_s;
            customers::Provenance then;
            then.at = shop.ago(6 * Shop::year);
            customer.emails.push_back({u"ines.example@example.org"_s, {}, true, then});
            customer.addresses.push_back({u"Ring 1"_s, u"10115"_s, u"Berlin"_s, {}, {}, {}, then});
            customer.tags.push_back({u"tandem rider"_s});
            customer.notes.push_back({{}, u"Knows the old owner of the shop"_s});
            customer.extraFields.push_back({u"Frame size"_s, u"56 cm or larger"_s});
            customer.createdAt = shop.ago(6 * Shop::year);
            person = customers::insertCustomer(tx, shop.session, customer);
            sales::Order order;
            order.head.customer = person;
            order.head.at = shop.ago(5 * Shop::year);
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"40"_s)});
            sales::OrderWriter(tx, shop.session).add(order);
        }));
        const auto kept = shop.purges.keeping(person).result();
        QCOMPARE(kept->ofField(u"name"_s).keeper, Keeper::Invoice);
        QCOMPARE(kept->ofField(u"address"_s).keeper, Keeper::Invoice);
        for (const auto& field : {u"birthday"_s, u"email"_s, u"note"_s, u"tag"_s, u"language"_s}) {
            QVERIFY2(kept->ofField(field).keeper != Keeper::Invoice, qPrintable(field));
            QVERIFY2(kept->ofField(field).lastKept < kept->person.lastKept, qPrintable(field));
        }
        const auto plan = shop.purges.preview().result();
        const auto hers = std::ranges::find(plan->items, DataClass::Person, &PurgeItem::dataClass);
        QVERIFY(hers != plan->items.end());
        QCOMPARE(hers->verdict, Verdict::Goes);
        QCOMPARE(hers->action, Action::Reduce);
        const auto count = std::ranges::find(plan->classes, DataClass::Person, &ClassCount::dataClass);
        QCOMPARE(count->reduced, 1);
        const auto with = shop.purges.goingWith({person}).result()->at(person);
        QCOMPARE(with.ways, 1);
        QCOMPARE(with.addresses, 1);
        QCOMPARE(with.notes, 1);
        QCOMPARE(with.ownFields, 1);
        QCOMPARE(with.orders, 1);
        QCOMPARE(with.contacts, 0);
        QCOMPARE(with.neededFor, Keeper::Invoice);
        QCOMPARE(with.neededUntil, kept->person.lastKept);
        const auto run = shop.purges.run(plan->total(), {}).result();
        QVERIFY(run);
        QCOMPARE(run->reduced, 1);
        QCOMPARE(shop.purges.runs(1).result()->front().reduced, 1);
        const customers::Customer left = shop.get(person);
        QCOMPARE(left.displayName(), u"Ines"_s);
        QCOMPARE(left.number, u"K-7"_s);
        QCOMPARE(left.addresses.size(), std::size_t(1));
        QVERIFY(left.emails.empty() && left.tags.empty() && left.notes.empty() && left.extraFields.empty());
        QVERIFY(!left.birthday && left.birthdayTyped.isEmpty() && left.language.isEmpty());
        // Nothing but the law still needs her.
        const auto lasting = shop.read<std::optional<consent::Restriction>>(
            [&](storage::ReadTransaction& tx) { return consent::lastingRestriction(tx, person); });
        QVERIFY(lasting);
        QCOMPARE(lasting->ground, consent::RestrictionGround::PeriodEnded);
        const auto after = shop.purges.preview().result();
        QCOMPARE(after->total(), 0);
        QVERIFY(std::ranges::any_of(
            after->items, [](const PurgeItem& each) { return each.dataClass == DataClass::Person; }));
        for (const PurgeItem& each : after->items)
            QCOMPARE(each.verdict, Verdict::NeededByLaw);
        QCOMPARE(shop.erasures.certificate(run->erasure).result()->state, ErasureState::Complete);
    }

    void changedRulesShowWhatTheyDoFirst()
    {
        Shop shop(5, 50);
        auto rules = *shop.purges.rules().result();
        const auto before = shop.purges.preview().result()->total();
        for (Rule& rule : rules) {
            if (rule.dataClass == DataClass::Events)
                rule.period = *base::Period::parse(u"P1M"_s);
        }
        const auto then = shop.purges.previewWith(rules).result()->total();
        QVERIFY(then > before);
        QCOMPARE(shop.purges.preview().result()->total(), before);
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(shop.purges.preview().result()->total(), then);
        rules.push_back(rules.front());
        QCOMPARE(shop.purges.setRules(rules).result().error().subject, u"rule_id"_s);
    }

    void unattendedRunsRemoveOnlyWhatAnOwnerAllowed()
    {
        Shop shop(6, 80);
        const qint64 events = shop.rows("SELECT COUNT(*) FROM customer_event");
        const auto proposed = shop.purges.runUnattended().result();
        QCOMPARE(proposed->state, RunState::Proposed);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer_event"), events);
        auto rules = *shop.purges.rules().result();
        const auto plan = shop.purges.preview().result();
        const qint64 going = std::ranges::find(plan->classes, DataClass::Events, &ClassCount::dataClass)->go;
        for (Rule& rule : rules) {
            if (rule.dataClass == DataClass::Events)
                rule.unattendedMost = going - 1;
        }
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(shop.purges.runUnattended().result()->state, RunState::Proposed);
        for (Rule& rule : rules) {
            if (rule.unattendedMost)
                rule.unattendedMost = going;
        }
        QVERIFY(shop.purges.setRules(rules).result());
        const auto run = shop.purges.runUnattended().result();
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(run->total(), going);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer_event"), events - going);
    }

    /// Random holds, random rules, every way of deleting: whom a hold covers is there afterwards with all she had.
    void everyWayOfDeletingObeysHolds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 30; seed < 36; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyWayOfDeletingObeysHolds()
    {
        QFETCH(quint32, seed);
        Shop shop(seed, 40);
        std::vector<base::CustomerId> held, free;
        for (const base::CustomerId id : shop.ids)
            (shop.random.bounded(3) == 0 ? held : free).push_back(id);
        for (const base::CustomerId id : shop.ids)
            shop.addNoteAndFiles(id);
        const auto hold = shop.holds.place(shop.holdOn(held)).result();
        QVERIFY(hold);
        auto rules = *shop.purges.rules().result();
        for (Rule& rule : rules) {
            rule.period = *base::Period::parse(u"P%1D"_s.arg(shop.random.bounded(1, 400)));
            rule.isStatutory = false;
            const auto actions = actionsOf(rule.dataClass);
            rule.action = actions[static_cast<std::size_t>(
                shop.random.bounded(static_cast<int>(actions.size()) - 1))]; // all but to ask
        }
        for (const base::CustomerId id : shop.ids)
            shop.addParts(id);
        QVERIFY(shop.purges.setRules(rules).result());
        const auto countOf = [&](const char* sql, base::CustomerId id) {
            return shop.read<qint64>([&](storage::ReadTransaction& tx) {
                auto rows = tx.query(sql, id);
                return rows.next() ? rows.integer(0) : qint64(-1);
            });
        };
        const auto state = [&] {
            QList<qint64> all;
            for (const base::CustomerId id : held)
                all << countOf("SELECT COUNT(*) FROM customer WHERE id = ?1 AND deleted_at IS NULL", id)
                    << countOf("SELECT COUNT(*) FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL", id)
                    << countOf("SELECT COUNT(*) FROM customer_event WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM sales_order WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM note WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM attachment WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM email WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM extra_field WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM request WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM restriction WHERE customer_id = ?1", id)
                    << countOf("SELECT COUNT(*) FROM audit_reason JOIN audit_entry USING (seq)"
                               " WHERE object_kind = 4 AND object_id = ?1",
                           id);
            return all;
        };
        const auto before = state();
        const qint64 free1 = shop.rows("SELECT COUNT(*) FROM customer");

        const auto plan = shop.purges.preview().result();
        QVERIFY(shop.purges.run(plan->total(), {}).result());
        const qint64 gone = free1 - shop.rows("SELECT COUNT(*) FROM customer");
        QCOMPARE(state(), before);
        for (const base::CustomerId id : held) {
            QVERIFY(!shop.erasures.erase({id}, ErasureGround::Objection).result());
            QVERIFY(!shop.service.remove({id}).result());
            customers::Customer bare = shop.get(id);
            bare.notes.clear();
            QCOMPARE(shop.service.edit(bare).result().error().subject, u"legal_hold"_s);
            QCOMPARE(shop.write([id, &shop](storage::WriteTransaction& tx) {
                             tx.execute("UPDATE attachment SET removed_at = ?2 WHERE customer_id = ?1 AND"
                                        " removed_at IS NULL",
                                 id, shop.ago(0));
                         })
                         .error()
                         .subject,
                u"legal_hold"_s);
            QCOMPARE(shop.write([id](storage::WriteTransaction& tx) {
                             tx.execute("DELETE FROM attachment WHERE customer_id = ?1", id);
                         })
                         .error()
                         .subject,
                u"legal_hold"_s);
            QVERIFY(!shop.write([id](storage::WriteTransaction& tx) { customers::removeForGood(tx, id); }));
            const auto contacts = shop.service.interactions(id).result();
            for (const customers::Interaction& contact : *contacts)
                QVERIFY(!shop.service.removeInteraction(contact.id).result());
            QVERIFY(!shop.write([id](storage::WriteTransaction& tx) {
                std::vector<base::OrderId> orders;
                auto rows = tx.query("SELECT id FROM sales_order WHERE customer_id = ?1", id);
                while (rows.next())
                    orders.push_back(rows.id<base::OrderId>(0));
                for (const base::OrderId order : orders)
                    sales::removeOrder(tx, order);
                tx.execute("DELETE FROM customer_event WHERE customer_id = ?1", id);
            }));
        }
        // What had been removed before the hold waits for its end; that of others goes.
        customers::PrivateFiles open;
        customers::AttachmentsService files(*shop.database, shop.session, open);
        QVERIFY(files.forgetOld().result());
        QCOMPARE(state(), before);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM attachment WHERE removed_at IS NOT NULL"), qint64(held.size()));
        QVERIFY(gone >= 0 && gone <= qint64(free.size()));
        QVERIFY(shop.holds.lift(*hold, u"Settled"_s).result());
        QCOMPARE(shop.holds.lift(*hold, u"Settled"_s).result().error().kind, ErrorKind::Conflict);
        if (!held.empty()) {
            QVERIFY(shop.erasures.erase({held.front()}, ErasureGround::Objection).result());
            QCOMPARE(countOf("SELECT COUNT(*) FROM customer WHERE id = ?1", held.front()), 0);
        }
        QVERIFY(shop.auditLines().filter(u"hold."_s).size() == 2);
    }

    void onlyWhoMay()
    {
        Shop shop(7, 1);
        shop.become(u"staff"_s);
        QCOMPARE(shop.purges.preview().result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.purges.run(0, {}).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.holds.place(shop.holdOn(shop.ids)).result().error().kind, ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestPurge)
#include "test_purge.moc"
