// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"
#include "core/sales/orders_service.h"
#include "core/sales/products_service.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

using namespace aicms;
using exchange::RejectReason;
using exchange::SalesImportRequest;
using exchange::SalesImportResult;
using exchange::SalesSubject;
using test::OpenedVault;

namespace {

base::UtcTime localTime(QDate date, QTime time)
{
    return base::UtcTime::fromDateTime(QDateTime(date, time, QTimeZone::systemTimeZone()));
}

struct Bench {
    test::ImportBench base;
    OpenedVault& vault = base.vault;
    sales::OrdersService orders {*vault.database, vault.session};
    sales::ProductsService products {*vault.database, vault.session};

    SalesImportRequest fixture()
    {
        SalesImportRequest request;
        request.path = test::fixturePath(QStringLiteral("orders.csv"));
        request.currency = QStringLiteral("GBP");
        request.createMissing = true;
        return request;
    }
    base::Result<SalesImportResult> import(const SalesImportRequest& request)
    {
        return base.service.runSales(request).result();
    }
    base::Result<SalesImportResult> import(SalesSubject subject, const QByteArray& bytes)
    {
        SalesImportRequest request;
        request.subject = subject;
        request.path = base.file(bytes);
        request.createMissing = subject == SalesSubject::Orders;
        return import(request);
    }
    sales::Order order(const QString& number)
    {
        const auto id = orders.findByNumber(number).result();
        return id ? *orders.open(*id).result() : sales::Order {};
    }
    base::CustomerId customer(const QString& number)
    {
        return vault.service.findByNumber(number).result().value_or(base::CustomerId {});
    }
};

} // namespace

class TestSalesImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersWithAllTraps();
    void linesKeepWhatWasSold();
    void dryRunStoresNothing();
    void undoIsExact();
    void undoLeavesWhatWasBuiltUpon();
    void secondTimeIsPassedOver();
    void resumesWhereItWasBrokenOff();
    void unknownCustomers();
    void customersByEmail();
    void currenciesStayApart();
    void decimalCommaAndGermanDates();
    void ordersWithoutNumbers();
    void products();
    void productsAreUpdatedAndPutBack();
    void events();
    void missingColumns();
    void mappingFile();
    void askForTheRight();
};

void TestSalesImport::ordersWithAllTraps()
{
    Bench bench;
    const auto result = bench.import(bench.fixture());
    QVERIFY(result);
    const exchange::ImportResult& counts = result->counts;
    QCOMPARE(counts.read, 17);
    QCOMPARE(counts.created, 12);
    QCOMPARE(counts.skipped, 0);
    const std::vector<exchange::RejectedRow> rejected {{14, RejectReason::ValueUnreadable, QStringLiteral("quantity")},
        {15, RejectReason::ValueUnreadable, QStringLiteral("time")},
        {16, RejectReason::ValueUnreadable, QStringLiteral("unit_price")},
        {17, RejectReason::OrderContradicts, QStringLiteral("customer")},
        {18, RejectReason::ValueMissing, QStringLiteral("sku")}};
    QCOMPARE(counts.rejected, rejected); // as they stand in the file
    QCOMPARE(result->customersCreated, 3);
    QCOMPARE(result->productsCreated, 8);
    QCOMPARE(result->orders, 9);
    QCOMPARE(result->creditOrders, 1);
    QCOMPARE(result->creditLines, 1);
    QCOMPARE(result->walkInOrders, 4);
    QCOMPARE(result->walkInLines, 5);
    QCOMPARE(result->markedLines, 3);
    QCOMPARE(result->totals.size(), std::size_t(1));
    QCOMPARE(result->totals[0].currency, QStringLiteral("GBP"));
    QCOMPARE(result->totals[0].total.toString(), QStringLiteral("141.671"));

    const sales::Order first = bench.order(QStringLiteral("536365"));
    QCOMPARE(first.head.customer, bench.customer(QStringLiteral("17850")));
    QCOMPARE(first.head.total.toString(), QStringLiteral("35.64"));
    QCOMPARE(first.head.at, localTime(QDate(2010, 12, 1), QTime(8, 26)));
    QCOMPARE(first.head.provenance.origin, customers::Origin::Observed);
    QCOMPARE(first.head.provenance.purpose, QStringLiteral("contract_performance"));
    QCOMPARE(first.head.provenance.sourceId, counts.batch.value);
    const sales::Order credit = bench.order(QStringLiteral("C536368"));
    QCOMPARE(credit.head.kind, sales::OrderKind::Credit);
    QCOMPARE(credit.head.total.toString(), QStringLiteral("-3.39"));
    QVERIFY(!bench.order(QStringLiteral("536367")).head.customer.isValid());
    QCOMPARE(bench.order(QStringLiteral("536370")).head.total.toString(), QStringLiteral("71.08")); // in two places
    QCOMPARE(bench.order(QStringLiteral("536371")).head.total.toString(), QStringLiteral("0.001"));
    const sales::Order damaged = bench.order(QStringLiteral("536372"));
    QCOMPARE(damaged.head.kind, sales::OrderKind::Sale);
    QCOMPARE(damaged.head.marks, sales::OrderMark::PriceNotPositive | sales::OrderMark::NegativeQuantity);
    const customers::Customer made = bench.vault.get(bench.customer(QStringLiteral("17851")));
    QCOMPARE(made.displayName(), QStringLiteral("17851"));
    QCOMPARE(made.addresses.at(0).country, QStringLiteral("France"));
}

