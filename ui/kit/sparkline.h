// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <vector>

namespace aicms::kit {

/// 120 x 34 design pixels: a line without axes, the last point marked.
class Sparkline : public PaintedWidget {
    Q_OBJECT
public:
    explicit Sparkline(theme::Color color = theme::Color::Chart1, QWidget* parent = nullptr);
    /// `description` says in words what the line shows.
    void setValues(std::vector<double> values, const QString& description);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    theme::Color m_color;
};

} // namespace aicms::kit
