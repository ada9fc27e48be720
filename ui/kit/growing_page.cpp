// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/growing_page.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::px;

GrowingPage::GrowingPage(QWidget* parent) : ScrollPage(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!m_isWhole || !now || !widget()->isAncestorOf(now))
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
    return done;
}

void GrowingPage::scrollToTop()
{
    verticalScrollBar()->setValue(0);
    if (!m_isWhole)
        return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            area->verticalScrollBar()->setValue(0);
            return;
        }
    }
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
