// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/order_lines.h"

#include "core/base/currency.h"
#include "core/base/decimal.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/text/plain_signs.h"
#include "core/sales/sales_rules.h"

namespace aicms::exchange {

namespace {

constexpr auto fieldCount = static_cast<std::size_t>(SalesField::Source) + 1;

void reject(MappedLine& line, RejectReason reason, SalesField field)
{
    line.rejected = reason;
    line.field = salesFieldCode(field);
}

/// Which rule the text breaks, if any.
std::optional<RejectReason> faultOfText(const QString& text, int most)
{
    if (text.size() > most)
        return RejectReason::ValueTooLong;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return RejectReason::ControlCharacter;
    }
    return std::nullopt;
}

} // namespace

SalesCells::SalesCells(const SalesMapping& mapping) : m_columns(fieldCount, -1), m_constants(fieldCount)
{
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        m_columns[static_cast<std::size_t>(mapping.columns[i].field)] = static_cast<int>(i);
    for (const auto& [field, value] : mapping.constants)
        m_constants[static_cast<std::size_t>(field)] = value.trimmed();
}

QString SalesCells::text(const TableRow& row, SalesField field) const
{
    const int column = m_columns[static_cast<std::size_t>(field)];
    if (column < 0 || column >= row.cells.size())
        return m_constants[static_cast<std::size_t>(field)];
    const QString& cell = row.cells[column];
    const bool isTrimmed = cell.isEmpty() || (!cell.front().isSpace() && !cell.back().isSpace());
    const QString text = withPlainSigns(isTrimmed ? cell : cell.trimmed());
    return text.isEmpty() ? m_constants[static_cast<std::size_t>(field)] : text;
}

std::optional<SalesField> SalesCells::failedFormula(const TableRow& row) const
{
    for (std::size_t field = 0; field < m_columns.size(); ++field) {
        const int column = m_columns[field];
        if (column >= 0 && column < row.cells.size() && static_cast<SalesField>(field) != SalesField::LeaveOut
            && isFailedFormula(row.cells[column]))
            return static_cast<SalesField>(field);
    }
    return std::nullopt;
}

OrderLines::OrderLines(SalesReading reading)
    : m_reading(std::move(reading)), m_cells(m_reading.mapping),
      m_times(m_reading.dateOrder, m_reading.zone, m_reading.today)
{
}

MappedLine OrderLines::map(const TableRow& row)
{
    MappedLine result;
    result.row = row.number;
    result.rejected = rejectReasonOf(row.fault);
    if (result.rejected)
        return result;
    if (const auto failed = m_cells.failedFormula(row)) {
        reject(result, RejectReason::ValueUnreadable, *failed);
        return result;
    }
    const auto take = [&](QString& target, SalesField field, int most) {
        target = m_cells.text(row, field);
        if (const auto fault = faultOfText(target, most); fault && !result.rejected)
            reject(result, *fault, field);
    };
    take(result.number, SalesField::Number, sales::limits::orderNumber);
    take(result.customer, SalesField::Customer, sales::limits::name);
    take(result.sku, SalesField::Sku, sales::limits::sku);
    take(result.line.description, SalesField::Description, sales::limits::description);
    take(result.country, SalesField::Country, sales::limits::country);
    take(result.currency, SalesField::Currency, sales::limits::country);
    if (result.rejected)
        return result;
    result.currency = result.currency.isEmpty() ? m_reading.currency : result.currency.toUpper();
    if (!base::isCurrencyCode(result.currency))
        reject(result, RejectReason::ValueUnreadable, SalesField::Currency);
    else if (result.sku.isEmpty() && result.line.description.isEmpty())
        reject(result, RejectReason::ValueMissing, SalesField::Sku);

    const auto at = m_times.read(m_cells.text(row, SalesField::Time));
    const auto quantity = base::Decimal::parse(m_cells.text(row, SalesField::Quantity), m_reading.decimalMark);
    const auto price = base::Decimal::parse(m_cells.text(row, SalesField::UnitPrice), m_reading.decimalMark);
    if (!at)
        reject(result, RejectReason::ValueUnreadable, SalesField::Time);
    else if (!quantity)
        reject(result, RejectReason::ValueUnreadable, SalesField::Quantity);
    else if (quantity->sign() == 0)
        reject(result, RejectReason::QuantityZero, SalesField::Quantity);
    else if (!price)
        reject(result, RejectReason::ValueUnreadable, SalesField::UnitPrice);
    if (result.rejected)
        return result;
    result.at = *at;
    result.line.quantity = *quantity;
    result.line.unitPrice = *price;
    result.isCancellation = quantity->sign() < 0 && sales::isCancellationNumber(result.number);
    const QString fault = sales::faultOf(result.line);
    if (!fault.isEmpty() || !sales::amountOf(result.line)) {
        result.rejected = RejectReason::InvalidValue;
        result.field = fault.isEmpty() ? QStringLiteral("unit_price") : fault;
    }
    return result;
}

} // namespace aicms::exchange
