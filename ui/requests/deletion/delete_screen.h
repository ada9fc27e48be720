// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/deletion/delete_flow.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class WizardFrame;
}

namespace aicms::ui_requests {

class DeleteConfirmPage;
class DeleteRunPage;

/// The answer to a request for deletion in seven steps, which are kept: entered with the number of a request it goes on
/// where that was left.
class DeleteScreen : public shell::Screen {
    Q_OBJECT
public:
    enum Step { Request, Identity, Found, Keep, Confirm, Run, Certificate };

    DeleteScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override;
    bool isFullWindow() const override { return true; }
    int step() const;

private:
    void addPages(const shell::Choosers& choosers);
    void goTo(int step);
    void focusStep();
    void next();
    void back();
    void close();
    void onOpened();
    void onChanged();
    void onFailed(const base::Error& error);
    void refreshHead();
    void refreshNotes();
    void refreshFoot();
    void showPerson();
    void showJob(DeleteFlow::Phase phase, qint64 done, qint64 total);

    shell::Context m_context;
    DeleteFlow m_flow;
    kit::WizardFrame* m_frame;
    DeleteConfirmPage* m_confirm = nullptr;
    DeleteRunPage* m_run = nullptr;
    DeleteFlow::Stage m_lastStage = DeleteFlow::Stage::Closed;
};

/// The screen "deletion", and the command "request.delete" with a request's number, for those who may delete.
shell::ScreenEntry deletionEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_requests
