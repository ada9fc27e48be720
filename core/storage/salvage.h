// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace aicms::storage {

/// Keys of a table between which nothing could be read: `after` < key < `before`.
struct UnreadableRange {
    qint64 after = 0;
    qint64 before = 0;
    static constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
    friend bool operator==(const UnreadableRange&, const UnreadableRange&) = default;
};

struct SalvagedTable {
    QString name;
    qint64 saved = 0;
    /// Of row ids, or of the first column of the key (a table that hangs on customers: their ids).
    std::vector<UnreadableRange> unreadable = {};
    bool isLost = false; ///< nothing could be read, or its key is no number and some rows could not
};

/// Makes rows with these ids, in place of those that others refer to and that could not be read. False: there is
/// nothing that could stand for a row of that table.
using StandIn = std::function<bool(WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)>;

struct SalvageReport {
    int schemaVersion = 0;
    std::vector<std::pair<QString, std::vector<qint64>>> standIns; ///< by table: ids of rows that were made anew
    qint64 orphansRemoved = 0; ///< rows without what they belong to, where no stand-in could be made
    std::vector<SalvagedTable> tables; ///< every table with rows of its own
    bool isWhole() const;
};

/// Copies every row that can still be read from the damaged database into a new one, both under `key`; search indexes
/// are built anew. `now`: of rows that are made anew. Reads around pages whose authentication code does not hold.
/// `source` may be written to (its log is taken in): give a copy. Nothing is left of `target` when this fails: Damaged
/// (not even the schema can be read), AlreadyExists, DiskFull, InputOutput. Blocks.
base::Result<SalvageReport> salvageDatabase(const QString& source, const QString& target, const vault::SecretBytes& key,
    base::UtcTime now, const StandIn& standIn,
    const std::function<void(const QString& table, qint64 rows)>& progress = {});

} // namespace aicms::storage
