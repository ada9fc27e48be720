// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sales_look_table.h"

#include "ui/exchange/fitted_table.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/look_table.h"
#include "ui/wording/exchange_wording.h"

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::SalesField;

namespace {

bool isNumber(SalesField field)
{
    return field == SalesField::Quantity || field == SalesField::UnitPrice || field == SalesField::Stock;
}

int cellWidth(SalesField field)
{
    switch (field) {
    case SalesField::Description:
    case SalesField::Name:
    case SalesField::Value: return 240;
    case SalesField::Time: return 160;
    default: return 110;
    }
}

} // namespace

SalesLookTable::SalesLookTable(ImportFlow& flow, QWidget* parent) : DataTable(parent), m_flow(flow)
{
    setAccessibleName(tr("How the first rows will look"));
    setObjectName(QStringLiteral("salesLookTable"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToRows(this, LookTable::shownRows);
    connect(&m_flow, &ImportFlow::fileChanged, this, &SalesLookTable::fill);
    connect(&m_flow, &ImportFlow::previewChanged, this, &SalesLookTable::fill);
    fill();
}

void SalesLookTable::fill()
{
    const auto& sales = m_flow.salesPreview();
    setVisible(sales.has_value());
    if (!sales)
        return;
    std::vector<kit::TableColumn> heads;
    std::vector<int> columns;
    for (const SalesField field : exchange::salesFields(sales->mapping.subject)) {
        const int column = field == SalesField::LeaveOut ? -1 : sales->mapping.columnOf(field);
        if (column < 0)
            continue;
        columns.push_back(column);
        heads.push_back({exchange::salesFieldCode(field), wording::importFieldName(field),
            isNumber(field) ? kit::CellKind::Number : kit::CellKind::Text, cellWidth(field), false});
    }
    const auto shown = std::min<std::size_t>(LookTable::shownRows, sales->rows.size());
    std::vector<kit::PagedTableModel::Row> cells(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        for (const int column : columns)
            cells[i].append(sales->rows[i].value(column).simplified());
    }
    setColumns(std::move(heads));
    rows()->setRows(std::move(cells));
}

} // namespace aicms::ui_exchange
