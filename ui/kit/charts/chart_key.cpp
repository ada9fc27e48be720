// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/chart_key.h"

#include "ui/kit/text.h"

#include <QPainter>

namespace aicms::kit {

using theme::px;

namespace {

constexpr int square = 10; // design pixels
constexpr int gap = 6;

} // namespace

ChartKey::ChartKey(theme::Color color, Qt::BrushStyle style, QWidget* parent)
    : PaintedWidget(parent), m_color(color), m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartKey::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    refresh();
}

QSize ChartKey::sizeHint() const
{
    constexpr int spare = 4; // a line that fits to the pixel is cut all the same
    return {px(square + gap + spare) + textWidth(theme::Type::Caption, m_text), px(18)};
}

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = px(square);
    const QRect sign(isMirrored ? width() - side : 0, (height() - side) / 2, side, side);
    painter.fillRect(sign, QBrush(theme::color(m_color), m_style));
    painter.setFont(theme::theme().font(theme::Type::Caption));
    painter.setPen(theme::color(theme::Color::TextSecondary));
    const int indent = px(square + gap);
    drawLine(&painter, isMirrored ? rect().adjusted(0, 0, -indent, 0) : rect().adjusted(indent, 0, 0, 0), m_text,
        layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading);
}

} // namespace aicms::kit
