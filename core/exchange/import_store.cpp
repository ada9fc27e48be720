// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_store.h"

#include "core/storage/id_list.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace aicms::exchange {

namespace {

/// Columns 0 to 14 of the two SELECTs below.
BatchInfo infoOf(const storage::Rows& rows)
{
    BatchInfo info;
    info.id = rows.id<base::BatchId>(0);
    info.startedAt = rows.time(1);
    if (!rows.isNull(2))
        info.finishedAt = rows.time(2);
    info.user = rows.id<base::UserId>(3);
    info.state = static_cast<BatchState>(rows.integer(4));
    info.read = rows.integer(5);
    info.created = rows.integer(6);
    info.updated = rows.integer(7);
    info.skipped = rows.integer(8);
    info.quarantined = rows.integer(14);
    info.rejected = rows.integer(9);
    info.fileName = rows.text(10);
    info.holdsCustomers = rows.integer(13) == 0;
    info.newPeople = info.holdsCustomers ? info.created - rows.integer(12) : 0;
    info.newOrganisations = rows.integer(11) + rows.integer(12);
    return info;
}

} // namespace

base::BatchId insertBatch(storage::WriteTransaction& tx, base::UserId user, const QString& path, const QString& format,
    const QByteArray& fileDigest, const QString& settings)
{
    // Names of folders tell of people and machines, and nobody needs them to know the import again.
    const QString name = QFileInfo(path).fileName();
    return {tx.insert("INSERT INTO import_batch (started_at, user_id, state, format, file_digest, settings, file_name)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        tx.now(), user.value, static_cast<int>(BatchState::Running), format, fileDigest, settings,
        name.isNull() ? QStringLiteral("") : name)};
}

void saveProgress(storage::WriteTransaction& tx, base::BatchId batch, qint64 rowsDone, const ImportResult& counts)
{
    tx.execute("UPDATE import_batch SET rows_done = ?2, rows_read = ?3, created = ?4, updated = ?5, skipped = ?6,"
               " quarantined = ?7, rejected = ?8, organisations = ?9, warnings = ?10, organisation_rows = ?11"
               " WHERE id = ?1",
        batch, rowsDone, counts.read, counts.created, counts.updated, counts.skipped, counts.quarantined,
        counts.rejectedCount, counts.organisationsCreated, counts.warnings, counts.organisationRows);
    tx.publish(base::ChangeKind::ImportBatch, batch.value);
}

void setBatchState(storage::WriteTransaction& tx, base::BatchId batch, BatchState state)
{
    const bool isEnd = state == BatchState::Finished || state == BatchState::Undone;
    tx.execute("UPDATE import_batch SET state = ?2, finished_at = COALESCE(?3, finished_at) WHERE id = ?1", batch,
        static_cast<int>(state), isEnd ? std::optional(tx.now()) : std::nullopt);
    tx.publish(base::ChangeKind::ImportBatch, batch.value);
}

void markInterrupted(storage::WriteTransaction& tx)
{
    tx.execute("UPDATE import_batch SET state = ?2 WHERE state = ?1", static_cast<int>(BatchState::Running),
        static_cast<int>(BatchState::Interrupted));
}

std::optional<BatchRecord> readBatch(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT id, started_at, finished_at, user_id, state, rows_read, created, updated, skipped,"
                         " rejected, file_name, organisations, organisation_rows, subject, quarantined, file_digest,"
                         " settings, rows_done, warnings FROM import_batch WHERE id = ?1",
        batch);
    if (!rows.next())
        return std::nullopt;
    BatchRecord record;
    record.info = infoOf(rows);
    record.fileDigest = rows.blob(15);
    record.settings = rows.text(16);
    record.rowsDone = rows.integer(17);
    record.counts.batch = record.info.id;
    record.counts.read = record.info.read;
    record.counts.created = record.info.created;
    record.counts.updated = record.info.updated;
    record.counts.skipped = record.info.skipped;
    record.counts.rejectedCount = record.info.rejected;
    record.counts.organisationsCreated = rows.integer(11);
    record.counts.organisationRows = rows.integer(12);
    record.counts.quarantined = record.info.quarantined;
    record.counts.warnings = rows.integer(18);
    return record;
}

