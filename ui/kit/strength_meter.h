// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

class IconLabel;
class Label;
class StrengthBars;

/// Five bars, the word for the step and a note below ("... needs about 3 months.").
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    static constexpr int steps = 5;

    explicit StrengthMeter(QWidget* parent = nullptr);
    /// `step` 0 (nothing typed) to 5. Steps 1 and 2 are shown in danger, 3 in warning, 4 and 5 in success.
    void setStrength(int step, const QString& word, const QString& note = {});
    int step() const { return m_step; }

private:
    StrengthBars* m_bars;
    IconLabel* m_icon;
    Label* m_word;
    Label* m_note;
    int m_step = 0;
};

} // namespace aicms::kit