void TestSalesImport::linesKeepWhatWasSold()
{
    Bench bench;
    QVERIFY(bench.import(bench.fixture()));
    const auto id = *bench.products.findBySku(QStringLiteral("85123A")).result();
    sales::Product lantern = bench.products.row(id).result()->product;
    QCOMPARE(lantern.name, QStringLiteral("WHITE LANTERN"));
    QCOMPARE(lantern.price->toDecimal(), QStringLiteral("2.55"));
    QCOMPARE(bench.order(QStringLiteral("536366")).lines.at(0).description, QStringLiteral("WHITE LANTERN, LARGE"));
    lantern.name = QStringLiteral("Lantern");
    QVERIFY(bench.products.edit(lantern).result());
    QCOMPARE(bench.order(QStringLiteral("536365")).lines.at(0).description, QStringLiteral("WHITE LANTERN"));
    QCOMPARE(bench.order(QStringLiteral("536365")).lines.at(0).sku, QStringLiteral("85123A"));
    // Named by a later line than the one that made it.
    const auto set = *bench.products.findBySku(QStringLiteral("22139")).result();
    QCOMPARE(bench.products.row(set).result()->product.name, QStringLiteral("RETROSPOT TEA SET"));
    QCOMPARE(bench.order(QStringLiteral("536369")).lines.at(0).description, QString());
}

void TestSalesImport::dryRunStoresNothing()
{
    Bench bench;
    SalesImportRequest request = bench.fixture();
    request.dryRun = true;
    const auto dry = bench.import(request);
    QVERIFY(dry);
    QVERIFY(!dry->counts.batch.isValid() || dry->counts.batch.value == 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM sales_order"), 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM product"), 0);
    QCOMPARE(bench.base.customers(), 0);
    request.dryRun = false;
    auto real = bench.import(request);
    QVERIFY(real);
    real->counts.batch = dry->counts.batch;
    QVERIFY(*real == *dry);
}

void TestSalesImport::undoIsExact()
{
    Bench bench;
    QVERIFY(bench.import(SalesSubject::Products, "sku,name,price\n71053,Metal lamp,4.00\n"));
    const QString before = bench.base.content();
    const auto result = bench.import(bench.fixture());
    QVERIFY(result);
    QCOMPARE(result->productsCreated, 7);
    const auto forecast = bench.base.service.undoForecast(result->counts.batch).result();
    QVERIFY(forecast);
    QCOMPARE(forecast->others, 9 + 7);
    QCOMPARE(forecast->people, 3);
    const auto undone = bench.base.service.undo(result->counts.batch).result();
    QVERIFY(undone);
    QCOMPARE(undone->removedOrders, 9);
    QCOMPARE(undone->removedProducts, 7);
    QCOMPARE(undone->removed, 3);
    QVERIFY(undone->conflicts.empty() && undone->keptOrders.empty() && undone->keptProducts.empty());
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM sales_order"), 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM order_line"), 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM product"), 1);
    QCOMPARE(bench.base.content(), before);
    QVERIFY(bench.import(bench.fixture()));
}

