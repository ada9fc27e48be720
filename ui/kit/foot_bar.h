// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;

namespace aicms::kit {

/// Below a page that scrolls: what ends the work on it stays in sight. A line above, buttons at the trailing edge.
class FootBar : public PaintedWidget {
    Q_OBJECT
public:
    explicit FootBar(QWidget* parent = nullptr);
    void addAction(QWidget* button); ///< the bar takes it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
};

} // namespace aicms::kit
