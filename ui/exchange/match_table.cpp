// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_table.h"

#include "ui/exchange/column_verdict.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/match_head.h"
#include "ui/exchange/match_row.h"
#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/text.h"
#include "ui/wording/exchange_wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

namespace {

/// The numbers of the fields that every customer has are smaller.
constexpr int firstOwnField = 1'000;

} // namespace

MatchTable::MatchTable(ImportFlow& flow, PurposeName purposeName, QWidget* parent)
    : Card({}, parent), m_flow(flow), m_purposeName(std::move(purposeName)), m_fields(new QStandardItemModel(this)),
      m_head(new MatchHead), m_more(new kit::LinkButton({}))
{
    setPadding(0);
    setAccessibleName(tr("Columns of the file and where they go"));
    kit::setAccessibleRole(this, QAccessible::Table);
    fillFields();
    body()->setSpacing(0);
    body()->addWidget(m_head);
    body()->addWidget(m_more, 0, Qt::AlignHCenter);
    m_more->setObjectName(QStringLiteral("moreColumns"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRows();
        Q_EMIT rowsAdded();
    });
    connect(&m_flow, &ImportFlow::fileChanged, this, &MatchTable::rebuild);
    connect(&m_flow, &ImportFlow::previewChanged, this, &MatchTable::updateRows);
    connect(&m_flow, &ImportFlow::countsChanged, this, &MatchTable::updateRows);
    rebuild();
}

/// What can be chosen: the fields of every customer, then those of the business.
void MatchTable::fillFields()
{
    const auto add = [this](int row, const QString& name, int code) {
        if (row >= m_fields->rowCount())
            m_fields->appendRow(new QStandardItem);
        m_fields->item(row)->setText(name);
        m_fields->item(row)->setData(code, Qt::UserRole);
    };
    int row = 0;
    for (const exchange::Field field : exchange::allFields())
        add(row++, wording::importFieldName(field), static_cast<int>(field));
    if (m_flow.preview()) {
        int code = firstOwnField;
        for (const customers::OwnField& field : m_flow.preview()->ownFields)
            add(row++, tr("Own field: %1").arg(kit::isolated(field.name)), code++);
    }
    if (row < m_fields->rowCount())
        m_fields->removeRows(row, m_fields->rowCount() - row);
}

int MatchTable::codeOf(const exchange::Column& column) const
{
    if (column.field == exchange::Field::Own) {
        const auto& fields = m_flow.preview()->ownFields;
        const auto own = std::ranges::find(fields, column.ownName, &customers::OwnField::name);
        if (own != fields.end())
            return firstOwnField + static_cast<int>(own - fields.begin());
    }
    return static_cast<int>(column.field);
}

void MatchTable::rebuild()
{
    fillFields();
    for (MatchRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    addRows();
}

void MatchTable::addRows()
{
    const auto& preview = m_flow.preview();
    const int all = preview ? static_cast<int>(preview->mapping.columns.size()) : 0;
    const int first = rowCount();
    const int end = std::min(all, first + rowsAtOnce);
    for (int index = first; index < end; ++index) {
        auto* row = new MatchRow(
            index, preview->mapping.columns[static_cast<std::size_t>(index)], m_flow.isTable() ? m_fields : nullptr);
        m_rows.push_back(row);
        body()->insertWidget(body()->count() - 1, row);
        if (QComboBox* combo = row->fieldCombo())
            combo->installEventFilter(this);
        connect(row, &MatchRow::fieldChosen, &m_flow, [this](int column, int code) {
            if (code < firstOwnField)
                m_flow.setField(column, static_cast<exchange::Field>(code));
            else
                m_flow.setOwnField(
                    column, m_flow.preview()->ownFields.at(static_cast<std::size_t>(code - firstOwnField)).name);
        });
        connect(row, &MatchRow::labelChosen, &m_flow, &ImportFlow::setLabel);
        updateRow(index);
    }
    m_more->setVisible(end < all);
    m_more->setText(tr("Show %n more column(s)", nullptr, all - end));
    if (first > 0 && first < rowCount() && m_rows[static_cast<std::size_t>(first)]->fieldCombo())
        m_rows[static_cast<std::size_t>(first)]->fieldCombo()->setFocus(Qt::OtherFocusReason);
}

void MatchTable::refresh()
{
    Card::refresh();
    body()->setSpacing(0);
}

void MatchTable::updateRows()
{
    if (!m_flow.preview() || m_flow.preview()->mapping.columns.size() < m_rows.size())
        return;
    fillFields();
    for (int index = 0; index < rowCount(); ++index)
        updateRow(index);
}

void MatchTable::updateRow(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const exchange::Preview& preview = *m_flow.preview();
    const exchange::Column& column = preview.mapping.columns[at];
    const auto& counts = m_flow.counts();
    const bool counted = counts && at < counts->columns.size();
    const exchange::ColumnPreview& figures = counted ? counts->columns[at] : preview.columns.at(at);
    const QString first = preview.columns.at(at).firstValue;
    m_rows[at]->show(column, codeOf(column), first.isEmpty() ? figures.firstValue : first,
        columnVerdict(column, figures, m_flow.unmapped(), counted ? std::optional(counts->rows) : std::nullopt,
            m_flow.isTable(), m_purposeName));
    if (m_flow.keeps(column))
        m_rows[at]->showKept();
}

bool MatchTable::eventFilter(QObject* watched, QEvent* event)
{
    auto* combo = qobject_cast<QComboBox*>(watched);
    if (!combo)
        return Card::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        combo->parentWidget()->update();
    if (event->type() == QEvent::KeyPress) {
        // Plain arrows go through the fields of one column, as in every list; with Ctrl they go from column to column.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (isArrow && key->modifiers() == Qt::ControlModifier) {
            moveFocus(watched, key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void MatchTable::moveFocus(const QObject* from, int step)
{
    const auto found = std::ranges::find_if(m_rows, [from](const MatchRow* row) { return row->fieldCombo() == from; });
    for (auto at = (found - m_rows.begin()) + step; at >= 0 && at < rowCount(); at += step) {
        if (QComboBox* combo = m_rows[static_cast<std::size_t>(at)]->fieldCombo()) {
            combo->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace aicms::ui_exchange
