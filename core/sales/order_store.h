// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "core/storage/transaction.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace aicms::sales {

/// The SQL of orders. Values must be normalised and settled (sales_rules.h). All throw base::Failure.
std::optional<OrderHead> readOrderHead(storage::ReadTransaction& tx, base::OrderId id);
std::vector<OrderLine> readOrderLines(storage::ReadTransaction& tx, base::OrderId id);
base::OrderId findOrderNumber(storage::ReadTransaction& tx, const QString& number); ///< as written; 0: none
/// A new order without its lines; the head's id is ignored. AlreadyExists ("number", holder).
base::OrderId insertOrderHead(storage::WriteTransaction& tx, const OrderHead& head, qint64 provenanceId);
/// A line whose description is the product's name keeps none of its own.
void insertOrderLine(storage::WriteTransaction& tx, base::OrderId order, qint64 position, const OrderLine& line);
/// Marks, total and count of lines.
void updateOrderSums(storage::WriteTransaction& tx, const OrderHead& head);
/// With its lines.
void deleteOrderRow(storage::WriteTransaction& tx, base::OrderId id);

/// Others than that import brought; of id 0: any.
bool hasOrders(storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId passedOver);
bool hasOrdersByHand(storage::ReadTransaction& tx, base::CustomerId customer); ///< that no import brought
/// The imports behind `batch` that brought orders of the customer.
std::vector<base::BatchId> orderImportsAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId batch);
bool hasSale(storage::ReadTransaction& tx, base::CustomerId customer);
bool hasCredit(storage::ReadTransaction& tx, base::OrderId order); ///< another order takes it back
std::vector<base::OrderId> creditsOf(storage::ReadTransaction& tx, base::OrderId order); ///< by id
std::vector<OrderHead> readOrdersOf(storage::ReadTransaction& tx, base::CustomerId customer); ///< newest first
std::optional<base::UtcTime> lastOrderAt(storage::ReadTransaction& tx, base::CustomerId customer);
std::vector<base::OrderId> readOrderIds(storage::ReadTransaction& tx, const OrderQuery& query); ///< newest first
std::vector<OrderRow> readOrderRows(storage::ReadTransaction& tx, std::span<const base::OrderId> ids);
/// Orders whose number begins so and that have a customer who is not in the bin, by number.
std::vector<OrderHead> findOrdersByNumber(storage::ReadTransaction& tx, const QString& begin, int limit);
/// Those in whose number the text stands further on, by number.
std::vector<OrderHead> findOrdersWithin(storage::ReadTransaction& tx, const QString& part, int limit);
qint64 countUnpaidLines(storage::ReadTransaction& tx, base::OrderId id); ///< with a price of 0 or less
/// Every order that came by this source, by id.
void visitOrdersFrom(storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId,
    const std::function<void(const OrderHead&)>& visit);
/// Orders that came by this source, the newest first, from below `before` on (none: from the newest).
std::vector<base::OrderId> ordersFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::OrderId before, int limit);

} // namespace aicms::sales
