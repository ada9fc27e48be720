// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/commands.h"
#include "ui/shell/first_run/first_run.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/lock_note.h"
#include "ui/shell/screen.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/undo_list.h"
#include "ui/shell/window_settings.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace aicms::handbook {
class HandbookWindow;
}

namespace aicms::shell {

class LockCover;
class MenuBar;
class RestorePage;
class UnlockPage;
class VaultFrame;
class WelcomePage;

/// The window: welcome, first run or unlock while nothing is open; the vault's frame while one is.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using LockReason = shell::LockReason;
    struct Options {
        Choosers choosers = Choosers::ofSystem();
        std::vector<ScreenEntry> screens = {}; ///< the first of the rail is shown after unlocking
        QString vaultParent = {}; ///< where new vaults are made by default
        bool canSample = false; ///< a screen announces the command "sample.fill"
        std::optional<vault::KdfParameters> kdf = {}; ///< for new vaults; empty: calibrated
        /// Puts the program into another language (a code of wording::textLanguages(); empty: the system's) and gives
        /// the screens anew, named in it. Not set: there is one language only.
        std::function<std::vector<ScreenEntry>(const QString& language)> useLanguage = {};
        /// Replaces the program by a new one that shows the lock screen, so that nothing stays in memory. Returns only
        /// when it could not; then this window shows the lock screen itself.
        std::function<void(const LockNote&)> relaunch = {};
    };
    /// `clock` must outlive the window.
    MainWindow(const base::Clock& clock, Options options);
    ~MainWindow() override;

    /// The unlock page of `vault`, how it is restored where it is a backup, or the welcome page where it is empty.
    /// `note`: this program follows one that locked.
    void start(const QString& vault, const std::optional<LockNote>& note = {});
    /// Hides the content at once. Then what was typed is kept inside the vault, every screen is destroyed, jobs end
    /// their block, the anchor is written and the vault closed, while the window goes on living.
    void lock(LockReason reason);
    bool isOpen() const { return m_frame != nullptr || m_isLocking; } ///< until the vault is given back
    VaultFrame* frame() const { return m_frame.get(); }
    Commands& commands() { return m_commands; }
    UndoList& undo() { return m_undo; }
    IdleLock& idleLock() { return m_idle; }
    void setLockMinutes(int minutes); ///< kept
    void bringForward();
    /// What another start of the program names, a vault or a backup: shown where nothing is open; where another vault
    /// is, a bar offers to lock it first.
    void openNamed(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePages();
    void addAlwaysCommands();
    void addOpenCommands();
    void addGoCommands();
    void removeOpenCommands();
    void addCommand(const QString& id, const QString& text, const char* menu, const QKeySequence& keys,
        const char* icon, std::function<void()> run);
    void showWelcome();
    void showUnlock(const QString& folder);
    void showFirstRun();
    void showRestore(const QString& backup = {}); ///< where nothing is open; empty: none is chosen yet
    void openOther(const QString& folder); ///< locks the vault that is open and shows how that one is opened
    void closeLocked(LockNote note, std::vector<drafts::Draft> drafts, int waits);
    void showLocked(const QString& folder, const LockNote& note);
    void tell(const LockNote& note);
    void showFrame(const std::shared_ptr<workspace::Workspace>& workspace);
    void makeFrame(const std::shared_ptr<workspace::Workspace>& workspace);
    /// The vault is closed in any case; the error is what could not be written on the way.
    base::Result<void> closeVault();
    static QString closingText(const base::Error& error);
    void beginWith(FirstData beginning);
    void setTextScale(int percent);
    void setScheme(theme::Scheme scheme);
    void setLanguage(const QString& code);
    void speakAnew();
    void showHandbook(); ///< the page about what is in front
    void updateTitle();
    QString reasonText(LockReason reason) const;

    const base::Clock& m_clock;
    Options m_options;
    WindowSettings m_settings;
    Commands m_commands;
    UndoList m_undo;
    IdleLock m_idle;
    SessionWatch m_session;
    ClipboardGuard m_clipboard;
    QStringList m_alwaysCommands; ///< those that need no open vault; all others go when it closes
    bool m_altAlone = false;
    bool m_isLocking = false;
    bool m_wantsToClose = false; ///< asked for, and held up by a screen's question
    std::shared_ptr<workspace::Workspace> m_closingWorkspace; ///< the vault that is being locked
    QFuture<base::Result<void>> m_closing;
    MenuBar* m_menu;
    QStackedWidget* m_stack;
    LockCover* m_cover = nullptr; ///< what is shown while a vault closes
    WelcomePage* m_welcome = nullptr;
    UnlockPage* m_unlock = nullptr;
    FirstRun* m_firstRun = nullptr;
    RestorePage* m_restore = nullptr;
    std::unique_ptr<handbook::HandbookWindow> m_handbook; ///< once it was asked for
    QString m_next; ///< the vault that is shown once the open one is locked; empty: the same
    std::unique_ptr<VaultFrame> m_frame;
};

} // namespace aicms::shell
