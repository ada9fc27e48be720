// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace aicms::theme {

void WheelGuard::watch(QWidget* widget)
{
    if (!qobject_cast<QComboBox*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->removeEventFilter(this);
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return false;
    event->ignore(); // the page behind scrolls
    return true;
}

} // namespace aicms::theme
