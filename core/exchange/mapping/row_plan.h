// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/customer_rows.h"

#include <vector>

namespace aicms::exchange {

/// One column that is read, with all that does not change from row to row.
struct PlannedColumn {
    qsizetype index = 0; ///< of the cell
    Column column;
    customers::Provenance provenance;
    int slot = -1; ///< which address or organisation of the row it is a piece of
    qsizetype labelIndex = -1; ///< of the cell that holds its label
    bool asExtra = false; ///< kept under its header although nothing knows it
};

/// What the mapping means for every row, worked out once.
struct RowPlan {
    std::vector<PlannedColumn> columns;
    int addresses = 0;
    int organisations = 0;
    std::vector<qsizetype> addressLabels; ///< cell index for each address, -1: none
    std::vector<QString> addressLabelTexts; ///< from the headers
    bool splitsNames = false; ///< no column holds parts of a name
};

RowPlan planRows(const ColumnMapping& mapping, const RowOptions& options);

} // namespace aicms::exchange
