// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rejected_card.h"

#include "core/exchange/sales/sales_field.h"
#include "ui/exchange/fitted_table.h"
#include "ui/exchange/row_files.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/when_done.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

namespace {

constexpr int mostRejectedRows = 6;

QString rejectedField(const QString& code, bool holdsSales)
{
    const auto field = holdsSales ? exchange::salesFieldFromCode(code) : std::nullopt;
    return field ? wording::importFieldName(*field) : wording::fieldName(code);
}

} // namespace

RejectedCard::RejectedCard(const QString& prefix, QWidget* parent)
    : Card(tr("Rows that cannot be taken"), parent), m_table(new kit::DataTable),
      m_save(new kit::ActionButton(
          tr("Save these rows as a file…"), kit::ActionButton::Role::Outlined, QStringLiteral("file-down")))
{
    m_save->setObjectName(prefix + QStringLiteral("SaveRejected"));
    m_save->setButtonSize(kit::ActionButton::Size::Small);
    setHeaderAction(m_save);
    setPadding(0);
    m_table->setObjectName(prefix + QStringLiteral("RejectedTable"));
    m_table->setAccessibleName(tr("Rows that cannot be taken, with the reason"));
    m_table->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 80, false,
                             tr("As a spreadsheet counts: the names of the columns are row 1")},
        {QStringLiteral("content"), tr("What stands there"), kit::CellKind::Strong, 260, false},
        {QStringLiteral("field"), tr("Field"), kit::CellKind::Secondary, 140, false},
        {QStringLiteral("reason"), tr("Why, and what to do"), kit::CellKind::Text, 560, false}});
    fitSentences(m_table, mostRejectedRows);
    body()->addWidget(m_table);
    connect(m_save, &QPushButton::clicked, this, &RejectedCard::saveWanted);
}

void RejectedCard::showRows(const std::vector<exchange::RejectedRow>& rejected, qint64 count, bool holdsSales)
{
    if (rejected != m_shown) {
        ++m_turn;
        m_contents.clear();
    }
    m_shown = rejected;
    m_holdsSales = holdsSales;
    fill();
    const QLocale locale;
    const auto listed = std::ssize(rejected);
    setNote(count > listed ? tr("the first %1 are listed").arg(locale.toString(listed)) : QString());
    setVisible(count > 0);
}

void RejectedCard::fill()
{
    const QLocale locale;
    std::vector<kit::PagedTableModel::Row> rows;
    rows.reserve(m_shown.size());
    for (const exchange::RejectedRow& row : m_shown)
        rows.push_back({locale.toString(row.row), m_contents.value(row.row), rejectedField(row.field, m_holdsSales),
            wording::rejectReasonSentence(row.reason, row.limit)});
    m_table->rows()->setRows(std::move(rows));
    // A column without anything in it would only ask what is missing.
    m_table->setColumnVisible(QStringLiteral("content"), !m_contents.isEmpty());
    m_table->setColumnVisible(QStringLiteral("field"),
        std::ranges::any_of(m_shown, [](const exchange::RejectedRow& row) { return !row.field.isEmpty(); }));
}

void RejectedCard::readFrom(const QString& source, const exchange::SourceChoice& choice)
{
    if (m_shown.empty() || !m_contents.isEmpty())
        return;
    const int turn = ++m_turn;
    kit::whenDone(this, firstCellsOf(source, choice, m_shown),
        [this, turn](const base::Result<QHash<qint64, QString>>& contents) {
            if (turn != m_turn || !contents)
                return; // a file that is gone leaves numbers and reasons
            m_contents = *contents;
            fill();
        });
}

void RejectedCard::setSavable(bool savable)
{
    m_save->setVisible(savable);
}

} // namespace aicms::ui_exchange
