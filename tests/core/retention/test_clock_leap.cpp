// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

/// A clock that goes ahead far at once may be wrong, and then the law's periods have not ended.
class TestClockLeap : public QObject {
    Q_OBJECT

    static void open(PurgeShop& shop)
    {
        QVERIFY(shop.write([&shop](storage::WriteTransaction& tx) {
            audit::append(tx, shop.session, {u"vault.open"_s, audit::ObjectKind::Vault});
        }));
    }
    static std::optional<audit::ClockLeap> leap(PurgeShop& shop)
    {
        return shop.read<std::optional<audit::ClockLeap>>(
            [&shop](storage::ReadTransaction& tx) { return audit::clockLeap(tx, shop.clock.now()); });
    }

private Q_SLOTS:
    void aClosedShopIsNoLeap()
    {
        PurgeShop shop(31, 0);
        open(shop);
        shop.clock.advance(audit::longestQuietDays * PurgeShop::day);
        QVERIFY(!leap(shop));
        shop.clock.advance(1);
        QVERIFY(leap(shop));
    }

    /// What was entered by the wrong clock meanwhile does not hide it.
    void nothingGoesBeforeSomebodyLooked()
    {
        PurgeShop shop(31, 20);
        shop.addParts(shop.ids.front());
        open(shop);
        const base::UtcTime before = shop.clock.now();
        shop.clock.advance(9 * PurgeShop::year * PurgeShop::day);
        const base::UtcTime after = shop.clock.now();
        open(shop);
        shop.clock.advance(PurgeShop::day);
        const auto plan = shop.purges.preview().result();
        QVERIFY(plan->total() > 0);
        QVERIFY(plan->clockLeap);
        QCOMPARE(*plan->clockLeap, (audit::ClockLeap {before, after}));
        const qint64 people = shop.rows("SELECT COUNT(*) FROM customer");
        const base::Error refused {ErrorKind::Conflict, u"clock_leap"_s, 0};
        QCOMPARE(shop.purges.run(plan->total(), {}).result().error(), refused);
        QCOMPARE(shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote}, 0).result().error(), refused);
        auto rules = shop.purges.rules().result().value();
        for (Rule& rule : rules)
            rule.unattendedMost = 1'000'000;
        QVERIFY(shop.purges.setRules(rules).result());
        QCOMPARE(shop.purges.runUnattended().result()->state, RunState::Proposed);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), people);

        shop.become(u"staff"_s);
        QCOMPARE(shop.purges.confirmClock().result().error().kind, ErrorKind::NotAllowed);
        shop.become(u"owner"_s);
        QVERIFY(shop.purges.confirmClock().result());
        const auto now = shop.purges.preview().result();
        QVERIFY(!now->clockLeap);
        QVERIFY(shop.purges.run(now->total(), {}).result());
        QVERIFY(shop.rows("SELECT COUNT(*) FROM customer") < people);
        shop.live(90);
        QVERIFY(!leap(shop));
    }

    /// It was wrong, and was set right: neither what it entered nor what was said of it then counts.
    void aClockThatWasSetRightIsNoLeap()
    {
        PurgeShop shop(31, 0);
        open(shop);
        const base::UtcTime before = shop.clock.now();
        shop.clock.advance(9 * PurgeShop::year * PurgeShop::day);
        open(shop);
        QVERIFY(shop.purges.confirmClock().result());
        shop.clock.set({before.microseconds + PurgeShop::day});
        open(shop);
        QVERIFY(!leap(shop));
        shop.clock.advance(100 * PurgeShop::day);
        QVERIFY(leap(shop));
    }

    void aYearIsLivedByARightClock()
    {
        PurgeShop shop(31, 0);
        open(shop);
        shop.clock.advance(3 * PurgeShop::year * PurgeShop::day);
        shop.live(360);
        QVERIFY(leap(shop));
        shop.live(60);
        QVERIFY(!leap(shop));
    }
};

AICMS_TEST(TestClockLeap)
#include "test_clock_leap.moc"
