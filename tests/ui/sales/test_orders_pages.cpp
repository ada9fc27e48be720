// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/sales/sales_desk.h"
#include "ui/kit/timeline.h"
#include "ui/kit/view_tabs.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

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
        QCOMPARE(desk.cell(u"orderTable"_s, 0, u"number"_s), u"20001"_s);
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
        desk.click(u"creditOrder"_s);
        QVERIFY(desk.waitFor([&] { return desk.rows(u"orderTable"_s)->rowCount() == 2; }));
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
