// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

namespace aicms::theme {

/// The panel of menus, combo box lists and other popups: surface, thin border, radius 10.
void drawPopupPanel(const QStyleOption* option, QPainter* painter);
void drawToolTipPanel(const QStyleOption* option, QPainter* painter);

/// `ringed` marks the item that the keyboard has reached.
void drawMenuItem(const QStyleOptionMenuItem* option, QPainter* painter, bool ringed);
QSize menuItemSize(const QStyleOptionMenuItem* option);
void drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter* painter, bool ringed);
QSize menuBarItemSize(const QStyleOptionMenuItem* option);

} // namespace aicms::theme
