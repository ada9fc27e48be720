// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_flow.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class WizardFrame;
}

namespace aicms::ui_exchange {

class RunPage;
class SourcePage;

/// The import of a file of customers, orders, products or events in five steps. An import that runs goes on when the
/// screen is left; what was chosen is kept inside the vault when it is
/// locked or closed, until the import is made or the file put aside.
class ImportScreen : public shell::Screen {
    Q_OBJECT
public:
    enum Step { File, Match, Source, Check, Run };

    ImportScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

    QString title() const override;
    /// Nothing: goes on where it was left. A QString: a file. An ImportStart as a QVariant: see there.
    void enter(const QVariant& argument) override;
    bool isFullWindow() const override { return true; }
    bool mayClose() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;
    ImportFlow& flow() { return m_flow; }
    int step() const;

private:
    void addPages(const shell::Choosers& choosers);
    void goTo(int step);
    void focusStep();
    void next();
    void back();
    void backTo(int step); ///< one that is done
    void close();
    void onStageChanged();
    void moveFocus(ImportFlow::Stage before);
    void refresh();
    void refreshHead();
    void nameSource(); ///< the step asks other things of orders than of customers
    void refreshFoot();
    void refreshNotes();
    void setNext(bool enabled, const QString& reason = {});
    void refreshRunFoot();
    void showJob();
    void withdrawClosing();
    QString footSentence() const;
    QString storedSentence() const; ///< of an import that is done
    void showImported();
    QString shownAfterwards() const; ///< the command that shows what was imported

    shell::Context m_context;
    ImportFlow m_flow;
    QString m_told; ///< the title that the window has
    kit::WizardFrame* m_frame;
    SourcePage* m_source = nullptr;
    RunPage* m_run = nullptr;
    ImportFlow::Stage m_lastStage = ImportFlow::Stage::NoFile;
    int m_lastStart = 0;
    bool m_closesAnyway = false; ///< the person was told what closing breaks off
    int m_wantedStep = File; ///< to be shown once the file is read again
};

/// How commands ask for an import; each start counts once, so that going back and forward does not start it again.
struct ImportStart {
    int number = 0;
    QString path = {}; ///< empty: choose
    base::BatchId resumed = {}; ///< an import that was broken off; `path` is its file
    ImportFlow::Subject subject = {}; ///< what that file holds
};

/// The screen "import", with the commands "import.start" (argument: a path, or nothing) and "import.resume" (an
/// ImportStart) for those who may import.
shell::ScreenEntry importEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_exchange

Q_DECLARE_METATYPE(aicms::ui_exchange::ImportStart)
