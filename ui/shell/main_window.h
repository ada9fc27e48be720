// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/shell/first_run/first_run.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/screen.h"
#include "ui/shell/undo_list.h"
#include "ui/shell/window_settings.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace aicms::shell {

class MenuBar;
class UnlockPage;
class VaultFrame;
class WelcomePage;

/// The window: welcome, first run or unlock while nothing is open; the vault's frame while one is.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class LockReason { Asked, Idle, Suspended };
    struct Options {
        Choosers choosers = Choosers::ofSystem();
        std::vector<ScreenEntry> screens = {}; ///< the first of the rail is shown after unlocking
        QString vaultParent = {}; ///< where new vaults are made by default
        bool canSample = false; ///< a screen announces the command "sample.fill"
        std::optional<vault::KdfParameters> kdf = {}; ///< for new vaults; empty: calibrated
    };
    /// `clock` must outlive the window.
    MainWindow(const base::Clock& clock, Options options);
    ~MainWindow() override;

    /// The unlock page of `vault`, or the welcome page where it is empty.
    void start(const QString& vault);
    /// Hides the content at once, ends jobs, writes the anchor, closes the vault, destroys every screen.
    void lock(LockReason reason);
    bool isOpen() const { return m_frame != nullptr; }
    VaultFrame* frame() const { return m_frame.get(); }
    Commands& commands() { return m_commands; }
    UndoList& undo() { return m_undo; }
    IdleLock& idleLock() { return m_idle; }
    void setLockMinutes(int minutes); ///< kept
    void bringForward();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAlwaysCommands();
    void addOpenCommands();
    void addGoCommands();
    void removeOpenCommands();
    void addCommand(const QString& id, const QString& text, const char* menu, const QKeySequence& keys,
        const char* icon, std::function<void()> run);
    void showWelcome();
    void showUnlock(const QString& folder);
    void showFirstRun();
    void showFrame(const std::shared_ptr<workspace::Workspace>& workspace);
    base::Result<void> closeVault();
    void beginWith(FirstData beginning);
    void setTextScale(int percent);
    void setScheme(theme::Scheme scheme);
    void updateTitle();
    QString reasonText(LockReason reason) const;

    const base::Clock& m_clock;
    Options m_options;
    WindowSettings m_settings;
    Commands m_commands;
    UndoList m_undo;
    IdleLock m_idle;
    QStringList m_alwaysCommands; ///< those that need no open vault; all others go when it closes
    bool m_altAlone = false;
    MenuBar* m_menu;
    QStackedWidget* m_stack;
    QWidget* m_cover; ///< what is shown while a vault closes
    WelcomePage* m_welcome;
    UnlockPage* m_unlock;
    FirstRun* m_firstRun = nullptr;
    std::unique_ptr<VaultFrame> m_frame;
};

} // namespace aicms::shell
