// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/namesakes_card.h"

#include "ui/exchange/fitted_table.h"
#include "ui/exchange/import_flow.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QLocale>

namespace aicms::ui_exchange {

using kit::ActionButton;

namespace {

constexpr int mostNamesakeRows = 6;

QString whom(const exchange::NamesakeRow& row)
{
    const QString number = QLocale().toString(row.earlierRow);
    if (row.earlierRow > 0 && row.sharesContact)
        return NamesakesCard::tr("Row %1 of this file: the same e-mail or phone, but another customer number")
            .arg(number);
    return row.earlierRow > 0 ? NamesakesCard::tr("Row %1 of this file").arg(number)
                              : NamesakesCard::tr("A customer who was here before");
}

} // namespace

NamesakesCard::NamesakesCard(ImportFlow& flow, QWidget* parent)
    : Card(tr("Added, although somebody is called so"), parent), m_flow(flow), m_table(new kit::DataTable)
{
    setPadding(0);
    m_table->setObjectName(QStringLiteral("namesakesTable"));
    m_table->setAccessibleName(tr("Rows whose name somebody has already"));
    m_table->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 70, false,
                             tr("As a spreadsheet counts: the names of the columns are row 1")},
                            {QStringLiteral("name"), tr("In the file"), kit::CellKind::Strong, 200, false},
                            {QStringLiteral("whom"), tr("Who is called so"), kit::CellKind::Text, 420, false}},
        true);
    fitSentences(m_table, mostNamesakeRows);
    body()->addWidget(m_table);
    body()->addWidget(makeLeaveRow());
}

QWidget* NamesakesCard::makeLeaveRow()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    shell::setSpacing(row, 16, 0, 16, 12, 8);
    auto* hint = new kit::Label(tr("Nothing says for certain that it is the same one, so each becomes a record of its "
                                   "own. Tick those who are the same, and leave them out."),
        theme::Type::Caption, theme::Color::TextSecondary);
    m_leave = new ActionButton({}, ActionButton::Role::Outlined, QStringLiteral("x"));
    m_leave->setObjectName(QStringLiteral("leaveOut"));
    row->addWidget(hint->wrapped(), 1);
    row->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, [this] { m_flow.leaveOut(tickedRows()); });
    connect(m_table->rows(), &kit::PagedTableModel::checkedChanged, this, &NamesakesCard::refreshLeave);
    refreshLeave();
    return holder;
}

void NamesakesCard::showRows(const exchange::ImportResult& result)
{
    m_rows = result.namesakeRows;
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    rows.reserve(m_rows.size());
    for (const exchange::NamesakeRow& row : m_rows)
        rows.push_back({locale.toString(row.row), row.name, whom(row)});
    m_table->rows()->clearChecked();
    m_table->rows()->setRows(std::move(rows));
    const auto listed = std::ssize(m_rows);
    setNote(result.namesakes > listed
            ? tr("the first %1 of %2 are listed").arg(locale.toString(listed), locale.toString(result.namesakes))
            : QString());
    setVisible(result.namesakes > 0);
}

std::vector<qint64> NamesakesCard::tickedRows() const
{
    std::vector<qint64> rows;
    for (const qint64 id : m_table->rows()->checkedIds())
        rows.push_back(m_rows[static_cast<std::size_t>(id - 1)].row); // ids are 1, 2, 3 and on
    return rows;
}

void NamesakesCard::refreshLeave()
{
    const qint64 ticked = m_table->rows()->checkedCount();
    m_leave->setText(
        ticked > 0 ? tr("Leave %n row(s) out", nullptr, static_cast<int>(ticked)) : tr("Leave ticked rows out"));
    m_leave->setEnabled(ticked > 0);
}

} // namespace aicms::ui_exchange
