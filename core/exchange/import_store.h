// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/storage/transaction.h"

namespace aicms::exchange {

/// What a batch needs to be gone on with.
struct BatchRecord {
    BatchInfo info;
    QByteArray fileDigest;
    QString settings;
    qint64 rowsDone = 0; ///< CsvRow::number of the last stored row
    ImportResult counts; ///< without the lists
};

struct ChangeRecord {
    base::CustomerId customer;
    QByteArray before; ///< null: the batch made the record
    qint64 revision = 0; ///< that the batch left
};

/// The SQL of import_batch, import_change and import_rejection. All throw base::Failure.
base::BatchId insertBatch(
    storage::WriteTransaction& tx, base::UserId user, const QByteArray& fileDigest, const QString& settings);
void saveProgress(storage::WriteTransaction& tx, base::BatchId batch, qint64 rowsDone, const ImportResult& counts);
void setBatchState(
    storage::WriteTransaction& tx, base::BatchId batch, BatchState state); ///< Finished and Undone: with the time
std::optional<BatchRecord> readBatch(storage::ReadTransaction& tx, base::BatchId batch);
std::vector<BatchInfo> readBatches(storage::ReadTransaction& tx); ///< newest first

bool hasChange(storage::ReadTransaction& tx, base::BatchId batch, base::CustomerId customer);
/// The first `before` of a record stays, the last revision counts.
void recordChange(storage::WriteTransaction& tx, base::BatchId batch, const ChangeRecord& change);
/// Changed records first, then those that the batch made, newest first: a person before the company that came with her.
std::vector<ChangeRecord> readChanges(storage::ReadTransaction& tx, base::BatchId batch, int most);
void removeChange(storage::WriteTransaction& tx, base::BatchId batch, base::CustomerId customer);

void insertRejection(storage::WriteTransaction& tx, base::BatchId batch, const RejectedRow& rejection);
std::vector<RejectedRow> readRejections(storage::ReadTransaction& tx, base::BatchId batch);

} // namespace aicms::exchange
