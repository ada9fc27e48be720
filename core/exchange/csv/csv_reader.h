// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_format.h"
#include "core/exchange/mapping/table_row.h"

#include <QIODevice>

#include <memory>

namespace aicms::exchange {

using CsvRow = TableRow;

/// Reads RFC 4180 and what real files make of it, from front to back in constant memory: quotes with doubling, line
/// breaks and tabs inside quotes, CR, LF and CRLF mixed, text behind a closing quote, rows shorter and longer than the
/// header. Blank lines are passed over. The leading apostrophe that our own writer puts before a formula is taken off.
class CsvReader : public RowReader {
public:
    /// `device` is open for reading and outlives the reader; `format` comes from detectCsvFormat.
    CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits = {});
    /// Goes through the lines of a file whose quotes cannot be trusted: each is a row by itself, whose number is that
    /// of the line. `header`: as readHeader() of another reader found it; that line comes as a row, too.
    CsvReader(QIODevice& device, const CsvFormat& format, const QStringList& header, const CsvLimits& limits = {});
    ~CsvReader() override;
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Reads the first row. TooLarge over the columns' limit; Invalid "header" when there is none.
    base::Result<void> readHeader();
    const QStringList& header() const override;

    /// False at the end of the file. InputOutput when the device fails, TooLarge over CsvLimits::rows.
    base::Result<bool> next(TableRow& row) override;
    qint64 bytesRead() const override; ///< of the file so far
    qint64 blankRows() const override; ///< passed over so far

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aicms::exchange
