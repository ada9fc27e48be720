// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"
#include "ui/kit/timeline_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int cardSide = 4; ///< the card around has its own margin; this is the room of the focus ring

} // namespace

void TimelineModel::setItems(std::vector<TimelineItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineItem& at = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return at.title;
    case Qt::AccessibleTextRole: return QStringList({at.title, at.text, at.date}).join(QStringLiteral(", "));
    case Qt::ToolTipRole: return at.toolTip.isEmpty() ? at.title + u'\n' + at.text : at.toolTip;
    default: return {};
    }
}

TimelineDelegate::TimelineDelegate(const TimelineModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QRect TimelineDelegate::iconRect(const QRect& row, Qt::LayoutDirection direction)
{
    const QRect icon(row.left() + px(cardSide), row.top() + px(6), px(28), px(28));
    return QStyle::visualRect(direction, row, icon);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(200), px(50)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineItem& item = m_model->item(index.row());
    const QRect row = option.rect;
    painter->save();
    const QRect body = row.adjusted(px(1), 0, -px(1), 0);
    if (option.state & QStyle::State_MouseOver)
        drawPanel(painter, body, px(6), theme::color(Color::Hover));

    const QRect icon = iconRect(row, option.direction);
    const int line = px(2);
    const bool last = index.row() == m_model->rowCount() - 1;
    const int top = index.row() == 0 ? icon.top() : row.top();
    const int bottom = last ? icon.bottom() : row.bottom() + 1;
    painter->fillRect(icon.center().x() - line / 2 + 1, top, line, bottom - top, theme::color(Color::BorderSubtle));
    // The line must not shine through the tint.
    drawPanel(painter, icon, icon.width() / 2.0, theme::color(theme::toneSoft(item.tone)));
    drawIconIn(painter, icon, item.icon, theme::toneColor(item.tone), 14);

    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, row, part); };
    const int date = item.date.isEmpty() ? 0 : textWidth(Type::Caption, item.date) + px(4);
    const QRect words(row.left() + px(cardSide + 28 + 10), row.top() + px(4), 0, px(20));
    QRect title = words;
    title.setRight(row.right() - px(cardSide) - date - px(8));
    QFont font = theme::theme().font(Type::BodyStrong);
    painter->setFont(font);
    painter->setPen(theme::color(Color::TextPrimary));
    drawLine(painter, mirrored(title), item.title, option.direction);
    painter->setFont(theme::theme().font(Type::Caption));
    painter->setPen(theme::color(Color::TextMuted));
    const QRect when(row.right() - px(cardSide) - date, words.top(), date, words.height());
    drawLine(painter, mirrored(when), item.date, option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setPen(theme::color(Color::TextSecondary));
    QRect text = words.translated(0, px(20));
    text.setRight(row.right() - px(cardSide));
    drawLine(painter, mirrored(text), item.text, option.direction);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        drawFocusRing(painter, body, px(6));
    painter->restore();
}

Timeline::Timeline(QWidget* parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(m_model, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Timeline"));
    followTheme(this, [this] { scheduleDelayedItemsLayout(); });
}

void Timeline::setItems(std::vector<TimelineItem> items)
{
    m_model->setItems(std::move(items));
    if (count() > 0)
        setCurrentIndex(m_model->index(0));
}

const TimelineItem& Timeline::item(int row) const
{
    return m_model->item(row);
}

int Timeline::count() const
{
    return m_model->rowCount();
}

QRect Timeline::iconRect(int row) const
{
    return TimelineDelegate::iconRect(visualRect(m_model->index(row)), layoutDirection());
}

void Timeline::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        scheduleDelayedItemsLayout();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(item(index.row()).id);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(item(currentIndex().row()).id);
    else
        QListView::keyPressEvent(event);
}

} // namespace aicms::kit
