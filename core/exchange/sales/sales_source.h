// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/order_lines.h"
#include "core/exchange/sales/sales_import.h"
#include "core/exchange/source/table_source.h"

#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace aicms::exchange {

/// What the business says about a file that says nothing itself.
struct SalesDefaults {
    QString region; ///< ISO 3166-1 alpha-2
    QDate today; ///< by which two-digit years are read
    QTimeZone zone; ///< of times that name none
    /// Looks up what was saved for a header; may be empty. Blocks; not from the writer thread.
    std::function<std::optional<SavedSalesMatching>(const QStringList& header)> findMatching = {};
};

/// A file of sales data that is about to be imported: opened, its mapping bound, the order of its dates and its decimal
/// mark settled.
class SalesSource {
public:
    /// A table of any format. Errors of ImportSource::open and bindSalesMapping; Unsupported with the format's code for
    /// a file of whole customers; Invalid "currency" when no row could have one.
    static base::Result<SalesSource> open(const SalesImportRequest& request, const SalesDefaults& defaults);

    TableSource& file() const { return *m_file; }
    const SalesReading& reading() const { return m_reading; }
    /// Invalid "columns" with the code of the first field that is missing and needed.
    base::Result<void> checkFields() const;

private:
    base::Result<void> settle(const SalesDefaults& defaults);
    std::unique_ptr<TableSource> m_file;
    SalesReading m_reading;
};

} // namespace aicms::exchange
