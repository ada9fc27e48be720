// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

namespace aicms::theme {

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter);
/// Scroll bars have no arrows: the whole length is the groove.
QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part);

void drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QRect& groove, const QRect& handle);

/// An 8 px bar without words in it. Without a known end a piece of it wanders, or stands still with reduced motion.
void drawProgressBar(const QStyleOptionProgressBar* option, QPainter* painter, const QWidget* widget);

} // namespace aicms::theme
