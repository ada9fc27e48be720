// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/orders_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/customers/customer_lookup.h"
#include "core/sales/event_store.h"
#include "core/sales/order_store.h"
#include "core/sales/order_writer.h"
#include "core/sales/product_writer.h"
#include "core/sales/sales_rules.h"
#include "core/sales/stock_store.h"

#include <QFuture>

#include <algorithm>

namespace aicms::sales {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, base::OrderId id)
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Order, id.value, {}, {}});
}

/// Fills in and checks what a form gave.
base::Result<void> prepare(storage::ReadTransaction& tx, Order& order)
{
    normalise(order);
    for (OrderLine& line : order.lines) {
        if (line.product.isValid() && line.description.isEmpty())
            line.description = readProduct(tx, line.product).name;
    }
    if (const QString field = faultOf(order); !field.isEmpty())
        return base::fail(ErrorKind::Invalid, field);
    if (order.head.customer.isValid() && !customers::isListed(tx, order.head.customer))
        return base::fail(ErrorKind::NotFound, QStringLiteral("customer"), order.head.customer.value);
    return {};
}

void moveStock(storage::WriteTransaction& tx, const access::Session& session, const Order& order, base::OrderId id)
{
    for (const OrderLine& line : order.lines) {
        if (!line.product.isValid())
            continue;
        StockMovement movement;
        movement.product = line.product;
        movement.kind = order.head.kind == OrderKind::Sale ? MovementKind::Sold : MovementKind::Returned;
        movement.at = order.head.at;
        movement.quantity = line.quantity.negated();
        movement.order = id;
        insertMovement(tx, session, movement);
    }
}

base::OrderId store(storage::WriteTransaction& tx, const access::Session& session, const Order& order,
    OrdersService::Stock stock, const char* action)
{
    const base::OrderId id = OrderWriter(tx, session).add(order);
    if (stock == OrdersService::Stock::Move)
        moveStock(tx, session, order, id);
    log(tx, session, action, id);
    if (order.head.customer.isValid())
        tx.publish(base::ChangeKind::Customer, order.head.customer.value);
    return id;
}

/// True when each line takes no more than what is left of one like it.
bool isWithin(const std::vector<OrderLine>& lines, const Order& sale, const std::vector<OrderLine>& left)
{
    const bool areAbove = std::ranges::all_of(lines, [](const OrderLine& line) { return line.quantity.sign() > 0; });
    Order remaining = sale;
    remaining.lines = left;
    const Order taken = creditOf(sale, lines);
    const auto rest = remainingLines(remaining, std::span(&taken, 1));
    // What was taken and what is left after it make what was left before.
    const auto total = [](const std::vector<OrderLine>& of) {
        base::Decimal sum;
        for (const OrderLine& line : of)
            sum = sum.plus(line.quantity).value_or(sum);
        return sum;
    };
    return areAbove && !lines.empty() && total(lines).plus(total(rest)) == total(left);
}

base::Result<Order> creditFor(storage::ReadTransaction& tx, const OrdersService::Credit& wanted)
{
    const Order sale = readOrder(tx, wanted.sale);
    if (sale.head.kind == OrderKind::Credit)
        return base::fail(ErrorKind::Invalid, QStringLiteral("kind"));
    std::vector<Order> credits;
    for (const base::OrderId id : creditsOf(tx, wanted.sale))
        credits.push_back(readOrder(tx, id));
    const std::vector<OrderLine> left = remainingLines(sale, credits);
    if (left.empty())
        return base::fail(ErrorKind::Conflict, QStringLiteral("credited"), wanted.sale.value);
    if (wanted.lines && !isWithin(*wanted.lines, sale, left))
        return base::fail(ErrorKind::Invalid, QStringLiteral("quantity"));
    Order credit = creditOf(sale, wanted.lines.value_or(left));
    credit.head.number = wanted.number;
    return credit;
}

} // namespace

OrdersService::Future<std::vector<base::OrderId>> OrdersService::ids(
    const OrderQuery& query, storage::CancelToken token)
{
    using Answer = std::vector<base::OrderId>;
    if (const auto allowed = access::permit(m_session, Operation::ListOrders); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [query](storage::ReadTransaction& tx) -> base::Result<Answer> { return readOrderIds(tx, query); },
        std::move(token));
}

OrdersService::Future<std::vector<OrderRow>> OrdersService::rows(
    const std::vector<base::OrderId>& ids, storage::CancelToken token)
{
    using Answer = std::vector<OrderRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListOrders); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [ids](storage::ReadTransaction& tx) -> base::Result<Answer> { return readOrderRows(tx, ids); },
        std::move(token));
}

