// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_lookup.h"
#include "core/customers/provenances.h"
#include "core/sales/stored_values.h"

#include <limits>
#include <unordered_set>

namespace aicms::sales {

namespace {

/// Columns 0 to 13 of the SELECTs below.
OrderHead orderFrom(const storage::Rows& rows, customers::Provenances& provenances)
{
    OrderHead head;
    head.id = rows.id<base::OrderId>(0);
    head.revision = rows.integer(1);
    head.number = rows.text(2);
    head.at = rows.time(3);
    head.customer = rows.id<base::CustomerId>(4);
    head.kind = static_cast<OrderKind>(rows.integer(5));
    head.currency = rows.text(6);
    head.country = rows.text(7);
    head.credits = rows.id<base::OrderId>(8);
    head.marks = OrderMarks::fromInt(static_cast<OrderMarks::Int>(rows.integer(9)));
    head.total = base::Decimal::of(rows.integer(10), static_cast<int>(rows.integer(11))).value_or(base::Decimal());
    head.lineCount = rows.integer(12);
    head.provenance = provenances.byId(rows.integer(13));
    return head;
}

/// The last text that begins with `begin`, for a search in an index.
QString endOf(const QString& begin)
{
    return begin + QString::fromUcs4(U"\U0010FFFF");
}

/// Whose name begins so, as it is shown or as it is sorted; nobody for no text.
std::unordered_set<qint64> customersNamed(storage::ReadTransaction& tx, const QString& text)
{
    const QString begin = base::foldText(text);
    std::unordered_set<qint64> ids;
    if (begin.isEmpty())
        return ids;
    auto rows = tx.query("SELECT id FROM customer WHERE sort_key >= ?1 AND sort_key < ?2"
                         " UNION SELECT id FROM customer WHERE folded_name >= ?1 AND folded_name < ?2",
        begin, endOf(begin));
    while (rows.next())
        ids.insert(rows.integer(0));
    return ids;
}

} // namespace

std::optional<OrderHead> readOrderHead(storage::ReadTransaction& tx, base::OrderId id)
{
    customers::Provenances provenances(tx);
    auto rows = tx.query("SELECT id, revision, number, at, customer_id, kind, currency, country, credits_order_id,"
                         " marks, total, total_decimals, line_count, provenance_id FROM sales_order WHERE id = ?1",
        id);
    return rows.next() ? std::optional(orderFrom(rows, provenances)) : std::nullopt;
}

std::vector<OrderLine> readOrderLines(storage::ReadTransaction& tx, base::OrderId id)
{
    std::vector<OrderLine> lines;
    auto rows = tx.query("SELECT l.product_id, p.sku, COALESCE(l.description, p.name), l.quantity, l.unit_price"
                         " FROM order_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = ?1"
                         " ORDER BY l.position",
        id);
    while (rows.next())
        lines.push_back({rows.id<base::ProductId>(0), rows.text(1), rows.text(2), decimalFrom(rows.integer(3)),
            decimalFrom(rows.integer(4))});
    return lines;
}

base::OrderId findOrderNumber(storage::ReadTransaction& tx, const QString& number)
{
    if (number.isEmpty())
        return {};
    auto rows = tx.query("SELECT id FROM sales_order WHERE number = ?1 AND number <> ''", number);
    return rows.next() ? rows.id<base::OrderId>(0) : base::OrderId {};
}

base::OrderId insertOrderHead(storage::WriteTransaction& tx, const OrderHead& head, qint64 provenanceId)
{
    if (const base::OrderId holder = findOrderNumber(tx, head.number); holder.isValid())
        throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("number"), holder.value);
    return {tx.insert("INSERT INTO sales_order (revision, number, at, customer_id, kind, currency, country,"
                      " credits_order_id, marks, total, total_decimals, line_count, provenance_id)"
                      " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        stored(head.number), head.at, head.customer, static_cast<int>(head.kind), head.currency, stored(head.country),
        head.credits, static_cast<int>(head.marks.toInt()), head.total.coefficient(), head.total.scale(),
        head.lineCount, provenanceId)};
}

void insertOrderLine(storage::WriteTransaction& tx, base::OrderId order, qint64 position, const OrderLine& line)
{
    tx.execute("INSERT INTO order_line (order_id, position, product_id, description, quantity, unit_price)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        order, position, line.product, line.description.isEmpty() ? QString() : line.description,
        millionthsOf(line.quantity, "quantity"), millionthsOf(line.unitPrice, "unit_price"));
}