void TestSalesImport::undoLeavesWhatWasBuiltUpon()
{
    Bench bench;
    const auto result = bench.import(bench.fixture());
    QVERIFY(result);
    // One order is credited by hand, one product gets a price by hand.
    const auto sale = *bench.orders.findByNumber(QStringLiteral("536365")).result();
    QVERIFY(bench.orders.credit({sale, QStringLiteral("G-1"), {}, sales::OrdersService::Stock::Leave}).result());
    const auto id = *bench.products.findBySku(QStringLiteral("POST")).result();
    sales::Product postage = bench.products.row(id).result()->product;
    postage.price = base::Money::ofMinor(1500, QStringLiteral("GBP"));
    QVERIFY(bench.products.edit(postage).result());

    const auto undone = bench.base.service.undo(result->counts.batch).result();
    QVERIFY(undone);
    QCOMPARE(undone->keptOrders, std::vector<base::OrderId> {sale});
    QCOMPARE(undone->removedOrders, 8);
    QCOMPARE(undone->keptProducts.size(), std::size_t(3)); // postage, and what the order that stays names
    QCOMPARE(undone->conflicts, std::vector<base::CustomerId> {bench.customer(QStringLiteral("17850"))});
    QCOMPARE(undone->removed, 2);
    QCOMPARE(bench.order(QStringLiteral("536365")).lines.size(), std::size_t(2));
}

