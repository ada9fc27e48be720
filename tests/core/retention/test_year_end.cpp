// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/kept_orders.h"
#include "core/sales/order_writer.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;

/// When the financial year closes, from which some laws count.
class TestYearEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By the plan and by an erasure alike.
    void theFinancialYearClosesWhenTheBusinessSays()
    {
        PurgeShop shop(1, 0);
        auto rules = *shop.purges.rules().result();
        std::erase_if(rules, [](const Rule& rule) { return rule.dataClass != DataClass::Orders; });
        QVERIFY(!rules.empty());
        rules.resize(1);
        rules.front().trigger = Trigger::FiscalYearEnd;
        rules.front().start = Start::Trigger;
        rules.front().isStatutory = true;
        rules.front().period = *base::Period::parse(u"P6Y"_s);
        QVERIFY(shop.purges.setRules(rules).result());
        shop.clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(2020, 6, 1), QTime(12, 0), Qt::UTC)));
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            sales::Order order;
            order.head.customer = shop.ada;
            order.head.at = shop.clock.now();
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"40"_s)});
            sales::OrderWriter(tx, shop.session).add(order);
        }));
        const auto told = [&] { return shop.purges.keeping(shop.ada).result()->things.begin()->second.lastKept; };
        const auto locked = [&] {
            return shop.read<QDate>([&](storage::ReadTransaction& tx) {
                return ordersToKeep(tx, shop.ada, QDate(2020, 6, 1), QTimeZone("Europe/Berlin")).front().until;
            });
        };
        QCOMPARE(shop.purges.yearEnd().result()->month(), 12);
        QCOMPARE(told(), QDate(2026, 12, 31));
        QCOMPARE(locked(), QDate(2026, 12, 31));
        QCOMPARE(shop.purges.setYearEnd(yearEndOf(u"31.3."_s)).result().error().subject, u"year_end"_s);
        QVERIFY(shop.purges.setYearEnd(yearEndOf(u"03-31"_s)).result());
        QCOMPARE(told(), QDate(2027, 3, 31));
        QCOMPARE(locked(), QDate(2027, 3, 31));
        // On its last day it is kept, on the next it is not (W1).
        const auto isKept = [&](QDate day) {
            return shop.read<bool>([&](storage::ReadTransaction& tx) {
                return !ordersToKeep(tx, shop.ada, day, QTimeZone("Europe/Berlin")).empty();
            });
        };
        QVERIFY(isKept(QDate(2027, 3, 31)));
        QVERIFY(!isKept(QDate(2027, 4, 1)));
        QVERIFY(!shop.auditLines().filter(u"retention.year_end"_s).isEmpty());
        QVERIFY(shop.purges.setYearEnd(yearEndOf(u"02-29"_s)).result()); // the last of February
        QCOMPARE(told(), QDate(2027, 2, 28));
    }

    /// Whoever may only purge does not move what laws count from.
    void anOwnerSaysIt()
    {
        PurgeShop shop(1, 0);
        shop.become(u"manager"_s);
        QCOMPARE(shop.purges.setYearEnd(yearEndOf(u"03-31"_s)).result().error().kind, base::ErrorKind::NotAllowed);
        QCOMPARE(shop.purges.yearEnd().result()->month(), 12);
    }
};

AICMS_TEST(TestYearEnd)
#include "test_year_end.moc"
