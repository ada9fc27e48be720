// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/table_entries.h"

namespace aicms::exchange {

TableEntries::TableEntries(
    std::unique_ptr<RowReader> rows, const ColumnMapping& mapping, const RowOptions& options, Figures figures)
    : m_rows(std::move(rows)), m_columns(mapping.columns), m_customers(mapping, options), m_figures(figures),
      m_check(mapping, options.region, options.today, options.ownFields), m_leftOut(mapping.columns.size())
{
}

base::Result<bool> TableEntries::next(MappedRow& entry)
{
    auto found = m_rows->next(m_row);
    if (!found || !*found)
        return found;
    m_isTruncated = m_isTruncated || m_row.fault == RowFault::UnterminatedQuote;
    // The names of the columns are no values in them.
    if (m_row.fault != RowFault::RepeatedHeader) {
        if (m_figures == Figures::All)
            m_check.look(m_row);
        else
            countLeftOut();
    }
    entry = m_customers.map(m_row);
    return true;
}

void TableEntries::countLeftOut()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field == Field::LeaveOut)
            m_leftOut[i].filled += m_row.cells[static_cast<qsizetype>(i)].trimmed().isEmpty() ? 0 : 1;
    }
}

EntryColumns TableEntries::columns() const
{
    return {m_columns, m_figures == Figures::All ? m_check.columns() : m_leftOut};
}

} // namespace aicms::exchange
