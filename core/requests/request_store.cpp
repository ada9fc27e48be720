// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_store.h"

namespace aicms::requests::store {

namespace {

enum WaitBit { WaitsIdentity = 1, WaitsClarification = 2, WaitsFee = 4 };

/// NULL is kept for what is not known; a text is never that.
QString stored(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

std::optional<qint64> dayNumber(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

QDate dayAt(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? QDate() : QDate::fromJulianDay(rows.integer(column));
}

int waitBits(const Standing& standing)
{
    return (standing.asksIdentity ? WaitsIdentity : 0) | (standing.asksClarification ? WaitsClarification : 0)
        | (standing.asksFee ? WaitsFee : 0);
}

/// ended_as, ended_on, is_identified, waits, is_extended, is_acknowledged, assigned_to from that column on.
Standing standingAt(const storage::Rows& rows, int first)
{
    const qint64 waits = rows.integer(first + 3);
    Standing standing;
    standing.end = static_cast<End>(rows.integer(first));
    standing.endedOn = dayAt(rows, first + 1);
    standing.isIdentified = rows.integer(first + 2) != 0;
    standing.asksIdentity = (waits & WaitsIdentity) != 0;
    standing.asksClarification = (waits & WaitsClarification) != 0;
    standing.asksFee = (waits & WaitsFee) != 0;
    standing.isExtended = rows.integer(first + 4) != 0;
    standing.isAcknowledged = rows.integer(first + 5) != 0;
    standing.assignedTo = rows.id<base::UserId>(first + 6);
    return standing;
}

std::vector<Regime> readRegimes(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query("SELECT regime FROM request_law WHERE request_id = ?1 ORDER BY regime", id);
    std::vector<Regime> regimes;
    while (rows.next())
        regimes.push_back(static_cast<Regime>(rows.integer(0)));
    return regimes;
}

std::vector<Item> readItems(storage::ReadTransaction& tx, RequestId id)
{
    auto rows
        = tx.query("SELECT kind, outcome, refusal, text FROM request_item WHERE request_id = ?1 ORDER BY position", id);
    std::vector<Item> items;
    while (rows.next())
        items.push_back(
            {static_cast<Kind>(rows.integer(0)), static_cast<Outcome>(rows.integer(1)), rows.text(2), rows.text(3)});
    return items;
}

/// Of request_event: Move::Acknowledge and Move::Decide, by which a date is met.
#define AICMS_MOVES_THAT_MEET "(1, 11)"
static_assert(static_cast<int>(Move::Acknowledge) == 1 && static_cast<int>(Move::Decide) == 11);
/// Request::owedSince: the day of the last of them.
#define AICMS_OWED_SINCE                                                                                               \
    "CASE WHEN ended_as = 0 AND due_on IS NULL AND waits = 0 THEN COALESCE((SELECT MAX(on_day) FROM request_event"     \
    " WHERE request_id = request.id AND move IN " AICMS_MOVES_THAT_MEET "), received_on) END"

void writeItems(storage::WriteTransaction& tx, RequestId id, const std::vector<Item>& items)
{
    tx.execute("DELETE FROM request_item WHERE request_id = ?1", id);
    int position = 0;
    for (const Item& item : items)
        tx.execute("INSERT INTO request_item (request_id, position, kind, outcome, refusal, text)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            id, position++, static_cast<int>(item.kind), static_cast<int>(item.outcome), stored(item.refusal),
            stored(item.text));
}

void writeRegimes(storage::WriteTransaction& tx, RequestId id, const std::vector<Regime>& regimes)
{
    for (const Regime regime : regimes)
        tx.execute("INSERT INTO request_law (request_id, regime) VALUES (?1, ?2)", id, static_cast<int>(regime));
}

std::vector<RequestId> idList(storage::Rows rows)
{
    std::vector<RequestId> list;
    while (rows.next())
        list.push_back(rows.id<RequestId>(0));
    return list;
}

} // namespace

RequestId insert(storage::WriteTransaction& tx, const Request& request)
{
    const RequestId id {tx.insert(
        "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on, received_at,"
        " text, taken_by, opened_at, laws_chosen, laws_reason, ended_as, is_identified, waits, is_extended, "
        "is_acknowledged,"
        " assigned_to, due_on, due_clock) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, 0, 0, 0, 0, ?12,"
        " ?13, ?14)",
        request.customer, stored(request.personName), stored(request.personContact),
        static_cast<int>(request.arrivedBy), request.received.toJulianDay(), request.receivedAt, stored(request.text),
        request.takenBy.value, request.openedAt, request.lawsChosen, stored(request.lawsReason),
        request.standing.assignedTo.value, dayNumber(request.dueOn), stored(request.dueClock))};
    writeRegimes(tx, id, request.regimes);
    writeItems(tx, id, request.items);
    return id;
}

void insertEvent(storage::WriteTransaction& tx, RequestId request, const Event& event)
{
    tx.execute("INSERT INTO request_event (request_id, move, on_day, at, user_id, position, code, text)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        request, static_cast<int>(event.move), event.day.toJulianDay(), event.at, event.by.value, event.position,
        stored(event.code), stored(event.text));
}

void update(storage::WriteTransaction& tx, const Request& request)
{
    const Standing& standing = request.standing;
    tx.execute("UPDATE request SET revision = revision + 1, customer_id = ?2, person_name = ?3, person_contact = ?4,"
               " ended_as = ?5, ended_on = ?6, is_identified = ?7, waits = ?8, is_extended = ?9, is_acknowledged = ?10,"
               " assigned_to = ?11, due_on = ?12, due_clock = ?13 WHERE id = ?1",
        request.id, request.customer, stored(request.personName), stored(request.personContact),
        static_cast<int>(standing.end), dayNumber(standing.endedOn), standing.isIdentified, waitBits(standing),
        standing.isExtended, standing.isAcknowledged, standing.assignedTo.value, dayNumber(request.dueOn),
        stored(request.dueClock));
    tx.execute("DELETE FROM request_law WHERE request_id = ?1", request.id);
    writeRegimes(tx, request.id, request.regimes);
    writeItems(tx, request.id, request.items);
}

void rewrite(storage::WriteTransaction& tx, const Request& request)
{
    tx.execute("UPDATE request SET arrived_by = ?2, received_on = ?3, received_at = ?4, text = ?5, laws_chosen = ?6,"
               " laws_reason = ?7 WHERE id = ?1",
        request.id, static_cast<int>(request.arrivedBy), request.received.toJulianDay(), request.receivedAt,
        stored(request.text), request.lawsChosen, stored(request.lawsReason));
    tx.execute("DELETE FROM request_law WHERE request_id = ?1", request.id);
    writeRegimes(tx, request.id, request.regimes);
    update(tx, request);
}

std::optional<Request> read(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query(
        "SELECT revision, customer_id, person_name, person_contact, arrived_by, received_on, received_at, text,"
        " taken_by, opened_at, laws_chosen, laws_reason, due_on, due_clock, ended_as, ended_on, is_identified, waits,"
        " is_extended, is_acknowledged, assigned_to, " AICMS_OWED_SINCE " FROM request WHERE id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    Request request;
    request.id = id;
    request.revision = rows.integer(0);
    request.customer = rows.id<base::CustomerId>(1);
    request.personName = rows.text(2);
    request.personContact = rows.text(3);
    request.arrivedBy = static_cast<ArrivedBy>(rows.integer(4));
    request.received = dayAt(rows, 5);
    if (!rows.isNull(6))
        request.receivedAt = rows.time(6);
    request.text = rows.text(7);
    request.takenBy = rows.id<base::UserId>(8);
    request.openedAt = rows.time(9);
    request.lawsChosen = rows.integer(10) != 0;
    request.lawsReason = rows.text(11);
    request.dueOn = dayAt(rows, 12);
    request.dueClock = rows.text(13);
    request.standing = standingAt(rows, 14);
    request.owedSince = dayAt(rows, 21);
    request.regimes = readRegimes(tx, id);
    request.items = readItems(tx, id);
    return request;
}

std::vector<Event> readEvents(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query("SELECT id, move, on_day, at, user_id, position, code, text FROM request_event WHERE "
                         "request_id = ?1 ORDER BY id",
        id);
    std::vector<Event> events;
    while (rows.next()) {
        Event event {rows.integer(0), static_cast<Move>(rows.integer(1)), dayAt(rows, 2), rows.time(3),
            rows.id<base::UserId>(4), {}, rows.text(6), rows.text(7)};
        if (!rows.isNull(5))
            event.position = static_cast<int>(rows.integer(5));
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<RequestId> ids(storage::ReadTransaction& tx, const Filter& filter)
{
    if (filter.isClosed)
        return idList(tx.query("SELECT id FROM request WHERE ended_as <> 0 AND (?1 IS NULL OR assigned_to = ?1)"
                               " AND (?2 IS NULL OR customer_id = ?2) ORDER BY ended_on DESC, id DESC",
            filter.assignedTo, filter.customer));
    return idList(tx.query("SELECT id FROM request WHERE ended_as = 0 AND (?1 IS NULL OR assigned_to = ?1)"
                           " AND (?2 IS NULL OR customer_id = ?2)"
                           " ORDER BY due_on IS NULL AND waits <> 0, COALESCE(due_on, " AICMS_OWED_SINCE "), id",
        filter.assignedTo, filter.customer));
}

std::optional<RequestRow> readRow(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query(
        "SELECT request.customer_id, COALESCE(customer.name, person_name), received_on, due_on, ended_as, ended_on,"
        " is_identified, waits, is_extended, is_acknowledged, assigned_to, customer.given_name, customer.family_name,"
        " " AICMS_OWED_SINCE
        " FROM request LEFT JOIN customer ON customer.id = request.customer_id WHERE request.id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    RequestRow row;
    row.id = id;
    row.customer = rows.id<base::CustomerId>(0);
    row.name = rows.text(1);
    if (row.name.isEmpty())
        row.name = QStringList {rows.text(11), rows.text(12)}.join(u' ').trimmed();
    row.received = dayAt(rows, 2);
    row.dueOn = dayAt(rows, 3);
    row.owedSince = dayAt(rows, 13);
    row.standing = standingAt(rows, 4);
    row.regimes = readRegimes(tx, id);
    row.items = readItems(tx, id);
    return row;
}

std::vector<RequestId> openOf(storage::ReadTransaction& tx, base::CustomerId customer, RequestId without)
{
    return idList(tx.query("SELECT id FROM request WHERE customer_id = ?1 AND ended_as = 0 AND id <> ?2 ORDER BY id",
        customer, without.value));
}

std::vector<Closed> closedSince(storage::ReadTransaction& tx, QDate day)
{
    auto rows = tx.query("SELECT ended_on, ended_on - received_on FROM request WHERE ended_on >= ?1 AND ended_as <> ?2"
                         " ORDER BY ended_on",
        day.toJulianDay(), static_cast<int>(End::Mistaken));
    std::vector<Closed> closed;
    while (rows.next())
        closed.push_back({dayAt(rows, 0), static_cast<int>(rows.integer(1))});
    return closed;
}

std::vector<OpenDue> openDueDays(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT due_on, waits FROM request WHERE ended_as = 0");
    std::vector<OpenDue> days;
    while (rows.next())
        days.push_back({dayAt(rows, 0), rows.integer(1) != 0});
    return days;
}

std::optional<Residence> placeOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto person = tx.query("SELECT 1 FROM customer WHERE id = ?1 AND deleted_at IS NULL", customer);
    if (!person.next())
        return std::nullopt;
    auto rows = tx.query(
        "SELECT country, region FROM address WHERE customer_id = ?1 AND country <> '' ORDER BY position", customer);
    return rows.next() ? Residence {rows.text(0), rows.text(1)} : Residence();
}

bool isUser(storage::ReadTransaction& tx, base::UserId user)
{
    return tx.query("SELECT 1 FROM app_user WHERE id = ?1 AND removed_at IS NULL", user).next();
}

std::optional<LastOrder> lastOrder(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query(
        "SELECT number, at FROM sales_order WHERE customer_id = ?1 ORDER BY at DESC, id DESC LIMIT 1", customer);
    return rows.next() ? std::optional(LastOrder {rows.text(0), rows.time(1)}) : std::nullopt;
}

std::optional<ExportProgress> readExport(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query("SELECT content FROM request_export WHERE request_id = ?1", id);
    return rows.next() ? std::optional(exportProgressOf(rows.text(0))) : std::nullopt;
}

void writeExport(storage::WriteTransaction& tx, RequestId id, const ExportProgress& progress)
{
    tx.execute("INSERT INTO request_export (request_id, at, content) VALUES (?1, ?2, ?3)"
               " ON CONFLICT (request_id) DO UPDATE SET at = excluded.at, content = excluded.content",
        id, tx.now(), exportProgressText(progress));
}

void forgetExport(storage::WriteTransaction& tx, RequestId id)
{
    tx.execute("DELETE FROM request_export WHERE request_id = ?1", id);
}

QString setting(storage::ReadTransaction& tx, const QString& name)
{
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", name);
    return rows.next() ? rows.text(0) : QString();
}

void setSetting(storage::WriteTransaction& tx, const QString& name, const QString& value)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)"
               " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name, stored(value));
}

} // namespace aicms::requests::store
