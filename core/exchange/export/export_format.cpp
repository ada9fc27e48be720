// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/export_format.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/csv/customer_columns.h"
#include "core/exchange/json/json_writer.h"
#include "core/exchange/vcard/vcard_writer.h"
#include "core/exchange/xlsx/xlsx_writer.h"

#include <array>

namespace aicms::exchange {

namespace {

constexpr std::array formats {
    ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::VCard, ExportFormat::VCard3, ExportFormat::Json};
constexpr std::array exportCodes {"csv", "xlsx", "vcard", "vcard3", "json"};
constexpr std::array suffixes {"csv", "xlsx", "vcf", "vcf", "json"};

base::Result<CustomerColumns> measure(CustomerFeed& feed)
{
    CustomerColumns columns(feed.ownFieldNames(), feed.kinds());
    customers::Customer customer;
    feed.rewind();
    while (true) {
        const auto found = feed.next(customer);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        columns.measure(customer);
    }
    feed.rewind();
    return columns;
}

/// The rows of a table: the header, then one for each customer.
class TableFeed {
public:
    TableFeed(const CustomerColumns& columns, CustomerFeed& feed) : m_columns(columns), m_feed(feed) { }
    base::Result<bool> operator()(QStringList& row)
    {
        if (m_count < 0) {
            m_count = 0;
            row = m_columns.header();
            return true;
        }
        customers::Customer customer;
        auto found = m_feed.next(customer);
        if (!found || !*found)
            return found;
        ++m_count;
        row = m_columns.row(customer);
        return true;
    }
    qint64 count() const { return m_count; }

private:
    const CustomerColumns& m_columns;
    CustomerFeed& m_feed;
    qint64 m_count = -1;
};

base::Result<qint64> writeTable(ExportFormat format, QIODevice& device, CustomerFeed& feed)
{
    const auto columns = measure(feed);
    if (!columns)
        return base::fail(columns.error());
    TableFeed rows(*columns, feed);
    if (format == ExportFormat::Xlsx) {
        if (const auto written = writeXlsx(device, std::ref(rows)); !written)
            return base::fail(written.error());
        return rows.count();
    }
    CsvWriter writer(device);
    QStringList row;
    while (true) {
        const auto found = rows(row);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return rows.count();
        if (const auto written = writer.writeRow(row); !written)
            return base::fail(written.error());
    }
}

template <class Writer> base::Result<qint64> writeEach(Writer writer, CustomerFeed& feed)
{
    qint64 count = 0;
    customers::Customer customer;
    feed.rewind();
    while (true) {
        const auto found = feed.next(customer);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        if (const auto written = writer.write(customer); !written)
            return base::fail(written.error());
        ++count;
    }
    if (const auto finished = writer.finish(); !finished)
        return base::fail(finished.error());
    return count;
}

} // namespace

QString exportFormatCode(ExportFormat format)
{
    return QString::fromLatin1(exportCodes.at(static_cast<std::size_t>(format)));
}

std::optional<ExportFormat> exportFormatFromCode(const QString& code)
{
    for (const ExportFormat format : formats) {
        if (exportFormatCode(format) == code)
            return format;
    }
    return std::nullopt;
}

std::span<const ExportFormat> allExportFormats()
{
    return formats;
}

QString exportSuffix(ExportFormat format)
{
    return QString::fromLatin1(suffixes.at(static_cast<std::size_t>(format)));
}

base::Result<qint64> writeCustomers(ExportFormat format, QIODevice& device, CustomerFeed& feed)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::Xlsx: return writeTable(format, device, feed);
    case ExportFormat::VCard: return writeEach(VCardWriter(device, VCardVersion::V4), feed);
    case ExportFormat::VCard3: return writeEach(VCardWriter(device, VCardVersion::V3), feed);
    case ExportFormat::Json: return writeEach(JsonWriter(device), feed);
    }
    return base::fail(base::ErrorKind::Unsupported);
}

} // namespace aicms::exchange
