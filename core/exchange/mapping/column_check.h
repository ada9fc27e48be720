// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/table_row.h"

#include <QDate>

namespace aicms::exchange {

/// Looks at the cells of every column for the figures beside it: how many are filled, how many read as what the column
/// is mapped to (or, left out for want of a purpose, recognised as).
class ColumnCheck {
public:
    ColumnCheck(const ColumnMapping& mapping, const QString& region, QDate today);
    void look(const TableRow& row);
    const std::vector<ColumnPreview>& columns() const { return m_columns; }

private:
    bool looksRight(const Column& column, const QString& value) const;

    ColumnMapping m_mapping;
    QString m_region;
    QDate m_today;
    std::vector<ColumnPreview> m_columns;
};

} // namespace aicms::exchange
