// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/shop_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::sales;
using base::ErrorKind;
using test::decimal;
using test::Shop;
using test::operator""_s;

class TestProductsService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addAndFind()
    {
        Shop shop;
        const auto row = *shop.products.row(shop.tube).result();
        QCOMPARE(row.product.name, u"Tube"_s);
        QCOMPARE(row.product.price->toDecimal(), u"5.90"_s);
        QCOMPARE(row.product.provenance.purpose, u"contract_performance"_s);
        QVERIFY(!row.isCounted);
        QCOMPARE(*shop.products.findBySku(u"P-1"_s).result(), shop.pump);
        QCOMPARE(shop.products.findBySku(u"p-1"_s).result().error().kind, ErrorKind::NotFound);
        QCOMPARE(shop.products.rows({u"tub"_s, {}, false}).result()->size(), std::size_t(1));
        QCOMPARE(shop.products.rows({u"p-1"_s, {}, false}).result()->front().product.id, shop.pump);
        Product twice;
        twice.sku = u" T-1 "_s;
        const auto refused = shop.products.add(twice).result();
        QCOMPARE(refused.error(), (base::Error {ErrorKind::AlreadyExists, u"sku"_s, shop.tube.value}));
        QVERIFY(shop.vault.auditLines().contains(u"product.add %1"_s.arg(shop.tube.value)));
    }

    void editAndBack()
    {
        Shop shop;
        Product tube = shop.products.row(shop.tube).result()->product;
        tube.price = base::Money::ofMinor(650, QStringLiteral("EUR"));
        tube.category = u"Tyres"_s;
        Product before = *shop.products.edit(tube).result();
        QCOMPARE(before.price->minor(), 590);
        QCOMPARE(shop.products.edit(tube).result().error().kind, ErrorKind::Conflict);
        QVERIFY(shop.vault.auditLines().last().endsWith(u"category,price"_s));
        QCOMPARE(*shop.products.categories().result(), QStringList(u"Tyres"_s));
        before.revision = 2;
        QVERIFY(shop.products.edit(before).result());
        QCOMPARE(shop.products.row(shop.tube).result()->product.price->minor(), 590);
        // Nothing changed: no entry in the log.
        const auto lines = shop.vault.auditLines();
        before.revision = 3;
        QVERIFY(shop.products.edit(before).result());
        QCOMPARE(shop.vault.auditLines(), lines);
    }

    void aNewNameLeavesOldOrdersAlone()
    {
        Shop shop;
        const auto id = shop.add(shop.order(u"1"_s, {test::line(shop.tube, "1", "5.90")}));
        Product tube = shop.products.row(shop.tube).result()->product;
        tube.name = u"Inner tube"_s;
        QVERIFY(shop.products.edit(tube).result());
        QCOMPARE(shop.orders.lines(id).result()->at(0).description, u"Tube"_s);
        tube.name = u"Tube"_s;
        tube.revision = 2;
        QVERIFY(shop.products.edit(tube).result());
        QCOMPARE(shop.vault.number("SELECT COUNT(*) FROM order_line WHERE description IS NULL"), 1);
    }

    void removeAndRestore()
    {
        Shop shop;
        const Product pump = *shop.products.remove(shop.pump).result();
        QCOMPARE(shop.products.row(shop.pump).result().error().kind, ErrorKind::NotFound);
        QVERIFY(shop.products.restore(pump).result());
        QCOMPARE(shop.products.row(shop.pump).result()->product.name, u"Pump"_s);
        QCOMPARE(shop.products.restore(pump).result().error().kind, ErrorKind::AlreadyExists);
        shop.add(shop.order(u"1"_s, {test::line(shop.tube, "1", "5.90")}));
        QCOMPARE(shop.products.remove(shop.tube).result().error(),
            (base::Error {ErrorKind::Conflict, u"product"_s, shop.tube.value}));
    }

    void stockIsTheSum()
    {
        Shop shop;
        StockMovement received;
        received.product = shop.tube;
        received.quantity = decimal("20");
        QVERIFY(shop.products.move(received).result());
        StockMovement lost = received;
        lost.kind = MovementKind::Lost;
        lost.quantity = decimal("-1.5");
        lost.note = u"fell behind the shelf"_s;
        QVERIFY(shop.products.move(lost).result());
        QCOMPARE(shop.stock(shop.tube), u"18.5"_s);
        const auto count = shop.products.count(shop.tube, decimal("17"), u"yearly"_s).result();
        QVERIFY(count);
        QCOMPARE(shop.stock(shop.tube), u"17"_s);
        const auto movements = *shop.products.movements(shop.tube).result();
        QCOMPARE(movements.size(), std::size_t(3));
        QCOMPARE(movements[0].quantity, decimal("-1.5"));
        QCOMPARE(*movements[0].counted, decimal("17"));
        QVERIFY(shop.products.withdraw(*count).result());
        QCOMPARE(shop.stock(shop.tube), u"18.5"_s);
        QCOMPARE(shop.products.withdraw(*count).result().error().kind, ErrorKind::NotFound);
        lost.quantity = decimal("1");
        QCOMPARE(shop.products.move(lost).result().error().subject, u"quantity"_s);
        QCOMPARE(shop.products.count(shop.tube, decimal("-1")).result().error().subject, u"counted"_s);
        QCOMPARE(shop.products.count({99}, decimal("1")).result().error().kind, ErrorKind::NotFound);
    }
};

AICMS_TEST(TestProductsService)
#include "test_products_service.moc"
