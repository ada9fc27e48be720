// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/paint.h"
#include "ui/kit/themed.h"

namespace aicms::kit {

/// A state in 22 design pixels: icon, word and tint, always all three.
class Pill : public PaintedWidget {
    Q_OBJECT
public:
    Pill(theme::Tone tone, const QString& icon, const QString& text, QWidget* parent = nullptr);
    void setState(theme::Tone tone, const QString& icon, const QString& text);
    QString text() const { return m_pill.text; }
    theme::Tone tone() const { return m_pill.tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillText m_pill;
};

/// From how many days left a deadline is shown as urgent or soon.
struct DueLimits {
    int urgent = 3;
    int soon = 10;
};

/// The look of a deadline `daysLeft` days away (negative: late), for widgets and table cells.
PillText duePill(int daysLeft, const DueLimits& limits = {});

class DueBadge : public Pill {
    Q_OBJECT
public:
    explicit DueBadge(int daysLeft, const DueLimits& limits = {}, QWidget* parent = nullptr);
    void setDaysLeft(int daysLeft);

private:
    DueLimits m_limits;
};

} // namespace aicms::kit
