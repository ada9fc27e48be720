// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_writer.h"

#include "core/base/error.h"
#include "core/customers/provenance_rules.h"
#include "core/customers/provenances.h"
#include "core/sales/event_store.h"
#include "core/sales/order_store.h"
#include "core/sales/product_store.h"
#include "core/sales/sales_rules.h"
#include "core/sales/stock_store.h"

namespace aicms::sales {

using base::ErrorKind;
using base::Failure;

qint64 OrderWriter::provenanceIdOf(customers::Provenance provenance, const QString& field)
{
    customers::completeProvenance(provenance, field, m_session.user, m_tx.now());
    if (!m_provenance || m_provenance->first != provenance)
        m_provenance = {provenance, customers::provenanceId(m_tx, provenance)};
    return m_provenance->second;
}

QString OrderWriter::productName(base::ProductId id)
{
    const auto known = m_productNames.constFind(id.value);
    if (known != m_productNames.constEnd())
        return *known;
    const auto product = readProductRow(m_tx, id);
    if (!product)
        throw Failure(ErrorKind::NotFound, QStringLiteral("product"), id.value);
    return *m_productNames.insert(id.value, product->name);
}

void OrderWriter::insertLines(base::OrderId order, qint64 firstPosition, std::span<const OrderLine> lines)
{
    for (const OrderLine& line : lines) {
        OrderLine stored = line;
        if (line.product.isValid() && line.description == productName(line.product))
            stored.description.clear();
        insertOrderLine(m_tx, order, firstPosition++, stored);
    }
}

base::OrderId OrderWriter::add(Order order)
{
    normalise(order);
    if (!settle(order))
        throw Failure(ErrorKind::Invalid, QStringLiteral("total"));
    if (order.head.at.microseconds == 0)
        order.head.at = m_tx.now();
    const base::OrderId id
        = insertOrderHead(m_tx, order.head, provenanceIdOf(order.head.provenance, QStringLiteral("order")));
    insertLines(id, 0, order.lines);
    m_tx.publish(base::ChangeKind::Order, id.value);
    return id;
}

void OrderWriter::append(base::OrderId id, std::span<const OrderLine> lines)
{
    auto head = readOrderHead(m_tx, id);
    if (!head)
        throw Failure(ErrorKind::NotFound, QStringLiteral("order"), id.value);
    const auto more = totalOf(lines);
    const auto total = more ? head->total.plus(*more) : std::nullopt;
    if (!total)
        throw Failure(ErrorKind::Invalid, QStringLiteral("total"));
    insertLines(id, head->lineCount, lines);
    head->total = *total;
    head->lineCount += static_cast<qint64>(lines.size());
    for (const OrderLine& line : lines)
        head->marks |= marksOf(line, head->kind);
    updateOrderSums(m_tx, *head);
    m_tx.publish(base::ChangeKind::Order, id.value);
}

base::EventId OrderWriter::add(Event event)
{
    normalise(event);
    if (const QString field = faultOf(event); !field.isEmpty())
        throw Failure(ErrorKind::Invalid, field);
    const QString key = event.kind + QChar(u'\n') + event.source;
    auto type = m_eventTypes.constFind(key);
    if (type == m_eventTypes.constEnd())
        type = m_eventTypes.insert(key, eventTypeId(m_tx, event.kind, event.source));
    const base::EventId id
        = insertEventRow(m_tx, event, *type, provenanceIdOf(event.provenance, QStringLiteral("event")));
    m_tx.publish(base::ChangeKind::Event, id.value);
    return id;
}

Order readOrder(storage::ReadTransaction& tx, base::OrderId id)
{
    auto head = readOrderHead(tx, id);
    if (!head)
        throw Failure(ErrorKind::NotFound, QStringLiteral("order"), id.value);
    return {std::move(*head), readOrderLines(tx, id)};
}

base::OrderId findOrder(storage::ReadTransaction& tx, const QString& number)
{
    return findOrderNumber(tx, number);
}

bool isStored(storage::ReadTransaction& tx, base::OrderId id)
{
    return readOrderHead(tx, id).has_value();
}

void removeOrder(storage::WriteTransaction& tx, base::OrderId id)
{
    if (!readOrderHead(tx, id))
        throw Failure(ErrorKind::NotFound, QStringLiteral("order"), id.value);
    if (hasCredit(tx, id))
        throw Failure(ErrorKind::Conflict, QStringLiteral("credited"), id.value);
    for (const base::ProductId product : productsMovedBy(tx, id))
        tx.publish(base::ChangeKind::Product, product.value);
    deleteMovementsOf(tx, id);
    deleteOrderRow(tx, id);
    tx.publish(base::ChangeKind::Order, id.value);
}

bool isCredited(storage::ReadTransaction& tx, base::OrderId id)
{
    return hasCredit(tx, id);
}

bool isStored(storage::ReadTransaction& tx, const Event& event)
{
    return hasEvent(tx, event);
}

void removeEvent(storage::WriteTransaction& tx, base::EventId id)
{
    deleteEventRow(tx, id);
    tx.publish(base::ChangeKind::Event, id.value);
}

void removeUnusedEventTypes(storage::WriteTransaction& tx)
{
    deleteUnusedEventTypes(tx);
}

std::vector<base::OrderId> ordersOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::OrderId before, int limit)
{
    return ordersFrom(tx, source, sourceId, before, limit);
}

std::vector<base::EventId> eventsOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::EventId after, int limit)
{
    return eventsFrom(tx, source, sourceId, after, limit);
}

OrdersSummary summariseOrders(storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId)
{
    OrdersSummary summary;
    visitOrdersFrom(tx, source, sourceId, [&](const OrderHead& head) {
        const bool isCredit = head.kind == OrderKind::Credit;
        const bool isWalkIn = !head.customer.isValid();
        summary.creditOrders += isCredit ? 1 : 0;
        summary.creditLines += isCredit ? head.lineCount : 0;
        summary.walkInOrders += isWalkIn ? 1 : 0;
        summary.walkInLines += isWalkIn ? head.lineCount : 0;
        if (head.marks.testFlag(OrderMark::PriceNotPositive))
            summary.markedLines += countUnpaidLines(tx, head.id);
        ++summary.orders;
        if (!addTotal(summary.totals, head))
            throw Failure(ErrorKind::Invalid, QStringLiteral("total"));
    });
    return summary;
}

bool isReferenced(storage::ReadTransaction& tx, base::CustomerId id, base::BatchId passedOver)
{
    return hasOrders(tx, id, passedOver) || hasEvents(tx, id, passedOver);
}

bool isUsedByHand(storage::ReadTransaction& tx, base::CustomerId id)
{
    return hasOrdersByHand(tx, id) || hasEventsByHand(tx, id);
}

std::vector<base::BatchId> importsAfter(storage::ReadTransaction& tx, base::CustomerId id, base::BatchId batch)
{
    std::vector<base::BatchId> imports = orderImportsAfter(tx, id, batch);
    const auto ofEvents = eventImportsAfter(tx, id, batch);
    imports.insert(imports.end(), ofEvents.begin(), ofEvents.end());
    return imports;
}

bool hasBought(storage::ReadTransaction& tx, base::CustomerId id)
{
    return hasSale(tx, id);
}

std::optional<base::UtcTime> lastActivity(storage::ReadTransaction& tx, base::CustomerId id)
{
    const auto order = lastOrderAt(tx, id);
    const auto event = lastEventAt(tx, id);
    return order && event ? std::optional(std::max(*order, *event)) : order ? order : event;
}

} // namespace aicms::sales
