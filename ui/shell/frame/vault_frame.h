// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/kit/toast.h"
#include "ui/shell/history.h"
#include "ui/shell/screen.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

namespace aicms::kit {
class Rail;
class StatusBar;
} // namespace aicms::kit

namespace aicms::shell {

class BackupStatus;
class HeaderBar;
class PageStack;
class WindowNotices;

/// Everything that is seen of an open vault: rail, header, screens, status. Destroyed at lock, and with it every
/// screen.
class VaultFrame : public QWidget {
    Q_OBJECT
public:
    VaultFrame(std::shared_ptr<workspace::Workspace> workspace, std::vector<ScreenEntry> entries, Commands& commands,
        UndoList& undo, QWidget* parent = nullptr);
    ~VaultFrame() override;

    /// False when the screen that is shown does not let go, or there is no such screen.
    bool show(const QString& screen, const QVariant& argument = {});
    bool goBack();
    bool goForward();
    Screen* current() const { return m_current; }
    Place place() const { return m_history.current(); }
    bool mayLeave() { return !m_current || m_current->mayLeave(); }
    bool mayClose(); ///< as far as the jobs of all screens go
    QStringList railScreens() const;
    /// Where the person is, and what every screen holds that is not saved.
    std::vector<drafts::Draft> drafts() const;
    bool holdsUnsaved() const; ///< a screen has begun something
    /// Of these what outlives the closing of the program: wizards, which one closes and goes on with later. A form has
    /// asked what becomes of it.
    std::vector<drafts::Draft> wizardDrafts() const;
    /// Keeps the wizards as they are now, if that is new: a crash asks nobody.
    void keepWizards();
    /// Shows that place and gives each screen back what it held. False when there is no place to show.
    bool takeUp(const std::vector<drafts::Draft>& drafts);

    /// What somebody would miss in another frame of the same open vault.
    struct Stay {
        std::vector<drafts::Draft> drafts;
        History history;
    };
    Stay stay() const { return {drafts(), m_history}; }
    /// The same place, with what was typed there and elsewhere and the way back. Says nothing: nobody went away.
    void goOn(const Stay& stay);
    bool isAtWork() const { return !jobs().isEmpty(); }
    QStringList jobs() const; ///< that the status bar shows

    void setRailFolded(bool folded); ///< as the person wants it; a narrow window folds it anyway
    bool isRailFolded() const { return m_wantsFolded; }
    void focusSearch();
    void focusRegion(int step); ///< +1: next, -1: previous
    void stepTab(int step); ///< of the screen that is shown
    void setLockMinutes(int left);
    Notices& notices();
    workspace::Workspace& workspace() { return *m_workspace; }
    std::shared_ptr<workspace::Workspace> sharedWorkspace() const { return m_workspace; }
    QString title() const;

Q_SIGNALS:
    void lockRequested();
    void titleChanged();
    void placeChanged(); ///< another screen is shown
    void stayed(); ///< see Screen
    void letGo(); ///< see Screen

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool open(const Place& place);
    Screen* screenFor(const QString& id);
    bool restore(const QString& id, const QByteArray& content);
    void restoreView(const QString& id, const QCborArray& content);
    void offerToGoOn(const QString& id);
    const ScreenEntry* entryFor(const QString& id) const;
    void showName();
    void buildRail();
    void refreshCounts();
    void search(const QString& text);
    void applyFold();
    void showAnchorState();

    std::shared_ptr<workspace::Workspace> m_workspace;
    std::vector<ScreenEntry> m_entries;
    Commands& m_commands;
    UndoList& m_undo;
    History m_history;
    QHash<QString, Screen*> m_screens;
    Screen* m_current = nullptr;
    Place m_shown = {};
    QTimer m_keeping;
    QByteArray m_keptWizards; ///< what keepWizards() kept last
    bool m_wantsFolded = false;
    kit::Rail* m_rail;
    HeaderBar* m_header;
    QWidget* m_barArea;
    PageStack* m_stack;
    kit::StatusBar* m_status;
    BackupStatus* m_backup;
    std::unique_ptr<kit::ToastHost> m_toasts;
    WindowNotices* m_notices;
    std::unique_ptr<Context> m_context;
    QTimer m_countTimer;
    QTimer m_anchorTimer;
};

} // namespace aicms::shell
