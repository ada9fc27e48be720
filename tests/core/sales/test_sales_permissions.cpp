// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/shop_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::sales;
using access::Operation;
using base::ErrorKind;
using test::Shop;
using test::operator""_s;

namespace {

struct Call {
    const char* name;
    Operation operation;
    std::function<std::optional<base::Error>(Shop&)> run;
};

template <class T> std::optional<base::Error> errorOf(const QFuture<base::Result<T>>& future)
{
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error());
}

/// Every call of the two services and the operation it stands for.
const std::vector<Call>& calls()
{
    using S = Shop;
    static const std::vector<Call> all {
        {"product rows", Operation::ListProducts, [](S& s) { return errorOf(s.products.rows({})); }},
        {"categories", Operation::ListProducts, [](S& s) { return errorOf(s.products.categories()); }},
        {"product row", Operation::ListProducts, [](S& s) { return errorOf(s.products.row(s.tube)); }},
        {"findBySku", Operation::ListProducts, [](S& s) { return errorOf(s.products.findBySku(u"T-1"_s)); }},
        {"movements", Operation::ListProducts, [](S& s) { return errorOf(s.products.movements(s.tube)); }},
        {"add product", Operation::EditProducts,
            [](S& s) {
                Product product;
                product.name = u"Bell"_s;
                return errorOf(s.products.add(product));
            }},
        {"edit product", Operation::EditProducts,
            [](S& s) {
                Product product;
                product.id = s.pump;
                product.revision = 1;
                product.name = u"Big pump"_s;
                return errorOf(s.products.edit(product));
            }},
        {"remove product", Operation::EditProducts, [](S& s) { return errorOf(s.products.remove(s.pump)); }},
        {"restore product", Operation::EditProducts,
            [](S& s) {
                Product product;
                product.id = {77};
                product.name = u"Bell"_s;
                product.provenance.purpose = u"contract_performance"_s;
                return errorOf(s.products.restore(product));
            }},
        {"move", Operation::MoveStock,
            [](S& s) {
                StockMovement movement;
                movement.product = s.tube;
                movement.quantity = test::decimal("1");
                return errorOf(s.products.move(movement));
            }},
        {"count", Operation::MoveStock, [](S& s) { return errorOf(s.products.count(s.tube, test::decimal("1"))); }},
        {"withdraw movement", Operation::MoveStock, [](S& s) { return errorOf(s.products.withdraw({1})); }},
        {"order ids", Operation::ListOrders, [](S& s) { return errorOf(s.orders.ids({})); }},
        {"order rows", Operation::ListOrders, [](S& s) { return errorOf(s.orders.rows({{1}})); }},
        {"ofCustomer", Operation::ListOrders, [](S& s) { return errorOf(s.orders.ofCustomer(s.ayla)); }},
        {"findByNumber", Operation::ListOrders, [](S& s) { return errorOf(s.orders.findByNumber(u"1"_s)); }},
        {"lines", Operation::OpenOrder, [](S& s) { return errorOf(s.orders.lines({1})); }},
        {"open", Operation::OpenOrder, [](S& s) { return errorOf(s.orders.open({1})); }},
        {"events", Operation::ListEvents, [](S& s) { return errorOf(s.orders.events(s.ayla, 5)); }},
        {"countEvents", Operation::ListEvents, [](S& s) { return errorOf(s.orders.countEvents(s.ayla)); }},
        {"add order", Operation::AddOrder,
            [](S& s) {
                return errorOf(
                    s.orders.add(s.order(u"2"_s, {test::line(s.tube, "1", "1")}), OrdersService::Stock::Leave));
            }},
        {"credit", Operation::AddOrder,
            [](S& s) { return errorOf(s.orders.credit({{1}, {}, {}, OrdersService::Stock::Leave})); }},
        {"withdraw", Operation::AddOrder, [](S& s) { return errorOf(s.orders.withdraw({1})); }},
    };
    return all;
}

access::Right rightOf(Operation operation)
{
    for (const access::OperationRow& row : access::operationTable()) {
        if (row.operation == operation)
            return row.right;
    }
    qFatal("an operation without a row");
}

} // namespace

class TestSalesPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallAsksForItsRight_data()
    {
        QTest::addColumn<int>("call");
        for (std::size_t i = 0; i < calls().size(); ++i)
            QTest::addRow("%s", calls()[i].name) << int(i);
    }
    /// First the roles that are refused, which changes nothing, then the least role that is not.
    void everyCallAsksForItsRight()
    {
        QFETCH(int, call);
        const Call& tried = calls().at(static_cast<std::size_t>(call));
        Shop shop;
        QCOMPARE(shop.add(shop.order(u"1"_s, {test::line(shop.tube, "1", "5.90")})).value, 1);
        QCOMPARE(shop.products.count(shop.tube, test::decimal("3")).result()->value, 1);
        const auto entries = shop.vault.auditLines();
        shop.vault.session.role = {u"nobody"_s, {}};
        QVERIFY(tried.run(shop));
        QString allowed;
        for (const access::Role& role : access::presetRoles()) {
            shop.vault.become(role.name);
            if (role.rights.testFlag(rightOf(tried.operation))) {
                allowed = allowed.isEmpty() || role.name == u"staff"_s ? role.name : allowed;
                continue;
            }
            const auto error = tried.run(shop);
            QVERIFY2(error, qPrintable(role.name));
            QCOMPARE(*error, (base::Error {ErrorKind::NotAllowed, access::operationCode(tried.operation), 0}));
        }
        QCOMPARE(shop.vault.auditLines(), entries);
        QVERIFY(!allowed.isEmpty());
        shop.vault.become(allowed);
        const auto error = tried.run(shop);
        QVERIFY2(!error, error ? qPrintable(base::errorCode(error->kind) + error->subject) : "");
    }
};

AICMS_TEST(TestSalesPermissions)
#include "test_sales_permissions.moc"
