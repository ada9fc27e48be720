// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/retention/backup.h"
#include "ui/handbook/handbook_window.h"
#include "ui/shell/answer.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/lock_cover.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/notices.h"
#include "ui/shell/restore/restore_page.h"
#include "ui/shell/unlock/unlock_page.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextEdit>
#include <QTimer>

namespace aicms::shell {

namespace {

bool isBackup(const QString& path)
{
    return path.endsWith(retention::backupSuffix) && QFileInfo(path).isFile();
}

constexpr auto answersAfter = std::chrono::milliseconds(700); ///< of the opening
constexpr int frameRoom = 40; ///< of the window manager's title bar, which is not known before the window is shown

bool isLetterAlone(const QKeyEvent& key)
{
    return !key.text().isEmpty() && key.text().front().isLetterOrNumber()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// The box itself, or its open list, which has the focus then.
bool isInComboBox(const QObject* object)
{
    while (object && !qobject_cast<const QComboBox*>(object))
        object = object->parent();
    return object;
}

/// A text field with no typing that the key could take back or do again; false for any other key.
bool hasNothingToTakeBack(const QObject* field, const QKeyEvent& key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!isUndo && !key.matches(QKeySequence::Redo))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        text = plain->document();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        text = rich->document();
    return text && !(isUndo ? text->isUndoAvailable() : text->isRedoAvailable());
}

} // namespace

MainWindow::MainWindow(const base::Clock& clock, Options options) : m_clock(clock), m_options(std::move(options))
{
    setObjectName(QStringLiteral("mainWindow"));
    if (m_options.vaultParent.isEmpty())
        m_options.vaultParent
            = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/AICMS");
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    makePages();
    m_menu = new MenuBar(*this, m_commands);
    qApp->installEventFilter(this);
    addAlwaysCommands();
    for (const Command& command : m_commands.all())
        m_alwaysCommands << command.id;

    m_idle.setTimeout(std::chrono::minutes(m_settings.lockMinutes()));
    connect(&m_idle, &IdleLock::due, this, [this] { lock(LockReason::Idle); });
    connect(&m_idle, &IdleLock::minutesLeftChanged, this, [this] {
        if (m_frame)
            m_frame->setLockMinutes(m_idle.minutesLeft());
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lock(LockReason::Suspended);
    });
    connect(&m_session, &SessionWatch::screenLocked, this, [this] { lock(LockReason::ScreenLocked); });
    connect(&m_session, &SessionWatch::goingToSleep, this, [this] {
        if (isOpen())
            lock(LockReason::Suspended);
        else
            m_session.vaultIsLocked();
    });
    // After the first picture: the message bus may be slow to answer.
    QTimer::singleShot(0, &m_session, &SessionWatch::start);
    if (!restoreGeometry(m_settings.geometry()))
        resize(QSize(1280, 860).boundedTo(screen()->availableSize() - QSize(0, frameRoom)));
    // It may have been closed on a larger screen, or while a page asked for more room than there is.
    resize(size().boundedTo(screen()->availableSize()));
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Closing by hand tells it on the lock screen; here no window is left that could.
    if (const auto closed = closeVault(); !closed)
        qWarning().noquote() << closingText(closed.error());
}

void MainWindow::makePages()
{
    delete m_cover;
    delete m_welcome;
    delete m_unlock;
    m_cover = new LockCover(m_stack);
    m_welcome = new WelcomePage(m_options.choosers, m_stack);
    m_unlock = new UnlockPage(m_clock, m_options.choosers, m_stack);
    for (QWidget* page : std::initializer_list<QWidget*> {m_cover, m_welcome, m_unlock})
        m_stack->addWidget(page);
    connect(m_welcome, &WelcomePage::newVaultWanted, this, &MainWindow::showFirstRun);
    connect(m_welcome, &WelcomePage::vaultChosen, this, &MainWindow::showUnlock);
    connect(m_welcome, &WelcomePage::restoreWanted, this, [this] { showRestore(); });
    connect(m_unlock, &UnlockPage::restoreWanted, this, &MainWindow::showRestore);
    connect(m_unlock, &UnlockPage::anotherVaultWanted, this, &MainWindow::showWelcome);
    connect(m_unlock, &UnlockPage::opened, this, &MainWindow::showFrame);
}

void MainWindow::start(const QString& vault, const std::optional<LockNote>& note)
{
    if (vault.isEmpty()) {
        showWelcome();
        return;
    }
    if (isBackup(vault)) {
        showRestore(vault);
        return;
    }
    showUnlock(vault);
    if (note)
        tell(*note);
}

void MainWindow::showWelcome()
{
    m_welcome->showProblem({});
    m_welcome->setKnown(m_settings.knownVaults());
    m_stack->setCurrentWidget(m_welcome);
    updateTitle();
}

void MainWindow::showUnlock(const QString& folder)
{
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->showVault(folder);
    updateTitle();
}

void MainWindow::showFirstRun()
{
    FirstRun::Options options;
    options.parentFolder = m_options.vaultParent;
    options.kdf = m_options.kdf;
    for (const ScreenEntry& entry : m_options.screens)
        options.canImport = options.canImport || entry.id == QLatin1String("import");
    options.canSample = m_options.canSample;
    delete m_firstRun;
    m_firstRun = new FirstRun(m_clock, m_options.choosers, options, m_stack);
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::vaultMade, this, [this](const QString& folder) { m_settings.setLastVault(folder); });
    connect(m_firstRun, &FirstRun::left, this, [this](const QString& folder) {
        std::exchange(m_firstRun, nullptr)->deleteLater();
        start(folder);
    });
    connect(m_firstRun, &FirstRun::finished, this,
        [this](const std::shared_ptr<workspace::Workspace>& workspace, FirstData beginning) {
            std::exchange(m_firstRun, nullptr)->deleteLater();
            showFrame(workspace);
            beginWith(beginning);
        });
    updateTitle();
}

