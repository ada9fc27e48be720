// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/deletion/delete_flow.h"
#include "ui/requests/wizard/case_screen.h"
#include "ui/shell/choosers.h"

namespace aicms::ui_requests {

class DeleteConfirmPage;
class DeleteRunPage;

/// The answer to a request for deletion in seven steps, which are kept: entered with the number of a request it goes on
/// where that was left.
class DeleteScreen : public CaseScreen {
    Q_OBJECT
public:
    enum Step { Request, Identity, Found, Keep, Confirm, Run, Certificate };

    DeleteScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    void addPages(const shell::Choosers& choosers);
    void goTo(int step);
    void next() override;
    void back() override;
    void close() override;
    void openCase(requests::RequestId id) override { m_flow.open(id); }
    QString firstOf(int step) const override;
    void onOpened();
    void onChanged();
    void onFailed(const base::Error& error);
    void refreshHead();
    void refreshNotes();
    void refreshFoot();
    void showPersonOrNobody();
    void showJob(DeleteFlow::Phase phase, qint64 done, qint64 total);

    DeleteFlow m_flow;
    DeleteConfirmPage* m_confirm = nullptr;
    DeleteRunPage* m_run = nullptr;
    DeleteFlow::Stage m_lastStage = DeleteFlow::Stage::Closed;
};

/// The screen "deletion", and the command "request.delete" with a request's number, for those who may delete.
shell::ScreenEntry deletionEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_requests
