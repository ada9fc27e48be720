// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/field_chips.h"

#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QMenu>

namespace aicms::ui_purposes {

FieldChips::FieldChips(QWidget* parent) : QWidget(parent), m_flow(new kit::FlowLayout(this))
{
    setObjectName(QStringLiteral("purposeFields"));
    shell::setSpacing(m_flow, 0, 0, 0, 0, 6);
    rebuild();
}

void FieldChips::setFields(const QStringList& all, const QStringList& used)
{
    if (all == m_all && used == m_used)
        return;
    m_all = all;
    m_used = used;
    rebuild();
}

void FieldChips::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    rebuild();
}

void FieldChips::rebuild()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& field : m_used) {
        auto* chip = new kit::Chip(wording::fieldName(field), this);
        chip->setObjectName(QStringLiteral("field.") + field);
        chip->setRemovable(!m_isReadOnly);
        connect(chip, &kit::Chip::removeRequested, this, [this, field] { remove(field); });
        m_flow->addWidget(chip);
    }
    m_add = new kit::ActionButton(tr("Add a field"), kit::ActionButton::Role::Outlined, QStringLiteral("plus"), this);
    m_add->setObjectName(QStringLiteral("addField"));
    m_add->setButtonSize(kit::ActionButton::Size::Small);
    m_add->setVisible(!m_isReadOnly && m_used.size() < m_all.size());
    connect(m_add, &QPushButton::clicked, this, &FieldChips::offer);
    m_flow->addWidget(m_add);
    updateGeometry();
}

void FieldChips::remove(const QString& field)
{
    m_used.removeAll(field);
    rebuild();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FieldChips::offer()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& field : m_all) {
        if (m_used.contains(field))
            continue;
        connect(menu->addAction(wording::fieldName(field)), &QAction::triggered, this, [this, field] {
            m_used << field;
            rebuild();
            m_add->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace aicms::ui_purposes
