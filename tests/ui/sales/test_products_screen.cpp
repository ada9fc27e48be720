// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/sales/sales_desk.h"
#include "ui/kit/message_bar.h"
#include "ui/sales/product_pane.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

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

    /// Its key saves, and the next one does not fall on the button that removes the product.
    void theKeySavesAndUndoingIsDoneAgain()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.go(u"go.products"_s, tube.value);
        auto* name = desk.find<QLineEdit>(u"productName"_s);
        name->setFocus();
        desk.type(u"productName"_s, u"Tube 28"_s);
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier); // twice does no harm
        const auto isCalled = [&](const QString& wanted) {
            return desk.waitFor([&] { return desk.workspace->products().row(tube).result()->product.name == wanted; });
        };
        QVERIFY(isCalled(u"Tube 28"_s));
        QVERIFY(desk.waitFor([&] { return !desk.find<QAbstractButton>(u"saveProduct"_s)->isEnabled(); }));
        QVERIFY(!desk.has(u"productProblem"_s));
        desk.type(u"productName"_s, u"Tube 29"_s);
        auto* save = desk.find<QAbstractButton>(u"saveProduct"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY(isCalled(u"Tube 29"_s));
        QVERIFY(desk.waitFor([&] { return !save->isEnabled(); }));
        QVERIFY(!desk.find(u"removeProduct"_s)->hasFocus());
        desk.undo.undo();
        QVERIFY(isCalled(u"Tube 28"_s));
        desk.undo.redo();
        QVERIFY(isCalled(u"Tube 29"_s));
    }

    /// What is typed is neither lost silently nor a trap, and nothing is said of it once it is gone.
    void whatIsTypedIsKeptOrThrownAway()
    {
        SalesDesk desk;
        desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.go(u"go.products"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"productTable"_s)->rowCount() == 1; }));
        desk.click(u"newProduct"_s);
        desk.type(u"productName"_s, u"Bell"_s);
        desk.go(u"go.orders"_s);
        QVERIFY(!desk.has(u"ordersScreen"_s));
        QVERIFY(desk.has(u"productProblem"_s));
        QTest::keyClick(desk.find<QLineEdit>(u"productName"_s), Qt::Key_Escape);
        QVERIFY(desk.has(u"productPane"_s)); // it is said, not thrown away
        Q_EMIT desk.find<kit::MessageBar>(u"productProblem"_s)->actionTriggered();
        QVERIFY(!desk.has(u"productPane"_s));
        desk.go(u"go.orders"_s);
        QVERIFY(desk.find(u"ordersScreen"_s));
        for (const auto* bar : desk.frame->findChildren<kit::MessageBar*>())
            QVERIFY2(!bar->isVisible(), qPrintable(bar->text()));
    }

    void whatIsWrongWithAFigureIsSaid()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        desk.go(u"go.products"_s, tube.value);
        QVERIFY(desk.find(u"noMovements"_s)); // instead of a table with nothing in it
        auto* price = desk.find<QLineEdit>(u"productPrice"_s);
        price->setFocus();
        desk.type(u"productPrice"_s, u"29,9x"_s);
        desk.find(u"productName"_s)->setFocus();
        QVERIFY(test::visibleText(desk.find(u"productPane"_s)).contains(u"Type a price such as"_s));
        desk.type(u"productPrice"_s, u"7,90"_s);
        desk.type(u"movementQuantity"_s, u"-3,5"_s);
        QVERIFY(desk.find<QLabel>(u"movementProblem"_s)->text().contains(u"above 0"_s));
        desk.type(u"movementQuantity"_s, u"3,5"_s);
        QVERIFY(!desk.has(u"movementProblem"_s));
        desk.click(u"bookStock"_s);
        QVERIFY(desk.waitFor([&] { return desk.has(u"movementTable"_s); }));
        QVERIFY(!desk.has(u"noMovements"_s));
        const auto* table = desk.find<kit::DataTable>(u"movementTable"_s);
        const QString day = desk.cell(u"movementTable"_s, 0, u"date"_s);
        QVERIFY2(!day.contains(u'-'), qPrintable(day)); // as people write it
        QVERIFY(QFontMetrics(theme::theme().font(theme::Type::Body)).horizontalAdvance(day)
            <= table->columnWidth(0) - 2 * theme::px(10));
    }

    /// Beside the pane columns leave before names are cut; with large text the pane is a page of its own.
    void thePaneHasItsRoom()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"12 pencils in a small tube, red retrospot"_s, 790);
        desk.frame->resize(1280, 800);
        desk.go(u"go.products"_s, tube.value);
        desk.find(u"productPane"_s);
        auto* table = desk.find<kit::DataTable>(u"productTable"_s);
        QVERIFY(desk.waitFor([&] { return table->horizontalScrollBar()->maximum() == 0; }));
        QVERIFY(table->columnWidth(0) >= theme::px(280));
        QVERIFY(!table->isColumnVisible(u"state"_s)); // nothing stands in it
        theme::theme().setTextScale(200);
        QVERIFY(desk.waitFor([&] { return !table->isVisible(); }));
        auto* pane = desk.find<sales_ui::ProductPane>(u"productPane"_s);
        QVERIFY(desk.waitFor([&] { return pane->width() > theme::px(480); }));
        QTest::keyClick(desk.find<QLineEdit>(u"productName"_s), Qt::Key_Escape);
        QVERIFY(desk.waitFor([&] { return table->isVisible(); }));
        QVERIFY(desk.waitFor([&] { return table->hasFocus(); }));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.waitFor([&] { return pane->isVisible() && !table->isVisible(); }));
        QVERIFY(desk.waitFor([&] { return pane->isAncestorOf(QApplication::focusWidget()); }));
        theme::theme().setTextScale(100);
        QVERIFY(desk.waitFor([&] { return table->isVisible() && pane->isVisible(); }));
        QCOMPARE(pane->width(), theme::px(380));
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
