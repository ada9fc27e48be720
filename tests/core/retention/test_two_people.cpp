// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/rule_check.h"
#include "core/users/users_service.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

/// What one person alone does not decide: where two are needed, and where only an owner lets a run go unwatched.
class TestTwoPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever confirms a list and whoever begins the run are two, whichever of them came first.
    void aRunCanNeedTwoPeople()
    {
        PurgeShop shop(8, 60);
        const base::UserId mara {7}, ben {8};
        const auto as = [&shop](base::UserId user) { shop.session.user = user; };
        QVERIFY(
            shop.write([&](storage::WriteTransaction& tx) { users::UsersService::initialise(tx, mara, u"Mara"_s); }));
        const auto plan = *shop.purges.preview().result();
        const qint64 total = plan.total();
        const qint64 people = shop.rows("SELECT COUNT(*) FROM customer");
        QVERIFY(total > 10);
        const auto isRefused = [&](qint64 count, const LeftOut& leftOut) {
            const auto run = shop.purges.run(count, leftOut).result();
            return !run && run.error() == base::Error {ErrorKind::Conflict, u"second_person"_s, 0}
            && shop.rows("SELECT COUNT(*) FROM customer") == people;
        };

        QCOMPARE(shop.purges.confirm(total, {}).result().error().subject, u"second_person_off"_s);
        QCOMPARE(shop.purges.setTwoPeople(true).result().error().subject, u"second_person_none"_s);
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO app_user (id, name, role, added_at) VALUES (?1, 'Ben', 'manager', 0)", ben);
        }));
        QCOMPARE(*shop.purges.setTwoPeople(true).result(), TwoPeople::On);
        QVERIFY(isRefused(total, {}));
        QCOMPARE(shop.purges.confirm(total - 1, {}).result().error().subject, u"purge_count"_s);
        QVERIFY(shop.purges.confirm(total, {}).result());
        QVERIFY(isRefused(total, {})); // not the same one twice
        QVERIFY((*shop.purges.confirmation().result())->isMine);
        QVERIFY(shop.purges.runs(10).result()->empty());

        as(ben);
        const auto waiting = *shop.purges.confirmation().result();
        QVERIFY(waiting && !waiting->isMine && waiting->run.by == mara && waiting->run.plannedTotal() == total);
        const auto first = std::ranges::find(plan.items, Verdict::Goes, &PurgeItem::verdict);
        QVERIFY(isRefused(total - 1, {{first->dataClass, first->id}})); // not another list
        const auto setRole = [&shop, mara](const QString& role) {
            return shop.write([&](storage::WriteTransaction& tx) {
                tx.execute("UPDATE app_user SET role = ?2 WHERE id = ?1", mara, role);
            });
        };
        QVERIFY(setRole(u"staff"_s)); // who confirmed it may not any more
        QVERIFY(isRefused(total, {}));
        QVERIFY(setRole(u"owner"_s));
        // Nor does anything go without anybody looking.
        auto rules = *shop.purges.rules().result();
        for (Rule& rule : rules)
            rule.unattendedMost = 1'000;
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(shop.purges.runUnattended().result()->state, RunState::Proposed);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), people);
        const auto run = shop.purges.run(total, {}).result();
        QVERIFY2(run, run ? "" : qPrintable(run.error().subject));
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(run->by, ben);
        QCOMPARE(shop.purges.runs(1).result()->front().first, mara);
        QVERIFY(!shop.auditLines().filter(u"confirmed_by=7"_s).isEmpty());
        QVERIFY(!shop.purges.confirmation().result()->has_value());

        // It takes two to give it up, too.
        QCOMPARE(*shop.purges.setTwoPeople(false).result(), TwoPeople::OffAsked);
        QCOMPARE(*shop.purges.setTwoPeople(false).result(), TwoPeople::OffAsked);
        as(mara);
        QCOMPARE(*shop.purges.setTwoPeople(false).result(), TwoPeople::Off);
        // And one where only one is left.
        QCOMPARE(*shop.purges.setTwoPeople(true).result(), TwoPeople::On);
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE app_user SET removed_at = 1 WHERE id = ?1", ben);
        }));
        QCOMPARE(*shop.purges.setTwoPeople(false).result(), TwoPeople::Off);
    }

    /// Nor does one person alone go on with what that person alone began before the rule.
    void aRunThatOneBeganIsGoneOnWithByAnother()
    {
        PurgeShop shop(8, 60);
        const base::UserId mara {7}, ben {8};
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            users::UsersService::initialise(tx, mara, u"Mara"_s);
            tx.execute("INSERT INTO app_user (id, name, role, added_at) VALUES (?1, 'Ben', 'manager', 0)", ben);
        }));
        const qint64 total = shop.purges.preview().result()->total();
        storage::CancelToken token;
        QVERIFY(!shop.purges.run(total, {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result());
        QCOMPARE(*shop.purges.setTwoPeople(true).result(), TwoPeople::On);
        QCOMPARE(
            shop.purges.resume().result().error(), (base::Error {ErrorKind::Conflict, u"second_person_goes_on"_s, 0}));
        shop.session.user = ben;
        const auto run = shop.purges.resume().result();
        QVERIFY(run);
        QCOMPARE(run->total(), total);
        // What two have agreed on either of them goes on with.
        shop.session.user = mara;
        shop.live(400);
        const qint64 more = shop.purges.preview().result()->total();
        QVERIFY(more > 0);
        QVERIFY(shop.purges.confirm(more, {}).result());
        shop.session.user = ben;
        storage::CancelToken again;
        QVERIFY(!shop.purges.run(more, {}, [&again](qint64, qint64) mutable { again.cancel(); }, again).result());
        const auto rest = shop.purges.resume().result();
        QVERIFY(rest);
        QCOMPARE(rest->total(), more);
    }

    /// Who confirmed that records are locked has not confirmed that they are deleted.
    void whatBecomesOfThemIsConfirmed()
    {
        PurgeShop shop(8, 60);
        const base::UserId mara {7}, ben {8};
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            users::UsersService::initialise(tx, mara, u"Mara"_s);
            tx.execute("INSERT INTO app_user (id, name, role, added_at) VALUES (?1, 'Ben', 'manager', 0)", ben);
        }));
        auto rules = *shop.purges.rules().result();
        std::erase_if(rules, [](const Rule& rule) { return rule.dataClass != DataClass::Person; });
        for (Rule& rule : rules)
            rule.action = Action::Restrict;
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(*shop.purges.setTwoPeople(true).result(), TwoPeople::On);
        const qint64 total = shop.purges.preview().result()->total();
        QVERIFY(total > 0);
        QVERIFY(shop.purges.confirm(total, {}).result());
        for (Rule& rule : rules)
            rule.action = Action::Delete;
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(shop.purges.preview().result()->total(), total);
        shop.session.user = ben;
        const qint64 people = shop.rows("SELECT COUNT(*) FROM customer");
        QCOMPARE(shop.purges.run(total, {}).result().error().subject, u"second_person"_s);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), people);
    }

    /// A run that nobody watches removes what an owner let it, and nobody else widens that.
    void onlyAnOwnerLetsRunsGoUnwatched()
    {
        PurgeShop shop(9, 1);
        const auto rules = *shop.purges.rules().result();
        auto allowing = rules;
        allowing[0].unattendedMost = 10;
        shop.become(u"manager"_s);
        QCOMPARE(shop.purges.setRules(allowing).result().error(),
            (base::Error {ErrorKind::NotAllowed, unattendedByOwner, 0}));
        shop.become(u"owner"_s);
        QVERIFY(shop.purges.setRules(allowing).result());
        shop.become(u"manager"_s);
        auto shorter = allowing;
        shorter[0].period = *base::Period::parse(u"P1D"_s);
        QCOMPARE(shop.purges.setRules(shorter).result().error().subject, unattendedByOwner);
        auto other = allowing;
        const auto elsewhere
            = std::ranges::find_if(other, [&](const Rule& rule) { return rule.dataClass != allowing[0].dataClass; });
        elsewhere->isOn = !elsewhere->isOn;
        QVERIFY(shop.purges.setRules(other).result()); // another kind of data
        QVERIFY(shop.purges.setRules(rules).result()); // less may go
    }
};

AICMS_TEST(TestTwoPeople)
#include "test_two_people.moc"
