// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/restore.h"
#include "core/workspace/unlocking.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/choosers.h"

#include <QWidget>

#include <optional>

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class Label;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::shell {

class PassphraseForm;

/// Restores a backup, from the file to a vault of its own that can be opened: what the file holds and from when, a
/// trial that changes nothing, who will be erased again, where to. Used inside an open vault and where none is.
class RestorePanel : public QWidget {
    Q_OBJECT
public:
    RestorePanel(const base::Clock& clock, Choosers choosers, QWidget* parent = nullptr);

    /// The vault in which this is shown, which must live as long as this; none: nothing is open.
    void setOpenVault(workspace::Workspace* vault) { m_open = vault; }
    /// Folders of vaults on this computer: the one that the backup is of holds the list of who was erased since.
    void setKnownVaults(const QStringList& folders) { m_known = folders; }
    /// Where a restored vault goes when nothing is open.
    void setParentFolder(const QString& folder) { m_parentFolder = folder; }
    void clear(); ///< as if nothing had been chosen yet
    void choose(const QString& file);
    bool isWorking() const { return m_isWorking; }
    QString target() const { return m_target; } ///< the folder that is made

Q_SIGNALS:
    void chosen(); ///< a file is being looked at
    void openWanted(const QString& folder); ///< of the restored vault
    void workingChanged();

private:
    QWidget* makeFile();
    QWidget* makeWho();
    QWidget* makeButtons();
    void ask();
    void show(const workspace::BackupInfo& info);
    void run(bool isTrial);
    void tell(const workspace::RestoreResult& result, bool isTrial);
    void tellProblem(const base::Error& error, bool isTrial);
    void askWithoutList(bool isTrial);
    void setWorking(bool working, const QString& title = {});
    void showTarget();
    void update();
    QString folderOfList() const;
    QString freeTarget() const;
    QString contentText(const workspace::RestoreResult& result) const;
    void say(kit::MessageBar::Kind kind, const QString& text);

    const base::Clock& m_clock;
    Choosers m_choosers;
    workspace::Workspace* m_open = nullptr;
    QStringList m_known;
    QString m_parentFolder;
    QString m_file;
    QString m_target;
    std::optional<workspace::BackupInfo> m_info;
    bool m_isWorking = false;
    bool m_isDone = false;
    bool m_acceptsMissing = false;
    kit::Label* m_explanation;
    kit::ActionButton* m_choose;
    QWidget* m_facts;
    kit::Label* m_whose;
    kit::Label* m_when;
    kit::Label* m_origin;
    QWidget* m_who;
    PassphraseForm* m_form;
    kit::Label* m_place;
    kit::MessageBar* m_message;
    kit::ProgressPanel* m_progress;
    kit::ConfirmBox* m_question = nullptr;
    QWidget* m_buttons;
    kit::ActionButton* m_trial;
    kit::ActionButton* m_restore;
    kit::ActionButton* m_openIt;
};

} // namespace aicms::shell
