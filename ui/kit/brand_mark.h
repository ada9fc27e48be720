// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

/// The program's mark: a shield on the accent colour, as large as `rect` (square).
void drawBrandMark(QPainter* painter, const QRect& rect);

class BrandMark : public PaintedWidget {
    Q_OBJECT
public:
    explicit BrandMark(int designPixels = 26, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
};

} // namespace aicms::kit
