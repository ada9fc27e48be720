// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/storage/transaction.h"

#include <functional>

namespace aicms::exchange {

/// What a batch needs to be gone on with.
struct BatchRecord {
    BatchInfo info;
    QByteArray fileDigest;
    QString settings;
    qint64 rowsDone = 0; ///< MappedRow::number of the last stored row
    ImportResult counts; ///< without the lists
};

/// What a batch did to a record; undone in this order, so that people go before the organisations they belong to.
enum class ChangeMade { Changed, Person, Organisation };

struct ChangeRecord {
    base::CustomerId customer;
    ChangeMade made = ChangeMade::Changed;
    QByteArray before; ///< of a changed record; of a made one: what to leave where it has to stay
    qint64 revision = 0; ///< that the batch left
    qint64 row = 0; ///< MappedRow::number of the row that made it; negative: that only named it
};

/// The SQL of import_batch, import_change, import_rejection and import_skip. All throw base::Failure.
/// `path` of the file, of which the name alone is kept.
base::BatchId insertBatch(storage::WriteTransaction& tx, base::UserId user, const QString& path, const QString& format,
    const QByteArray& fileDigest, const QString& settings);
void saveProgress(storage::WriteTransaction& tx, base::BatchId batch, qint64 rowsDone, const ImportResult& counts);
void setBatchState(
    storage::WriteTransaction& tx, base::BatchId batch, BatchState state); ///< Finished and Undone: with the time
/// At start-up nobody runs an import: what was running then is marked as broken off.
void markInterrupted(storage::WriteTransaction& tx);
std::optional<BatchRecord> readBatch(storage::ReadTransaction& tx, base::BatchId batch);
std::vector<BatchInfo> readBatches(storage::ReadTransaction& tx); ///< newest first
std::vector<BatchInfo> readUnfinished(storage::ReadTransaction& tx); ///< those of them that reached no end

bool hasChange(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// The row of the batch's file that made or named the record; 0 when it was there before.
qint64 rowThatMade(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// The batch made the record because a row named it, and no row of its own has come yet.
bool isOnlyNamed(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// Of a record that the batch touched before only the revision is taken over, and the row that makes one that was only
/// named.
void recordChange(storage::WriteTransaction& tx, base::BatchId batch, const ChangeRecord& change);
/// In the order of ChangeMade, then by id: rows leave the search index in ascending order.
std::vector<ChangeRecord> readChanges(storage::ReadTransaction& tx, base::BatchId batch, int most, qint64 first);
std::optional<ChangeRecord> readChange(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
void visitChanges(
    storage::ReadTransaction& tx, base::BatchId batch, const std::function<void(const ChangeRecord&)>& visit);
qint64 countChanges(storage::ReadTransaction& tx, base::BatchId batch); ///< records that the batch made or changed
qint64 countChanged(storage::ReadTransaction& tx, base::BatchId batch); ///< those of them that were there before
/// Imports behind that one that changed the record, too, and were not undone.
std::vector<base::BatchId> importsAfter(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// A record is again as it was at revision `before`, and has the number `now`: the import that left it so may be undone
/// as if nothing had come in between.
void carryOver(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now);
/// Another import, not yet undone, that changed the record as `revision` left it; none where something else came first.
std::optional<base::BatchId> changeAbove(
    storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer, qint64 revision);
/// Another import, not yet undone, that left the record as it is now; none where somebody changed it since.
std::optional<base::BatchId> changeOnTop(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// From that import up others alone have changed the record: undone one by one they bring it back.
bool reachesTop(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer, qint64 revisionNow);
bool isUndone(storage::ReadTransaction& tx, base::BatchId batch);
/// The import that changed the record next takes over what `change` says of the time before: undoing it undoes both.
void handUp(storage::WriteTransaction& tx, base::BatchId above, const ChangeRecord& change);
void removeChanges(storage::WriteTransaction& tx, base::BatchId batch, const std::vector<ChangeRecord>& changes);

void insertRejection(storage::WriteTransaction& tx, base::BatchId batch, const RejectedRow& rejection);
std::vector<RejectedRow> readRejections(storage::ReadTransaction& tx, base::BatchId batch);
void insertSkip(storage::WriteTransaction& tx, base::BatchId batch, const SkippedRow& skip);
std::vector<SkippedRow> readSkips(storage::ReadTransaction& tx, base::BatchId batch); ///< without names and records

} // namespace aicms::exchange
