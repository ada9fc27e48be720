// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/shell/screen.h"

#include <QJsonObject>

namespace aicms::kit {
class WizardFrame;
}

namespace aicms::ui_requests {

class CaseFlow;
class IdentityPage;

/// An answer in steps that takes the whole window: what all such wizards have around their pages.
class CaseScreen : public shell::Screen {
    Q_OBJECT
public:
    bool isFullWindow() const override { return true; }
    int step() const;
    /// What every step decides is stored by itself; how somebody shows who asks is not before it is said.
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    CaseScreen(const shell::Context& context, QWidget* parent);

    virtual void next() = 0;
    virtual void back() = 0;
    virtual void close() = 0;
    virtual void openCase(requests::RequestId id) = 0;
    /// The first thing of a step whose Next is off, by its object name; empty: the step has none.
    virtual QString firstOf(int step) const = 0;
    void keepTyped(CaseFlow& flow, IdentityPage& page); ///< what stands in that page outlives a lock
    void focusStep(); ///< the keyboard goes on where the eye goes on
    void showPerson(CaseFlow& flow); ///< below the steps
    void setNumberAndName(CaseFlow& flow);

    shell::Context m_context;
    kit::WizardFrame* m_frame;

private:
    void putBack();
    void dropTyped();

    CaseFlow* m_case = nullptr;
    IdentityPage* m_identity = nullptr;
    requests::RequestId m_typedFor; ///< the request of which it is not known yet who asks
    base::CustomerId m_customer; ///< of that one
    QJsonObject m_restored;
};

} // namespace aicms::ui_requests
