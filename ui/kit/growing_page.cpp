// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/growing_page.h"

#include "ui/kit/pointed_at.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace aicms::kit {

using theme::px;

GrowingPage::GrowingPage(QWidget* parent) : ScrollPage(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!m_isWhole || !now || !widget()->isAncestorOf(now) || isPointedAt())
            return;
        QTimer::singleShot(0, this, [this] {
            const QWidget* focused = QApplication::focusWidget();
            if (m_isWhole && focused && widget()->isAncestorOf(focused))
                follow(focused);
        });
    });
}

bool GrowingPage::isLow(int windowHeight)
{
    constexpr int least = 640; // design pixels
    return windowHeight < px(least);
}

void GrowingPage::setWhole(bool whole)
{
    if (whole == m_isWhole)
        return;
    m_isWhole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize GrowingPage::minimumSizeHint() const
{
    const QSize usual = ScrollPage::minimumSizeHint();
    if (!m_isWhole)
        return usual;
    const QLayout* contents = widget()->layout();
    const int wide = std::max(viewport()->width(), contents->minimumSize().width());
    const int high = contents->hasHeightForWidth() ? contents->minimumHeightForWidth(wide) : 0;
    constexpr int barRoom = 14; // for a bar that scrolls sideways
    return {usual.width(), std::max(high, contents->minimumSize().height()) + px(barRoom)};
}

bool GrowingPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = ScrollPage::eventFilter(watched, event);
    if (m_isWhole && watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (event->type() == QEvent::Wheel) {
        for (const QAbstractItemView* list : std::as_const(m_scrolling)) {
            if (list->viewport() != watched || !turnsPage(list, static_cast<QWheelEvent*>(event)->angleDelta().y()))
                continue;
            QCoreApplication::sendEvent(scroller()->verticalScrollBar(), event);
            return true;
        }
    }
    return done;
}

void GrowingPage::letWheelThrough(QAbstractItemView* list)
{
    m_scrolling << list;
    list->viewport()->installEventFilter(this);
}

/// `turn` as a wheel gives it: above 0 it goes up.
bool GrowingPage::turnsPage(const QAbstractItemView* list, int turn)
{
    QScrollArea* area = scroller();
    if (!area || turn == 0 || list->visibleRegion().boundingRect().height() >= list->height())
        return false;
    const QScrollBar* bar = area->verticalScrollBar();
    return turn > 0 ? bar->value() > bar->minimum() : bar->value() < bar->maximum();
}

void GrowingPage::scrollToTop()
{
    verticalScrollBar()->setValue(0);
    if (QScrollArea* area = scroller())
        area->verticalScrollBar()->setValue(0);
}

QScrollArea* GrowingPage::scroller()
{
    if (!m_isWhole)
        return this;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around); area && area->widget())
            return area;
    }
    return nullptr;
}

void GrowingPage::scrollToBegin()
{
    scrollToTop();
    for (QWidget* around = parentWidget(); m_isWhole && around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        area->verticalScrollBar()->setValue(mapTo(area->widget(), QPoint()).y());
        return;
    }
}

void GrowingPage::follow(const QWidget* focused)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const QRect place(focused->mapTo(area->widget(), QPoint()), focused->size());
        area->ensureVisible(place.right(), place.bottom(), px(20), px(20));
        area->ensureVisible(place.left(), place.top(), px(20), px(20));
        return;
    }
}

} // namespace aicms::kit
