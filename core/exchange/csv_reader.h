// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace aicms::exchange {

/// What is wrong with a row as such, before anything is known about its columns.
enum class RowFault {
    None,
    TooManyCells, ///< filled cells beyond the header's last column
    InvalidBytes, ///< bytes that the file's encoding does not have; U+FFFD stands in their place
    CellTooLong, ///< over CsvLimits::cellCharacters or rowCharacters; what is over is cut off
    UnterminatedQuote, ///< the file ends inside a quoted cell: it was cut off
};

/// One record of the file. Missing cells at the end are filled up with empty ones.
struct CsvRow {
    qint64 number = 0; ///< as a spreadsheet counts: the header is row 1; blank lines count too
    QStringList cells;
    int missingCells = 0; ///< how many of the cells at the end were not in the file
    RowFault fault = RowFault::None;
};

/// Reads RFC 4180 and what real files make of it, from front to back in constant memory: quotes with doubling, line
/// breaks and tabs inside quotes, CR, LF and CRLF mixed, text behind a closing quote, rows shorter and longer than the
/// header. Blank lines are passed over. The leading apostrophe that our own writer puts before a formula is taken off.
class CsvReader {
public:
    /// `device` is open for reading and outlives the reader; `format` comes from detectCsvFormat.
    CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits = {});
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Reads the first row. TooLarge over the columns' limit; Invalid "header" when there is none.
    base::Result<void> readHeader();
    const QStringList& header() const;

    /// The next row; false at the end. TooLarge over the rows' limit, InputOutput when the device fails. Faults of one
    /// row do not end the reading.
    base::Result<bool> next(CsvRow& row);

    qint64 blankRows() const; ///< passed over so far, behind the header
    qint64 bytesRead() const; ///< of the device so far, for progress

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aicms::exchange
