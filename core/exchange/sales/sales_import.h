// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/exchange/sales/sales_mapping.h"
#include "core/sales/order.h"

namespace aicms::exchange {

/// An import of orders, products or events.
struct SalesImportRequest {
    QString path;
    SalesSubject subject = SalesSubject::Orders;
    std::optional<FileFormat> format = {}; ///< empty: told by the content
    std::optional<SalesMapping> mapping = {}; ///< empty: guessed
    QString currency = {}; ///< ISO 4217, of rows that name none; empty: that of the business's country
    bool createMissing = false; ///< orders: customers who are not there are made, known by their key only
    bool updateProducts = true; ///< products: one with the same sku is brought up to date; else passed over
    bool dryRun = false; ///< everything is done and then rolled back
};

/// What an import of sales data did. counts.read = created + updated + skipped + quarantined + rejected, in rows: a row
/// is an order line, a product or an event.
struct SalesImportResult {
    ImportResult counts;
    qint64 customersCreated = 0;
    qint64 productsCreated = 0;
    qint64 orders = 0; ///< made, credits among them
    qint64 creditOrders = 0;
    qint64 creditLines = 0;
    qint64 walkInOrders = 0; ///< without a customer
    qint64 walkInLines = 0;
    qint64 markedLines = 0; ///< with a price of 0 or less
    std::vector<sales::CurrencyTotal> totals = {}; ///< of the orders made
    friend bool operator==(const SalesImportResult&, const SalesImportResult&) = default;
};

/// What an import of any kind did that was broken off and gone on with.
struct ResumedImport {
    ImportResult counts;
    std::optional<SalesSubject> subject = {}; ///< what its file holds; none: customers
    std::optional<SalesImportResult> sales = {}; ///< unless it holds customers
};

/// How the first rows of a file would be read.
struct SalesPreview {
    CsvFormat format;
    QStringList header;
    SalesMapping mapping; ///< bound: one column each
    base::DateOrder dateOrder = base::DateOrder::DayMonthYear;
    QChar decimalMark = u'.';
    QString currency; ///< of rows that name none
    std::vector<ColumnPreview> columns; ///< beside mapping.columns
    std::vector<QStringList> rows; ///< the first cells as they stand
    qint64 fileBytes = 0;
    static constexpr int rowCount = 50;
};

} // namespace aicms::exchange
