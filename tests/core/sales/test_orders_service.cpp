// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_search.h"
#include "tests/core/sales/shop_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::sales;
using base::ErrorKind;
using test::decimal;
using test::line;
using test::Shop;
using test::operator""_s;
using Stock = OrdersService::Stock;

class TestOrdersService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addByHand()
    {
        Shop shop;
        const auto id = shop.add(
            shop.order(u"2026-1"_s, {line(shop.tube, "2", "5.90"), line({}, "0.5", "60", u"Hour of work"_s)}));
        const Order order = *shop.orders.open(id).result();
        QCOMPARE(order.head.total, decimal("41.8"));
        QCOMPARE(order.head.customer, shop.ayla);
        QCOMPARE(order.lines.at(0).description, u"Tube"_s);
        QCOMPARE(order.lines.at(0).sku, u"T-1"_s);
        QCOMPARE(order.lines.at(1).description, u"Hour of work"_s);
        QCOMPARE(order.head.provenance.source, customers::SourceKind::Form);
        QVERIFY(shop.vault.auditLines().contains(u"order.add %1"_s.arg(id.value)));
        QCOMPARE(shop.vault.auditLines().last(), u"order.open %1"_s.arg(id.value));
        QCOMPARE(shop.stock(shop.tube), u"0"_s);
        const auto heads = *shop.orders.ofCustomer(shop.ayla).result();
        QCOMPARE(heads.size(), std::size_t(1));
        QVERIFY(heads[0] == order.head);
    }

    void refusesWhatIsNotSound()
    {
        Shop shop;
        const auto errorOf = [&](const Order& order) { return shop.orders.add(order, Stock::Leave).result().error(); };
        QCOMPARE(errorOf(shop.order({}, {})).subject, u"lines"_s);
        QCOMPARE(errorOf(shop.order({}, {line({}, "1", "1")})).subject, u"description"_s);
        QCOMPARE(errorOf(shop.order({}, {line({99}, "1", "1")})).kind, ErrorKind::NotFound);
        const auto first = shop.add(shop.order(u"1"_s, {line(shop.tube, "1", "1")}));
        QCOMPARE(errorOf(shop.order(u"1"_s, {line(shop.tube, "1", "1")})),
            (base::Error {ErrorKind::AlreadyExists, u"number"_s, first.value}));
        Order toNobody = shop.order({}, {line(shop.tube, "1", "1")});
        toNobody.head.customer = {99};
        QCOMPARE(errorOf(toNobody).subject, u"customer"_s);
        QVERIFY(shop.vault.service.remove({shop.ayla}).result());
        QCOMPARE(errorOf(shop.order({}, {line(shop.tube, "1", "1")})).subject, u"customer"_s);
        QCOMPARE(shop.vault.number("SELECT COUNT(*) FROM sales_order"), 1);
    }

    void numbersAreUniqueWhereGiven()
    {
        Shop shop;
        shop.add(shop.order({}, {line(shop.tube, "1", "1")}));
        shop.add(shop.order({}, {line(shop.tube, "1", "1")}));
        QCOMPARE(shop.orders.ids({}).result()->size(), std::size_t(2));
    }

    void movesStockAndTakesItBack()
    {
        Shop shop;
        QVERIFY(shop.products.count(shop.tube, decimal("10")).result());
        const auto sale = shop.add(shop.order(u"1"_s, {line(shop.tube, "3", "5.90")}), Stock::Move);
        QCOMPARE(shop.stock(shop.tube), u"7"_s);
        const auto movement = shop.products.movements(shop.tube).result()->front();
        QCOMPARE(movement.order, sale);
        QCOMPARE(shop.products.withdraw(movement.id).result().error().subject, u"order"_s);
        const auto credit = *shop.orders.credit({sale, u"G-1"_s, {}, Stock::Move}).result();
        QCOMPARE(shop.stock(shop.tube), u"10"_s);
        QCOMPARE(shop.orders.withdraw(sale).result().error().subject, u"credited"_s);
        QVERIFY(shop.orders.withdraw(credit).result());
        QCOMPARE(shop.stock(shop.tube), u"7"_s);
        QVERIFY(shop.orders.withdraw(sale).result());
        QCOMPARE(shop.stock(shop.tube), u"10"_s);
        QCOMPARE(shop.orders.ids({}).result()->size(), std::size_t(0));
    }

    void creditsNoMoreThanWasSold()
    {
        Shop shop;
        const auto sale = shop.add(shop.order(u"1"_s, {line(shop.tube, "3", "5.90"), line(shop.pump, "1", "20")}));
        const auto credit = [&](std::optional<std::vector<OrderLine>> lines) {
            return shop.orders.credit({sale, {}, std::move(lines), Stock::Leave}).result();
        };
        const auto first = credit(std::vector {line(shop.tube, "2", "5.90", u"Tube"_s)});
        QVERIFY(first);
        const Order stored = *shop.orders.open(*first).result();
        QCOMPARE(stored.head.kind, OrderKind::Credit);
        QCOMPARE(stored.head.total, decimal("-11.8"));
        QCOMPARE(stored.head.credits, sale);
        QCOMPARE(credit(std::vector {line(shop.tube, "2", "5.90", u"Tube"_s)}).error().subject, u"quantity"_s);
        QCOMPARE(credit(std::vector {line(shop.tube, "1", "5.00", u"Tube"_s)}).error().subject, u"quantity"_s);
        QCOMPARE(credit(std::vector<OrderLine> {}).error().subject, u"quantity"_s);
        QVERIFY(credit({}));
        QCOMPARE(credit({}).error().subject, u"credited"_s);
        QCOMPARE(shop.orders.credit({*first, {}, {}, Stock::Leave}).result().error().subject, u"kind"_s);
        const auto totals = totalsOf(*shop.orders.ofCustomer(shop.ayla).result());
        QCOMPARE(totals->at(0).total, decimal("0"));
    }

    void listsAndFilters()
    {
        Shop shop;
        Order walkIn = shop.order(u"A-2"_s, {line(shop.tube, "1", "0")});
        walkIn.head.customer = {};
        walkIn.head.at = {OpenedAt - 5 * test::OpenedVault::day};
        const auto old = shop.add(walkIn);
        const auto recent = shop.add(shop.order(u"a-1"_s, {line(shop.tube, "1", "1")}));
        using Ids = std::vector<base::OrderId>;
        const auto ids = [&](const OrderQuery& query) { return *shop.orders.ids(query).result(); };
        QCOMPARE(ids({}), (Ids {recent, old}));
        OrderQuery query;
        query.customer = shop.ayla;
        QCOMPARE(ids(query), Ids {recent});
        query.customer = base::CustomerId {};
        QCOMPARE(ids(query), Ids {old});
        query = {};
        query.markedOnly = true;
        QCOMPARE(ids(query), Ids {old});
        query = {};
        query.from = base::UtcTime {OpenedAt - test::OpenedVault::day};
        QCOMPARE(ids(query), Ids {recent});
        query = {};
        query.until = base::UtcTime {OpenedAt - test::OpenedVault::day};
        QCOMPARE(ids(query), Ids {old});
        query = {};
        query.number = u"A-"_s;
        QCOMPARE(ids(query).size(), std::size_t(2));
        query = {};
        query.text = u"ayl"_s;
        QCOMPARE(ids(query), Ids {recent});
        query.text = u"a-2"_s;
        QCOMPARE(ids(query), Ids {old});
        query.text = u"yla"_s;
        QVERIFY(ids(query).empty());
        const auto rows = *shop.orders.rows({recent, old}).result();
        QCOMPARE(rows[0].customerName, u"Ayla"_s);
        QCOMPARE(rows[1].customerName, QString());
    }

    void ordersStayWithoutTheirCustomer()
    {
        Shop shop;
        const auto id = shop.add(shop.order(u"1"_s, {line(shop.tube, "1", "5.90")}));
        QVERIFY(shop.vault.write([&](storage::WriteTransaction& tx) {
            Event event;
            event.customer = shop.ayla;
            event.at = tx.now();
            event.kind = u"website_visit"_s;
            OrderWriter(tx, shop.vault.session).add(event);
        }));
        QVERIFY(shop.vault.read<bool>([&](storage::ReadTransaction& tx) { return isReferenced(tx, shop.ayla); }));
        QCOMPARE(*shop.orders.countEvents(shop.ayla).result(), 1);
        QCOMPARE(shop.vault.read<qint64>(
                     [&](storage::ReadTransaction& tx) { return lastActivity(tx, shop.ayla)->microseconds; }),
            OpenedAt);
        QVERIFY(shop.vault.write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, shop.ayla); }));
        const Order order = *shop.orders.open(id).result();
        QVERIFY(!order.head.customer.isValid());
        QCOMPARE(order.lines.size(), std::size_t(1));
        QCOMPARE(shop.vault.number("SELECT COUNT(*) FROM customer_event"), 0);
    }

    void customersAreFoundByTheirOrders()
    {
        Shop shop;
        shop.vault.service.addSearchSource(std::make_shared<OrderSearch>());
        shop.add(shop.order(u"RE-2026-17"_s, {line(shop.tube, "1", "5.90")}));
        shop.add(shop.order(u"RE-2026-18"_s, {line(shop.tube, "1", "5.90")}));
        Order walkIn = shop.order(u"RE-2026-19"_s, {line(shop.tube, "1", "5.90")});
        walkIn.head.customer = {};
        shop.add(walkIn);
        const auto hits = *shop.vault.service.search(u"re-2026"_s, 10).result();
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].id, shop.ayla);
        QCOMPARE(hits[0].field, u"order"_s);
        QVERIFY(hits[0].snippet.startsWith(u"RE-2026"_s));
        QVERIFY(shop.vault.service.search(u"RE-2026-19"_s, 10).result()->empty());
        // Also without what stands before the digits.
        QCOMPARE(shop.vault.service.search(u"2026-18"_s, 10).result()->size(), std::size_t(1));
        QVERIFY(shop.vault.service.search(u"2026-19"_s, 10).result()->empty());
        QVERIFY(shop.vault.service.remove({shop.ayla}).result());
        QVERIFY(shop.vault.service.search(u"RE-2026"_s, 10).result()->empty());
    }

    void importedOrdersAreNotWithdrawn()
    {
        Shop shop;
        base::OrderId id;
        QVERIFY(shop.vault.write([&](storage::WriteTransaction& tx) {
            Order order = shop.order(u"1"_s, {line(shop.tube, "1", "5.90")});
            order.head.provenance.source = customers::SourceKind::Import;
            order.head.provenance.sourceId = 4;
            id = OrderWriter(tx, shop.vault.session).add(order);
        }));
        QCOMPARE(shop.orders.withdraw(id).result().error().subject, u"imported"_s);
    }

private:
    static constexpr qint64 OpenedAt = test::OpenedVault::noon;
};

AICMS_TEST(TestOrdersService)
#include "test_orders_service.moc"
