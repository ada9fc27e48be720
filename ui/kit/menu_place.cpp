// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/menu_place.h"

#include <QMenu>

namespace aicms::kit {

void popUpBelow(QMenu* menu, const QWidget* button)
{
    const QRect below(button->mapToGlobal(QPoint(0, button->height())), QSize(button->width(), 0));
    const QWidget* window = button->window();
    const QRect room(window->mapToGlobal(QPoint()), window->size());
    const int width = menu->sizeHint().width();
    const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
    const int fromLeft = below.left();
    const int fromRight = below.left() + below.width() - width;
    const int wanted = mirrored ? fromRight : fromLeft;
    const bool fits = wanted >= room.left() && wanted + width <= room.right() + 1;
    menu->popup({fits ? wanted : mirrored ? fromLeft : fromRight, below.top()});
}

} // namespace aicms::kit
