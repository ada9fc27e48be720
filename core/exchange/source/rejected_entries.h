// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/source/file_format.h"

namespace aicms::exchange {

/// An entry to copy, and the reason in one line of UTF-8.
struct MarkedEntry {
    qint64 number = 0; ///< MappedRow::number
    QByteArray reason;
};

/// Copies entries of a file of whole customers (rejected or passed over; in ascending order) as they stood, each with
/// the reason in a form that its format passes over: a property of ours, a comment, a key.
base::Result<void> copyMarkedEntries(
    const QString& path, FileFormat format, const std::vector<MarkedEntry>& marked, QIODevice& target);

} // namespace aicms::exchange
