// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <algorithm>

namespace aicms::exchange {

/// What is wrong with a row as such, before anything is known about its columns.
enum class RowFault {
    None,
    TooManyCells, ///< filled cells beyond the header's last column
    InvalidBytes, ///< bytes that the file's encoding does not have; U+FFFD stands in their place
    ZeroCharacter, ///< a NUL, as a failing disk or a broken export leaves it; U+FFFD stands in its place
    CellTooLong, ///< over the limit of a cell or a row; what is over is cut off
    UnterminatedQuote, ///< the file ends inside a quoted cell: it was cut off
    RepeatedHeader, ///< the names of the columns once more, as programs write them that put files behind one another
};

/// One record of a table. Missing cells at the end are filled up with empty ones.
struct TableRow {
    qint64 number = 0; ///< as a spreadsheet counts: the header is row 1; blank lines count too
    QStringList cells;
    int missingCells = 0; ///< how many of the cells at the end were not in the file
    RowFault fault = RowFault::None;
    qint64 firstLine = 0; ///< of a file of text, as an editor counts from 1; 0: the format knows none
    qint64 lastLine = 0; ///< another one where a quoted cell holds a line's end
    bool isTorn = false; ///< CsvRecord::isTorn: it swallowed other rows
};

/// `header` as a RowReader gives it: trimmed.
inline bool repeatsHeader(const QStringList& header, const QStringList& cells)
{
    return header.size() == cells.size()
        && std::equal(header.begin(), header.end(), cells.begin(),
            [](const QString& name, const QString& cell) { return name == QStringView(cell).trimmed(); });
}

/// A table of any format, read row by row from front to back.
class RowReader {
public:
    virtual ~RowReader() = default;
    virtual const QStringList& header() const = 0;
    /// The next row; false at the end. TooLarge over the rows' limit, InputOutput when the device fails, Unsupported
    /// when the file does not hold what its format demands. Faults of one row do not end the reading.
    virtual base::Result<bool> next(TableRow& row) = 0;
    virtual qint64 bytesRead() const = 0; ///< of the file so far, for progress
    virtual qint64 blankRows() const { return 0; } ///< passed over so far, behind the header, as far as they are told
};

} // namespace aicms::exchange
