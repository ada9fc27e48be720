// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_head.h"

#include "ui/kit/paged_table_model.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace aicms::kit {

TableHead::TableHead(const PagedTableModel* model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    connect(model, &PagedTableModel::checkedChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != 0 || !m_model->isTickable())
        return;
    QStyleOptionButton box;
    box.initFrom(this);
    const int ticked = m_model->checkedCount();
    box.state = QStyle::State_Enabled
        | (ticked == 0                          ? QStyle::State_Off
                : ticked == m_model->rowCount() ? QStyle::State_On
                                                : QStyle::State_NoChange);
    const QSize size(theme::px(16), theme::px(16));
    box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

} // namespace aicms::kit
