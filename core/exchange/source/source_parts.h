// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/rejected_rows.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/source/import_source.h"

#include <QHash>

namespace aicms::exchange {

/// Parts of an imported file as files of their own. Each reads the file once more, so that no value that was not taken
/// has to be kept meanwhile.

/// How the file of a preview was read, so that its parts are read the same way.
SourceChoice asRead(const Preview& preview);

/// The entries that were rejected, each with the reason, in a form that can be corrected and imported as it is: tables
/// as CSV, whole customers in their own format. `rejected` in ascending order.
base::Result<void> writeRejectedEntries(const QString& path, const SourceChoice& choice,
    const std::vector<RejectedRow>& rejected, QIODevice& target, const ReasonText& reason = reasonCode);

/// What stands in the first filled cells of the first `most` of these rows of a table, by the row's number, so that a
/// person knows which row is meant; of whole customers nothing. `rejected` in ascending order.
base::Result<QHash<qint64, QString>> readFirstCells(
    const QString& path, const SourceChoice& choice, const std::vector<RejectedRow>& rejected, std::size_t most);

/// The entries that were passed over, each with the reason, in the same form.
base::Result<void> writeSkippedEntries(
    const QString& path, const SourceChoice& choice, const std::vector<SkippedRow>& skipped, QIODevice& target);

/// The values that an import with `unmapped` leaves out, as CSV with the number of the row or entry in front. Blocked
/// ones too: it is the person's own file.
base::Result<void> writeLeftOutValues(
    const QString& path, const SourceChoice& choice, UnmappedPolicy unmapped, QIODevice& target);

/// The ending of the file that writeRejectedEntries writes: "csv", "vcf", "ldif", "json".
QString rejectedSuffix(FileFormat format);

} // namespace aicms::exchange
