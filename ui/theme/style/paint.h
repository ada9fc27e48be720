// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace aicms::theme {

/// A rounded rectangle; border width and radius in device-independent pixels. A transparent colour leaves its part out.
struct Box {
    QColor fill;
    QColor border;
    qreal width = 1;
    qreal radius = 6;
};

/// The border lies inside `rect`.
void drawBox(QPainter* painter, const QRectF& rect, const Box& box);

/// The 2 px focus ring along the inner edge of `rect`; the radius is that of the ring's outer edge.
void drawRing(QPainter* painter, const QRectF& rect, qreal radius);

/// A Lucide icon in the middle of `rect`, `designPixels` wide. It is mirrored by the layout direction of the program.
void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color, int designPixels = 16);

/// `text` in a bidi isolate when it stands in a right-to-left layout, so that words of another direction keep their
/// order
/// ("1 May", "Delete…"). To be called after eliding: a cut isolate is harmless, an elided closing mark is not.
QString isolated(const QString& text, Qt::LayoutDirection direction);

/// True in the high contrast theme, where tints cannot show a state.
bool isHighContrast();

/// Saves and restores a painter around the drawing of one control.
class PainterScope {
public:
    explicit PainterScope(QPainter* painter) : m_painter(painter) { painter->save(); }
    ~PainterScope() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter* m_painter;
};

inline bool isEnabled(const QStyleOption* option)
{
    return option->state & QStyle::State_Enabled;
}
inline bool isHovered(const QStyleOption* option)
{
    return isEnabled(option) && (option->state & QStyle::State_MouseOver);
}
inline bool isPressed(const QStyleOption* option)
{
    return isEnabled(option) && (option->state & QStyle::State_Sunken);
}
inline bool isFocused(const QStyleOption* option)
{
    return isEnabled(option) && (option->state & QStyle::State_HasFocus);
}

/// Height of buttons and fields: 32 design pixels; 28 with the property `small`, 40 with `large`.
int controlHeight(const QWidget* widget);
bool hasFlag(const QWidget* widget, const char* property);

} // namespace aicms::theme