void TestSalesImport::secondTimeIsPassedOver()
{
    Bench bench;
    QVERIFY(bench.import(bench.fixture()));
    const qint64 lines = bench.vault.number("SELECT COUNT(*) FROM order_line");
    const auto again = bench.import(bench.fixture());
    QVERIFY(again);
    QCOMPARE(again->counts.created, 0);
    QCOMPARE(again->counts.skipped, 12);
    QCOMPARE(again->orders, 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM order_line"), lines);
}

void TestSalesImport::resumesWhereItWasBrokenOff()
{
    Bench bench;
    QByteArray bytes("Order,SKU,Quantity,Price,Date,Customer\n");
    for (int i = 0; i < 12'000; ++i)
        bytes += "B-" + QByteArray::number(i / 7) + ",S" + QByteArray::number(i % 90) + ",2,1.5,2026-01-0"
            + QByteArray::number(i % 9 + 1) + ",K" + QByteArray::number(i / 7 % 50) + '\n';
    SalesImportRequest request;
    request.path = bench.base.file(bytes);
    request.createMissing = true;
    const auto whole = bench.import(request);
    QVERIFY(whole);
    QCOMPARE(whole->counts.created, 12'000);
    QCOMPARE(whole->totals.at(0).total.toString(), QStringLiteral("36000"));
    const QString expected = bench.vault.read<QString>([](storage::ReadTransaction& tx) {
        QString text;
        auto rows = tx.query("SELECT number, total, line_count FROM sales_order ORDER BY number");
        while (rows.next())
            text += rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2) + u'\n';
        return text;
    });
    QVERIFY(bench.base.service.undo(whole->counts.batch).result());

    // The first block is stored, then the vault is locked: the service goes and its batch stays.
    auto service
        = std::make_unique<exchange::ImportService>(*bench.vault.database, bench.vault.session, QStringLiteral("DE"));
    std::atomic_bool isStored = false;
    const auto broken = service->runSales(request, [&](const exchange::ImportProgress&) {
        isStored = true;
        while (isStored)
            QThread::msleep(1);
    });
    while (!isStored)
        QThread::msleep(1);
    std::thread closing([&service] { service.reset(); });
    QThread::msleep(20);
    isStored = false;
    closing.join();
    QVERIFY(!broken.result());
    const auto unfinished = bench.base.service.unfinished().result();
    QCOMPARE(unfinished->size(), std::size_t(1));
    QVERIFY(unfinished->front().read > 0 && unfinished->front().read < 12'000);
    const auto resumed = bench.base.service.resume(unfinished->front().id, request.path).result();
    QVERIFY(resumed);
    QCOMPARE(resumed->counts.created, 12'000);
    QVERIFY2(resumed->sales, "what was gone on with is told as people");
    SalesImportResult told = *resumed->sales;
    told.counts = whole->counts;
    QCOMPARE(told, *whole);
    QCOMPARE(bench.vault.read<QString>([](storage::ReadTransaction& tx) {
        QString text;
        auto rows = tx.query("SELECT number, total, line_count FROM sales_order ORDER BY number");
        while (rows.next())
            text += rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2) + u'\n';
        return text;
    }),
        expected);
}

void TestSalesImport::unknownCustomers()
{
    Bench bench;
    const auto none = bench.import(SalesSubject::Orders, "order,date,sku,quantity,price\n1,2026-01-05,A,0,1\n");
    QVERIFY(none && none->counts.rejected.front().reason == RejectReason::QuantityZero);
    SalesImportRequest request = bench.fixture();
    request.createMissing = false;
    const auto result = bench.import(request);
    QVERIFY(result);
    QCOMPARE(result->customersCreated, 0);
    QCOMPARE(result->orders, 4); // the walk-in ones
    QCOMPARE(
        std::ranges::count(result->counts.rejected, RejectReason::CustomerUnknown, &exchange::RejectedRow::reason), 7);
    // Whoever is in the bin gets no orders either.
    customers::Customer gone;
    gone.number = QStringLiteral("17852");
    const auto id = bench.vault.add(gone);
    QVERIFY(bench.vault.service.remove({id}).result());
    request.createMissing = true;
    QVERIFY(bench.import(request));
    QVERIFY(!sales::Order(bench.order(QStringLiteral("536370"))).head.id.isValid());
}

void TestSalesImport::customersByEmail()
{
    Bench bench;
    customers::Customer ayla;
    ayla.givenName = QStringLiteral("Ayla");
    ayla.emails.push_back({QStringLiteral("ayla@example.com")});
    const auto id = bench.vault.add(ayla);
    const auto result = bench.import(SalesSubject::Orders,
        "Order number,E-mail,SKU,Quantity,Price,Date\n1,AYLA@example.com,X,1,2.00,2026-01-05\n"
        "2,new@example.com,X,1,2.00,2026-01-05\n3,not an address,X,1,2.00,2026-01-05\n");
    QVERIFY(result);
    QCOMPARE(bench.order(QStringLiteral("1")).head.customer, id);
    QCOMPARE(result->customersCreated, 1);
    QCOMPARE(result->counts.rejectedCount, 1);
    QCOMPARE(bench.vault.get(bench.order(QStringLiteral("2")).head.customer).emails.at(0).address,
        QStringLiteral("new@example.com"));
}

void TestSalesImport::currenciesStayApart()
{
    Bench bench;
    const auto result = bench.import(SalesSubject::Orders,
        "order,sku,quantity,price,currency,date\n1,X,3,0.10,eur,2026-01-05\n2,X,1,5,CHF,2026-01-05\n"
        "2,X,1,5,EUR,2026-01-05\n3,X,1,5,pounds,2026-01-05\n4,X,2,1.5,,2026-01-05\n");
    QVERIFY(result);
    QCOMPARE(result->totals.size(), std::size_t(2));
    QCOMPARE(result->totals[0].currency + result->totals[0].total.toString(), QStringLiteral("CHF5"));
    QCOMPARE(result->totals[1].currency + result->totals[1].total.toString(), QStringLiteral("EUR3.3")); // Germany's
    QCOMPARE(result->counts.rejectedCount, 2);
}

void TestSalesImport::decimalCommaAndGermanDates()
{
    Bench bench;
    const auto result = bench.import(SalesSubject::Orders,
        "Rechnungsnummer;Kundennummer;Artikelnummer;Bezeichnung;Menge;Einzelpreis;Datum\n"
        "R1;7;A;Reifen;1,5;1.234,50;05.01.2026 14:30\nR2;7;A;Reifen;2;0,99;13.02.2026\n");
    QVERIFY(result);
    QCOMPARE(bench.order(QStringLiteral("R1")).head.total.toString(), QStringLiteral("1851.75"));
    QCOMPARE(bench.order(QStringLiteral("R1")).head.at, localTime(QDate(2026, 1, 5), QTime(14, 30)));
    QCOMPARE(bench.order(QStringLiteral("R2")).head.at, localTime(QDate(2026, 2, 13), QTime(0, 0)));
    QCOMPARE(result->totals.at(0).total.toString(), QStringLiteral("1853.73"));
}

void TestSalesImport::ordersWithoutNumbers()
{
    Bench bench;
    const auto result = bench.import(SalesSubject::Orders,
        "customer,description,quantity,price,date\n7,Tube,1,5,2026-01-05 10:00\n7,Pump,1,9,2026-01-05 10:00\n"
        "7,Tube,1,5,2026-01-06 10:00\n,Bell,1,7,2026-01-06 10:00\n");
    QVERIFY(result);
    QCOMPARE(result->orders, 3);
    QCOMPARE(result->productsCreated, 0);
    const auto orders = *bench.orders.ofCustomer(bench.customer(QStringLiteral("7"))).result();
    QCOMPARE(orders.size(), std::size_t(2));
    QCOMPARE(orders[1].total.toString(), QStringLiteral("14"));
    QCOMPARE(bench.orders.lines(orders[1].id).result()->at(1).description, QStringLiteral("Pump"));
}

void TestSalesImport::products()
{
    Bench bench;
    const auto result = bench.import(SalesSubject::Products,
        "SKU,Name,Category,Price,Currency,Active,Stock\nT-1,Tube,Tyres,5.90,EUR,yes,12\nT-2,Tyre,Tyres,29,EUR,no,\n"
        "T-3,Pump,Tools,abc,EUR,yes,1\n,,Tools,1,EUR,yes,1\nT-4,Bell,Tools,1,EUR,perhaps,1\nT-5,Lock,,1.005,EUR,,1\n"
        "T-6,#REF!,Tools,1,EUR,yes,1\n");
    QVERIFY(result);
    QCOMPARE(result->counts.created, 2);
    QCOMPARE(result->counts.rejectedCount, 5);
    QCOMPARE(result->counts.rejected.at(4).field, QStringLiteral("name"));
    const auto rows = *bench.products.rows({{}, {}, true}).result();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].product.sku, QStringLiteral("T-1"));
    QCOMPARE(rows[0].stock.toString(), QStringLiteral("12"));
    QVERIFY(rows[0].isCounted && !rows[1].isCounted);
    QVERIFY(!rows[1].product.isActive);
    QCOMPARE(bench.products.rows({}).result()->size(), std::size_t(1));
    const auto undone = bench.base.service.undo(result->counts.batch).result();
    QCOMPARE(undone->removedProducts, 2);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM product"), 0);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM stock_movement"), 0);
}

