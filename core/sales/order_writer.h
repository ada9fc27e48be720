// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/sales/event.h"
#include "core/sales/order.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <span>

namespace aicms::sales {

/// For folders that write many orders and events inside one transaction of their own (import, sample data). Nothing
/// here asks for permission or writes to the audit log. Texts and numbers must be sound (faultOf in sales_rules.h);
/// currencies and kinds are taken as given. Lives no longer than the transaction.
class OrderWriter {
public:
    OrderWriter(storage::WriteTransaction& tx, const access::Session& session) : m_tx(tx), m_session(session) { }

    /// Settles and stores it; the head's id is ignored. AlreadyExists "number" with the holder's id; Invalid "total".
    base::OrderId add(Order order);
    /// More lines for an order that stands already, behind those it has.
    void append(base::OrderId id, std::span<const OrderLine> lines);
    /// Invalid with the field at fault. The customer must be stored.
    base::EventId add(Event event);

private:
    qint64 provenanceIdOf(customers::Provenance provenance, const QString& field);
    QString productName(base::ProductId id);
    void insertLines(base::OrderId order, qint64 firstPosition, std::span<const OrderLine> lines);

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    std::optional<std::pair<customers::Provenance, qint64>> m_provenance; ///< the last one: mostly all are alike
    QHash<qint64, QString> m_productNames;
    QHash<QString, qint64> m_eventTypes;
};

Order readOrder(storage::ReadTransaction& tx, base::OrderId id); ///< NotFound
base::OrderId findOrder(storage::ReadTransaction& tx, const QString& number); ///< as written; 0: none
bool isStored(storage::ReadTransaction& tx, base::OrderId id);
/// With its lines and the stock movements that belong to it. NotFound; Conflict when another order credits it.
void removeOrder(storage::WriteTransaction& tx, base::OrderId id);
bool isCredited(storage::ReadTransaction& tx, base::OrderId id);
/// The same event of the same customer: time, kind, value and source.
bool isStored(storage::ReadTransaction& tx, const Event& event);
void removeEvent(storage::WriteTransaction& tx, base::EventId id);
void removeUnusedEventTypes(storage::WriteTransaction& tx);

/// Orders that came by one source, the newest first (so that a credit comes before what it credits), from below
/// `before` on (none: from the newest), at most `limit`.
std::vector<base::OrderId> ordersOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::OrderId before, int limit);
/// Events that came by one source, by id, behind `after`, at most `limit`.
std::vector<base::EventId> eventsOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::EventId after, int limit);

/// What orders came by one source.
struct OrdersSummary {
    qint64 orders = 0; ///< credits among them
    qint64 creditOrders = 0;
    qint64 creditLines = 0;
    qint64 walkInOrders = 0;
    qint64 walkInLines = 0;
    qint64 markedLines = 0; ///< with a price of 0 or less
    std::vector<CurrencyTotal> totals = {};
};
/// Invalid "total" when a sum does not fit.
OrdersSummary summariseOrders(storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId);

/// True when orders or events hang on the customer, but for those that the import `passedOver` brought. Whoever undoes
/// the making of a record asks first.
bool isReferenced(storage::ReadTransaction& tx, base::CustomerId id, base::BatchId passedOver = {});
/// True when orders or events hang on the customer that no import brought.
bool isUsedByHand(storage::ReadTransaction& tx, base::CustomerId id);
/// Imports later than `batch` whose orders or events hang on the customer; an import may be in it twice.
std::vector<base::BatchId> importsAfter(storage::ReadTransaction& tx, base::CustomerId id, base::BatchId batch);
/// Whether something was sold to the customer, also when it came back later (privacy-rules K9).
bool hasBought(storage::ReadTransaction& tx, base::CustomerId id);
/// The last order or event of the customer (privacy-rules T5: an act of the person).
std::optional<base::UtcTime> lastActivity(storage::ReadTransaction& tx, base::CustomerId id);

} // namespace aicms::sales
