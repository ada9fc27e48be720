// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

class ActionButton;
class FlowLayout;
class Label;

/// Docked under a table while rows are ticked: how many, what can be done with them.
class BulkBar : public PaintedWidget {
    Q_OBJECT
public:
    explicit BulkBar(QWidget* parent = nullptr);
    void setCounts(int selected, int total); ///< hides itself at 0
    void addAction(QWidget* button); ///< in the order of calls; the bar takes it

Q_SIGNALS:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FlowLayout* m_actions; ///< all buttons; a second line where one is too narrow
    Label* m_count;
    ActionButton* m_all;
    ActionButton* m_clear;
};

} // namespace aicms::kit
