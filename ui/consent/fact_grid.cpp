// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/fact_grid.h"

#include "ui/kit/label.h"

#include <QGridLayout>

namespace aicms::ui_consent {

using kit::Label;
using theme::px;

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    constexpr int labels = 92;
    kit::followTheme(this, [this] {
        m_grid->setHorizontalSpacing(px(8));
        m_grid->setVerticalSpacing(px(4));
        m_grid->setColumnMinimumWidth(0, px(labels));
    });
}

void FactGrid::setRows(const std::vector<kit::KeyValue>& rows)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const kit::KeyValue& each : rows) {
        auto* label = (new Label(each.label, theme::Type::Body, theme::Color::TextSecondary, this))->wrapped();
        auto* value = (new Label(each.value, theme::Type::Body, theme::Color::TextPrimary, this))->wrapped();
        label->setFixedWidth(m_grid->columnMinimumWidth(0));
        label->setBuddy(value);
        value->setObjectName(QStringLiteral("fact.") + each.id);
        m_grid->addWidget(label, place, 0, Qt::AlignTop);
        m_grid->addWidget(value, place, 1, Qt::AlignTop);
        ++place;
    }
}

} // namespace aicms::ui_consent
