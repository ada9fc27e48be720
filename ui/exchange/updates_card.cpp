// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/updates_card.h"

#include "ui/exchange/fitted_table.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"

#include <QLocale>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

namespace {

constexpr int mostChangedLines = 8;

QString whoseRecord(const exchange::UpdatedRow& row)
{
    if (row.earlierRow > 0)
        return UpdatesCard::tr("%1 (row %2 of this file)").arg(row.name, QLocale().toString(row.earlierRow));
    return row.number.isEmpty() || row.number == row.name ? row.name : row.name + QStringLiteral(", ") + row.number;
}

} // namespace

UpdatesCard::UpdatesCard(QWidget* parent) : Card(tr("Who is updated, and how"), parent), m_table(new kit::DataTable)
{
    setPadding(0);
    m_table->setObjectName(QStringLiteral("updatesTable"));
    m_table->setAccessibleName(tr("Records that are updated: what stands in each field, and what will"));
    m_table->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 70, false,
                             tr("As a spreadsheet counts: the names of the columns are row 1")},
        {QStringLiteral("whose"), tr("Whose record"), kit::CellKind::Strong, 190, false, {}, 1},
        {QStringLiteral("field"), tr("Field"), kit::CellKind::Secondary, 120, false},
        {QStringLiteral("before"), tr("Now"), kit::CellKind::Text, 200, false, {}, 2},
        {QStringLiteral("after"), tr("Will be"), kit::CellKind::Text, 200, false, {}, 2}});
    fitSentences(m_table, mostChangedLines);
    body()->addWidget(m_table);
    auto* holder = new QWidget;
    auto* row = new QVBoxLayout(holder);
    shell::setSpacing(row, 16, 0, 16, 12, 0);
    auto* hint = new kit::Label(tr("What the file leaves empty stays, and nothing is deleted. If a record should stay "
                                   "as it is, go back and skip the rows of people who are here."),
        theme::Type::Caption, theme::Color::TextSecondary);
    row->addWidget(hint->wrapped());
    body()->addWidget(holder);
}

void UpdatesCard::showRows(const exchange::ImportResult& result)
{
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    for (const exchange::UpdatedRow& update : result.updates) {
        const QString number = locale.toString(update.row);
        const QString whose = whoseRecord(update);
        if (!update.otherNumber.isEmpty())
            rows.push_back({number, whose, wording::fieldName(QStringLiteral("number")), update.number,
                wording::keptNumberSentence(update)});
        for (const exchange::ValueChange& change : update.changes)
            rows.push_back({number, whose, wording::changedFieldName(change), wording::valueBefore(change),
                wording::valueAfter(change)});
    }
    m_table->rows()->setRows(std::move(rows));
    const auto listed = std::ssize(result.updates);
    setNote(result.updated > listed
            ? tr("the first %1 of %2 are listed").arg(locale.toString(listed), locale.toString(result.updated))
            : QString());
    setVisible(listed > 0);
}

} // namespace aicms::ui_exchange
