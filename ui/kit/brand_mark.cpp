// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/brand_mark.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace aicms::kit {

void drawBrandMark(QPainter* painter, const QRect& rect)
{
    drawPanel(painter, rect, rect.width() * 7.0 / 26, theme::color(theme::Color::Accent));
    const int icon = rect.width() * 16 / 26;
    // icon() takes design pixels, the rectangle is in real ones.
    const int design = std::max(1, icon * 13 / std::max(1, theme::px(13)));
    drawIconIn(painter, rect, QStringLiteral("shield"), theme::Color::AccentOn, design);
    const QPointF top(rect.center().x() + 0.5, rect.y() + (rect.height() - icon * 0.78) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::color(theme::Color::AccentOn), icon * 1.75 / 24, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(top, QPointF(top.x(), top.y() + icon * 0.78));
    painter->restore();
}

BrandMark::BrandMark(int designPixels, QWidget* parent) : PaintedWidget(parent), m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(QStringLiteral("AICMS"));
}

QSize BrandMark::sizeHint() const
{
    return {theme::px(m_size), theme::px(m_size)};
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBrandMark(&painter, rect());
}

} // namespace aicms::kit