std::vector<BatchInfo> readBatches(storage::ReadTransaction& tx)
{
    std::vector<BatchInfo> batches;
    auto rows
        = tx.query("SELECT id, started_at, finished_at, user_id, state, rows_read, created, updated, skipped,"
                   " rejected, file_name, organisations, organisation_rows, subject, quarantined FROM import_batch"
                   " ORDER BY id DESC");
    while (rows.next())
        batches.push_back(infoOf(rows));
    return batches;
}

std::vector<BatchInfo> readUnfinished(storage::ReadTransaction& tx)
{
    std::vector<BatchInfo> batches = readBatches(tx);
    std::erase_if(batches, [](const BatchInfo& batch) {
        return batch.state == BatchState::Finished || batch.state == BatchState::Undone;
    });
    return batches;
}

bool hasChange(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM import_change WHERE batch_id = ?1 AND customer_id = ?2", batch, customer).next();
}

qint64 rowThatMade(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    auto rows = tx.query("SELECT row_number FROM import_change WHERE batch_id = ?1 AND customer_id = ?2 AND made <> ?3",
        batch, customer, static_cast<int>(ChangeMade::Changed));
    return rows.next() ? rows.integer(0) : 0;
}

void recordChange(storage::WriteTransaction& tx, base::BatchId batch, const ChangeRecord& change)
{
    tx.execute("INSERT INTO import_change (batch_id, made, customer_id, before, revision, row_number)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
               " ON CONFLICT (customer_id, batch_id) DO UPDATE SET revision = excluded.revision",
        batch, static_cast<int>(change.made), change.customer, change.before, change.revision, change.row);
}

std::vector<ChangeRecord> readChanges(storage::ReadTransaction& tx, base::BatchId batch, int most)
{
    std::vector<ChangeRecord> changes;
    auto rows = tx.query("SELECT customer_id, made, before, revision FROM import_change WHERE batch_id = ?1"
                         " ORDER BY made, customer_id LIMIT ?2",
        batch, most);
    while (rows.next()) {
        changes.push_back(
            {rows.id<base::CustomerId>(0), static_cast<ChangeMade>(rows.integer(1)), rows.blob(2), rows.integer(3)});
    }
    return changes;
}

UndoForecast readForecast(
    storage::ReadTransaction& tx, base::BatchId batch, const std::function<bool(base::CustomerId)>& hasAnswered)
{
    // As undoBatch() judges: what was changed stays, and a new record on which something hangs that the batch did not
    // bring. An organisation goes when all who belong to it go, or have their old values back.
    auto rows = tx.query(
        "WITH own AS (SELECT i.made, c.id, c.revision <> i.revision OR (i.made <> 0 AND ("
        " EXISTS (SELECT 1 FROM interaction x WHERE x.customer_id = c.id)"
        " OR EXISTS (SELECT 1 FROM attachment x WHERE x.customer_id = c.id)"
        " OR EXISTS (SELECT 1 FROM sales_order x JOIN provenance p ON p.id = x.provenance_id"
        "   WHERE x.customer_id = c.id AND NOT (p.source_kind = ?2 AND p.source_id = ?1))"
        " OR EXISTS (SELECT 1 FROM customer_event x JOIN provenance p ON p.id = x.provenance_id"
        "   WHERE x.customer_id = c.id AND NOT (p.source_kind = ?2 AND p.source_id = ?1))"
        " OR EXISTS (SELECT 1 FROM membership m JOIN customer p ON p.id = m.customer_id"
        "   WHERE m.organisation_id = c.id AND p.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM import_change g"
        "   WHERE g.customer_id = p.id AND g.batch_id = ?1 AND g.revision = p.revision AND (g.made = 0 OR ("
        "   NOT EXISTS (SELECT 1 FROM interaction x WHERE x.customer_id = p.id)"
        "   AND NOT EXISTS (SELECT 1 FROM attachment x WHERE x.customer_id = p.id))))))) AS stays"
        " FROM import_change i JOIN customer c ON c.id = i.customer_id WHERE i.batch_id = ?1)"
        " SELECT made, stays, id FROM own",
        batch, static_cast<int>(customers::SourceKind::Import));
    UndoForecast forecast;
    while (rows.next()) {
        const auto made = static_cast<ChangeMade>(rows.integer(0));
        qint64& figure = rows.integer(1) != 0  ? forecast.kept
            : made == ChangeMade::Person       ? forecast.people
            : made == ChangeMade::Organisation ? forecast.organisations
                                               : forecast.restored;
        ++figure;
        // Of those only that would go: the others stay anyway, and are counted as kept.
        if (rows.integer(1) == 0 && made != ChangeMade::Changed && hasAnswered(rows.id<base::CustomerId>(2)))
            ++forecast.answered;
    }
    return forecast;
}

