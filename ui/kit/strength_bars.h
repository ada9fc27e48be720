// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

/// The bars of StrengthMeter.
class StrengthBars : public PaintedWidget {
    Q_OBJECT
public:
    using PaintedWidget::PaintedWidget;
    void setFilled(int filled, theme::Color color);
    QSize sizeHint() const override { return {theme::px(200), theme::px(6)}; }
    QSize minimumSizeHint() const override { return {theme::px(80), theme::px(6)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled = 0;
    theme::Color m_color = theme::Color::Danger;
};

} // namespace aicms::kit
