// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell_delegate.h"
#include "ui/kit/cell_paint.h"
#include "ui/kit/data_table.h"
#include "ui/kit/text.h"

namespace aicms::test {

/// Every cell of the column can be read to its end: in the lines that the rows are high for, or as a pill or a number.
inline bool isWhole(const kit::DataTable& table, const QString& id)
{
    constexpr int aroundCell = 20;
    const int column = table.rows()->columnOf(id);
    const int room = table.columnWidth(column);
    const int lines = 1 + std::max(0, table.rowHeight(0) - theme::px(32)) / kit::lineHeight(theme::Type::Body);
    for (int row = 0; row < table.rows()->rowCount(); ++row) {
        const QModelIndex index = table.rows()->index(row, column);
        const auto kind = static_cast<kit::CellKind>(index.data(kit::PagedTableModel::KindRole).toInt());
        const bool isInOneLine = kind == kit::CellKind::Pill || kind == kit::CellKind::Number;
        const bool isCut = isInOneLine
            ? kit::cellWidth(kind, index.data(kit::PagedTableModel::CellRole)) + theme::px(aroundCell) > room
            : kit::wrappedLines(index, room) > lines;
        if (isCut)
            return false;
    }
    return true;
}

} // namespace aicms::test
