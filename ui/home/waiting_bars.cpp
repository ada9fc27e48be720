// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/waiting_bars.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyle>

namespace aicms::home {

using theme::px;

namespace {

constexpr int bars = 3;
constexpr int rowHeight = 44;

} // namespace

WaitingBars::WaitingBars(QWidget* parent) : PaintedWidget(parent)
{
    kit::setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("What is due is being looked for"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WaitingBars::sizeHint() const
{
    return {px(200), px(bars * rowHeight)};
}

void WaitingBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int bar = 0; bar < bars; ++bar) {
        const QRect place(px(16), px(bar * rowHeight + 16), (width() - px(32)) * (bars + 1 - bar) / (bars + 2), px(12));
        kit::drawPanel(&painter, QStyle::visualRect(layoutDirection(), rect(), place), px(6),
            theme::color(theme::Color::NeutralSoft));
    }
}

} // namespace aicms::home
