// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/purge_store.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::retention::store {

namespace {

const QString twoPeopleSetting = QStringLiteral("retention.two_people");

QString listOf(const std::vector<qint64>& ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString classCountsText(const std::vector<std::pair<DataClass, qint64>>& counts)
{
    QJsonObject object;
    for (const auto& [dataClass, count] : counts)
        object.insert(dataClassCode(dataClass), count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Beside the classes, of which none has this code.
const QString reducedKey = QStringLiteral("reduced");

QString doneText(const Run& run)
{
    QJsonObject object = QJsonDocument::fromJson(classCountsText(run.done).toUtf8()).object();
    if (run.reduced > 0)
        object.insert(reducedKey, run.reduced);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::vector<std::pair<DataClass, qint64>> countsOf(const QString& text)
{
    std::vector<std::pair<DataClass, qint64>> counts;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto dataClass = dataClassFromCode(each.key()))
            counts.emplace_back(*dataClass, each.value().toInteger());
    }
    return counts;
}

std::optional<base::UtcTime> timeIf(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

/// That she did something then still counts: else she would go before her own time. `sql`: whose activity goes, and the
/// last of it; what is no act of hers (T5) is not among it.
void keepActivity(storage::WriteTransaction& tx, const QByteArray& sql, const QString& list)
{
    const QByteArray update = "UPDATE customer SET last_activity_at = gone.last FROM (" + sql
        + ") gone WHERE customer.id = gone.customer_id AND COALESCE(last_activity_at, 0) < gone.last";
    tx.execute(update.constData(), list);
}

const char* candidateSql(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Interactions:
        // 5: a task; it is open until it is done.
        return "SELECT id, customer_id, at, kind, 0 FROM interaction WHERE at < ?1"
               " AND NOT (kind = 5 AND done_at IS NULL AND deleted_at IS NULL)";
    case DataClass::Events: return "SELECT id, customer_id, at, NULL, 0 FROM customer_event WHERE at < ?1";
    case DataClass::Orders:
        return "SELECT id, customer_id, at, NULL, 0 FROM sales_order WHERE at < ?1"
               " AND (customer_id IS NOT NULL OR id IN (SELECT order_id FROM kept_order))";
    case DataClass::Files:
        return "SELECT a.id, a.customer_id, p.at, NULL, 0 FROM attachment a JOIN provenance p ON p.id = a.provenance_id"
               " WHERE p.at < ?1";
    case DataClass::Requests:
        // Days count from 1970 on; 2440588 is its Julian day. Noon, so that it is that day everywhere.
        return "SELECT id, customer_id, ((ended_on - 2440588) * 24 + 12) * 3600000000, NULL,"
               " customer_id IS NULL AND text = '' AND person_name = '' AND person_contact = '' FROM request"
               " WHERE ended_as <> 0 AND ended_on IS NOT NULL"
               " AND ((ended_on - 2440588) * 24 + 12) * 3600000000 < ?1";
    case DataClass::RequestLetters:
        return "SELECT l.id, r.customer_id, ((l.sent_on - 2440588) * 24 + 12) * 3600000000, NULL, 0 FROM "
               "request_letter l"
               " JOIN request r ON r.id = l.request_id WHERE l.sent_on IS NOT NULL"
               " AND ((l.sent_on - 2440588) * 24 + 12) * 3600000000 < ?1";
    default: break;
    }
    throw base::Failure(base::internalError());
}

Run runOf(const storage::Rows& rows)
{
    Run run;
    run.id = rows.id<RunId>(0);
    run.startedAt = rows.time(1);
    run.finishedAt = timeIf(rows, 2);
    run.by = rows.id<base::UserId>(3);
    run.state = static_cast<RunState>(rows.integer(4));
    run.today = QDate::fromJulianDay(rows.integer(5));
    run.erasure = rows.id<ErasureId>(6);
    run.planned = countsOf(rows.text(7));
    run.done = countsOf(rows.text(8));
    run.reduced = QJsonDocument::fromJson(rows.text(8).toUtf8()).object()[reducedKey].toInteger();
    run.listDigest = rows.blob(9);
    run.first = rows.id<base::UserId>(10);
    return run;
}

} // namespace

std::vector<Candidate> candidates(
    storage::ReadTransaction& tx, DataClass dataClass, base::UtcTime before, base::CustomerId only)
{
    std::vector<Candidate> found;
    const QByteArray sql
        = QByteArray(candidateSql(dataClass)) + (only.isValid() ? " AND customer_id = ?2 ORDER BY 1" : " ORDER BY 1");
    auto rows = only.isValid() ? tx.query(sql.constData(), before, only) : tx.query(sql.constData(), before);
    while (rows.next()) {
        Candidate candidate {rows.integer(0), rows.id<base::CustomerId>(1), rows.time(2), rows.time(2)};
        if (!rows.isNull(3))
            candidate.contactKind = static_cast<customers::InteractionKind>(rows.integer(3));
        candidate.isNameless = rows.integer(4) != 0;
        found.push_back(candidate);
    }
    return found;
}

HeldPeople heldPeople(storage::ReadTransaction& tx)
{
    HeldPeople held;
    auto rows = tx.query("SELECT customer_id FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                         " WHERE h.lifted_at IS NULL");
    while (rows.next()) {
        if (rows.isNull(0))
            held.everybody = true;
        else
            held.people.insert(rows.id<base::CustomerId>(0));
    }
    return held;
}

qint64 deleteInteractions(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    const QString list = listOf(ids);
    {
        auto rows
            = tx.query("SELECT subject, text FROM interaction WHERE id IN (SELECT value FROM json_each(?1))", list);
        while (rows.next()) {
            marks.addValue(rows.bytes(0));
            marks.addValue(rows.bytes(1));
        }
    }
    keepActivity(tx,
        // 5: a task.
        "SELECT customer_id, MAX(at) AS last FROM interaction WHERE id IN (SELECT value FROM json_each(?1))"
        " AND kind <> 5 AND deleted_at IS NULL GROUP BY customer_id",
        list);
    return tx.execute("DELETE FROM interaction WHERE id IN (SELECT value FROM json_each(?1))", list);
}

qint64 deleteEvents(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    const QString list = listOf(ids);
    {
        auto rows = tx.query("SELECT value FROM customer_event WHERE id IN (SELECT value FROM json_each(?1))", list);
        while (rows.next())
            marks.addValue(rows.bytes(0));
    }
    keepActivity(tx,
        "SELECT customer_id, MAX(at) AS last FROM customer_event WHERE id IN (SELECT value FROM json_each(?1))"
        " AND customer_id IS NOT NULL"
            + eventsThatAreActs(tx) + " GROUP BY customer_id",
        list);
    return tx.execute("DELETE FROM customer_event WHERE id IN (SELECT value FROM json_each(?1))", list);
}

void noteLastOrders(storage::WriteTransaction& tx, const std::vector<qint64>& ids)
{
    keepActivity(tx,
        "SELECT customer_id, MAX(at) AS last FROM sales_order WHERE id IN (SELECT value FROM json_each(?1))"
        " AND customer_id IS NOT NULL GROUP BY customer_id",
        listOf(ids));
}

void markOrders(storage::ReadTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    const QString list = listOf(ids);
    auto rows = tx.query("SELECT number, country FROM sales_order WHERE id IN (SELECT value FROM json_each(?1))", list);
    while (rows.next()) {
        marks.addValue(rows.bytes(0));
        marks.addValue(rows.bytes(1));
    }
    auto lines = tx.query("SELECT description FROM order_line WHERE description IS NOT NULL"
                          " AND order_id IN (SELECT value FROM json_each(?1))",
        list);
    while (lines.next())
        marks.addValue(lines.bytes(0));
    auto locked
        = tx.query("SELECT name, address FROM kept_order WHERE order_id IN (SELECT value FROM json_each(?1))", list);
    while (locked.next()) {
        marks.addValue(locked.bytes(0));
        marks.addValue(locked.bytes(1));
    }
}

RunId insertRun(storage::WriteTransaction& tx, const Run& run, const LeftOut& leftOut)
{
    QJsonArray left;
    for (const auto& [dataClass, id] : leftOut)
        left.append(QJsonArray {static_cast<int>(dataClass), id});
    return {tx.insert("INSERT INTO retention_run (started_at, user_id, state, today, erasure_id, planned, done,"
                      " left_out, list_digest, first_user_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '{}', ?7, ?8, ?9)",
        tx.now(), run.by, static_cast<int>(run.state), run.today.toJulianDay(), run.erasure,
        classCountsText(run.planned), QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact)),
        run.listDigest, run.first)};
}

void setRun(storage::WriteTransaction& tx, const Run& run)
{
    tx.execute("UPDATE retention_run SET state = ?2, erasure_id = ?3, done = ?4, finished_at = ?5 WHERE id = ?1",
        run.id, static_cast<int>(run.state), run.erasure, doneText(run), run.finishedAt);
    if (run.state == RunState::Finished)
        tx.execute("DELETE FROM retention_list WHERE run_id = ?1", run.id);
}

void putList(storage::WriteTransaction& tx, RunId id, const QByteArray& things)
{
    tx.execute("INSERT INTO retention_list (run_id, things) VALUES (?1, ?2)", id, things);
}

QByteArray readList(storage::ReadTransaction& tx, RunId id)
{
    auto rows = tx.query("SELECT things FROM retention_list WHERE run_id = ?1", id);
    return rows.next() ? rows.blob(0) : QByteArray();
}

std::vector<Run> readRuns(storage::ReadTransaction& tx, int most)
{
    std::vector<Run> runs;
    auto rows = tx.query("SELECT id, started_at, finished_at, user_id, state, today, erasure_id, planned, done,"
                         " list_digest, first_user_id FROM retention_run WHERE state <> ?2 ORDER BY id DESC LIMIT ?1",
        most, static_cast<int>(RunState::Confirmed));
    while (rows.next())
        runs.push_back(runOf(rows));
    return runs;
}

std::optional<Run> runningRun(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT id, started_at, finished_at, user_id, state, today, erasure_id, planned, done,"
                         " list_digest, first_user_id FROM retention_run WHERE state = ?1 ORDER BY id LIMIT 1",
        static_cast<int>(RunState::Running));
    return rows.next() ? std::optional(runOf(rows)) : std::nullopt;
}

