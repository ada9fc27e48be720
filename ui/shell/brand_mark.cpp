// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/brand_mark.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace aicms::shell {

BrandMark::BrandMark(int designPixels, QWidget* parent) : PaintedWidget(parent), m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BrandMark::sizeHint() const
{
    return {theme::px(m_size), theme::px(m_size)};
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    kit::drawPanel(&painter, rect(), theme::px(10), theme::color(theme::Color::Accent));
    kit::drawIconIn(&painter, rect(), QStringLiteral("shield-check"), theme::Color::AccentOn, m_size * 6 / 11);
}

} // namespace aicms::shell