void updateOrderSums(storage::WriteTransaction& tx, const OrderHead& head)
{
    tx.execute("UPDATE sales_order SET marks = ?2, total = ?3, total_decimals = ?4, line_count = ?5 WHERE id = ?1",
        head.id, static_cast<int>(head.marks.toInt()), head.total.coefficient(), head.total.scale(), head.lineCount);
}

void deleteOrderRow(storage::WriteTransaction& tx, base::OrderId id)
{
    tx.execute("DELETE FROM sales_order WHERE id = ?1", id);
}

bool hasOrders(storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId passedOver)
{
    return tx
        .query("SELECT 1 FROM sales_order x WHERE customer_id = ?1 AND NOT EXISTS (SELECT 1 FROM provenance p"
               " WHERE p.id = x.provenance_id AND p.source_kind = ?2 AND p.source_id = ?3) LIMIT 1",
            customer, static_cast<int>(customers::SourceKind::Import), passedOver.value)
        .next();
}

bool hasOrdersByHand(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 FROM sales_order x JOIN provenance p ON p.id = x.provenance_id"
               " WHERE x.customer_id = ?1 AND p.source_kind <> ?2 LIMIT 1",
            customer, static_cast<int>(customers::SourceKind::Import))
        .next();
}

std::vector<base::BatchId> orderImportsAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId batch)
{
    std::vector<base::BatchId> imports;
    auto rows = tx.query("SELECT DISTINCT p.source_id FROM sales_order x JOIN provenance p ON p.id = x.provenance_id"
                         " WHERE x.customer_id = ?1 AND p.source_kind = ?2 AND p.source_id > ?3 ORDER BY p.source_id",
        customer, static_cast<int>(customers::SourceKind::Import), batch.value);
    while (rows.next())
        imports.push_back(rows.id<base::BatchId>(0));
    return imports;
}

bool hasSale(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 FROM sales_order WHERE customer_id = ?1 AND kind = ?2 LIMIT 1", customer,
            static_cast<int>(OrderKind::Sale))
        .next();
}

bool hasCredit(storage::ReadTransaction& tx, base::OrderId order)
{
    return tx.query("SELECT 1 FROM sales_order WHERE credits_order_id = ?1 LIMIT 1", order).next();
}

std::vector<base::OrderId> creditsOf(storage::ReadTransaction& tx, base::OrderId order)
{
    std::vector<base::OrderId> ids;
    auto rows = tx.query("SELECT id FROM sales_order WHERE credits_order_id = ?1 ORDER BY id", order);
    while (rows.next())
        ids.push_back(rows.id<base::OrderId>(0));
    return ids;
}

std::vector<OrderHead> readOrdersOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    customers::Provenances provenances(tx);
    std::vector<OrderHead> orders;
    auto rows = tx.query("SELECT id, revision, number, at, customer_id, kind, currency, country, credits_order_id,"
                         " marks, total, total_decimals, line_count, provenance_id FROM sales_order"
                         " WHERE customer_id = ?1 ORDER BY at DESC, id DESC",
        customer);
    while (rows.next())
        orders.push_back(orderFrom(rows, provenances));
    return orders;
}

std::optional<base::UtcTime> lastOrderAt(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT MAX(at) FROM sales_order WHERE customer_id = ?1", customer);
    return rows.next() && !rows.isNull(0) ? std::optional(rows.time(0)) : std::nullopt;
}

std::vector<base::OrderId> readOrderIds(storage::ReadTransaction& tx, const OrderQuery& query)
{
    std::vector<base::OrderId> ids;
    const bool ofCustomer = query.customer && query.customer->isValid();
    const bool walkIn = query.customer && !query.customer->isValid();
    const auto named = customersNamed(tx, query.text);
    // One statement for each index that can narrow the list.
    auto rows = ofCustomer
        ? tx.query("SELECT id, number, customer_id FROM sales_order WHERE customer_id = ?1 AND at >= ?2 AND at < ?3"
                   " AND (NOT ?4 OR marks <> 0) ORDER BY at DESC, id DESC",
              *query.customer, query.from.value_or(base::UtcTime {std::numeric_limits<qint64>::min()}),
              query.until.value_or(base::UtcTime {std::numeric_limits<qint64>::max()}), query.markedOnly)
        : tx.query(
              "SELECT id, number, customer_id FROM sales_order WHERE at >= ?1 AND at < ?2 AND (NOT ?3 OR marks <> 0)"
              " AND (NOT ?4 OR customer_id IS NULL) ORDER BY at DESC, id DESC",
              query.from.value_or(base::UtcTime {std::numeric_limits<qint64>::min()}),
              query.until.value_or(base::UtcTime {std::numeric_limits<qint64>::max()}), query.markedOnly, walkIn);
    const auto fits = [&](const QString& number, qint64 customer) {
        return number.startsWith(query.number, Qt::CaseInsensitive)
            && (query.text.isEmpty() || number.startsWith(query.text, Qt::CaseInsensitive) || named.contains(customer));
    };
    while (rows.next()) {
        if (fits(rows.text(1), rows.isNull(2) ? 0 : rows.integer(2)))
            ids.push_back(rows.id<base::OrderId>(0));
    }
    return ids;
}

