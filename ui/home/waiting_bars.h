// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::home {

/// Grey bars where rows will stand.
class WaitingBars : public kit::PaintedWidget {
    Q_OBJECT
public:
    explicit WaitingBars(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace aicms::home
