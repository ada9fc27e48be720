// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/import_batch.h"

#include <QFileDevice>

namespace aicms::exchange {

namespace {

QString quoted(const QString& cell, char16_t separator)
{
    bool needsQuotes = cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' '));
    for (const QChar c : cell)
        needsQuotes = needsQuotes || c == separator || c == u'"' || c == u'\n' || c == u'\r';
    if (!needsQuotes)
        return cell;
    QString text = cell;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

base::Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {isFull ? base::ErrorKind::DiskFull : base::ErrorKind::InputOutput, device.errorString()};
}

/// Opens the way through a source: calls `take` for each row after the header.
template <class Header, class Take>
base::Result<void> copyRows(QIODevice& source, const CsvFormat& format, Header begin, Take take)
{
    CsvReader reader(source, format);
    if (auto header = reader.readHeader(); !header)
        return header;
    if (base::Result<void> begun = begin(reader.header()); !begun)
        return begun;
    CsvRow row;
    while (true) {
        const auto found = reader.next(row);
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
base::Result<void> writeListedRows(QIODevice& source, const CsvFormat& format, const std::vector<Listed>& listed,
    QIODevice& target, CsvWriteOptions options, const QStringList& frontHeader, Front front)
{
    CsvWriter writer(target, options);
    std::size_t next = 0;
    return copyRows(
        source, format, [&](const QStringList& header) { return writer.writeRow(frontHeader + header); },
        [&](const CsvRow& row) -> base::Result<void> {
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
        line += quoted(defuseFormula(cells[i]), m_options.separator);
    }
    if (cells.size() == 1 && line.isEmpty())
        line = QStringLiteral("\"\""); // a bare line end would be a blank line
    line += QLatin1String("\r\n");
    QByteArray bytes = line.toUtf8();
    if (!m_started && m_options.byteOrderMark)
        bytes.prepend("\xEF\xBB\xBF");
    m_started = true;
    if (m_device.write(bytes) != bytes.size())
        return base::fail(writeError(m_device));
    return {};
}

base::Result<void> writeRejectedRows(QIODevice& source, const CsvFormat& format,
    const std::vector<RejectedRow>& rejected, QIODevice& target, CsvWriteOptions options)
{
    return writeListedRows(source, format, rejected, target, options, {QStringLiteral("row"), QStringLiteral("reason")},
        [](const RejectedRow& row) { return QStringList {QString::number(row.row), rejectReasonCode(row.reason)}; });
}

base::Result<void> writeSkippedRows(QIODevice& source, const CsvFormat& format, const std::vector<SkippedRow>& skipped,
    QIODevice& target, CsvWriteOptions options)
{
    return writeListedRows(source, format, skipped, target, options,
        {QStringLiteral("row"), QStringLiteral("reason"), QStringLiteral("earlier_row")}, [](const SkippedRow& row) {
            return QStringList {QString::number(row.row), skipReasonCode(row.reason),
                row.earlierRow > 0 ? QString::number(row.earlierRow) : QString()};
        });
}

base::Result<void> writeLeftOutColumns(QIODevice& source, const CsvFormat& format, const ColumnMapping& mapping,
    QIODevice& target, CsvWriteOptions options)
{
    CsvWriter writer(target, options);
    QList<qsizetype> kept;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns[i].field == Field::LeaveOut)
            kept.append(static_cast<qsizetype>(i));
    }
    const auto pick = [&kept](const QString& first, const QStringList& cells) {
        QStringList picked {first};
        for (const qsizetype index : kept)
            picked.append(cells.value(index));
        return picked;
    };
    return copyRows(
        source, format, [&](const QStringList& header) { return writer.writeRow(pick(QStringLiteral("row"), header)); },
        [&](const CsvRow& row) { return writer.writeRow(pick(QString::number(row.number), row.cells)); });
}

} // namespace aicms::exchange
