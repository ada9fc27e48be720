// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::kit {
class WizardFrame;
}

namespace aicms::ui_requests {

class CaseFlow;

/// An answer in steps that takes the whole window: what all such wizards have around their pages.
class CaseScreen : public shell::Screen {
    Q_OBJECT
public:
    bool isFullWindow() const override { return true; }
    int step() const;

protected:
    CaseScreen(const shell::Context& context, QWidget* parent);

    virtual void next() = 0;
    virtual void back() = 0;
    virtual void close() = 0;
    /// The first thing of a step whose Next is off, by its object name; empty: the step has none.
    virtual QString firstOf(int step) const = 0;
    void focusStep(); ///< the keyboard goes on where the eye goes on
    void showPerson(CaseFlow& flow); ///< below the steps
    void setNumberAndName(CaseFlow& flow);

    shell::Context m_context;
    kit::WizardFrame* m_frame;
};

} // namespace aicms::ui_requests
