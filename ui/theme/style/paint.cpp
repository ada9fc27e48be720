// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/paint.h"

#include <QVariant>
#include <QWidget>

namespace aicms::theme {

void drawBox(QPainter* painter, const QRectF& rect, const Box& box)
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bordered = box.border.alpha() > 0 && box.border.isValid();
    const qreal half = bordered ? box.width / 2 : 0;
    painter->setPen(bordered ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal radius = std::max(0.0, box.radius - half);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void drawRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    drawBox(painter, rect, {QColor(), color(Color::Focus), static_cast<qreal>(px(2)), radius});
}

void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color, int designPixels)
{
    const QPixmap image = theme().tinted(name, color, px(designPixels), painter->device()->devicePixelRatioF());
    QRect target(QPoint(), image.deviceIndependentSize().toSize());
    target.moveCenter(rect.center());
    painter->drawPixmap(target.topLeft(), image);
}

QString isolated(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return direction == Qt::RightToLeft && !text.isEmpty() ? firstStrongIsolate + text + popIsolate : text;
}

bool isHighContrast()
{
    return theme().scheme() == Scheme::HighContrast;
}

bool hasFlag(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

int controlHeight(const QWidget* widget)
{
    if (hasFlag(widget, "large"))
        return px(40);
    return px(hasFlag(widget, "small") ? 28 : 32);
}

} // namespace aicms::theme
