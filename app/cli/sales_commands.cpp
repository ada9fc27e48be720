// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/sales_json.h"
#include "app/cli/text.h"

#include <algorithm>

namespace aicms::cli {

using base::ErrorKind;

namespace {

constexpr qint64 ordersPerBlock = 500;

base::Result<sales::OrderQuery> queryOf(Context& context, workspace::Workspace& vault)
{
    sales::OrderQuery query;
    query.number = context.value("number");
    query.markedOnly = context.has("marked");
    if (context.has("walk-in"))
        query.customer = base::CustomerId {};
    if (context.has("customer")) {
        const auto id = customerId(vault, context.value("customer"));
        if (!id)
            return base::fail(id.error());
        query.customer = *id;
    }
    return query;
}

Outcome listOrders(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto query = queryOf(context, **opened);
    if (!query)
        return base::fail(query.error());
    auto& service = (*opened)->orders();
    const auto ids = await(service.ids(*query, context.stopToken()));
    if (!ids)
        return base::fail(ids.error());
    const qint64 total = static_cast<qint64>(ids->size());
    const qint64 first = std::min(context.number("offset", 0), total);
    const qint64 end = std::min(total, first + std::min(context.number("limit", total), total));
    JsonList list;
    std::vector<QStringList> lines;
    for (qint64 from = first; from < end; from += ordersPerBlock) {
        const std::vector<base::OrderId> block(
            ids->begin() + from, ids->begin() + std::min(end, from + ordersPerBlock));
        const auto rows = await(service.rows(block, context.stopToken()));
        if (!rows)
            return base::fail(rows.error());
        for (const sales::OrderRow& row : *rows) {
            QJsonObject object = orderJson(row.head);
            object.insert(QStringLiteral("customer_name"), row.customerName);
            if (context.out().isJson())
                list.add(object);
            else
                lines.push_back({QString::number(row.head.id.value), row.head.number, row.head.at.toIso(),
                    row.customerName, amountText(row.head.total, row.head.currency), row.head.currency});
        }
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(total));
    else
        context.out().table({Text::tr("Id"), Text::tr("Number"), Text::tr("Time"), Text::tr("Customer"),
                                Text::tr("Total"), Text::tr("Currency")},
            lines);
    return exitDone;
}

base::Result<base::OrderId> orderId(workspace::Workspace& vault, const QString& text)
{
    if (text.startsWith(QLatin1String("number:")))
        return await(vault.orders().findByNumber(text.section(u':', 1)));
    bool isNumber = false;
    const base::OrderId id {text.toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return base::fail(ErrorKind::NotFound, QStringLiteral("order"));
    return id;
}

Outcome showOrder(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto id = orderId(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    const auto order = await((*opened)->orders().open(*id));
    if (!order)
        return base::fail(order.error());
    const QString& currency = order->head.currency;
    QStringList lines {QStringLiteral("%1  %2  %3 %4")
            .arg(order->head.number, order->head.at.toIso(), amountText(order->head.total, currency), currency)};
    for (const sales::OrderLine& line : order->lines)
        lines << QStringLiteral("  %1 × %2  %3  %4")
                     .arg(line.quantity.toString(), amountText(line.unitPrice, currency), line.sku, line.description);
    context.out().result(orderJson(*order), lines);
    return exitDone;
}

Outcome listProducts(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto rows = await((*opened)->products().rows(
        {context.value("text"), context.value("category"), context.has("all")}, context.stopToken()));
    if (!rows)
        return base::fail(rows.error());
    const qint64 total = static_cast<qint64>(rows->size());
    const qint64 first = std::min(context.number("offset", 0), total);
    const qint64 end = std::min(total, first + std::min(context.number("limit", total), total));
    JsonList list;
    std::vector<QStringList> lines;
    for (qint64 i = first; i < end; ++i) {
        const sales::ProductRow& row = (*rows)[static_cast<std::size_t>(i)];
        if (context.out().isJson())
            list.add(productJson(row));
        else
            lines.push_back({QString::number(row.product.id.value), row.product.sku, row.product.name,
                row.product.category, row.product.price ? row.product.price->toDecimal() : QString(),
                row.isCounted ? row.stock.toString() : QString()});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(total));
    else
        context.out().table({Text::tr("Id"), Text::tr("Sku"), Text::tr("Name"), Text::tr("Category"), Text::tr("Price"),
                                Text::tr("Stock")},
            lines);
    return exitDone;
}

} // namespace

std::vector<Command> salesCommands()
{
    const OptionSpec limit {"limit", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "At most so many"), false, true};
    const OptionSpec offset {"offset", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "Pass over so many"), false, true};
    return {
        {{QStringLiteral("orders"), QStringLiteral("list")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List orders, the newest first"), {}, false,
            {{"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those of this customer")},
                {"number", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those whose number begins so")},
                {"walk-in", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those without a customer")},
                {"marked", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those with something odd in them")}, limit,
                offset},
            listOrders},
        {{QStringLiteral("orders"), QStringLiteral("show")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show one order with its lines: ID or number:TEXT"),
            {QStringLiteral("ID")}, false, {}, showOrder},
        {{QStringLiteral("products"), QStringLiteral("list")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List products with price and stock"), {}, false,
            {{"text", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those in which it stands")},
                {"category", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those of this category")},
                {"all", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those no longer sold as well")}, limit, offset},
            listProducts},
    };
}

} // namespace aicms::cli
