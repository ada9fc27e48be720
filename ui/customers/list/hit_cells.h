// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/kit/paged_table_model.h"

#include <functional>
#include <optional>

namespace aicms::customers_ui {

/// Where the value of a column ("name", "email", ...) stands in a row; nothing where the column is not shown.
using CellPlace = std::function<std::optional<qsizetype>(const QString& column)>;

/// Marks in the rows of `ids` what a search hit. What no cell shows is named below the name, with the value where the
/// list shows such values anyway; what stands in notes and own fields is left to the record, where opening is logged.
void markHits(std::vector<kit::PagedTableModel::Row>& rows, const std::vector<qint64>& ids,
    const std::vector<customers::SearchHit>& hits, const CellPlace& placeOf);

} // namespace aicms::customers_ui
