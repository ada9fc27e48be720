// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRect>

class QPainter;
class QWidget;

namespace aicms::kit {

/// What stands in one pill.
struct PillText {
    theme::Tone tone = theme::Tone::Neutral;
    QString icon; ///< Lucide name; design.md wants one always
    QString text;
};

/// A rounded rectangle filled with `fill` and, when `border` is valid, a border inside `rect`. Sizes in real pixels.
void drawPanel(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border = {},
    qreal width = 0);
/// A Lucide icon in the middle of `rect`.
void drawIconIn(QPainter* painter, const QRect& rect, const QString& name, theme::Color color, int designPixels = 16);
/// The 2 px focus ring along the inner edge of `rect`.
void drawFocusRing(QPainter* painter, const QRectF& rect, qreal radius);

QSize pillSize(const PillText& pill);
/// The pill at the leading edge of `room`, not wider than it; returns where it stands.
QRect drawPill(QPainter* painter, const QRect& room, const PillText& pill, Qt::LayoutDirection direction);

QSize keyCapSize(const QString& text);
void drawKeyCap(QPainter* painter, const QRect& rect, const QString& text);

/// Circle with the initials of `name`.
void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, theme::Tone tone);
/// At most two letters: of the first and the last word, upper case.
QString initialsOf(const QString& name);

} // namespace aicms::kit