void carryOver(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now)
{
    tx.execute(
        "UPDATE import_change SET revision = ?3 WHERE customer_id = ?1 AND revision = ?2", customer, before, now);
}

void removeChanges(storage::WriteTransaction& tx, base::BatchId batch, const std::vector<ChangeRecord>& changes)
{
    std::vector<base::CustomerId> ids;
    std::ranges::transform(changes, std::back_inserter(ids), &ChangeRecord::customer);
    tx.execute("DELETE FROM import_change WHERE batch_id = ?1 AND customer_id IN (SELECT value FROM json_each(?2))",
        batch, storage::idList(ids));
}

void insertRejection(storage::WriteTransaction& tx, base::BatchId batch, const RejectedRow& rejection)
{
    tx.execute("INSERT INTO import_rejection (batch_id, row_number, reason, field, most_characters)"
               " VALUES (?1, ?2, ?3, ?4, ?5)",
        batch, rejection.row, static_cast<int>(rejection.reason),
        rejection.field.isNull() ? QStringLiteral("") : rejection.field, rejection.limit);
}

std::vector<RejectedRow> readRejections(storage::ReadTransaction& tx, base::BatchId batch)
{
    std::vector<RejectedRow> rejections;
    auto rows = tx.query("SELECT row_number, reason, field, most_characters FROM import_rejection WHERE batch_id = ?1"
                         " ORDER BY row_number LIMIT ?2",
        batch, ImportResult::maxListedRows);
    while (rows.next())
        rejections.push_back({rows.integer(0), static_cast<RejectReason>(rows.integer(1)), rows.text(2),
            static_cast<int>(rows.integer(3))});
    return rejections;
}

void insertSkip(storage::WriteTransaction& tx, base::BatchId batch, const SkippedRow& skip)
{
    tx.execute("INSERT INTO import_skip (batch_id, row_number, reason, earlier_row) VALUES (?1, ?2, ?3, ?4)", batch,
        skip.row, static_cast<int>(skip.reason), skip.earlierRow);
}

std::vector<SkippedRow> readSkips(storage::ReadTransaction& tx, base::BatchId batch)
{
    std::vector<SkippedRow> skips;
    auto rows = tx.query("SELECT row_number, reason, earlier_row FROM import_skip WHERE batch_id = ?1"
                         " ORDER BY row_number LIMIT ?2",
        batch, ImportResult::maxListedRows);
    while (rows.next()) {
        SkippedRow skip;
        skip.row = rows.integer(0);
        skip.reason = static_cast<SkipReason>(rows.integer(1));
        skip.earlierRow = rows.integer(2);
        skips.push_back(std::move(skip));
    }
    return skips;
}

} // namespace aicms::exchange
