// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/form_row.h"

#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

RowList::RowList(const QString& name, const QString& addText, Make make, QWidget* parent)
    : QWidget(parent), m_make(std::move(make)), m_list(new QVBoxLayout)
{
    setObjectName(name);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 4);
    shell::setSpacing(m_list, 0, 0, 0, 0, 4);
    auto* add = new kit::LinkButton(addText, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("add.") + name);
    m_add = add;
    all->addLayout(m_list);
    all->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow()->mainField()->editor()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void RowList::clear()
{
    for (FormRow* row : m_rows)
        delete row;
    m_rows.clear();
}

FormRow* RowList::addRow()
{
    FormRow* row = m_make();
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &FormRow::edited, this, &RowList::edited);
    connect(row, &FormRow::removeRequested, this, [this, row] { removeRow(row); });
    Q_EMIT rowAdded();
    return row;
}

void RowList::removeRow(FormRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

std::vector<FormRow*> RowList::filledRows() const
{
    std::vector<FormRow*> filled;
    std::ranges::copy_if(m_rows, std::back_inserter(filled), [](const FormRow* row) { return !row->isEmpty(); });
    return filled;
}

} // namespace aicms::customers_ui
