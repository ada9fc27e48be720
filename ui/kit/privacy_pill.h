// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

/// The promise in the header: "Everything stays on this computer".
class PrivacyPill : public PaintedWidget {
    Q_OBJECT
public:
    explicit PrivacyPill(QWidget* parent = nullptr);
    /// The icon alone, with the sentence as tool tip.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_compact = false;
};

} // namespace aicms::kit
