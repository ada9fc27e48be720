// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/sales/sales_desk.h"
#include "ui/kit/paint.h"
#include "ui/kit/timeline.h"
#include "ui/kit/view_tabs.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

using namespace aicms;
using test::SalesDesk;
using test::operator""_s;

namespace {

void showPurchases(SalesDesk& desk, base::CustomerId id)
{
    desk.go(u"customers.open"_s, id.value);
    auto* views = desk.find<kit::ViewTabs>(u"recordViews"_s);
    views->setCurrentView(u"purchases"_s);
    Q_EMIT views->viewChanged(u"purchases"_s);
}

} // namespace

class TestOrdersPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void purchasesOfACustomer()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"18204"_s, u"Lights"_s, 9250, 200);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900, 30);
        desk.addOrder(hannah, u"20001"_s, u"Swiss lock"_s, 2000, 2, u"CHF"_s);
        showPurchases(desk, hannah);
        const QString totals = desk.find<QLabel>(u"purchaseTotals"_s)->text();
        QVERIFY2(totals.contains(u"1,341.50"_s) && totals.contains(u"CHF"_s), qPrintable(totals));
        QCOMPARE(desk.rows(u"orderTable"_s)->rowCount(), 3);
        QVERIFY(desk.cell(u"orderTable"_s, 0, u"number"_s).startsWith(u"20001"_s));
        QVERIFY(test::visibleText(desk.find(u"purchases"_s)).contains(u"in EUR"_s)); // what the axis counts
        QVERIFY(desk.waitFor([&] { return desk.rows(u"lineTable"_s)->rowCount() == 1; }));
        desk.picture(u"record-purchases"_s);
        desk.click(u"chartAsTable"_s);
        QVERIFY(desk.rows(u"chartTable"_s)->rowCount() >= 6); // months without an order stand there as well
        desk.picture(u"record-purchases-table"_s);
    }

    void whatWasPaidIsInSight()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900, 30);
        desk.frame->resize(1280, 800);
        desk.go(u"customers.open"_s, hannah.value);
        QTest::qWait(500); // as somebody does who looks at the timeline first
        showPurchases(desk, hannah);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"lineTable"_s)->rowCount() == 1; }));
        const auto isInSight = [&desk](const QString& name, const QString& column) {
            const auto* table = desk.find<kit::DataTable>(name);
            const int section = table->rows()->columnOf(column);
            return table->columnViewportPosition(section) + table->columnWidth(section) <= table->viewport()->width();
        };
        QVERIFY(desk.waitFor([&] { return isInSight(u"orderTable"_s, u"total"_s); }));
        QVERIFY(desk.waitFor([&] { return isInSight(u"lineTable"_s, u"amount"_s); }));
        for (const QString& name : {u"orderTable"_s, u"lineTable"_s}) {
            const auto* table = desk.find<kit::DataTable>(name);
            QVERIFY(desk.waitFor([&] { return table->horizontalScrollBar()->maximum() == 0; }));
        }
    }

    /// Nothing of what tells one order from another is cut, at the usual size of text in the smallest window.
    void ordersAreReadWhole()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"536379"_s, u"Commuter bike"_s, 11249000, 400);
        desk.addOrder(hannah, u"536380"_s, u"Gift"_s, 0, 500);
        desk.frame->resize(1280, 800);
        showPurchases(desk, hannah);
        desk.click(u"creditOrder"_s);
        auto* table = desk.find<kit::DataTable>(u"orderTable"_s);
        QVERIFY(desk.waitFor([&] { return table->rows()->rowCount() == 3 && table->rows()->isLoaded(2); }));
        QVERIFY(desk.waitFor([&] { return table->horizontalScrollBar()->maximum() == 0; }));
        QTest::qWait(50);
        const theme::Theme& theme = theme::theme();
        const auto wide = [&theme](theme::Type type, const QString& text) {
            return QFontMetrics(theme.font(type)).horizontalAdvance(text);
        };
        for (int row = 0; row < 3; ++row) {
            const auto at
                = [&](const QString& column) { return table->rows()->index(row, table->rows()->columnOf(column)); };
            const auto room = [&](const QString& column) {
                return table->columnWidth(table->rows()->columnOf(column)) - 2 * theme::px(10);
            };
            const auto what = at(u"number"_s).data(kit::PagedTableModel::CellRole).value<kit::TwoLineCell>();
            QVERIFY2(wide(theme::Type::BodyStrong, what.title) <= room(u"number"_s), qPrintable(what.title));
            QVERIFY2(wide(theme::Type::Caption, what.text) <= room(u"number"_s), qPrintable(what.text));
            QVERIFY(wide(theme::Type::Body, at(u"total"_s).data().toString()) <= room(u"total"_s));
            const auto state = at(u"state"_s).data(kit::PagedTableModel::CellRole).value<kit::PillText>();
            QVERIFY2(state.text.isEmpty() || kit::pillSize(state).width() <= room(u"state"_s), qPrintable(state.text));
        }
        desk.picture(u"record-purchases-1280"_s);
    }

    void theNextCustomerOpensOnTheFirstTab()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        const auto ada = desk.addPerson(u"Ada"_s, u"Berg"_s);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900, 3);
        showPurchases(desk, hannah);
        QVERIFY(desk.find(u"orderTable"_s));
        desk.go(u"customers.open"_s, ada.value);
        QVERIFY(desk.find(u"timeline"_s));
        QCOMPARE(desk.find<kit::ViewTabs>(u"recordViews"_s)->currentView(), u"timeline"_s);
    }

    void ordersAndEventsInTheTimeline()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900, 30);
        desk.go(u"customers.open"_s, hannah.value);
        auto* timeline = desk.find<kit::Timeline>(u"timeline"_s);
        desk.click(u"showMoney"_s);
        QVERIFY(desk.waitFor([&] { return timeline->count() == 1; }));
        QVERIFY(timeline->item(0).title.contains(u"19777"_s) && timeline->item(0).title.contains(u"1,249.00"_s));
        desk.picture(u"record-timeline-money"_s);
        Q_EMIT timeline->opened(timeline->item(0).id);
        QVERIFY(desk.find(u"orderTable"_s));
    }

    void creditsAndTakesBack()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900);
        showPurchases(desk, hannah);
        auto* table = desk.find<kit::DataTable>(u"orderTable"_s);
        const qint64 sale = table->currentId();
        desk.click(u"creditOrder"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"orderTable"_s)->rowCount() == 2; }));
        QVERIFY(desk.waitFor([&] { return table->currentId() != sale; })); // what was just written is in sight
        QCOMPARE(desk.workspace->orders().findByNumber(u"C19777"_s).result().has_value(), true);
        desk.undo.undo();
        QVERIFY(desk.waitFor([&] { return desk.rows(u"orderTable"_s)->rowCount() == 1; }));
    }

    void newOrderByHand()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        QVERIFY(desk.workspace->products().count(tube, *base::Decimal::of(10)).result());
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        showPurchases(desk, hannah);
        desk.click(u"newOrder"_s);
        QVERIFY(desk.waitFor(
            [&] { return test::visibleText(desk.find(u"orderFormScreen"_s)).contains(u"Hannah Okafor"_s); }));
        auto* what = desk.find<QComboBox>(u"line.what.0"_s);
        QVERIFY(desk.waitFor([&] { return what->count() == 1; }));
        what->setCurrentIndex(0);
        Q_EMIT what->activated(0);
        desk.type(u"line.quantity.0"_s, u"3"_s);
        QVERIFY(desk.find<QLabel>(u"orderTotal"_s)->text().endsWith(u"23.70"_s));
        desk.type(u"orderNumber"_s, u"2026-1"_s);
        desk.picture(u"order-new"_s);
        desk.click(u"saveOrder"_s);
        QVERIFY(desk.waitFor([&] { return desk.has(u"recordScreen"_s); }));
        const auto orders = desk.workspace->orders().ofCustomer(hannah).result().value();
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders[0].total, *base::Decimal::of(2370, 2));
        QCOMPARE(desk.workspace->products().row(tube).result()->stock, *base::Decimal::of(7));
        desk.undo.undo();
        QVERIFY(desk.waitFor([&] { return desk.workspace->orders().ofCustomer(hannah).result()->empty(); }));
        QCOMPARE(desk.workspace->products().row(tube).result()->stock, *base::Decimal::of(10));
    }

    void aWalkInOrderIsFoundByItsNumber()
    {
        SalesDesk desk;
        QVERIFY(desk.frame->railScreens().contains(u"orders"_s));
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder({}, u"536415"_s, u"Pump"_s, 2490, 2);
        const auto order = desk.addOrder({}, u"536414"_s, u"Bell"_s, 1200, 1);
        desk.addOrder(hannah, u"536365"_s, u"Tube"_s, 790, 0);
        desk.go(u"customers.list"_s);
        desk.type(u"globalSearch"_s, u"53641"_s);
        QVERIFY(desk.find(u"nothingFound"_s));
        QVERIFY(!desk.has(u"orderFound"_s));
        QTest::keyClicks(desk.find<QLineEdit>(u"globalSearch"_s), u"4"_s);
        QVERIFY(test::visibleText(desk.find(u"orderFound"_s)).contains(u"536414"_s));
        desk.picture(u"search-walk-in"_s);
        // Return opens what was found, like a customer.
        QTest::keyClick(desk.find<QLineEdit>(u"globalSearch"_s), Qt::Key_Return);
        QVERIFY(desk.find(u"orderPane"_s));
        QVERIFY(desk.waitFor([&] { return desk.find<kit::DataTable>(u"ordersTable"_s)->currentId() == order.value; }));
        // Behind a filter that leaves it out it comes into sight all the same.
        desk.type(u"orderFilter"_s, u"9"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"ordersTable"_s)->rowCount() == 0; }));
        desk.go(u"go.orders"_s, order.value);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"ordersTable"_s)->rowCount() == 3; }));
        QVERIFY(desk.waitFor([&] { return desk.find<kit::DataTable>(u"ordersTable"_s)->currentId() == order.value; }));
        // Another word, and the bar is gone.
        desk.go(u"customers.list"_s);
        desk.type(u"globalSearch"_s, u"Hannah"_s);
        QVERIFY(desk.waitFor([&] { return !desk.has(u"orderFound"_s); }));
    }

    void whatIsWrongIsSaidAtItsField()
    {
        SalesDesk desk;
        desk.go(u"orders.new"_s, 0);
        auto* quantity = desk.find<QLineEdit>(u"line.quantity.0"_s);
        auto* price = desk.find<QLineEdit>(u"line.price.0"_s);
        QVERIFY(!desk.find<QAbstractButton>(u"saveOrder"_s)->isEnabled());
        QTest::keyClicks(desk.find<QComboBox>(u"line.what.0"_s)->lineEdit(), u"Tube"_s);
        quantity->setFocus();
        desk.type(u"line.quantity.0"_s, u"zwei"_s);
        QVERIFY(!desk.has(u"line.problem.0"_s)); // not while it is typed
        price->setFocus();
        QVERIFY(desk.find<QLabel>(u"line.problem.0"_s)->text().contains(u"zwei"_s));
        QVERIFY(quantity->property("invalid").toBool());
        QCOMPARE(quantity->accessibleDescription(), desk.find<QLabel>(u"line.problem.0"_s)->text());
        desk.type(u"line.price.0"_s, u"12,5O"_s);
        desk.picture(u"order-wrong"_s);
        QVERIFY(desk.find<QAbstractButton>(u"saveOrder"_s)->isEnabled());
        desk.click(u"saveOrder"_s);
        QVERIFY(price->property("invalid").toBool());
        QVERIFY(quantity->hasFocus());
        QVERIFY(desk.has(u"orderFormScreen"_s));
        desk.type(u"line.quantity.0"_s, u"2"_s); // mended while it is typed
        QVERIFY(!quantity->property("invalid").toBool());
        QVERIFY(desk.find<QLabel>(u"line.problem.0"_s)->text().contains(u"12,5O"_s));
        desk.type(u"line.price.0"_s, u"12.50"_s);
        QVERIFY(!desk.has(u"line.problem.0"_s));
        desk.type(u"orderNumber"_s, u"W-1"_s);
        desk.click(u"saveOrder"_s);
        QVERIFY(desk.find(u"orderPane"_s)); // and is shown when it is saved
        QVERIFY(desk.waitFor([&] { return desk.rows(u"orderLines"_s)->rowCount() == 1; }));
    }

    void aLineGoesAndTheKeysStay()
    {
        SalesDesk desk;
        desk.go(u"orders.new"_s, 0);
        desk.click(u"addLine"_s);
        auto* remove = desk.find<QAbstractButton>(u"line.remove.1"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(desk.waitFor([&] { return !desk.has(u"line.what.1"_s); }));
        QVERIFY(desk.find(u"orderFormScreen"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(desk.find<QComboBox>(u"line.what.0"_s)->lineEdit(), u"Tube"_s);
        desk.type(u"line.quantity.0"_s, u"1"_s);
        desk.type(u"line.price.0"_s, u"5"_s);
        QTest::keyClick(desk.find<QLineEdit>(u"line.price.0"_s), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(desk.find(u"orderPane"_s));
    }

    void aBegunOrderIsThrownAwayInOneStep()
    {
        SalesDesk desk;
        desk.go(u"orders.new"_s, 0);
        QTest::keyClicks(desk.find<QComboBox>(u"line.what.0"_s)->lineEdit(), u"Tube"_s);
        desk.click(u"addLine"_s);
        QTest::keyClick(desk.find<QLineEdit>(u"line.price.0"_s), Qt::Key_Escape);
        auto* box = desk.find(u"leaveOrderBox"_s);
        QTest::keyClick(box, Qt::Key_Escape); // kept
        QVERIFY(!box->isVisible() && desk.has(u"orderFormScreen"_s));
        desk.click(u"cancelOrder"_s);
        desk.picture(u"order-leave"_s);
        for (auto* button : box->findChildren<QAbstractButton*>()) {
            if (button->text().contains(u"Throw"_s))
                button->click();
        }
        QVERIFY(desk.find(u"ordersScreen"_s));
        desk.go(u"orders.new"_s, 0);
        QVERIFY(desk.find<QComboBox>(u"line.what.0"_s)->currentText().isEmpty());
        QVERIFY(!desk.has(u"line.what.1"_s));
    }

    void anOrderTakenBackIsEnteredAgain()
    {
        SalesDesk desk;
        const auto tube = desk.addProduct(u"T-1"_s, u"Tube"_s, 790);
        QVERIFY(desk.workspace->products().count(tube, *base::Decimal::of(10)).result());
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.go(u"orders.new"_s, hannah.value);
        auto* what = desk.find<QComboBox>(u"line.what.0"_s);
        QVERIFY(desk.waitFor([&] { return what->count() == 1; }));
        what->setCurrentIndex(0);
        Q_EMIT what->activated(0);
        desk.type(u"line.quantity.0"_s, u"3"_s);
        desk.click(u"saveOrder"_s);
        const auto count = [&] { return desk.workspace->orders().ofCustomer(hannah).result()->size(); };
        const auto stock = [&] { return desk.workspace->products().row(tube).result()->stock; };
        QVERIFY(desk.waitFor([&] { return desk.has(u"recordScreen"_s) && count() == 1; }));
        for (int round = 0; round < 2; ++round) {
            desk.undo.undo();
            QVERIFY(desk.waitFor([&] { return count() == 0 && stock() == *base::Decimal::of(10); }));
            QVERIFY(desk.undo.canRedo());
            desk.undo.redo();
            QVERIFY(desk.waitFor([&] { return count() == 1 && stock() == *base::Decimal::of(7); }));
            QTest::qWait(100); // the answer, with its new number
        }
    }

    void theListAndItsPaneByKeys()
    {
        SalesDesk desk;
        desk.addOrder({}, u"2000"_s, u"Bell"_s, 1200, 1);
        desk.addOrder({}, u"3000"_s, u"Tube"_s, 1200, 2);
        desk.go(u"go.orders"_s);
        auto* table = desk.find<kit::DataTable>(u"ordersTable"_s);
        QVERIFY(desk.waitFor([&] { return table->rows()->rowCount() == 2; }));
        auto* filter = desk.find<QLineEdit>(u"orderFilter"_s);
        filter->setFocus();
        desk.type(u"orderFilter"_s, u"3"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(desk.waitFor([&] { return test::visibleText(desk.find(u"orderPane"_s)).contains(u"3000"_s); }));
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!desk.has(u"orderPane"_s));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(desk.find(u"orderPane"_s));
        filter->setFocus();
        desk.type(u"orderFilter"_s, u"2"_s);
        QVERIFY(desk.waitFor([&] { return !desk.has(u"orderPane"_s); })); // the list leaves that order out
        QVERIFY(filter->hasFocus());
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_N);
        QVERIFY(desk.find(u"orderFormScreen"_s));
    }

    /// Each figure of a line has its word, and what saves it is in sight, with the largest text in the smallest window.
    void theFormFitsLargeText()
    {
        SalesDesk desk;
        desk.frame->resize(1280, 800);
        desk.go(u"orders.new"_s, 0);
        theme::theme().setTextScale(200);
        desk.click(u"addLine"_s);
        const auto isInside = [&](const QString& name) {
            const auto* part = desk.find(name);
            const auto* form = desk.find(u"orderFormScreen"_s);
            const QRect place(part->mapTo(form, QPoint()), part->size());
            return place.left() >= 0 && place.right() < form->width() && part->width() >= part->sizeHint().width() / 2;
        };
        for (const QString& name : {u"line.quantity.1"_s, u"line.price.1"_s, u"saveOrder"_s, u"cancelOrder"_s})
            QVERIFY2(desk.waitFor([&] { return isInside(name); }), qPrintable(name));
        const auto words = [&] {
            const auto labels = desk.find(u"orderFormScreen"_s)->findChildren<QLabel*>();
            return std::ranges::count_if(
                labels, [](const QLabel* label) { return label->isVisible() && label->text() == u"How many"_s; });
        };
        QCOMPARE(words(), 2);
        desk.picture(u"order-lines"_s);
        theme::theme().setTextScale(100);
        QTest::qWait(50);
        QCOMPARE(words(), 1);
    }

    void allOrders()
    {
        SalesDesk desk;
        const auto hannah = desk.addPerson(u"Hannah"_s, u"Okafor"_s);
        desk.addOrder(hannah, u"19777"_s, u"Commuter bike"_s, 124900, 3);
        desk.addOrder({}, u"20000"_s, u"Bell"_s, 1200, 1);
        desk.go(u"go.orders"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"ordersTable"_s)->rowCount() == 2; }));
        QVERIFY(desk.waitFor([&] { return desk.cell(u"ordersTable"_s, 1, u"customer"_s) == u"Hannah Okafor"_s; }));
        desk.type(u"orderFilter"_s, u"2"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"ordersTable"_s)->rowCount() == 1; }));
        Q_EMIT desk.find<kit::DataTable>(u"ordersTable"_s)->opened(desk.rows(u"ordersTable"_s)->idAt(0));
        QVERIFY(desk.find(u"orderPane"_s));
        QVERIFY(desk.waitFor([&] { return desk.rows(u"orderLines"_s)->rowCount() == 1; }));
        desk.picture(u"orders"_s);
    }
};

AICMS_WINDOW_TEST(TestOrdersPages)
#include "test_orders_pages.moc"
