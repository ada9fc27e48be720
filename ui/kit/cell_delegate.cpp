// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_delegate.h"

#include "ui/kit/cell_paint.h"
#include "ui/kit/paged_table_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace aicms::kit {

using theme::Color;
using theme::px;

namespace {

constexpr int cellPadding = 10;

/// In high contrast there is no tint: thick lines around the row say it as well.
void paintTickedRow(QPainter* painter, const QRect& row)
{
    painter->fillRect(row, theme::color(Color::Selected));
    if (theme::theme().scheme() != theme::Scheme::HighContrast)
        return;
    const QColor line = theme::color(Color::Accent);
    painter->fillRect(QRect(row.left(), row.top(), row.width(), px(3)), line);
    painter->fillRect(QRect(row.left(), row.bottom() + 1 - px(3), row.width(), px(3)), line);
}

QRect contentsOf(const QRect& cell)
{
    return cell.adjusted(px(cellPadding), 0, -px(cellPadding), -theme::theme().borderWidth());
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRowMark(painter, option, index);
    if (index.data(Qt::CheckStateRole).isValid()) {
        paintTick(painter, option, index);
    } else {
        const auto kind = static_cast<CellKind>(index.data(PagedTableModel::KindRole).toInt());
        const QRect room = contentsOf(option.rect);
        if (index.data(PagedTableModel::LoadedRole).toBool())
            paintCell(painter, option, room, kind, index.data(PagedTableModel::CellRole));
        else
            paintPlaceholder(painter, option, room);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        drawFocusRing(painter, option.rect.adjusted(0, 0, 0, -theme::theme().borderWidth()), px(4));
    painter->restore();
}

void CellDelegate::paintRowMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The style tints the row under the pointer. It tells by the index, which Qt gives to no panel of a table's own
    // row.
    QStyleOptionViewItem row = option;
    row.index = index;
    const QWidget* widget = option.widget;
    if (widget)
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &row, painter, widget);
    const QVariant tick = index.siblingAtColumn(0).data(Qt::CheckStateRole);
    if (!tick.isValid())
        return;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QRect mark = option.rect.adjusted(0, 0, 0, -theme::theme().borderWidth());
    if (tick.toInt() == Qt::Checked)
        paintTickedRow(painter, mark);
    else if (view && view->currentIndex().row() == index.row())
        painter->fillRect(mark, theme::color(Color::Hover));
}

void CellDelegate::paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionButton box;
    box.state = (option.state & (QStyle::State_Enabled | QStyle::State_Active))
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    box.direction = option.direction;
    box.palette = option.palette;
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(px(16), px(16)), option.rect);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(80), px(36)};
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto kind = static_cast<CellKind>(index.data(PagedTableModel::KindRole).toInt());
    const QVariant value = index.data(PagedTableModel::CellRole);
    if (!value.isValid() || cellWidth(kind, value) <= contentsOf(option.rect).width()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(event->globalPos(), cellText(kind, value).toHtmlEscaped(), view);
    return true;
}

} // namespace aicms::kit
