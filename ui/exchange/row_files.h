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
QString rejectedFileName(exchange::FileFormat format); ///< to be suggested
QString rejectedSavedSentence();
QFuture<base::Result<void>> saveSkippedRows(const QString& source, const exchange::SourceChoice& choice,
    std::vector<exchange::SkippedRow> skipped, const QString& target);
QFuture<base::Result<void>> saveLeftOutColumns(
    const QString& source, const exchange::SourceChoice& choice, const QString& target);

} // namespace aicms::ui_exchange
