// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/event.h"
#include "core/sales/product_codec.h"
#include "core/sales/sales_rules.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using namespace aicms::sales;
using base::Decimal;

namespace {

Decimal number(const char* text)
{
    return *Decimal::parse(QString::fromLatin1(text));
}

OrderLine line(const char* quantity, const char* price, const char* description = "x")
{
    return {{}, {}, QString::fromLatin1(description), number(quantity), number(price)};
}

Order sale(std::vector<OrderLine> lines)
{
    Order order;
    order.head.currency = QStringLiteral("EUR");
    order.lines = std::move(lines);
    return order;
}

OrderHead head(const char* currency, const char* total, const char* at)
{
    OrderHead order;
    order.currency = QString::fromLatin1(currency);
    order.total = number(total);
    order.at = base::UtcTime::fromDateTime(QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate));
    return order;
}

} // namespace

class TestSalesRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlesTotalAndMarks()
    {
        Order order = sale({line("3", "0.1"), line("1", "0"), line("-2", "1.25")});
        QVERIFY(settle(order));
        QCOMPARE(order.head.total.toString(), QStringLiteral("-2.2"));
        QCOMPARE(order.head.lineCount, 3);
        QCOMPARE(order.head.marks, OrderMark::PriceNotPositive | OrderMark::NegativeQuantity);
        order.head.kind = OrderKind::Credit;
        order.lines = {line("-2", "1.25")};
        QVERIFY(settle(order));
        QCOMPARE(order.head.marks, OrderMarks());
        order.lines = {line("9223372036854775807", "2")};
        QVERIFY(!settle(order));
    }

    void totalsDoNotDependOnTheOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<OrderLine> lines;
            qint64 millionths = 0;
            for (int i = 0; i < 20; ++i) {
                const qint64 quantity = random.bounded(-50, 200);
                const qint64 price = random.bounded(0, 5'000'000);
                lines.push_back({{}, {}, {}, *Decimal::of(quantity), *Decimal::of(price, 6)});
                millionths += quantity * price;
            }
            QCOMPARE(*totalOf(lines), *Decimal::of(millionths, 6));
            std::reverse(lines.begin(), lines.end());
            QCOMPARE(*totalOf(lines), *Decimal::of(millionths, 6));
        }
    }

    void currenciesAreNeverAdded()
    {
        const std::vector<OrderHead> orders {head("EUR", "10.10", "2026-01-01T00:00:00Z"),
            head("CHF", "5", "2026-01-02T00:00:00Z"), head("EUR", "-0.1", "2026-01-03T00:00:00Z")};
        const auto totals = totalsOf(orders);
        QCOMPARE(totals->size(), std::size_t(2));
        QCOMPARE(totals->at(0), (CurrencyTotal {QStringLiteral("CHF"), number("5"), 1}));
        QCOMPARE(totals->at(1), (CurrencyTotal {QStringLiteral("EUR"), number("10"), 2}));
    }

    void monthsHaveNoGaps()
    {
        const std::vector<OrderHead> orders {head("EUR", "3", "2026-02-28T23:30:00Z"),
            head("EUR", "1", "2025-11-05T00:00:00Z"), head("CHF", "7", "2026-06-01T00:00:00Z"),
            head("EUR", "2", "2026-02-01T00:00:00Z")};
        const auto utc = monthTotals(orders, QStringLiteral("EUR"), QTimeZone::utc());
        QCOMPARE(utc.size(), std::size_t(4));
        QCOMPARE(utc[0], (MonthTotal {2025, 11, number("1")}));
        QCOMPARE(utc[1], (MonthTotal {2025, 12, {}}));
        QCOMPARE(utc[2], (MonthTotal {2026, 1, {}}));
        QCOMPARE(utc[3], (MonthTotal {2026, 2, number("5")}));
        const auto berlin = monthTotals(orders, QStringLiteral("EUR"), QTimeZone("Europe/Berlin"));
        QCOMPARE(berlin.back(), (MonthTotal {2026, 3, number("3")}));
        QVERIFY(monthTotals(orders, QStringLiteral("GBP"), QTimeZone::utc()).empty());
    }

    void faultsOfOrders()
    {
        QCOMPARE(faultOf(sale({line("1", "2")})), QString());
        QCOMPARE(faultOf(sale({})), QStringLiteral("lines"));
        QCOMPARE(faultOf(sale({line("0", "2")})), QStringLiteral("quantity"));
        QCOMPARE(faultOf(sale({line("-1", "2")})), QStringLiteral("quantity"));
        QCOMPARE(faultOf(sale({line("0.0000001", "2")})), QStringLiteral("quantity"));
        QCOMPARE(faultOf(sale({line("1", "0.0000001")})), QStringLiteral("unit_price"));
        QCOMPARE(faultOf(sale({line("1", "2", "")})), QStringLiteral("description"));
        QCOMPARE(faultOf(sale({line("1", "2", "a\nb")})), QStringLiteral("description"));
        Order order = sale({line("1", "2")});
        order.head.currency = QStringLiteral("euro");
        QCOMPARE(faultOf(order), QStringLiteral("currency"));
        order = sale({line("1", "2")});
        order.head.number = QString(61, u'1');
        QCOMPARE(faultOf(order), QStringLiteral("number"));
        order = sale({line("1", "2")});
        order.head.kind = OrderKind::Credit;
        QCOMPARE(faultOf(order), QStringLiteral("quantity"));
    }

    void faultsOfProductsMovementsAndEvents()
    {
        Product product;
        QCOMPARE(faultOf(product), QStringLiteral("name"));
        product.sku = QStringLiteral("T-1");
        QCOMPARE(faultOf(product), QString());
        product.price = base::Money::ofMinor(-1, QStringLiteral("EUR"));
        QCOMPARE(faultOf(product), QStringLiteral("price"));

        StockMovement movement;
        QCOMPARE(faultOf(movement), QStringLiteral("quantity"));
        movement.quantity = number("5");
        QCOMPARE(faultOf(movement), QString());
        movement.kind = MovementKind::Lost;
        QCOMPARE(faultOf(movement), QStringLiteral("quantity"));
        movement.quantity = number("-5");
        QCOMPARE(faultOf(movement), QString());
        movement.kind = MovementKind::Counted;
        QCOMPARE(faultOf(movement), QStringLiteral("quantity"));
        movement.counted = number("-1");
        QCOMPARE(faultOf(movement), QStringLiteral("counted"));
        movement.counted = number("0");
        QCOMPARE(faultOf(movement), QString());

        Event event;
        QCOMPARE(faultOf(event), QStringLiteral("kind"));
        event.kind = QStringLiteral("visit");
        QCOMPARE(faultOf(event), QString());
        event.value = QString(2001, u'x');
        QCOMPARE(faultOf(event), QStringLiteral("value"));
    }

    void whatIsLeftToCredit()
    {
        const Order sold = sale({line("3", "2", "tube"), line("1", "9", "pump"), line("2", "2", "tube")});
        QCOMPARE(remainingLines(sold, {}).size(), std::size_t(3));
        Order first = creditOf(sold, {line("4", "2", "tube")});
        QCOMPARE(first.lines.at(0).quantity, number("-4"));
        const std::vector<Order> credits {first};
        const auto left = remainingLines(sold, credits);
        QCOMPARE(left.size(), std::size_t(2));
        QCOMPARE(left[0].description, QStringLiteral("pump"));
        QCOMPARE(left[1].quantity, number("1"));
        const std::vector<Order> both {first, creditOf(sold, left)};
        QVERIFY(remainingLines(sold, both).empty());
    }

    void cancellationNumbers()
    {
        QVERIFY(isCancellationNumber(QStringLiteral("C536379")));
        QVERIFY(!isCancellationNumber(QStringLiteral("536379")));
        QVERIFY(!isCancellationNumber(QStringLiteral("Card")));
        QVERIFY(!isCancellationNumber(QString()));
    }

    void codes()
    {
        QCOMPARE(orderMarkCodes(OrderMark::PriceNotPositive), QStringList(QStringLiteral("price_not_positive")));
    }

    void actsOfThePerson_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isAct");
        const auto row
            = [](const char* kind, bool isAct) { QTest::addRow("%s", kind) << QString::fromUtf8(kind) << isAct; };
        row(eventKind::websiteVisit, true);
        row(eventKind::newsletterClick, true);
        row("opened", false);
        row("Open", false);
        row("newsletter_open", false);
        row("E-Mail geöffnet", false);
        row("Courriel envoyé", false);
        row("Boletín enviado", false);
        row("email bounced", false);
        row("tracking pixel", false);
        row("Opened an account", true);
        row("Form sent", true);
        row("Formular gesendet", true);
        row("Newsletter ordered", true);
    }
    void actsOfThePerson()
    {
        QFETCH(const QString, kind);
        QTEST(isActOfPerson(kind), "isAct");
    }

    void productsAsBytes()
    {
        Product product;
        product.id = {7};
        product.revision = 3;
        product.sku = QStringLiteral("85123A");
        product.name = QStringLiteral("Laterne, weiß");
        product.category = QStringLiteral("Licht");
        product.price = base::Money::ofMinor(255, QStringLiteral("GBP"));
        product.isActive = false;
        product.createdAt = {5};
        product.updatedAt = {6};
        product.provenance = {QStringLiteral("contract_performance"), customers::Origin::Observed,
            customers::SourceKind::Import, 9, {2}, {4}};
        QVERIFY(decodeProduct(encodeProduct(product)) == product);
        product.price.reset();
        QVERIFY(decodeProduct(encodeProduct(product)) == product);
        QVERIFY(!decodeProduct(QByteArray("rubbish")));
        QVERIFY(!decodeProduct(encodeProduct(product).chopped(1)));
    }
};

AICMS_TEST(TestSalesRules)
#include "test_sales_rules.moc"
