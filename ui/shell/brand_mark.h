// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::shell {

/// The shield on the accent colour. Decoration.
class BrandMark : public kit::PaintedWidget {
    Q_OBJECT
public:
    explicit BrandMark(int designPixels, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
};

} // namespace aicms::shell
