// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include "ui/kit/accessible.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aicms::kit {

using theme::px;

Sparkline::Sparkline(theme::Color color, QWidget* parent) : PaintedWidget(parent), m_color(color)
{
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<double> values, const QString& description)
{
    m_values = std::move(values);
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {px(120), px(34)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = px(4);
    const auto [low, high] = std::ranges::minmax(m_values);
    const double span = high > low ? high - low : 1;
    const double step = m_values.size() > 1 ? (width() - 2 * edge) / static_cast<double>(m_values.size() - 1) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPolygonF line;
    for (std::size_t at = 0; at < m_values.size(); ++at) {
        const double x = edge + static_cast<double>(at) * step;
        const double y = height() - edge - (m_values[at] - low) / span * (height() - 2 * edge);
        line << QPointF(mirrored ? width() - x : x, y);
    }
    QPolygonF area = line;
    area << QPointF(line.back().x(), height()) << QPointF(line.front().x(), height());
    QColor tint = theme::color(m_color);
    tint.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(m_color), px(1) * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(m_color));
    painter.drawEllipse(line.back(), px(3), px(3));
}

} // namespace aicms::kit