LeftOut leftOutOf(storage::ReadTransaction& tx, RunId id)
{
    LeftOut left;
    auto rows = tx.query("SELECT left_out FROM retention_run WHERE id = ?1", id);
    if (!rows.next())
        return left;
    const QJsonArray list = QJsonDocument::fromJson(rows.text(0).toUtf8()).array();
    for (const QJsonValue& each : list)
        left.emplace(static_cast<DataClass>(each.toArray().at(0).toInt()), each.toArray().at(1).toInteger());
    return left;
}

void dropProposals(storage::WriteTransaction& tx)
{
    tx.execute("DELETE FROM retention_run WHERE state = ?1", static_cast<int>(RunState::Proposed));
}

std::optional<Run> confirmedRun(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT id, started_at, finished_at, user_id, state, today, erasure_id, planned, done,"
                         " list_digest, first_user_id FROM retention_run WHERE state = ?1 ORDER BY id DESC LIMIT 1",
        static_cast<int>(RunState::Confirmed));
    return rows.next() ? std::optional(runOf(rows)) : std::nullopt;
}

void dropConfirmed(storage::WriteTransaction& tx)
{
    tx.execute("DELETE FROM retention_run WHERE state = ?1", static_cast<int>(RunState::Confirmed));
}

QString readTwoPeople(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", twoPeopleSetting);
    return rows.next() ? rows.text(0) : QString();
}

void setTwoPeople(storage::WriteTransaction& tx, const QString& value)
{
    if (value.isEmpty())
        tx.execute("DELETE FROM setting WHERE name = ?1", twoPeopleSetting);
    else
        tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)"
                   " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            twoPeopleSetting, value);
}

} // namespace aicms::retention::store
