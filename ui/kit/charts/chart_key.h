// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

/// A small square as the columns of one series are filled, and the name of the series.
class ChartKey : public PaintedWidget {
    Q_OBJECT
public:
    explicit ChartKey(theme::Color color, Qt::BrushStyle style, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Color m_color;
    Qt::BrushStyle m_style;
    QString m_text;
};

} // namespace aicms::kit
