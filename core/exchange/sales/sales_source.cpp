// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_source.h"

#include "core/base/currency.h"
#include "core/exchange/mapping/cell_values.h"

namespace aicms::exchange {

namespace {

constexpr int sampleRows = 5'000;

} // namespace

base::Result<SalesSource> SalesSource::open(const SalesImportRequest& request, const SalesDefaults& defaults)
{
    SalesSource source;
    ColumnMapping format;
    if (request.mapping)
        format.format = request.mapping->format;
    auto file = ImportSource::open(request.path, {request.format, format});
    if (!file)
        return base::fail(file.error());
    if (!isTable((*file)->format()))
        return base::fail(base::ErrorKind::Unsupported, fileFormatCode((*file)->format()));
    source.m_file.reset(static_cast<TableSource*>(file->release()));
    SalesMapping& mapping = source.m_reading.mapping;
    if (request.mapping && !(request.mapping->columns.empty() && request.mapping->constants.empty())) {
        auto bound = bindSalesMapping(*request.mapping, source.m_file->header());
        if (!bound)
            return base::fail(bound.error());
        mapping = std::move(*bound);
    } else {
        const QStringList header = source.m_file->header();
        mapping = guessSalesMapping(request.subject, header);
        const auto saved = defaults.findMatching ? defaults.findMatching(header) : std::nullopt;
        if (saved && saved->mapping.subject == request.subject) {
            if (auto bound = bindSalesMapping(saved->mapping, header))
                mapping = std::move(*bound);
        }
    }
    source.m_reading.currency = request.currency.isEmpty() ? base::currencyOf(defaults.region) : request.currency;
    if (!base::isCurrencyCode(source.m_reading.currency))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("currency"));
    if (auto settled = source.settle(defaults); !settled)
        return base::fail(settled.error());
    return source;
}

base::Result<void> SalesSource::settle(const SalesDefaults& defaults)
{
    m_reading.zone = defaults.zone;
    m_reading.region = defaults.region;
    m_reading.today = defaults.today;
    const SalesCells cells(m_reading.mapping);
    QStringList dates;
    QStringList numbers;
    auto reader = m_file->rows();
    if (!reader)
        return base::fail(reader.error());
    TableRow row;
    for (int i = 0; i < sampleRows; ++i) {
        const auto next = (*reader)->next(row);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            break;
        dates.append(cells.text(row, SalesField::Time).section(u' ', 0, 0).section(u'T', 0, 0));
        numbers << cells.text(row, SalesField::UnitPrice) << cells.text(row, SalesField::Quantity)
                << cells.text(row, SalesField::Stock);
    }
    ColumnMapping ordered;
    ordered.dateOrder = m_reading.mapping.dateOrder;
    if (!ordered.dateOrder)
        ordered.dateOrder = guessDateOrder(dates);
    m_reading.dateOrder = dateOrderOf(ordered, defaults.region);
    const QChar usual = m_file->csvFormat().separator == u';' ? u',' : u'.'; // Excel's pair where the comma is decimal
    m_reading.decimalMark = m_reading.mapping.decimalMark.value_or(guessDecimalMark(numbers).value_or(usual));
    return {};
}

base::Result<void> SalesSource::checkFields() const
{
    const SalesField missing = missingField(m_reading.mapping);
    if (missing != SalesField::LeaveOut)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("columns:") + salesFieldCode(missing));
    return {};
}

} // namespace aicms::exchange
