// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_check.h"
#include "core/exchange/mapping/table_row.h"
#include "core/exchange/source/import_source.h"

namespace aicms::exchange {

/// The rows of a table as customers, one at a time in constant memory.
class TableEntries : public EntryReader {
public:
    /// `mapping` is bound to the header of `rows`, which stand behind it. Figures::All also checks every value, for the
    /// figures of columns(), and counts what is left out.
    TableEntries(
        std::unique_ptr<RowReader> rows, const ColumnMapping& mapping, const RowOptions& options, Figures figures);

    /// False at the end. Errors of RowReader::next; a row that cannot be taken is no error but has its reason.
    base::Result<bool> next(MappedRow& entry) override;
    qint64 bytesRead() const override { return m_rows->bytesRead(); }
    qint64 blankEntries() const override { return m_rows->blankRows(); }
    EntryColumns columns() const override;
    bool isTruncated() const override { return m_isTruncated; }

private:
    void countLeftOut();

    std::unique_ptr<RowReader> m_rows;
    std::vector<Column> m_columns;
    CustomerRows m_customers;
    Figures m_figures;
    ColumnCheck m_check;
    std::vector<ColumnPreview> m_leftOut; ///< only how many cells are filled
    TableRow m_row;
    bool m_isTruncated = false;
};

} // namespace aicms::exchange
