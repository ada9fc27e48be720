// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/source_parts.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/source/rejected_entries.h"
#include "core/exchange/source/table_source.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

/// The left-out values of whole customers: which properties there are is known at the end only, so the file is read
/// twice.
base::Result<void> writeLeftOutProperties(ImportSource& source, UnmappedPolicy unmapped, QIODevice& target)
{
    QHash<QString, QStringList> values;
    RowOptions options;
    options.unmapped = unmapped;
    options.leftOut = [&values](const QString& property, const QString& value) { values[property].append(value); };
    QStringList header;
    CsvWriter writer(target);
    for (const bool isWriting : {false, true}) {
        const auto reader = source.entries(options, Figures::LeftOut);
        if (!reader)
            return base::fail(reader.error());
        if (isWriting) {
            if (const auto written = writer.writeRow(QStringList {QStringLiteral("entry")} + header); !written)
                return written;
        }
        MappedRow entry;
        while (true) {
            values.clear();
            entry = {};
            const auto found = (*reader)->next(entry);
            if (!found)
                return base::fail(found.error());
            if (!*found)
                break;
            if (!isWriting)
                continue;
            QStringList row {QString::number(entry.number)};
            for (const QString& property : std::as_const(header))
                row.append(values.value(property).join(QStringLiteral(" ::: ")));
            if (const auto written = writer.writeRow(row); !written)
                return written;
        }
        if (isWriting)
            return {};
        for (const Column& column : (*reader)->columns().columns) {
            const bool isKept = unmapped == UnmappedPolicy::Keep && canBeKept(column.leftOut);
            if (column.field == Field::LeaveOut && !isKept)
                header.append(column.header);
        }
    }
    return {};
}

std::vector<MarkedEntry> marked(const std::vector<RejectedRow>& rejected, const ReasonText& reason)
{
    std::vector<MarkedEntry> entries;
    for (const RejectedRow& row : rejected)
        entries.push_back({row.row, reason(row).toUtf8()});
    return entries;
}

/// Enough to know a row by.
QString firstCells(const QStringList& cells)
{
    constexpr qsizetype mostCells = 3;
    constexpr qsizetype mostLetters = 80;
    QStringList filled;
    for (const QString& cell : cells) {
        if (const QString text = cell.left(mostLetters).simplified(); !text.isEmpty() && filled.size() < mostCells)
            filled.append(text);
    }
    return filled.join(QStringLiteral(", ")).left(mostLetters);
}

std::vector<MarkedEntry> marked(const std::vector<SkippedRow>& skipped)
{
    std::vector<MarkedEntry> entries;
    for (const SkippedRow& row : skipped)
        entries.push_back({row.row, skipReasonCode(row.reason).toUtf8()});
    return entries;
}

} // namespace

SourceChoice asRead(const Preview& preview)
{
    SourceChoice choice {preview.fileFormat, {}, {}, preview.ownFields};
    if (!isTable(preview.fileFormat))
        return choice;
    choice.mapping = preview.mapping;
    if (preview.fileFormat == FileFormat::Csv)
        choice.mapping->format = {preview.format.separator, preview.format.encoding, {}};
    else if (!preview.sheet.isEmpty())
        choice.mapping->format.sheet = preview.sheet;
    return choice;
}

QString rejectedSuffix(FileFormat format)
{
    switch (format) {
    case FileFormat::VCard: return QStringLiteral("vcf");
    case FileFormat::Ldif: return QStringLiteral("ldif");
    case FileFormat::Json: return QStringLiteral("json");
    default: return QStringLiteral("csv");
    }
}

base::Result<void> writeRejectedEntries(const QString& path, const SourceChoice& choice,
    const std::vector<RejectedRow>& rejected, QIODevice& target, const ReasonText& reason)
{
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    auto* table = dynamic_cast<TableSource*>(source->get());
    if (table == nullptr)
        return copyMarkedEntries(path, (*source)->format(), marked(rejected, reason), target);
    const auto rows = table->rows();
    if (!rows)
        return base::fail(rows.error());
    return writeRejectedRows(**rows, rejected, target, reason);
}

base::Result<QHash<qint64, QString>> readFirstCells(
    const QString& path, const SourceChoice& choice, const std::vector<RejectedRow>& rejected, std::size_t most)
{
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    QHash<qint64, QString> found;
    auto* table = dynamic_cast<TableSource*>(source->get());
    if (table == nullptr)
        return found;
    const auto rows = table->rows();
    if (!rows)
        return base::fail(rows.error());
    const std::size_t wanted = std::min(most, rejected.size());
    TableRow row;
    for (std::size_t next = 0; next < wanted;) {
        const auto isThere = (*rows)->next(row);
        if (!isThere)
            return base::fail(isThere.error());
        if (!*isThere)
            break;
        while (next < wanted && rejected[next].row < row.number)
            ++next;
        if (next < wanted && rejected[next].row == row.number)
            found.insert(row.number, firstCells(row.cells));
    }
    return found;
}

base::Result<void> writeSkippedEntries(
    const QString& path, const SourceChoice& choice, const std::vector<SkippedRow>& skipped, QIODevice& target)
{
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    auto* table = dynamic_cast<TableSource*>(source->get());
    if (table == nullptr)
        return copyMarkedEntries(path, (*source)->format(), marked(skipped), target);
    const auto rows = table->rows();
    if (!rows)
        return base::fail(rows.error());
    return writeSkippedRows(**rows, skipped, target);
}

base::Result<void> writeLeftOutValues(
    const QString& path, const SourceChoice& choice, UnmappedPolicy unmapped, QIODevice& target)
{
    const auto source = ImportSource::open(path, choice);
    if (!source)
        return base::fail(source.error());
    auto* table = dynamic_cast<TableSource*>(source->get());
    if (table == nullptr)
        return writeLeftOutProperties(**source, unmapped, target);
    const auto rows = table->rows();
    if (!rows)
        return base::fail(rows.error());
    return writeLeftOutColumns(**rows, *table->mapping(), unmapped, target);
}

} // namespace aicms::exchange
