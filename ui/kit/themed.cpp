// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/themed.h"

#include <QEvent>

namespace aicms::kit {

void followTheme(QWidget* owner, std::function<void()> apply)
{
    apply();
    QObject::connect(&theme::theme(), &theme::Theme::changed, owner, std::move(apply));
}

PaintedWidget::PaintedWidget(QWidget* parent) : QWidget(parent)
{
    connect(&theme::theme(), &theme::Theme::changed, this, [this] { refresh(); });
}

void PaintedWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::EnabledChange: refresh(); break;
    default: break;
    }
}

void PaintedWidget::refresh()
{
    updateGeometry();
    update();
}

} // namespace aicms::kit
