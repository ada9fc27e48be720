// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_delegate.h"

#include "ui/kit/cell_paint.h"
#include "ui/kit/data_table.h"
#include "ui/kit/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <optional>

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

/// In which type words that may go on in another line are written; none: the cell is one line.
std::optional<theme::Type> wrappedType(const QModelIndex& index)
{
    if (index.data(PagedTableModel::CellRole).userType() != QMetaType::QString)
        return std::nullopt;
    switch (static_cast<CellKind>(index.data(PagedTableModel::KindRole).toInt())) {
    case CellKind::Strong: return theme::Type::BodyStrong;
    case CellKind::Text:
    case CellKind::Secondary: return theme::Type::Body;
    default: return std::nullopt;
    }
}

/// The longest beginning of `text`, with an ellipsis where something is missing, that takes at most `height`.
QString fitted(theme::Type type, const QString& text, int width, int height)
{
    if (blockSize(type, text, width).height() <= height)
        return text;
    qsizetype fits = 0;
    for (qsizetype most = text.size(); fits < most;) {
        const qsizetype middle = (fits + most + 1) / 2;
        if (blockSize(type, text.left(middle) + QChar(0x2026), width).height() <= height)
            fits = middle;
        else
            most = middle - 1;
    }
    return text.left(fits) + QChar(0x2026);
}

/// Paints words in as many lines as the row has; false where one is enough.
bool paintWrapped(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room, const QModelIndex& index)
{
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    const auto type = table && table->wraps() ? wrappedType(index) : std::nullopt;
    const QString whole = type ? index.data(PagedTableModel::CellRole).toString() : QString();
    if (whole.isEmpty() || textWidth(*type, whole) <= room.width())
        return false;
    const int line = lineHeight(*type);
    const int most = room.height() / line * line;
    if (most < 2 * line)
        return false;
    const QString text = fitted(*type, whole, room.width(), most);
    const int height = blockSize(*type, text, room.width()).height();
    const bool isSecondary
        = static_cast<CellKind>(index.data(PagedTableModel::KindRole).toInt()) == CellKind::Secondary;
    painter->setPen(theme::color(!(option.state & QStyle::State_Enabled) ? Color::TextDisabled
            : isSecondary                                                ? Color::TextSecondary
                                                                         : Color::TextPrimary));
    const QRect block(room.left(), room.top() + (room.height() - height) / 2, room.width(), height);
    drawBlock(painter, block, *type, text, option.direction);
    return true;
}

} // namespace

int wrappedLines(const QModelIndex& index, int width)
{
    const auto type = wrappedType(index);
    if (!type)
        return 1;
    const QString text = index.data(PagedTableModel::CellRole).toString();
    return blockSize(*type, text, width - 2 * px(cellPadding)).height() / lineHeight(*type);
}

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
        if (index.data(PagedTableModel::LoadedRole).toBool()) {
            if (!paintWrapped(painter, option, room, index))
                paintCell(painter, option, room, kind, index.data(PagedTableModel::CellRole));
        } else {
            paintPlaceholder(painter, option, room);
        }
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
    if (tick.toInt() != Qt::Unchecked)
        paintTickedRow(painter, mark);
    else if (view && view->currentIndex().row() == index.row())
        painter->fillRect(mark, theme::color(Color::Hover));
}

void CellDelegate::paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionButton box;
    const int tick = index.data(Qt::CheckStateRole).toInt();
    box.state = (option.state & (QStyle::State_Enabled | QStyle::State_Active))
        | (tick == Qt::Checked                 ? QStyle::State_On
                : tick == Qt::PartiallyChecked ? QStyle::State_NoChange
                                               : QStyle::State_Off);
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
