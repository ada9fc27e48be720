// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/wrong_values_card.h"

#include "ui/exchange/fitted_table.h"
#include "ui/kit/data_table.h"
#include "ui/wording/exchange_wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

namespace {

constexpr int mostWrongRows = 6;

} // namespace

WrongValuesCard::WrongValuesCard(QWidget* parent) : Card(tr("Values to look at"), parent), m_table(new kit::DataTable)
{
    setPadding(0);
    m_table->setObjectName(QStringLiteral("wrongValuesTable"));
    m_table->setAccessibleName(tr("Values to look at, with what is the matter"));
    m_table->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 80, false,
                             tr("As a spreadsheet counts: the names of the columns are row 1")},
        {QStringLiteral("value"), tr("Value"), kit::CellKind::Strong, 240, false},
        {QStringLiteral("reason"), tr("What is the matter"), kit::CellKind::Text, 460, false}});
    fitSentences(m_table, mostWrongRows);
    body()->addWidget(m_table);
}

void WrongValuesCard::showValues(const exchange::ImportResult& result)
{
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    for (const exchange::WrongValue& value : result.wrongValues)
        rows.push_back(
            {locale.toString(value.row), value.value.simplified(), wording::rowWarningSentence(value.warning)});
    m_table->rows()->setRows(std::move(rows));
    const auto listed = std::ssize(result.wrongValues);
    setNote(result.warnings > listed ? tr("the first %1 are listed").arg(locale.toString(listed)) : QString());
    setVisible(listed > 0);
}

} // namespace aicms::ui_exchange
