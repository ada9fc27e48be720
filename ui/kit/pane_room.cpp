// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pane_room.h"

#include "ui/kit/detail_pane.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace aicms::kit {

namespace {

constexpr int leastForBoth = 860; ///< width of the page in design pixels: a window of 1100 with its rail

} // namespace

PaneRoom::PaneRoom(QWidget* page, DetailPane* pane, QWidgetList givingWay)
    : QObject(page), m_page(page), m_pane(pane), m_givingWay(std::move(givingWay))
{
    page->installEventFilter(this);
    pane->installEventFilter(this);
    followTheme(page, [this] { apply(); });
}

void PaneRoom::apply()
{
    const bool isPage = !m_pane->isHidden() && m_page->width() < theme::px(leastForBoth);
    if (isPage == m_pane->isPage())
        return;
    m_pane->setIsPage(isPage);
    if (!isPage) {
        for (QWidget* each : std::exchange(m_hidden, {}))
            each->show();
        return;
    }
    const QWidget* focused = QApplication::focusWidget();
    const bool hadKeys = std::ranges::any_of(
        m_givingWay, [focused](const QWidget* each) { return each == focused || each->isAncestorOf(focused); });
    for (QWidget* each : std::as_const(m_givingWay)) {
        if (!each->isHidden())
            m_hidden << each;
        each->hide();
    }
    if (hadKeys) // once its contents are there
        QTimer::singleShot(0, m_pane, [pane = m_pane] {
            if (pane->isPage())
                pane->focusFirst();
        });
}

bool PaneRoom::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (watched == m_page ? type == QEvent::Resize : type == QEvent::ShowToParent || type == QEvent::HideToParent)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace aicms::kit
