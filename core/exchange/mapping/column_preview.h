// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_mapping.h"

#include <QString>

#include <vector>

namespace aicms::exchange {

/// What stands in one column of a table, or in one property of whole customers.
struct ColumnPreview {
    QString firstValue = {};
    qint64 filled = 0;
    qint64 right = 0; ///< filled cells that read as the column's field
    qint64 wrong = 0;
    QString exampleWrong = {};
};

/// Where everything goes, and the figures beside it.
struct EntryColumns {
    std::vector<Column> columns;
    std::vector<ColumnPreview> figures;
};

} // namespace aicms::exchange
