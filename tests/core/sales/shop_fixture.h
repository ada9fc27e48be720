// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order_writer.h"
#include "core/sales/orders_service.h"
#include "core/sales/product_writer.h"
#include "core/sales/products_service.h"
#include "core/sales/sales_rules.h"
#include "tests/core/customers/opened_vault.h"

namespace aicms::test {

inline base::Decimal decimal(const char* text)
{
    const auto read = base::Decimal::parse(QString::fromLatin1(text));
    if (!read)
        qFatal("no decimal: %s", text);
    return *read;
}

inline sales::OrderLine line(
    base::ProductId product, const char* quantity, const char* price, const QString& description = {})
{
    return {product, {}, description, decimal(quantity), decimal(price)};
}

/// A vault with a bicycle shop in it: two products and one customer.
struct Shop {
    OpenedVault vault;
    sales::ProductsService products {*vault.database, vault.session};
    sales::OrdersService orders {*vault.database, vault.session};
    base::ProductId tube = addProduct(u"T-1"_s, u"Tube"_s);
    base::ProductId pump = addProduct(u"P-1"_s, u"Pump"_s);
    base::CustomerId ayla = addCustomer(u"K-1"_s, u"Ayla"_s);

    base::ProductId addProduct(const QString& sku, const QString& name)
    {
        sales::Product product;
        product.sku = sku;
        product.name = name;
        product.price = base::Money::ofMinor(590, QStringLiteral("EUR"));
        return *products.add(product).result();
    }
    base::CustomerId addCustomer(const QString& number, const QString& name)
    {
        customers::Customer customer;
        customer.number = number;
        customer.givenName = name;
        return vault.add(customer);
    }
    sales::Order order(const QString& number, std::vector<sales::OrderLine> lines) const
    {
        sales::Order made;
        made.head.number = number;
        made.head.customer = ayla;
        made.head.currency = QStringLiteral("EUR");
        made.lines = std::move(lines);
        return made;
    }
    base::OrderId add(const sales::Order& made, sales::OrdersService::Stock stock = sales::OrdersService::Stock::Leave)
    {
        const auto id = orders.add(made, stock).result();
        if (!id)
            qFatal("order refused: %s", qPrintable(id.error().subject));
        return *id;
    }
    QString stock(base::ProductId id) { return products.row(id).result()->stock.toString(); }
};

} // namespace aicms::test
