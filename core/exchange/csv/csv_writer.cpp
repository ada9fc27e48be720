// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_writer.h"

#include "core/exchange/csv/customer_columns.h"
#include "core/exchange/csv/rejected_rows.h"
#include "core/exchange/export/device_writing.h"
#include "core/exchange/import_batch.h"

namespace aicms::exchange {

namespace {

QString quoted(const QString& cell, char16_t separator)
{
    bool needsQuotes = cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' '));
    for (const QChar c : cell)
        needsQuotes = needsQuotes || c == separator || c == u'"' || c == u'\n' || c == u'\r' || c == u';'
            || c == u'\t'; // separators elsewhere
    if (!needsQuotes)
        return cell;
    QString text = cell;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Calls `take` for each row that is left.
template <class Take> base::Result<void> eachRow(RowReader& source, Take take)
{
    TableRow row;
    while (true) {
        const auto found = source.next(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return {};
        if (base::Result<void> taken = take(row); !taken)
            return taken;
    }
}

/// Copies the rows that `listed` (in ascending order) names, with the cells of `front` before their own.
template <class Listed, class Front>
base::Result<void> writeListedRows(RowReader& source, const std::vector<Listed>& listed, QIODevice& target,
    CsvWriteOptions options, const QStringList& frontHeader, Front front)
{
    CsvWriter writer(target, options);
    if (const auto written = writer.writeRow(frontHeader + source.header()); !written)
        return written;
    std::size_t next = 0;
    return eachRow(source, [&](const TableRow& row) -> base::Result<void> {
        while (next < listed.size() && listed[next].row < row.number)
            ++next;
        if (next == listed.size() || listed[next].row != row.number)
            return {};
        return writer.writeRow(front(listed[next]) + row.cells);
    });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriteOptions options) : m_device(device), m_options(options) { }

base::Result<void> CsvWriter::writeRow(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QChar(m_options.separator);
        line += quoted(defuseCsvCell(cells[i]), m_options.separator);
    }
    if (cells.size() == 1 && line.isEmpty())
        line = QStringLiteral("\"\""); // a bare line end would be a blank line
    line += QLatin1String("\r\n");
    QByteArray bytes = line.toUtf8();
    if (!m_started && m_options.byteOrderMark)
        bytes.prepend("\xEF\xBB\xBF");
    m_started = true;
    if (const auto written = writeAll(m_device, bytes); !written)
        return written;
    return {};
}

base::Result<void> writeCustomers(
    QIODevice& device, const std::vector<customers::Customer>& customers, CsvWriteOptions options)
{
    CustomerColumns columns;
    for (const customers::Customer& customer : customers)
        columns.measure(customer);
    CsvWriter writer(device, options);
    if (auto header = writer.writeRow(columns.header()); !header)
        return header;
    for (const customers::Customer& customer : customers) {
        if (auto row = writer.writeRow(columns.row(customer)); !row)
            return row;
    }
    return {};
}

base::Result<void> writeRejectedRows(
    RowReader& source, const std::vector<RejectedRow>& rejected, QIODevice& target, CsvWriteOptions options)
{
    return writeRejectedRows(source, rejected, target, reasonCode, options);
}

base::Result<void> writeRejectedRows(RowReader& source, const std::vector<RejectedRow>& rejected, QIODevice& target,
    const ReasonText& reason, CsvWriteOptions options)
{
    return writeListedRows(source, rejected, target, options, rejectionHeader(),
        [&reason](const RejectedRow& row) { return QStringList {QString::number(row.row), reason(row)}; });
}

QString reasonCode(const RejectedRow& row)
{
    return rejectReasonCode(row.reason);
}

base::Result<void> writeSkippedRows(
    RowReader& source, const std::vector<SkippedRow>& skipped, QIODevice& target, CsvWriteOptions options)
{
    const QStringList header = rejectionHeader() + QStringList {QStringLiteral("earlier_row")};
    return writeListedRows(source, skipped, target, options, header, [](const SkippedRow& row) {
        return QStringList {QString::number(row.row), skipReasonCode(row.reason),
            row.earlierRow > 0 ? QString::number(row.earlierRow) : QString()};
    });
}

base::Result<void> writeLeftOutColumns(RowReader& source, const ColumnMapping& mapping, UnmappedPolicy unmapped,
    QIODevice& target, CsvWriteOptions options)
{
    CsvWriter writer(target, options);
    QList<qsizetype> leftOut;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Column& column = mapping.columns[i];
        const bool isKept = unmapped == UnmappedPolicy::Keep && canBeKept(column.leftOut);
        if (column.field == Field::LeaveOut && !isKept)
            leftOut.append(static_cast<qsizetype>(i));
    }
    const auto pick = [&leftOut](const QString& first, const QStringList& cells) {
        QStringList picked {first};
        for (const qsizetype index : leftOut)
            picked.append(cells.value(index));
        return picked;
    };
    if (const auto head = writer.writeRow(pick(QStringLiteral("row"), source.header())); !head)
        return head;
    return eachRow(
        source, [&](const TableRow& row) { return writer.writeRow(pick(QString::number(row.number), row.cells)); });
}

} // namespace aicms::exchange
