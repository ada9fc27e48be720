// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of a purge that is about people: who is past her time, whose a thing is, whom a rule leaves alone.
#include "core/base/error.h"
#include "core/consent/replaced_entries.h"
#include "core/retention/purge_store.h"
#include "core/sales/event.h"

#include <algorithm>

namespace aicms::retention::store {

namespace {

// last_contact_at knows no tasks and nothing that is in the bin: neither is an act of hers (T5). 5: a task.
constexpr const char* personColumns = "SELECT id, created_at, last_contact_at, last_activity_at,"
                                      " (SELECT MAX(at) FROM sales_order o WHERE o.customer_id = c.id),"
                                      " (SELECT MAX(at) FROM customer_event e WHERE e.customer_id = c.id$acts),"
                                      " (SELECT MAX(at) FROM interaction i WHERE i.customer_id = c.id AND kind <> 5)";
constexpr const char* noParts = ", NULL, NULL, NULL";
constexpr const char* partColumns = ", (SELECT MAX(at) FROM provenance WHERE id IN"
                                    " (SELECT provenance_id FROM email WHERE customer_id = c.id UNION ALL"
                                    " SELECT provenance_id FROM phone WHERE customer_id = c.id UNION ALL"
                                    " SELECT provenance_id FROM link WHERE customer_id = c.id)),"
                                    " (SELECT MAX(at) FROM provenance WHERE id IN"
                                    " (SELECT provenance_id FROM address WHERE customer_id = c.id)),"
                                    " (SELECT MAX(at) FROM provenance WHERE id IN"
                                    " (SELECT provenance_id FROM extra_field WHERE customer_id = c.id))";
constexpr const char* oldPeople = " FROM customer c WHERE kind = 0 AND created_at < ?1";
// 5: a task; it is open until it is done.
constexpr const char* openTask = "EXISTS (SELECT 1 FROM interaction i WHERE i.customer_id = c.id"
                                 " AND i.kind = 5 AND i.done_at IS NULL AND i.deleted_at IS NULL)";
constexpr const char* withoutActivity
    = " AND (last_contact_at IS NULL OR last_contact_at < ?1)"
      " AND (last_activity_at IS NULL OR last_activity_at < ?1)"
      " AND NOT EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.at >= ?1)"
      " AND NOT EXISTS (SELECT 1 FROM customer_event e WHERE e.customer_id = c.id AND e.at >= ?1$acts)";

/// Of events, those that are acts of the person.
QByteArray withActs(storage::ReadTransaction& tx, QByteArray sql)
{
    return sql.replace("$acts", eventsThatAreActs(tx));
}

std::optional<base::UtcTime> timeIf(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

PersonCandidate personOf(const storage::Rows& rows)
{
    PersonCandidate found;
    found.person = {rows.integer(0), rows.id<base::CustomerId>(0), rows.time(1), rows.time(1)};
    for (int column = 2; column <= 5; ++column) {
        if (!rows.isNull(column))
            found.person.lastActivity = std::max(found.person.lastActivity, rows.time(column));
    }
    found.person.newestOrder = timeIf(rows, 4);
    found.person.newestContact = timeIf(rows, 6);
    const auto reached = timeIf(rows, 7), lives = timeIf(rows, 8);
    found.reachedSince = reached && lives ? std::max(reached, lives) : (reached ? reached : lives);
    found.hasOnlyAddresses = lives && !reached;
    found.fieldsSince = timeIf(rows, 9);
    return found;
}

const char* ownerSql(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Person:
    case DataClass::ContactPoints:
    case DataClass::OwnFields: return "SELECT id FROM customer WHERE id = ?1";
    case DataClass::Interactions: return "SELECT customer_id FROM interaction WHERE id = ?1";
    case DataClass::Events: return "SELECT customer_id FROM customer_event WHERE id = ?1";
    case DataClass::Orders: return "SELECT customer_id FROM sales_order WHERE id = ?1";
    case DataClass::Files: return "SELECT customer_id FROM attachment WHERE id = ?1";
    case DataClass::ConsentProof: break; // the ledger is asked
    case DataClass::Requests: return "SELECT customer_id FROM request WHERE id = ?1";
    case DataClass::RequestLetters:
        return "SELECT customer_id FROM request WHERE id = (SELECT request_id FROM request_letter WHERE id = ?1)";
    case DataClass::LogReasons:
        // 4, 5, 12 and 19: audit::ObjectKind.
        return "SELECT CASE object_kind WHEN 4 THEN (SELECT id FROM customer WHERE id = object_id)"
               " WHEN 5 THEN (SELECT customer_id FROM interaction WHERE id = object_id)"
               " WHEN 12 THEN (SELECT customer_id FROM sales_order WHERE id = object_id)"
               " WHEN 19 THEN (SELECT customer_id FROM request WHERE id = object_id) END"
               " FROM audit_entry WHERE seq = ?1";
    }
    throw base::Failure(base::internalError());
}

} // namespace

std::vector<PersonCandidate> people(storage::ReadTransaction& tx, const PeopleQuery& query)
{
    std::vector<PersonCandidate> found;
    const QByteArray sql = withActs(tx,
        QByteArray(personColumns) + (query.withParts ? partColumns : noParts) + oldPeople + " AND NOT " + openTask
            + (query.byActivity ? withoutActivity : "") + (query.only.isValid() ? " AND id = ?2" : "")
            + " ORDER BY id");
    auto rows = query.only.isValid() ? tx.query(sql.constData(), query.before, query.only)
                                     : tx.query(sql.constData(), query.before);
    while (rows.next())
        found.push_back(personOf(rows));
    return found;
}

QByteArray eventsThatAreActs(storage::ReadTransaction& tx)
{
    QByteArrayList others;
    auto rows = tx.query("SELECT id, kind FROM event_type");
    while (rows.next()) {
        if (!sales::isActOfPerson(rows.text(1)))
            others << QByteArray::number(rows.integer(0));
    }
    return others.isEmpty() ? QByteArray() : " AND type_id NOT IN (" + others.join(',') + ')';
}

LastAct lastAct(storage::ReadTransaction& tx, base::CustomerId customer)
{
    LastAct last;
    const auto take = [&last](const storage::Rows& rows, int column, LastAct::Kind kind) {
        if (rows.isNull(column) || (last.at && *last.at >= rows.time(column)))
            return false;
        last = {kind, rows.time(column)};
        return true;
    };
    const QByteArray sql = withActs(tx, QByteArray(personColumns) + " FROM customer c WHERE id = ?1");
    auto rows = tx.query(sql.constData(), customer);
    if (!rows.next())
        return last;
    take(rows, 4, LastAct::Kind::Order);
    take(rows, 5, LastAct::Kind::Event);
    if (take(rows, 2, LastAct::Kind::Gone)) {
        auto contact = tx.query("SELECT kind FROM interaction WHERE customer_id = ?1 AND at = ?2 AND kind <> 5"
                                " AND deleted_at IS NULL ORDER BY id DESC LIMIT 1",
            customer, *last.at);
        if (contact.next())
            last = {LastAct::Kind::Contact, last.at, static_cast<customers::InteractionKind>(contact.integer(0))};
    }
    take(rows, 3, LastAct::Kind::Gone);
    // What is older than the record itself counts no day.
    return last.at && *last.at >= rows.time(1) ? last : LastAct {LastAct::Kind::Record, rows.time(1)};
}

GoingWith goingWith(storage::ReadTransaction& tx, base::CustomerId customer)
{
    GoingWith with;
    auto rows = tx.query("SELECT (SELECT COUNT(*) FROM email WHERE customer_id = ?1)"
                         " + (SELECT COUNT(*) FROM phone WHERE customer_id = ?1)"
                         " + (SELECT COUNT(*) FROM link WHERE customer_id = ?1),"
                         " (SELECT COUNT(*) FROM address WHERE customer_id = ?1),"
                         " (SELECT COUNT(*) FROM note WHERE customer_id = ?1),"
                         " (SELECT COUNT(*) FROM extra_field WHERE customer_id = ?1),"
                         " (SELECT COUNT(*) FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL),"
                         " (SELECT COUNT(*) FROM customer_event WHERE customer_id = ?1),"
                         " (SELECT COUNT(*) FROM attachment WHERE customer_id = ?1 AND removed_at IS NULL),"
                         " (SELECT COUNT(*) FROM sales_order WHERE customer_id = ?1),"
                         " (SELECT number FROM sales_order WHERE customer_id = ?1 ORDER BY at DESC, id DESC LIMIT 1)",
        customer);
    if (!rows.next())
        return with;
    int column = 0;
    for (qint64* count : {&with.ways, &with.addresses, &with.notes, &with.ownFields, &with.contacts, &with.events,
             &with.files, &with.orders})
        *count = rows.integer(column++);
    if (!rows.isNull(column))
        with.newestOrder = rows.text(column);
    return with;
}

bool hasOpenTask(storage::ReadTransaction& tx, base::CustomerId customer)
{
    const QByteArray sql = QByteArray("SELECT 1 FROM customer c WHERE id = ?1 AND ") + openTask;
    return tx.query(sql.constData(), customer).next();
}

bool holdsMore(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx
        .query("SELECT 1 FROM customer c WHERE id = ?1 AND (birthday_typed <> ''"
               " OR language <> '' OR EXISTS (SELECT 1 FROM email WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM phone WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM link WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM note WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM customer_tag WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM membership WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM extra_field WHERE customer_id = c.id)"
               " OR EXISTS (SELECT 1 FROM photo WHERE customer_id = c.id))",
            customer)
        .next();
}

base::CustomerId ownerOf(storage::ReadTransaction& tx, DataClass dataClass, qint64 id)
{
    if (dataClass == DataClass::ConsentProof)
        return consent::personOfEntry(tx, id);
    auto rows = tx.query(ownerSql(dataClass), id);
    return rows.next() ? rows.id<base::CustomerId>(0) : base::CustomerId {};
}

std::set<base::CustomerId> exceptedPeople(
    storage::ReadTransaction& tx, const Exceptions& exceptions, base::CustomerId only)
{
    std::set<base::CustomerId> people;
    const auto add = [&](const QByteArray& sql, const char* ofOne, const auto& value) {
        const QByteArray asked = only.isValid() ? sql + ofOne : sql;
        storage::Rows rows
            = only.isValid() ? tx.query(asked.constData(), value, only) : tx.query(asked.constData(), value);
        while (rows.next())
            people.insert(rows.id<base::CustomerId>(0));
    };
    for (const QString& tag : exceptions.tags)
        add("SELECT customer_id FROM customer_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?1",
            " AND customer_id = ?2", tag);
    if (exceptions.kind)
        add("SELECT id FROM customer WHERE kind = ?1", " AND id = ?2", static_cast<int>(*exceptions.kind));
    if (exceptions.hasOpenRequest)
        add("SELECT customer_id FROM request WHERE ended_as = ?1 AND customer_id IS NOT NULL", " AND customer_id = ?2",
            0);
    return people;
}

} // namespace aicms::retention::store
