// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <vector>

class QVBoxLayout;

namespace aicms::kit {

class StepItem;

struct Step {
    QString title;
    QString subtitle;
};

/// The steps of a wizard at the leading edge: number, tick when done, one line each.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);
    void setSteps(const std::vector<Step>& steps);
    void setTitle(int step, const QString& title);
    void setSubtitle(int step, const QString& subtitle); ///< "5 of 7 matched"
    void setFolded(bool folded); ///< circles alone, for a narrow window
    /// Steps before `step` are done, those after it are to come.
    void setCurrent(int step);
    void setFinished(bool finished); ///< the current one is done as well
    void setLeftOut(std::vector<int> steps); ///< over, and never done: it ended before them
    void setDoneOpens(bool opens); ///< a click on a step that is done asks for it
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_items.size()); }
    const Step& step(int index) const;

Q_SIGNALS:
    void stepWanted(int step);

private:
    QVBoxLayout* m_list;
    std::vector<StepItem*> m_items;
    int m_current = -1;
    bool m_isFolded = false;
    bool m_isFinished = false;
    std::vector<int> m_leftOut;
    bool m_doneOpens = false;
};

} // namespace aicms::kit
