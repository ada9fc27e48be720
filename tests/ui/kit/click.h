// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QScrollArea>
#include <QtTest>

namespace aicms::test {

/// Clicks the middle of `button` with the mouse, as somebody does who sees it: a page that has just been filled is
/// laid out some turns later, and until then the button may have no height; one below the fold is scrolled to.
/// Ends the program where the button cannot be seen within 15 seconds.
inline void clickOn(QAbstractButton* button)
{
    constexpr int patience = 15'000; // milliseconds; the machine may be busy
    const auto isSeen = [button] {
        for (QWidget* above = button->parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above); area && area->widget())
                area->ensureWidgetVisible(button, 0, 0);
        }
        const QWidget* window = button->window();
        const QPoint middle = button->mapTo(window, button->rect().center());
        return !button->rect().isEmpty() && window->childAt(middle) == button;
    };
    if (!QTest::qWaitFor(isSeen, patience))
        qFatal("%s cannot be seen", qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace aicms::test
