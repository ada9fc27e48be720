// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure.h"
#include "core/retention/erasure_marks.h"
#include "core/storage/transaction.h"

#include <functional>
#include <set>

namespace aicms::retention {

/// What reading the whole file showed.
struct ScanResult {
    qint64 pages = 0;
    std::set<int> left; ///< marks that no living record accounts for
    std::set<int> shared; ///< marks that living records have as well
    qint64 strayWords = 0; ///< beginnings of words in a search index that no row holds any more
};

/// Reads every page of the database as it is decrypted, whatever table it belongs to or none, and the vocabulary of the
/// search indexes, and looks for the marks. Never asks the tables whether something is there; only what was found is
/// then looked for in living rows. Throws base::Failure, Cancelled among them.
ScanResult scanFile(storage::ReadTransaction& tx, const MarkFinder& finder,
    const std::function<void(qint64 done, qint64 total)>& progress = {});

} // namespace aicms::retention
