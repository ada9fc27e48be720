// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/customer_rows.h"
#include "core/exchange/mapping/table_row.h"

#include <QDate>

#include <memory>

namespace aicms::exchange {

/// Looks at the cells of every column for the figures beside it: how many are filled, how many read as what the column
/// is mapped to (or, left out for want of a purpose, recognised as), and how many keep their whole row out. Each cell
/// goes the way that it goes in the import, alone, so that the two cannot judge differently.
class ColumnCheck {
public:
    ColumnCheck(const ColumnMapping& mapping, const QString& region, QDate today,
        const std::vector<customers::OwnField>& ownFields = {});
    void look(const TableRow& row);
    const std::vector<ColumnPreview>& columns() const { return m_columns; }

private:
    /// How the cells of one column are read; null: nothing in them can be wrong.
    struct Reader {
        Field field = Field::LeaveOut;
        std::unique_ptr<CustomerRows> rows = {};
    };
    static void judge(const Reader& reader, const QString& value, ColumnPreview& preview);

    std::vector<Reader> m_readers;
    std::vector<ColumnPreview> m_columns;
};

} // namespace aicms::exchange
