// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/csv/formula_cell.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/mapping/table_row.h"

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace aicms::exchange {

struct CsvWriteOptions {
    char16_t separator = u',';
    bool byteOrderMark = true; ///< spreadsheet programs need it to see UTF-8
};

/// Writes rows as RFC 4180 (CRLF, UTF-8). A cell that begins with = + - @ TAB CR or NUL gets an apostrophe in front
/// (OWASP ASVS 1.2.10), so that no spreadsheet runs it; one that begins with an apostrophe followed by such a character
/// gets a second one. CsvReader takes exactly that one off again.
class CsvWriter {
public:
    CsvWriter(QIODevice& device, CsvWriteOptions options = {});
    /// InputOutput or DiskFull when the device does not take it.
    base::Result<void> writeRow(const QStringList& cells);

private:
    QIODevice& m_device;
    CsvWriteOptions m_options;
    bool m_started = false;
};

/// Writes customers so that guessMapping and CustomerRows read them back equal. The number of e-mail, phone, address
/// and link columns follows the fullest record.
base::Result<void> writeCustomers(
    QIODevice& device, const std::vector<customers::Customer>& customers, CsvWriteOptions options = {});

/// Copies the rejected rows with the columns "row" and "reason" in front, which guessMapping passes over: once mended,
/// the file can be imported as it is. Reads the source once more, so that no rejected value has to be kept meanwhile.
/// `source` is behind its header; `rejected` in ascending order of rows.
base::Result<void> writeRejectedRows(
    RowReader& source, const std::vector<RejectedRow>& rejected, QIODevice& target, CsvWriteOptions options = {});

struct SkippedRow;
/// The same for rows that were passed over, with "row", "reason" and "earlier_row".
base::Result<void> writeSkippedRows(
    RowReader& source, const std::vector<SkippedRow>& skipped, QIODevice& target, CsvWriteOptions options = {});

/// Copies the columns that an import by the bound mapping and `unmapped` leaves out (blocked ones too: it is the
/// person's own file), with the row's number in front.
base::Result<void> writeLeftOutColumns(RowReader& source, const ColumnMapping& mapping, UnmappedPolicy unmapped,
    QIODevice& target, CsvWriteOptions options = {});

} // namespace aicms::exchange
