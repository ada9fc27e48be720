// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/event.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace aicms::sales {

/// The SQL of events. All throw base::Failure.
qint64 eventTypeId(storage::WriteTransaction& tx, const QString& kind, const QString& source); ///< found or made
base::EventId insertEventRow(storage::WriteTransaction& tx, const Event& event, qint64 typeId, qint64 provenanceId);
std::vector<Event> readEventsOf(storage::ReadTransaction& tx, base::CustomerId customer, int limit); ///< newest first
qint64 countEventsOf(storage::ReadTransaction& tx, base::CustomerId customer);
bool hasEvent(storage::ReadTransaction& tx, const Event& event); ///< one that says the same
/// Others than that import brought; of id 0: any.
bool hasEvents(storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId passedOver);
bool hasEventsByHand(storage::ReadTransaction& tx, base::CustomerId customer); ///< that no import brought
/// The imports behind `batch` that brought events of the customer.
std::vector<base::BatchId> eventImportsAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId batch);
std::optional<base::UtcTime> lastEventAt(storage::ReadTransaction& tx, base::CustomerId customer);
/// Events that came by this source, by id, behind `after`.
std::vector<base::EventId> eventsFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::EventId after, int limit);
void deleteEventRow(storage::WriteTransaction& tx, base::EventId id);
void deleteUnusedEventTypes(storage::WriteTransaction& tx);

} // namespace aicms::sales
