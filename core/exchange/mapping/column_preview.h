// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/customer_rows.h"

#include <QString>

#include <vector>

namespace aicms::exchange {

/// What stands in one column of a table, or in one property of whole customers.
struct ColumnPreview {
    QString firstValue = {};
    qint64 filled = 0;
    qint64 right = 0; ///< filled cells that read as the column's field
    qint64 wrong = 0; ///< kept as typed all the same
    QString exampleWrong = {};
    qint64 refused = 0; ///< that keep their whole row out
    RejectReason refusal = RejectReason::InvalidValue; ///< of the first of them
    int limit = 0; ///< as in RejectedRow
    QString exampleRefused = {};
};

/// Where everything goes, and the figures beside it.
struct EntryColumns {
    std::vector<Column> columns;
    std::vector<ColumnPreview> figures;
};

} // namespace aicms::exchange
