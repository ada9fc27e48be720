// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/foot_bar.h"

#include <QHBoxLayout>
#include <QPainter>

namespace aicms::kit {

using theme::px;

FootBar::FootBar(QWidget* parent) : PaintedWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->addStretch(1);
    followTheme(this, [this] {
        m_row->setContentsMargins(px(20), px(10), px(20), px(10));
        m_row->setSpacing(px(8));
    });
}

void FootBar::addAction(QWidget* button)
{
    m_row->addWidget(button);
}

void FootBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Color::Surface));
    painter.fillRect(0, 0, width(), theme::theme().borderWidth(), theme::color(theme::Color::BorderSubtle));
}

} // namespace aicms::kit
