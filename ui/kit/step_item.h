// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/step_list.h"

namespace aicms::kit {

/// One step: a circle with its number or a tick, title and note.
class StepItem : public PaintedWidget {
    Q_OBJECT
public:
    enum class State { ToCome, Current, Done, LeftOut };

    StepItem(int number, Step step, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setState(State state);
    void setFolded(bool folded); ///< the circle alone; the words become the tool tip
    void setOpens(bool opens); ///< a click leads there
    const Step& step() const { return m_step; }
    QRect circleRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    int textLeft() const;

    int m_number;
    Step m_step;
    State m_state = State::ToCome;
    bool m_isFolded = false;
    bool m_opens = false;
};

} // namespace aicms::kit
