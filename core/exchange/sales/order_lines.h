// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/mapping/table_row.h"
#include "core/exchange/sales/sales_mapping.h"
#include "core/exchange/sales/sales_values.h"
#include "core/sales/order.h"

namespace aicms::exchange {

/// How the cells of a sales file are read, once its mapping is bound and what was left open is settled.
struct SalesReading {
    SalesMapping mapping;
    base::DateOrder dateOrder = base::DateOrder::DayMonthYear;
    QChar decimalMark = u'.';
    QTimeZone zone = QTimeZone::utc();
    QString currency = {}; ///< of rows that name none
    QString region = {}; ///< ISO 3166-1 alpha-2 of the business, for national phone numbers
    QDate today = {};
};

/// What a row of an order file says. `rejected` empty: the rest holds it.
struct MappedLine {
    qint64 row = 0; ///< TableRow::number
    std::optional<RejectReason> rejected = {};
    QString field = {}; ///< at fault
    QString number = {}; ///< of the order; may be empty
    QString customer = {}; ///< key; empty: no customer
    base::UtcTime at = {};
    QString sku = {};
    QString currency = {};
    QString country = {};
    bool isCancellation = false; ///< the number says so, and the quantity is below 0
    sales::OrderLine line = {}; ///< without a product
};

/// The cells of the columns that a mapping reads, by field.
class SalesCells {
public:
    explicit SalesCells(const SalesMapping& mapping);
    /// The trimmed cell, or the constant where it is empty or there is no column.
    QString text(const TableRow& row, SalesField field) const;
    /// A field that a formula should have filled and did not: "#REF!".
    std::optional<SalesField> failedFormula(const TableRow& row) const;

private:
    std::vector<int> m_columns; ///< by field
    std::vector<QString> m_constants;
};

/// Turns rows of an order file into lines. One object serves a whole file.
class OrderLines {
public:
    explicit OrderLines(SalesReading reading);
    MappedLine map(const TableRow& row);

private:
    SalesReading m_reading;
    SalesCells m_cells;
    TimeReader m_times;
};

} // namespace aicms::exchange
