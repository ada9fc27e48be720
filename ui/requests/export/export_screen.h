// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/export/export_flow.h"
#include "ui/requests/wizard/case_screen.h"
#include "ui/shell/choosers.h"

namespace aicms::ui_requests {

/// The answer to a request for a copy of data in six steps, which are kept: entered with the number of a request it
/// goes on where that was left.
class ExportScreen : public CaseScreen {
    Q_OBJECT
public:
    enum Step { Request, Identity, Contents, Review, Pack, Receipt };

    ExportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

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
    void refreshNext();

    ExportFlow m_flow;
    ExportFlow::Stage m_lastStage = ExportFlow::Stage::Closed;
};

/// The screen "copy", and the command "request.copy" with a request's number, for those who may answer requests.
shell::ScreenEntry exportCopyEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_requests
