// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/late_focus.h"

#include <QWidget>

namespace aicms::shell {

bool hasKeys(const QWidget* page)
{
    // Not the application's: it has none while another window is in front, and the window comes back with this one.
    const QWidget* focused = page->window()->focusWidget();
    return page->isVisible() && (!focused || focused == page || !focused->isVisible() || page->isAncestorOf(focused));
}

void focusLate(const QWidget* page, QWidget* widget)
{
    if (hasKeys(page))
        widget->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::shell
