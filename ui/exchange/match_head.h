// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::ui_exchange {

/// The head of the table of columns; empty and flat where the rows are narrow.
class MatchHead : public kit::PaintedWidget {
    Q_OBJECT
public:
    explicit MatchHead(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace aicms::ui_exchange
