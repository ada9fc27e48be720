// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_store.h"

#include "core/customers/customer_codec.h"
#include "core/customers/customer_writer.h"
#include "core/storage/id_list.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace aicms::exchange {

namespace {

/// As queryBatches() selects them.
enum BatchColumn {
    Id,
    StartedAt,
    FinishedAt,
    User,
    State,
    RowsRead,
    Created,
    Updated,
    Skipped,
    Rejected,
    FileName,
    Organisations,
    OrganisationRows,
    Subject,
    FileDigest,
    Settings,
    RowsDone,
    Quarantined,
    Warnings,
    HasRest,
};

/// That batch; of id 0: all, the newest first.
storage::Rows queryBatches(storage::ReadTransaction& tx, base::BatchId batch)
{
    return tx.query("SELECT id, started_at, finished_at, user_id, state, rows_read, created, updated, skipped,"
                    " rejected, file_name, organisations, organisation_rows, subject, file_digest, settings,"
                    " rows_done, quarantined, warnings, EXISTS (SELECT 1 FROM import_change WHERE batch_id = b.id)"
                    " FROM import_batch b WHERE ?1 = 0 OR id = ?1 ORDER BY id DESC",
        batch.value);
}

BatchInfo infoOf(const storage::Rows& rows)
{
    BatchInfo info;
    info.id = rows.id<base::BatchId>(Id);
    info.startedAt = rows.time(StartedAt);
    if (!rows.isNull(FinishedAt))
        info.finishedAt = rows.time(FinishedAt);
    info.user = rows.id<base::UserId>(User);
    info.state = static_cast<BatchState>(rows.integer(State));
    info.read = rows.integer(RowsRead);
    info.created = rows.integer(Created);
    info.updated = rows.integer(Updated);
    info.skipped = rows.integer(Skipped);
    info.quarantined = rows.integer(Quarantined);
    info.rejected = rows.integer(Rejected);
    info.fileName = rows.text(FileName);
    if (const qint64 subject = rows.integer(Subject); subject != 0)
        info.subject = static_cast<SalesSubject>(subject);
    info.hasRest = rows.integer(HasRest) != 0;
    info.newPeople = info.holdsCustomers() ? info.created - rows.integer(OrganisationRows) : 0;
    info.newOrganisations = rows.integer(Organisations) + rows.integer(OrganisationRows);
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
    auto rows = queryBatches(tx, batch);
    if (!rows.next())
        return std::nullopt;
    BatchRecord record;
    record.info = infoOf(rows);
    record.fileDigest = rows.blob(FileDigest);
    record.settings = rows.text(Settings);
    record.rowsDone = rows.integer(RowsDone);
    record.counts.batch = record.info.id;
    record.counts.read = record.info.read;
    record.counts.created = record.info.created;
    record.counts.updated = record.info.updated;
    record.counts.updatedCustomers = countChanged(tx, batch);
    record.counts.skipped = record.info.skipped;
    record.counts.rejectedCount = record.info.rejected;
    record.counts.organisationsCreated = rows.integer(Organisations);
    record.counts.organisationRows = rows.integer(OrganisationRows);
    record.counts.quarantined = record.info.quarantined;
    record.counts.warnings = rows.integer(Warnings);
    return record;
}

std::vector<BatchInfo> readBatches(storage::ReadTransaction& tx)
{
    std::vector<BatchInfo> batches;
    auto rows = queryBatches(tx, {});
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

qint64 countChanges(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT COUNT(*) FROM import_change WHERE batch_id = ?1", batch);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 countChanged(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT COUNT(*) FROM import_change WHERE batch_id = ?1 AND made = ?2", batch,
        static_cast<int>(ChangeMade::Changed));
    return rows.next() ? rows.integer(0) : 0;
}

qint64 rowThatMade(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    auto rows = tx.query("SELECT row_number FROM import_change WHERE batch_id = ?1 AND customer_id = ?2 AND made <> ?3",
        batch, customer, static_cast<int>(ChangeMade::Changed));
    return rows.next() ? std::abs(rows.integer(0)) : 0;
}

bool isOnlyNamed(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    return tx
        .query(
            "SELECT 1 FROM import_change WHERE batch_id = ?1 AND customer_id = ?2 AND row_number < 0", batch, customer)
        .next();
}

void recordChange(storage::WriteTransaction& tx, base::BatchId batch, const ChangeRecord& change)
{
    tx.execute("INSERT INTO import_change (batch_id, made, customer_id, before, revision, row_number)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
               " ON CONFLICT (customer_id, batch_id) DO UPDATE SET revision = excluded.revision,"
               " row_number = IIF(row_number < 0 AND excluded.made = made, excluded.row_number, row_number)",
        batch, static_cast<int>(change.made), change.customer, change.before, change.revision, change.row);
}

std::vector<ChangeRecord> readChanges(storage::ReadTransaction& tx, base::BatchId batch, int most, qint64 first)
{
    std::vector<ChangeRecord> changes;
    auto rows = tx.query("SELECT customer_id, made, before, revision FROM import_change WHERE batch_id = ?1"
                         " ORDER BY made, customer_id LIMIT ?2 OFFSET ?3",
        batch, most, first);
    while (rows.next()) {
        changes.push_back(
            {rows.id<base::CustomerId>(0), static_cast<ChangeMade>(rows.integer(1)), rows.blob(2), rows.integer(3)});
    }
    return changes;
}

std::optional<ChangeRecord> readChange(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    auto rows = tx.query(
        "SELECT made, revision, before FROM import_change WHERE batch_id = ?1 AND customer_id = ?2", batch, customer);
    if (!rows.next())
        return std::nullopt;
    return ChangeRecord {customer, static_cast<ChangeMade>(rows.integer(0)), rows.blob(2), rows.integer(1)};
}

void visitChanges(
    storage::ReadTransaction& tx, base::BatchId batch, const std::function<void(const ChangeRecord&)>& visit)
{
    auto rows = tx.query("SELECT customer_id, made, revision FROM import_change WHERE batch_id = ?1", batch);
    while (rows.next())
        visit({rows.id<base::CustomerId>(0), static_cast<ChangeMade>(rows.integer(1)), {}, rows.integer(2)});
}

std::vector<base::BatchId> importsAfter(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    std::vector<base::BatchId> imports;
    auto rows
        = tx.query("SELECT batch_id FROM import_change WHERE customer_id = ?1 AND batch_id > ?2 ORDER BY batch_id",
            customer, batch);
    while (rows.next())
        imports.push_back(rows.id<base::BatchId>(0));
    return imports;
}

void carryOver(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now)
{
    tx.execute(
        "UPDATE import_change SET revision = ?3 WHERE customer_id = ?1 AND revision = ?2", customer, before, now);
}

std::optional<base::BatchId> changeAbove(
    storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer, qint64 revision)
{
    auto rows = tx.query("SELECT batch_id, before FROM import_change WHERE customer_id = ?1 AND batch_id <> ?2"
                         " AND before IS NOT NULL",
        customer, batch);
    while (rows.next()) {
        const auto found = customers::decodeCustomer(rows.blob(1));
        if (found && found->revision == revision)
            return rows.id<base::BatchId>(0);
    }
    return std::nullopt;
}

std::optional<base::BatchId> changeOnTop(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer)
{
    const auto now = customers::revisionOf(tx, customer);
    if (!now)
        return std::nullopt;
    auto rows
        = tx.query("SELECT batch_id FROM import_change WHERE customer_id = ?1 AND batch_id <> ?2 AND revision = ?3"
                   " ORDER BY batch_id DESC LIMIT 1",
            customer, batch, *now);
    return rows.next() ? std::optional(rows.id<base::BatchId>(0)) : std::nullopt;
}

bool reachesTop(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer, qint64 revisionNow)
{
    std::optional<base::BatchId> import = batch;
    while (import) {
        const auto change = readChange(tx, *import, customer);
        if (!change || change->revision == revisionNow)
            return change.has_value();
        import = changeAbove(tx, *import, customer, change->revision);
    }
    return false;
}

bool isUndone(storage::ReadTransaction& tx, base::BatchId batch)
{
    return tx
        .query("SELECT 1 FROM import_batch WHERE id = ?1 AND state = ?2", batch, static_cast<int>(BatchState::Undone))
        .next();
}

void handUp(storage::WriteTransaction& tx, base::BatchId above, const ChangeRecord& change)
{
    // Where nothing of the time before is known, the import above knows how it found the record.
    if (!change.before.isEmpty())
        tx.execute("UPDATE import_change SET before = ?3 WHERE customer_id = ?1 AND batch_id = ?2", change.customer,
            above, change.before);
    if (change.made != ChangeMade::Changed)
        tx.execute("UPDATE import_change SET made = ?3 WHERE customer_id = ?1 AND batch_id = ?2", change.customer,
            above, static_cast<int>(change.made));
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