void TestSalesImport::productsAreUpdatedAndPutBack()
{
    Bench bench;
    QVERIFY(bench.import(SalesSubject::Products, "sku,name,price,stock\nT-1,Tube,5.90,12\n"));
    const auto id = *bench.products.findBySku(QStringLiteral("T-1")).result();
    const sales::ProductRow before = *bench.products.row(id).result();
    const auto result = bench.import(SalesSubject::Products, "sku,name,price,stock\nT-1,,6.50,10\n");
    QVERIFY(result);
    QCOMPARE(result->counts.updated, 1);
    const sales::ProductRow after = *bench.products.row(id).result();
    QCOMPARE(after.product.name, QStringLiteral("Tube")); // an empty cell says nothing
    QCOMPARE(after.product.price->toDecimal(), QStringLiteral("6.50"));
    QCOMPARE(after.stock.toString(), QStringLiteral("10"));
    const auto undone = bench.base.service.undo(result->counts.batch).result();
    QCOMPARE(undone->restoredProducts, 1);
    sales::ProductRow restored = *bench.products.row(id).result();
    restored.product.revision = before.product.revision;
    restored.product.updatedAt = before.product.updatedAt;
    QVERIFY(restored == before);
    QCOMPARE(bench.import(SalesSubject::Products, "sku,name,price,stock\nT-1,Tube,5.90,12\n")->counts.skipped, 1);
}

