// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace aicms::theme {

namespace {

bool isChangedByWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QSlider*>(widget) || qobject_cast<const QTabBar*>(widget);
}

} // namespace

void WheelGuard::watch(QWidget* widget)
{
    if (!isChangedByWheel(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->removeEventFilter(this);
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return false;
    event->ignore(); // the page behind scrolls
    return true;
}

} // namespace aicms::theme
