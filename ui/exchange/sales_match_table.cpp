// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sales_match_table.h"

#include "ui/exchange/column_verdict.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/match_head.h"
#include "ui/exchange/match_row.h"
#include "ui/kit/accessible.h"
#include "ui/wording/exchange_wording.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

namespace {

constexpr std::size_t mostRows = 100; ///< a list of orders with more columns says where they go in a saved matching

} // namespace

SalesMatchTable::SalesMatchTable(ImportFlow& flow, QWidget* parent)
    : Card({}, parent), m_flow(flow), m_fields(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("salesMatchTable"));
    setPadding(0);
    setAccessibleName(tr("Columns of the file and where they go"));
    kit::setAccessibleRole(this, QAccessible::Table);
    body()->setSpacing(0);
    body()->addWidget(new MatchHead);
    connect(&m_flow, &ImportFlow::fileChanged, this, &SalesMatchTable::rebuild);
    connect(&m_flow, &ImportFlow::previewChanged, this, &SalesMatchTable::updateRows);
    rebuild();
}

void SalesMatchTable::listFields(exchange::SalesSubject subject)
{
    if (m_listed == subject)
        return;
    m_listed = subject;
    m_fields->clear();
    for (const exchange::SalesField field : exchange::salesFields(subject)) {
        auto* item = new QStandardItem(wording::importFieldName(field));
        item->setData(static_cast<int>(field), Qt::UserRole);
        m_fields->appendRow(item);
    }
}

void SalesMatchTable::rebuild()
{
    for (MatchRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const auto& sales = m_flow.salesPreview();
    setVisible(sales.has_value());
    if (!sales)
        return;
    listFields(sales->mapping.subject);
    const std::size_t count = std::min(sales->mapping.columns.size(), mostRows);
    for (std::size_t i = 0; i < count; ++i) {
        exchange::Column column;
        column.header = sales->mapping.columns[i].header;
        auto* row = new MatchRow(static_cast<int>(i), column, m_fields);
        row->fieldCombo()->setObjectName(QStringLiteral("salesField%1").arg(i));
        m_rows.push_back(row);
        body()->addWidget(row);
        connect(row, &MatchRow::fieldChosen, &m_flow,
            [this](int index, int field) { m_flow.setSalesField(index, static_cast<exchange::SalesField>(field)); });
    }
    updateRows();
}

void SalesMatchTable::updateRows()
{
    const auto& sales = m_flow.salesPreview();
    if (!sales || sales->mapping.columns.size() < m_rows.size() || sales->columns.size() < m_rows.size())
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const exchange::SalesField field = sales->mapping.columns[i].field;
        m_rows[i]->show(static_cast<int>(field), sales->columns[i].firstValue, salesVerdict(field, sales->columns[i]));
    }
}

void SalesMatchTable::refresh()
{
    Card::refresh();
    body()->setSpacing(0);
}

} // namespace aicms::ui_exchange
