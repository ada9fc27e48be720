// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/sales/sales_desk.h"

#include <QComboBox>
#include <QLabel>

using namespace aicms;
using test::SalesDesk;
using test::operator""_s;

class TestProductsScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Amounts are written and read as in Germany.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsAndFilters()
    {
        SalesDesk desk;
        desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.addProduct(u"P-1"_s, u"Pump"_s, 2490);
        desk.go(u"go.products"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"productTable"_s)->rowCount() == 2; }));
        QCOMPARE(desk.cell(u"productTable"_s, 0, u"name"_s), u"Pump"_s);
        QCOMPARE(desk.cell(u"productTable"_s, 0, u"price"_s), u"24,90\u00a0€"_s);
        QCOMPARE(desk.cell(u"productTable"_s, 0, u"stock"_s), QString());
        desk.type(u"productFilter"_s, u"t-1"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"productTable"_s)->rowCount() == 1; }));
        desk.type(u"productFilter"_s, u"nothing"_s);
        QVERIFY(desk.find(u"productsEmpty"_s));
        desk.picture(u"products-nothing"_s);
    }

    void whatHasNoNameStandsLast()
    {
        SalesDesk desk;
        desk.addProduct(u"10002"_s, {}, 100);
        desk.addProduct(u"10001"_s, {}, 100);
        desk.addProduct(u"85123A"_s, u"White hanging heart"_s, 255);
        desk.go(u"go.products"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"productTable"_s)->rowCount() == 3; }));
        QCOMPARE(desk.cell(u"productTable"_s, 0, u"sku"_s), u"85123A"_s);
        QCOMPARE(desk.cell(u"productTable"_s, 1, u"sku"_s), u"10001"_s);
    }

    void addsAndTakesBack()
    {
        SalesDesk desk;
        desk.go(u"go.products"_s);
        desk.click(u"newProduct"_s);
        desk.type(u"productName"_s, u"Bell"_s);
        desk.type(u"productPrice"_s, u"12,5,0"_s);
        desk.click(u"saveProduct"_s);
        QVERIFY(desk.workspace->products().rows({}).result()->empty()); // that is no price
        desk.type(u"productPrice"_s, u"12,50"_s);
        desk.click(u"saveProduct"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"productTable"_s)->rowCount() == 1; }));
        QCOMPARE(desk.cell(u"productTable"_s, 0, u"price"_s), u"12,50\u00a0€"_s);
        QVERIFY(desk.undo.canUndo());
        desk.undo.undo();
        QVERIFY(desk.waitFor([&] { return desk.workspace->products().rows({}).result()->empty(); }));
    }

    void takenSkuIsSaidAtTheField()
    {
        SalesDesk desk;
        desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.go(u"go.products"_s);
        desk.click(u"newProduct"_s);
        desk.type(u"productName"_s, u"Another tube"_s);
        desk.type(u"productSku"_s, u"T-1"_s);
        desk.click(u"saveProduct"_s);
        QVERIFY(desk.waitFor(
            [&] { return test::visibleText(desk.frame.get()).contains(u"Another product has this number"_s); }));
    }

    void booksAndCountsStock()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.go(u"go.products"_s, tube.value);
        desk.find(u"productPane"_s);
        QVERIFY(!desk.find<QAbstractButton>(u"bookStock"_s)->isEnabled());
        desk.type(u"movementQuantity"_s, u"20"_s);
        desk.click(u"bookStock"_s);
        QVERIFY(desk.waitFor([&] { return desk.cell(u"productTable"_s, 0, u"stock"_s) == u"20"_s; }));
        auto* kind = desk.find<QComboBox>(u"movementKind"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(sales::MovementKind::Counted)));
        desk.type(u"movementQuantity"_s, u"18"_s);
        desk.click(u"bookStock"_s);
        QVERIFY(desk.waitFor([&] { return desk.cell(u"productTable"_s, 0, u"stock"_s) == u"18"_s; }));
        QVERIFY(desk.waitFor([&] { return desk.rows(u"movementTable"_s)->rowCount() == 2; }));
        desk.picture(u"products-stock"_s);
        desk.undo.undo();
        QVERIFY(desk.waitFor([&] { return desk.cell(u"productTable"_s, 0, u"stock"_s) == u"20"_s; }));
    }

    void staffKeepTheStock()
    {
        SalesDesk desk(test::staffName);
        desk.go(u"go.products"_s);
        QVERIFY(desk.find(u"newProduct"_s));
    }
};

AICMS_WINDOW_TEST(TestProductsScreen)
#include "test_products_screen.moc"
