// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

namespace aicms::theme {

/// Check and radio indicators, for check boxes and for item views.
void drawCheckIndicator(const QStyleOption* option, QPainter* painter);
void drawRadioIndicator(const QStyleOption* option, QPainter* painter);

/// Tabs are words with an accent line under the chosen one.
void drawTabShape(const QStyleOptionTab* option, QPainter* painter);
/// The option and font to draw a tab's words with.
QStyleOptionTab tabLabel(const QStyleOptionTab* option);
QFont tabFont(const QStyleOptionTab* option, const QWidget* widget);
void drawTabBase(const QStyleOptionTabBarBase* option, QPainter* painter);
QSize tabSize(const QStyleOptionTab* option, const QSize& contents, const QWidget* widget);

} // namespace aicms::theme