std::vector<OrderRow> readOrderRows(storage::ReadTransaction& tx, std::span<const base::OrderId> ids)
{
    std::vector<OrderRow> list;
    for (const base::OrderId id : ids) {
        auto head = readOrderHead(tx, id);
        if (!head)
            continue;
        const QString name = customers::displayNameOf(tx, head->customer);
        list.push_back({std::move(*head), name});
    }
    return list;
}

std::vector<OrderHead> findOrdersByNumber(storage::ReadTransaction& tx, const QString& begin, int limit)
{
    customers::Provenances provenances(tx);
    std::vector<OrderHead> orders;
    auto rows = tx.query("SELECT o.id, o.revision, o.number, at, customer_id, o.kind, currency, country,"
                         " credits_order_id, marks, total, total_decimals, line_count, provenance_id"
                         " FROM sales_order o JOIN customer c ON c.id = o.customer_id"
                         " WHERE o.number >= ?1 AND o.number < ?2 AND o.number <> '' AND +c.deleted_at IS NULL"
                         " ORDER BY o.number LIMIT ?3",
        begin, endOf(begin), limit);
    while (rows.next())
        orders.push_back(orderFrom(rows, provenances));
    return orders;
}

std::vector<OrderHead> findOrdersWithin(storage::ReadTransaction& tx, const QString& part, int limit)
{
    customers::Provenances provenances(tx);
    std::vector<OrderHead> orders;
    // The inner query reads the index of numbers alone.
    auto rows = tx.query("SELECT o.id, o.revision, o.number, at, customer_id, o.kind, currency, country,"
                         " credits_order_id, marks, total, total_decimals, line_count, provenance_id"
                         " FROM sales_order o JOIN customer c ON c.id = o.customer_id"
                         " WHERE o.id IN (SELECT id FROM sales_order WHERE number <> '' AND instr(number, ?1) > 1)"
                         " AND +c.deleted_at IS NULL ORDER BY o.number LIMIT ?2",
        part, limit);
    while (rows.next())
        orders.push_back(orderFrom(rows, provenances));
    return orders;
}

qint64 countUnpaidLines(storage::ReadTransaction& tx, base::OrderId id)
{
    auto rows = tx.query("SELECT COUNT(*) FROM order_line WHERE order_id = ?1 AND unit_price <= 0", id);
    return rows.next() ? rows.integer(0) : 0;
}

void visitOrdersFrom(storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId,
    const std::function<void(const OrderHead&)>& visit)
{
    customers::Provenances provenances(tx);
    auto rows = tx.query("SELECT id, revision, number, at, customer_id, kind, currency, country, credits_order_id,"
                         " marks, total, total_decimals, line_count, provenance_id FROM sales_order"
                         " WHERE provenance_id IN (SELECT id FROM provenance WHERE source_id = ?2 AND source_kind = ?1)"
                         " ORDER BY id",
        static_cast<int>(source), sourceId);
    while (rows.next())
        visit(orderFrom(rows, provenances));
}

std::vector<base::OrderId> ordersFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::OrderId before, int limit)
{
    std::vector<base::OrderId> ids;
    auto rows = tx.query("SELECT id FROM sales_order WHERE id < ?1 AND provenance_id IN"
                         " (SELECT id FROM provenance WHERE source_id = ?3 AND source_kind = ?2)"
                         " ORDER BY id DESC LIMIT ?4",
        before.isValid() ? before.value : std::numeric_limits<qint64>::max(), static_cast<int>(source), sourceId,
        limit);
    while (rows.next())
        ids.push_back(rows.id<base::OrderId>(0));
    return ids;
}

} // namespace aicms::sales
