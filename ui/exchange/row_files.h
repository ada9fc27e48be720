// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/exchange/source/source_parts.h"

#include <QFuture>

namespace aicms::ui_exchange {

/// Writes what an import leaves behind into a file, on a worker thread: the source may be large. An existing file is
/// replaced only when all is written.
QFuture<base::Result<void>> saveRejectedRows(const QString& source, const exchange::SourceChoice& choice,
    std::vector<exchange::RejectedRow> rejected, const QString& target);
/// What stands in the first cells of rejected rows, by their numbers: see exchange::readFirstCells.
QFuture<base::Result<QHash<qint64, QString>>> firstCellsOf(
    const QString& source, const exchange::SourceChoice& choice, std::vector<exchange::RejectedRow> rejected);
QString rejectedFileName(exchange::FileFormat format); ///< to be suggested
QString rejectedSavedSentence(const QString& path); ///< `path`: where they stand now
QFuture<base::Result<void>> saveSkippedRows(const QString& source, const exchange::SourceChoice& choice,
    std::vector<exchange::SkippedRow> skipped, const QString& target);
QFuture<base::Result<void>> saveLeftOutColumns(const QString& source, const exchange::SourceChoice& choice,
    exchange::UnmappedPolicy unmapped, const QString& target);

} // namespace aicms::ui_exchange
