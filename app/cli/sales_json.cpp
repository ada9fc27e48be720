// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sales_json.h"

#include "core/sales/sales_rules.h"

namespace aicms::cli {

namespace {

template <class AnyId> QJsonValue idOrNull(AnyId id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

} // namespace

QString amountText(base::Decimal amount, const QString& currency)
{
    return amount.toString(base::Money::decimals(currency));
}

QJsonArray totalsJson(const std::vector<sales::CurrencyTotal>& totals)
{
    QJsonArray array;
    for (const sales::CurrencyTotal& total : totals)
        array.append(QJsonObject {{QStringLiteral("currency"), total.currency},
            {QStringLiteral("total"), amountText(total.total, total.currency)},
            {QStringLiteral("orders"), total.orders}});
    return array;
}

QJsonObject orderJson(const sales::OrderHead& head)
{
    return {{QStringLiteral("id"), head.id.value}, {QStringLiteral("number"), head.number},
        {QStringLiteral("at"), head.at.toIso()}, {QStringLiteral("customer"), idOrNull(head.customer)},
        {QStringLiteral("kind"), sales::orderKindCode(head.kind)}, {QStringLiteral("currency"), head.currency},
        {QStringLiteral("total"), amountText(head.total, head.currency)}, {QStringLiteral("country"), head.country},
        {QStringLiteral("credits"), idOrNull(head.credits)}, {QStringLiteral("line_count"), head.lineCount},
        {QStringLiteral("marks"), QJsonArray::fromStringList(sales::orderMarkCodes(head.marks))}};
}

QJsonObject orderJson(const sales::Order& order)
{
    QJsonObject object = orderJson(order.head);
    QJsonArray lines;
    for (const sales::OrderLine& line : order.lines)
        lines.append(QJsonObject {{QStringLiteral("product"), idOrNull(line.product)},
            {QStringLiteral("sku"), line.sku}, {QStringLiteral("description"), line.description},
            {QStringLiteral("quantity"), line.quantity.toString()},
            {QStringLiteral("unit_price"), amountText(line.unitPrice, order.head.currency)}});
    object.insert(QStringLiteral("lines"), lines);
    return object;
}

QJsonObject productJson(const sales::ProductRow& row)
{
    const sales::Product& product = row.product;
    return {{QStringLiteral("id"), product.id.value}, {QStringLiteral("sku"), product.sku},
        {QStringLiteral("name"), product.name}, {QStringLiteral("category"), product.category},
        {QStringLiteral("price"), product.price ? QJsonValue(product.price->toDecimal()) : QJsonValue()},
        {QStringLiteral("currency"), product.price ? QJsonValue(product.price->currency()) : QJsonValue()},
        {QStringLiteral("active"), product.isActive},
        {QStringLiteral("stock"), row.isCounted ? QJsonValue(row.stock.toString()) : QJsonValue()}};
}

} // namespace aicms::cli
