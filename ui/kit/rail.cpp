// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rail.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/rail_item.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;

Rail::Rail(QWidget* parent)
    : PaintedWidget(parent), m_head(new RailHead), m_mark(new RailMark(this)), m_scroll(new QScrollArea),
      m_groups(nullptr), m_foot(new QVBoxLayout)
{
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Navigation"));
    auto* page = new QWidget;
    m_groups = new QVBoxLayout(page);
    m_groups->setSpacing(0);
    m_groups->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // setWidget has switched it on
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_scroll, 1);
    all->addStretch(0); // what is left below whole entries
    all->addLayout(m_foot);
    m_foot->setSpacing(0);
    Rail::refresh();
}

void Rail::setHead(const QString& business, const QString& product)
{
    m_head->setTexts(business, product);
}

void Rail::addGroup(const QString& title)
{
    if (title.isEmpty())
        return;
    auto* label = new SectionLabel(title);
    label->setElide(Qt::ElideRight);
    label->setProperty("railHeading", true);
    m_groups->insertWidget(m_groups->count() - 1, label);
    label->setVisible(!m_folded); // before it has its place it would be a window of its own and take the focus
    refresh();
}

RailItem* Rail::makeItem(const RailEntry& entry)
{
    auto* item = new RailItem(entry);
    item->setFolded(m_folded);
    item->installEventFilter(this);
    connect(item, &RailItem::clicked, this, [this, id = entry.id] { Q_EMIT activated(id); });
    return item;
}

void Rail::addEntry(const RailEntry& entry)
{
    RailItem* item = makeItem(entry);
    m_groups->insertWidget(m_groups->count() - 1, item);
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(m_footStart), item);
    ++m_footStart;
    setCurrent(m_current);
}

void Rail::addFootEntry(const RailEntry& entry)
{
    RailItem* item = makeItem(entry);
    m_foot->addWidget(item);
    m_items.push_back(item);
    setCurrent(m_current);
}

void Rail::clear()
{
    for (RailItem* item : m_items)
        delete item;
    m_items.clear();
    m_footStart = 0;
    m_mark->placeAt(nullptr);
    qDeleteAll(m_scroll->widget()->findChildren<SectionLabel*>());
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    // One stop for Tab: the current entry, or the first.
    RailItem* stop = find(id) ? find(id) : m_items.empty() ? nullptr : m_items.front();
    for (RailItem* item : m_items) {
        item->setCurrent(item->entry().id == id);
        item->setFocusPolicy(item == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_mark->placeAt(find(id));
    if (RailItem* item = find(id); item && m_scroll->widget()->isAncestorOf(item))
        m_scroll->ensureWidgetVisible(item, 0, 0);
}

void Rail::setCount(const QString& id, int count, bool isAlarm)
{
    if (RailItem* item = find(id))
        item->setCount(count, isAlarm);
}

void Rail::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_head->setFolded(folded);
    for (RailItem* item : m_items)
        item->setFolded(folded);
    refresh();
    Q_EMIT foldedChanged(folded);
}

QStringList Rail::entries() const
{
    QStringList ids;
    for (const RailItem* item : m_items)
        ids << item->entry().id;
    return ids;
}

RailItem* Rail::find(const QString& id) const
{
    const auto at = std::ranges::find_if(m_items, [&](const RailItem* item) { return item->entry().id == id; });
    return at == m_items.end() ? nullptr : *at;
}

void Rail::moveFocus(const RailItem* from, int key)
{
    const int count = static_cast<int>(m_items.size());
    const int at = static_cast<int>(std::ranges::find(m_items, from) - m_items.begin());
    const int to = key == Qt::Key_Home ? 0
        : key == Qt::Key_End           ? count - 1
        : key == Qt::Key_Up            ? std::max(0, at - 1)
                                       : std::min(count - 1, at + 1);
    RailItem* target = m_items[static_cast<std::size_t>(to)];
    target->setFocus(Qt::TabFocusReason);
    if (m_scroll->widget()->isAncestorOf(target))
        m_scroll->ensureWidgetVisible(target, 0, 0);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    auto* entry = qobject_cast<RailItem*>(watched);
    if (entry && entry->isCurrent() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        m_mark->placeAt(entry);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (entry && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)) {
            moveFocus(entry, key);
            return true;
        }
    }
    return PaintedWidget::eventFilter(watched, event);
}

QRect Rail::markRect() const
{
    if (m_mark->isHidden())
        return {};
    return {m_mark->mapTo(this, QPoint()), m_mark->size()};
}

void Rail::refresh()
{
    setFixedWidth(px(m_folded ? 56 : 212));
    m_foot->setContentsMargins(px(10), px(8), px(10), px(8));
    m_groups->setContentsMargins(px(10), 0, px(10), 0);
    for (auto* label : m_scroll->widget()->findChildren<SectionLabel*>()) {
        label->setContentsMargins(px(8), px(13), px(8), px(5));
        label->setVisible(!m_folded);
    }
    PaintedWidget::refresh();
    fitItems();
    m_mark->placeAt(find(m_current));
}

/// Folded, all entries are of one height: where they do not all have room, the last one is seen whole or not at all.
void Rail::fitItems()
{
    const int row = px(32);
    const int room = height() - px(56) - m_foot->sizeHint().height();
    const bool isCut = m_folded && room > row && static_cast<int>(m_footStart) * row > room;
    m_scroll->setMaximumHeight(isCut ? room / row * row : QWIDGETSIZE_MAX);
    m_scroll->verticalScrollBar()->setSingleStep(row);
}

void Rail::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    fitItems();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Color::Rail));
    const int line = theme::theme().borderWidth();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - line;
    painter.fillRect(x, 0, line, height(), theme::color(Color::BorderSubtle));
}

} // namespace aicms::kit
