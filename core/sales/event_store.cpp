// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/event_store.h"

#include "core/customers/provenances.h"
#include "core/sales/stored_values.h"

namespace aicms::sales {

qint64 eventTypeId(storage::WriteTransaction& tx, const QString& kind, const QString& source)
{
    {
        auto rows = tx.query("SELECT id FROM event_type WHERE kind = ?1 AND source = ?2", stored(kind), stored(source));
        if (rows.next())
            return rows.integer(0);
    }
    return tx.insert("INSERT INTO event_type (kind, source) VALUES (?1, ?2)", stored(kind), stored(source));
}

base::EventId insertEventRow(storage::WriteTransaction& tx, const Event& event, qint64 typeId, qint64 provenanceId)
{
    return {tx.insert(
        "INSERT INTO customer_event (customer_id, at, type_id, value, provenance_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        event.customer, event.at, typeId, stored(event.value), provenanceId)};
}

std::vector<Event> readEventsOf(storage::ReadTransaction& tx, base::CustomerId customer, int limit)
{
    customers::Provenances provenances(tx);
    std::vector<Event> events;
    auto rows = tx.query("SELECT e.id, customer_id, at, kind, value, source, provenance_id FROM customer_event e"
                         " JOIN event_type t ON t.id = e.type_id WHERE customer_id = ?1"
                         " ORDER BY at DESC, e.id DESC LIMIT ?2",
        customer, limit);
    while (rows.next())
        events.push_back({rows.id<base::EventId>(0), rows.id<base::CustomerId>(1), rows.time(2), rows.text(3),
            rows.text(4), rows.text(5), provenances.byId(rows.integer(6))});
    return events;
}

qint64 countEventsOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT COUNT(*) FROM customer_event WHERE customer_id = ?1", customer);
    return rows.next() ? rows.integer(0) : 0;
}

bool hasEvent(storage::ReadTransaction& tx, const Event& event)
{
    return tx
        .query("SELECT 1 FROM customer_event JOIN event_type t ON t.id = type_id WHERE customer_id = ?1 AND at = ?2"
               " AND kind = ?3 AND source = ?4 AND value = ?5",
            event.customer, event.at, stored(event.kind), stored(event.source), stored(event.value))
        .next();
}

bool hasEvents(storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId passedOver)
{
    return tx
        .query("SELECT 1 FROM customer_event x WHERE customer_id = ?1 AND NOT EXISTS (SELECT 1 FROM provenance p"
               " WHERE p.id = x.provenance_id AND p.source_kind = ?2 AND p.source_id = ?3) LIMIT 1",
            customer, static_cast<int>(customers::SourceKind::Import), passedOver.value)
        .next();
}

bool hasEventsByHand(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 FROM customer_event x JOIN provenance p ON p.id = x.provenance_id"
               " WHERE x.customer_id = ?1 AND p.source_kind <> ?2 LIMIT 1",
            customer, static_cast<int>(customers::SourceKind::Import))
        .next();
}

std::vector<base::BatchId> eventImportsAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::BatchId batch)
{
    std::vector<base::BatchId> imports;
    auto rows = tx.query("SELECT DISTINCT p.source_id FROM customer_event x JOIN provenance p ON p.id = x.provenance_id"
                         " WHERE x.customer_id = ?1 AND p.source_kind = ?2 AND p.source_id > ?3 ORDER BY p.source_id",
        customer, static_cast<int>(customers::SourceKind::Import), batch.value);
    while (rows.next())
        imports.push_back(rows.id<base::BatchId>(0));
    return imports;
}

std::optional<base::UtcTime> lastEventAt(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT MAX(at) FROM customer_event WHERE customer_id = ?1", customer);
    return rows.next() && !rows.isNull(0) ? std::optional(rows.time(0)) : std::nullopt;
}

std::vector<base::EventId> eventsFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::EventId after, int limit)
{
    std::vector<base::EventId> ids;
    auto rows = tx.query("SELECT id FROM customer_event WHERE id > ?1 AND provenance_id IN"
                         " (SELECT id FROM provenance WHERE source_id = ?3 AND source_kind = ?2) ORDER BY id LIMIT ?4",
        after.value, static_cast<int>(source), sourceId, limit);
    while (rows.next())
        ids.push_back(rows.id<base::EventId>(0));
    return ids;
}

void deleteEventRow(storage::WriteTransaction& tx, base::EventId id)
{
    tx.execute("DELETE FROM customer_event WHERE id = ?1", id);
}

void deleteUnusedEventTypes(storage::WriteTransaction& tx)
{
    tx.execute("DELETE FROM event_type WHERE NOT EXISTS (SELECT 1 FROM customer_event WHERE type_id = event_type.id)");
}

} // namespace aicms::sales
