// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/table_look.h"

#include <QEvent>
#include <QHoverEvent>
#include <QTableView>

namespace aicms::theme {

namespace {

constexpr const char* hoveredRowProperty = "aicmsHoveredRow";

int hoveredRow(const QWidget* view)
{
    const QVariant row = view->property(hoveredRowProperty);
    return row.isValid() ? row.toInt() : -1;
}

class RowHover final : public QObject {
public:
    explicit RowHover(QAbstractItemView* view) : QObject(view), m_view(view)
    {
        view->viewport()->setAttribute(Qt::WA_Hover);
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A view that is being taken down sends a last leave: it is a plain widget by then, and has no rows.
        if (!qobject_cast<QAbstractItemView*>(parent()))
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
            show(m_view->indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).row());
        else if (event->type() == QEvent::HoverLeave)
            show(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void show(int row)
    {
        const int before = hoveredRow(m_view);
        if (before == row)
            return;
        m_view->setProperty(hoveredRowProperty, row);
        repaintRow(before);
        repaintRow(row);
    }

    void repaintRow(int row)
    {
        if (row < 0)
            return;
        const QRect cell = m_view->visualRect(m_view->model()->index(row, 0, m_view->rootIndex()));
        m_view->viewport()->update(0, cell.top(), m_view->viewport()->width(), cell.height() + theme().borderWidth());
    }

    QAbstractItemView* m_view;
};

bool isHoveredItem(const QStyleOptionViewItem* option, const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows)
        return isEnabled(option) && option->index.isValid() && option->index.row() == hoveredRow(table);
    return isHovered(option);
}

} // namespace

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const bool lit = isHovered(option) && (option->state & QStyle::State_Raised);
    painter->fillRect(option->rect, color(lit ? Color::Hover : Color::Sunken));
    const int line = theme().borderWidth();
    painter->fillRect(
        option->rect.left(), option->rect.bottom() - line + 1, option->rect.width(), line, color(Color::BorderSubtle));
}

void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget)
{
    const PainterScope scope(painter);
    painter->setFont(widget ? widget->font() : theme().font(Type::TableHead));
    painter->setPen(color(isEnabled(option) ? Color::TextSecondary : Color::TextDisabled));
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? px(14) + px(3) : 0;
    const int icon = option->icon.isNull() ? 0 : px(16) + (option->text.isEmpty() ? 0 : px(6));
    QRect room = option->rect;
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, room.width() - arrow - icon);
    const int words = painter->fontMetrics().horizontalAdvance(text);
    const QRect block = QStyle::alignedRect(option->direction, option->textAlignment | Qt::AlignVCenter,
        QSize(qMin(room.width(), icon + words + arrow), room.height()), room);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            option->direction, block, QRect(block.left() + from, block.top(), width, block.height()));
    };
    if (icon > 0)
        option->icon.paint(
            painter, place(0, px(16)), Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    painter->drawText(place(icon, words), Qt::AlignCenter | Qt::TextSingleLine, isolated(text, option->direction));
    if (sorted) {
        // Qt calls the mark of ascending order "down".
        const bool ascending = option->sortIndicator == QStyleOptionHeader::SortDown;
        drawIcon(painter, place(icon + words + px(3), px(14)),
            ascending ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), painter->pen().color(), 14);
    }
}

void drawItemBackground(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    const bool selected = option->state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option->rect, color(Color::Selected));
    else if (isHoveredItem(option, widget))
        painter->fillRect(option->rect, color(Color::Hover));
    const int line = theme().borderWidth();
    if (selected && isHighContrast()) {
        // High contrast has no tints: the selected row stands between two lines.
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), line, color(Color::Accent));
        painter->fillRect(option->rect.left(), option->rect.bottom() - 2 * line + 1, option->rect.width(), line,
            color(Color::Accent));
    }
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && !table->showGrid())
        painter->fillRect(option->rect.left(), option->rect.bottom() - line + 1, option->rect.width(), line,
            color(Color::BorderSubtle));
}

QStyleOptionViewItem itemLabel(const QStyleOptionViewItem* option)
{
    QStyleOptionViewItem label = *option;
    label.text = isolated(option->text, option->direction);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        label.palette.setColor(group, QPalette::HighlightedText, label.palette.color(group, QPalette::Text));
    label.palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Color::TextDisabled));
    return label;
}

void drawCellRing(QPainter* painter, const QRect& cell)
{
    drawRing(painter, cell.adjusted(0, 0, 0, -theme().borderWidth()), px(3));
}

void followHoveredRow(QAbstractItemView* view)
{
    if (!view->property(hoveredRowProperty).isValid()) {
        view->setProperty(hoveredRowProperty, -1);
        new RowHover(view);
    }
}

} // namespace aicms::theme