void MainWindow::showRestore(const QString& backup)
{
    delete m_restore;
    m_restore = new RestorePage(m_clock, m_options.choosers, m_stack);
    m_restore->panel()->setKnownVaults(m_settings.knownVaults());
    m_restore->panel()->setParentFolder(m_options.vaultParent);
    m_stack->addWidget(m_restore);
    m_stack->setCurrentWidget(m_restore);
    const auto leave = [this] { std::exchange(m_restore, nullptr)->deleteLater(); };
    connect(m_restore, &RestorePage::left, this, [this, leave] {
        leave();
        showWelcome();
    });
    connect(m_restore, &RestorePage::openWanted, this, [this, leave](const QString& folder) {
        leave();
        m_settings.setLastVault(folder);
        showUnlock(folder);
    });
    if (!backup.isEmpty())
        m_restore->panel()->choose(backup);
    updateTitle();
}

void MainWindow::openOther(const QString& folder)
{
    // Not mayLeave(): locking keeps what was typed.
    if (!m_frame || !m_frame->mayClose())
        return;
    m_settings.setLastVault(folder); // for a new process that follows this one
    m_next = folder;
    QMetaObject::invokeMethod(this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
}

void MainWindow::showFrame(const std::shared_ptr<workspace::Workspace>& workspace)
{
    m_settings.setLastVault(workspace->folder());
    makeFrame(workspace);
    if (!m_frame->takeUp(workspace->keptDrafts())) {
        for (const QString& screen : m_frame->railScreens()) {
            if (m_frame->show(screen))
                break;
        }
    }
    m_idle.start();
    updateTitle();
}

void MainWindow::makeFrame(const std::shared_ptr<workspace::Workspace>& workspace)
{
    addOpenCommands();
    m_frame = std::make_unique<VaultFrame>(workspace, m_options.screens, m_commands, m_undo, m_stack);
    m_frame->setRailFolded(m_settings.railFolded());
    connect(m_frame.get(), &VaultFrame::lockRequested, this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
    connect(m_frame.get(), &VaultFrame::titleChanged, this, &MainWindow::updateTitle);
    // Whoever wanted to close and throws away what was typed has answered: closing goes on. Else it was given up.
    connect(m_frame.get(), &VaultFrame::letGo, this, [this] {
        if (std::exchange(m_wantsToClose, false))
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    for (const auto signal : {&VaultFrame::stayed, &VaultFrame::placeChanged})
        connect(m_frame.get(), signal, this, [this] { m_wantsToClose = false; });
    addGoCommands();
    m_stack->addWidget(m_frame.get());
    m_stack->setCurrentWidget(m_frame.get());
    // Not before the first list is there: this reads for some seconds beside it. A vault that is locked before is not
    // kept open by it.
    QTimer::singleShot(answersAfter, m_frame.get(), [this, kept = std::weak_ptr(workspace)] {
        if (const auto open = kept.lock())
            withoutWords(open->gate().keepAnswers(), m_frame->notices());
    });
}

void MainWindow::beginWith(FirstData beginning)
{
    if (beginning == FirstData::Import)
        m_commands.run(QStringLiteral("import.start"));
    else if (beginning == FirstData::Sample)
        m_commands.run(QStringLiteral("sample.fill"));
}

void MainWindow::setLockMinutes(int minutes)
{
    m_settings.setLockMinutes(minutes);
    m_idle.setTimeout(std::chrono::minutes(m_settings.lockMinutes()));
}

void MainWindow::bringForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::openNamed(const QString& folder)
{
    bringForward();
    const auto isSame = [wanted = QFileInfo(folder)](const QString& other) { return wanted == QFileInfo(other); };
    if (folder.isEmpty())
        return;
    if (m_isLocking && !isBackup(folder)) {
        m_settings.setLastVault(folder); // for a new process that follows this one
        m_next = folder;
    } else if (m_frame && isBackup(folder)) {
        m_frame->notices().offer(QStringLiteral("vault.named"),
            tr("You wanted to restore %1 while a vault is open. Nothing was changed. Restore it under Backups, or lock "
               "this vault and open the file again.")
                .arg(QDir::toNativeSeparators(folder)));
    } else if (m_frame) {
        if (!isSame(m_frame->workspace().folder()))
            m_frame->notices().offer(QStringLiteral("vault.named"),
                tr("You wanted to open %1 while this vault is open. Nothing was changed. One vault can be open at a "
                   "time: locking this one keeps what you had typed.")
                    .arg(QDir::toNativeSeparators(folder)),
                tr("Lock this vault and open the other"), [this, folder] { openOther(folder); });
    } else if (m_stack->currentWidget() == m_welcome) {
        start(folder);
    } else if (m_stack->currentWidget() == m_unlock && !isSame(m_unlock->folder()) && !m_unlock->door().isBusy()) {
        start(folder);
    }
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_frame ? tr("%1 – AICMS").arg(m_frame->title()) : QStringLiteral("AICMS"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_firstRun && m_stack->currentWidget() == m_firstRun) {
        m_firstRun->askToLeave();
        event->ignore();
        return;
    }
    if (m_restore && m_restore->panel()->isWorking()) {
        event->ignore(); // what runs says so itself
        return;
    }
    m_wantsToClose = m_frame && !m_frame->mayLeave();
    if (m_wantsToClose || (m_frame && !m_frame->mayClose())) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    const QString folder = m_frame ? m_frame->workspace().folder()
        : m_closingWorkspace       ? m_closingWorkspace->folder()
                                   : QString();
    if (const auto closed = closeVault(); !closed && !folder.isEmpty()) {
        // The vault is closed; who leaves is told what failed on the way, and leaves by asking again.
        showUnlock(folder);
        m_unlock->showWarning(
            closingText(closed.error()) + QLatin1Char(' ') + tr("Close the window again to leave the program."));
        event->ignore();
        return;
    }
    m_handbook.reset();
    event->accept();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Alt alone shows the menu bar, wherever the focus is; Alt with another key is a shortcut.
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        m_altAlone = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
        // In a list of choices a letter looks an entry up; it is no command of the page around.
        if (isInComboBox(watched) && isLetterAlone(static_cast<QKeyEvent&>(*event))) {
            event->accept();
            return true;
        }
        // A field takes these keys as its own, even where nothing was typed in it.
        if (hasNothingToTakeBack(watched, static_cast<QKeyEvent&>(*event))) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_altAlone = key->key() == Qt::Key_Alt;
        // A dialog keeps the window's shortcuts from it. Whoever leaves the desk locks nevertheless.
        if (m_frame && QApplication::activeModalWidget() && key->keyCombination() == (Qt::CTRL | Qt::Key_L)) {
            QMetaObject::invokeMethod(this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate: m_altAlone = false; break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt && isActiveWindow()
            && std::exchange(m_altAlone, false))
            m_menu->toggle();
        break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace aicms::shell
