// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/region_focus.h"

#include "ui/kit/view_tabs.h"

#include <QApplication>

namespace aicms::shell {

bool focusFirstIn(QWidget* region)
{
    if (!region->isVisible())
        return false;
    for (QWidget* child : region->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && child->isVisible()) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void focusNextRegion(const std::vector<QWidget*>& regions, int step)
{
    const auto count = static_cast<int>(regions.size());
    const QWidget* focused = QApplication::focusWidget();
    int at = step > 0 ? -1 : 0;
    for (int index = 0; index < count; ++index) {
        const QWidget* region = regions[static_cast<std::size_t>(index)];
        if (focused && (region == focused || region->isAncestorOf(focused)))
            at = index;
    }
    for (int tries = 1; tries <= count; ++tries) {
        const int next = ((at + step * tries) % count + count) % count;
        if (focusFirstIn(regions[static_cast<std::size_t>(next)]))
            return;
    }
}

void showNextTab(const QWidget* page, int step)
{
    const auto tabsIn = [](const QWidget* part) -> kit::ViewTabs* {
        for (auto* tabs : part->findChildren<kit::ViewTabs*>()) {
            if (tabs->isVisible())
                return tabs;
        }
        return nullptr;
    };
    QWidget* focused = QApplication::focusWidget();
    auto* nearest = qobject_cast<kit::ViewTabs*>(focused);
    for (const QWidget* part = focused; !nearest && part && page->isAncestorOf(part); part = part->parentWidget())
        nearest = tabsIn(part);
    if (!nearest)
        nearest = tabsIn(page);
    if (!nearest)
        return;
    for (int tries = 1; tries <= nearest->count(); ++tries) {
        const int next
            = ((nearest->currentIndex() + step * tries) % nearest->count() + nearest->count()) % nearest->count();
        if (nearest->isTabVisible(next) && nearest->isTabEnabled(next)) {
            nearest->setCurrentIndex(next);
            return;
        }
    }
}

} // namespace aicms::shell
