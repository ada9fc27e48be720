// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/today.h"

#include <QTimer>

namespace aicms::kit {
class ActionButton;
class Pill;
} // namespace aicms::kit

namespace aicms::home {

/// "Needs you": what somebody has to do, the first deadline first, each with the one button that leads there.
class NeedsCard : public kit::Card {
    Q_OBJECT
public:
    explicit NeedsCard(QWidget* parent = nullptr);
    /// Grey bars while nothing is known, from 300 ms on.
    void setWaiting();
    /// In their order. `next`: the first deadline after them, for the day on which nothing is left; may be invalid.
    void setLines(const std::vector<shell::TodayLine>& lines, QDate today, QDate next);
    kit::ActionButton* first() const; ///< the primary one; none where nothing is to be done
    bool isShowing() const { return m_isKnown; }

Q_SIGNALS:
    void chosen(const aicms::shell::TodayWay& way);

protected:
    /// Up and Down go from button to button.
    void keyPressEvent(QKeyEvent* event) override;
    void refresh() override;

private:
    void fill();
    QWidget* makeRow(const shell::TodayLine& line, bool isFirst);
    QWidget* makeDone() const;
    void clear();

    std::vector<shell::TodayLine> m_lines;
    QDate m_today;
    QDate m_next;
    bool m_isKnown = false;
    bool m_showsAll = false;
    std::vector<kit::ActionButton*> m_buttons;
    std::vector<kit::Pill*> m_badges;
    QTimer m_waiting;
};

} // namespace aicms::home