void TestSalesImport::events()
{
    Bench bench;
    customers::Customer ayla;
    ayla.number = QStringLiteral("7");
    const auto id = bench.vault.add(ayla);
    const QByteArray file(
        "customer,time,kind,value,source\n7,2026-01-05T10:00:00Z,Website visit,/bikes,shop.example\n"
        "7,2026-01-06 09:00,newsletter_click,Spring sale,March letter\n7,2026-01-07 09:00,test ride,,\n"
        "8,2026-01-05 10:00,website_visit,,\n7,,website_visit,,\n7,2026-01-05 10:00,,,\n");
    const auto result = bench.import(SalesSubject::Events, file);
    QVERIFY(result);
    QCOMPARE(result->counts.created, 3);
    QCOMPARE(result->counts.rejectedCount, 3);
    const auto events = *bench.orders.events(id, 10).result();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events[2].kind, QString::fromLatin1(sales::eventKind::websiteVisit));
    QCOMPARE(events[2].value, QStringLiteral("/bikes"));
    QCOMPARE(events[2].source, QStringLiteral("shop.example"));
    QCOMPARE(events[0].kind, QStringLiteral("test ride"));
    QCOMPARE(events[0].provenance.origin, customers::Origin::Observed);
    QCOMPARE(bench.import(SalesSubject::Events, file)->counts.skipped, 3);
    QCOMPARE(bench.base.service.undo(result->counts.batch).result()->removedEvents, 3);
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM event_type"), 0);
}

void TestSalesImport::missingColumns()
{
    Bench bench;
    const auto errorOf = [&bench](SalesSubject subject, const QByteArray& bytes) {
        const auto result = bench.import(subject, bytes);
        return result ? QString() : result.error().subject;
    };
    QCOMPARE(
        errorOf(SalesSubject::Orders, "order,date,quantity,price\n1,2026-01-05,1,1\n"), QStringLiteral("columns:sku"));
    QCOMPARE(errorOf(SalesSubject::Orders, "sku,date,price\nX,2026-01-05,1\n"), QStringLiteral("columns:quantity"));
    QCOMPARE(errorOf(SalesSubject::Products, "price,stock\n1,1\n"), QStringLiteral("columns:sku"));
    QCOMPARE(errorOf(SalesSubject::Events, "customer,kind\n1,visit\n"), QStringLiteral("columns:time"));
    SalesImportRequest request = bench.fixture();
    request.currency = QStringLiteral("XXQ"); // three letters of no currency
    QCOMPARE(bench.import(request).error().subject, QStringLiteral("currency"));
    QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_batch"), 0);
}

void TestSalesImport::mappingFile()
{
    const auto mapping = exchange::salesMappingFromJson(SalesSubject::Orders,
        R"({"separator":";","date":"dd.MM.yyyy","decimal":",","match":"email","columns":[
            {"header":"Wer","field":"customer"},{"header":"Was","field":"description"},{"header":"Wie viel","field":"quantity"},
            {"header":"Wann","field":"time"}],"constants":{"unit_price":"2,50","currency":"CHF"}})");
    QVERIFY(mapping);
    Bench bench;
    SalesImportRequest request;
    request.path = bench.base.file("Wann;Wer;Was;Wie viel;Egal\n01.02.2026;a@example.com;Kaffee;3;x\n");
    request.mapping = *mapping;
    request.createMissing = true;
    const auto result = bench.import(request);
    QVERIFY(result);
    QCOMPARE(result->totals.at(0).currency + result->totals.at(0).total.toString(), QStringLiteral("CHF7.5"));
    const auto again = exchange::salesMappingFromJson(SalesSubject::Orders, exchange::salesMappingToJson(*mapping));
    QVERIFY(again && again->columns == mapping->columns && again->constants == mapping->constants
        && again->match == mapping->match && again->decimalMark == mapping->decimalMark
        && again->dateOrder == mapping->dateOrder && again->format.separator == mapping->format.separator);
    for (const char* bad : {"", "[]", R"({"columns":[{"header":"A","field":"nose"}]})",
             R"({"columns":[{"field":"time"}]})", R"({"columns":[],"match":"shoe"})", R"({"columns":[],"decimal":";"})",
             R"({"columns":[],"other":1})", R"({"columns":[],"constants":{"nose":"1"}})"})
        QVERIFY2(!exchange::salesMappingFromJson(SalesSubject::Orders, bad), bad);
    SalesImportRequest wrong = request;
    wrong.mapping->columns.push_back({QStringLiteral("Wo"), exchange::SalesField::Country});
    QCOMPARE(bench.import(wrong).error().subject, QStringLiteral("Wo"));
}

void TestSalesImport::askForTheRight()
{
    Bench bench;
    bench.vault.become(QStringLiteral("staff"));
    const auto refused = bench.import(bench.fixture());
    QCOMPARE(refused.error().kind, base::ErrorKind::NotAllowed);
}

AICMS_TEST(TestSalesImport)
#include "test_sales_import.moc"
