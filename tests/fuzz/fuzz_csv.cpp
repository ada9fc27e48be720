// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a contact file: detection, reading, guessing and mapping must neither crash nor break their promises.
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/customer_rows.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace aicms::exchange;

namespace {

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

void readAll(QByteArray& bytes, const CsvFormatChoice& choice, UnmappedPolicy unmapped)
{
    CsvLimits limits;
    limits.rows = 2'000;
    limits.columns = 20;
    limits.cellCharacters = 2'000;
    limits.rowCharacters = 8'000;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto format = detectCsvFormat(buffer, choice, limits);
    if (!format)
        return;
    CsvReader reader(buffer, *format, limits);
    if (!reader.readHeader())
        return;
    demand(!reader.header().isEmpty() && reader.header().size() <= limits.columns);
    const ColumnMapping mapping = guessMapping(reader.header());
    demand(mapping.columns.size() == static_cast<std::size_t>(reader.header().size()));
    const auto bound = bindMapping(mapping, reader.header());
    demand(bound.has_value());
    RowOptions options;
    options.unmapped = unmapped;
    options.region = QStringLiteral("DE");
    options.today = QDate(2026, 5, 12);
    const CustomerRows rows(*bound, options);
    CsvRow row;
    qint64 last = 0;
    while (true) {
        const auto found = reader.next(row);
        if (!found || !*found)
            return;
        demand(row.number > last && row.cells.size() >= reader.header().size() && row.cells.size() <= limits.columns);
        for (const QString& cell : std::as_const(row.cells))
            demand(cell.size() <= limits.cellCharacters);
        last = row.number;
        const MappedRow mapped = rows.map(row);
        demand(mapped.number == row.number && (row.fault == RowFault::None || mapped.rejected.has_value()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    // The first byte chooses what a person fixed; the rest is the file.
    CsvFormatChoice choice;
    if (data[0] & 1)
        choice.separator = u";,\t|"[(data[0] >> 1) & 3];
    if (data[0] & 8)
        choice.encoding = static_cast<TextEncoding>((data[0] >> 4) % 5);
    QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    readAll(bytes, choice, data[0] & 128 ? UnmappedPolicy::Keep : UnmappedPolicy::Drop);
    mappingFromJson(bytes);
    return 0;
}