OrdersService::Future<std::vector<OrderHead>> OrdersService::ofCustomer(base::CustomerId customer)
{
    using Answer = std::vector<OrderHead>;
    if (const auto allowed = access::permit(m_session, Operation::ListOrders); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<Answer> { return readOrdersOf(tx, customer); });
}

OrdersService::Future<std::vector<OrderLine>> OrdersService::lines(base::OrderId id)
{
    using Answer = std::vector<OrderLine>;
    if (const auto allowed = access::permit(m_session, Operation::OpenOrder); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [id](storage::ReadTransaction& tx) -> base::Result<Answer> { return readOrder(tx, id).lines; });
}

OrdersService::Future<std::vector<Event>> OrdersService::events(base::CustomerId customer, int limit)
{
    using Answer = std::vector<Event>;
    if (const auto allowed = access::permit(m_session, Operation::ListEvents); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([customer, limit](storage::ReadTransaction& tx) -> base::Result<Answer> {
        return readEventsOf(tx, customer, limit);
    });
}

OrdersService::Future<qint64> OrdersService::countEvents(base::CustomerId customer)
{
    if (const auto allowed = access::permit(m_session, Operation::ListEvents); !allowed)
        return refused<qint64>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<qint64> { return countEventsOf(tx, customer); });
}

OrdersService::Future<Order> OrdersService::open(base::OrderId id)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenOrder); !allowed)
        return refused<Order>(allowed.error());
    // A write, because the opening is logged before anything is shown.
    return m_database.write([id, session = m_session](storage::WriteTransaction& tx) -> base::Result<Order> {
        Order order = readOrder(tx, id);
        log(tx, session, "order.open", id);
        return order;
    });
}

OrdersService::Future<base::OrderId> OrdersService::findByNumber(const QString& number)
{
    if (const auto allowed = access::permit(m_session, Operation::ListOrders); !allowed)
        return refused<base::OrderId>(allowed.error());
    return m_database.read([number](storage::ReadTransaction& tx) -> base::Result<base::OrderId> {
        const base::OrderId id = findOrderNumber(tx, number.simplified());
        if (!id.isValid())
            return base::fail(ErrorKind::NotFound, QStringLiteral("order"));
        return id;
    });
}

OrdersService::Future<base::OrderId> OrdersService::add(Order order, Stock stock)
{
    using Answer = base::Result<base::OrderId>;
    if (const auto allowed = access::permit(m_session, Operation::AddOrder); !allowed)
        return refused<base::OrderId>(allowed.error());
    order.head.kind = OrderKind::Sale;
    order.head.credits = {};
    return m_database.write(
        [order = std::move(order), stock, session = m_session](storage::WriteTransaction& tx) mutable -> Answer {
            if (const auto prepared = prepare(tx, order); !prepared)
                return base::fail(prepared.error());
            return store(tx, session, order, stock, "order.add");
        });
}

OrdersService::Future<base::OrderId> OrdersService::credit(Credit wanted)
{
    using Answer = base::Result<base::OrderId>;
    if (const auto allowed = access::permit(m_session, Operation::AddOrder); !allowed)
        return refused<base::OrderId>(allowed.error());
    return m_database.write([wanted = std::move(wanted), session = m_session](storage::WriteTransaction& tx) -> Answer {
        auto credit = creditFor(tx, wanted);
        if (!credit)
            return base::fail(credit.error());
        if (const auto prepared = prepare(tx, *credit); !prepared)
            return base::fail(prepared.error());
        const bool moved = wanted.stock == Stock::AsSale && !productsMovedBy(tx, wanted.sale).empty();
        return store(tx, session, *credit, moved ? Stock::Move : wanted.stock, "order.credit");
    });
}

OrdersService::Future<void> OrdersService::withdraw(base::OrderId id)
{
    if (const auto allowed = access::permit(m_session, Operation::AddOrder); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
        const Order order = readOrder(tx, id);
        if (order.head.provenance.source != customers::SourceKind::Form)
            return base::fail(ErrorKind::Conflict, QStringLiteral("imported"), id.value);
        removeOrder(tx, id);
        log(tx, session, "order.withdraw", id);
        if (order.head.customer.isValid())
            tx.publish(base::ChangeKind::Customer, order.head.customer.value);
        return {};
    });
}

} // namespace aicms::sales
