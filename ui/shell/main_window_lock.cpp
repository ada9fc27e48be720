// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the open vault to the lock screen.
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/lock_cover.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unlock/unlock_page.h"
#include "ui/wording/error_sentence.h"

#include <QApplication>
#include <QDialog>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QThread>

namespace aicms::shell {

namespace {

constexpr int mostWaits = 100;
constexpr auto waitForDialogs = std::chrono::milliseconds(20);

/// Menus, popups and dialogs show what lies inside, too, and their loops stand on the screens that opened them.
void closeAllBut(const QWidget* window)
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == window || widget->isHidden())
            continue;
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->reject();
        widget->hide();
    }
}

bool isInsideDialog()
{
    return QThread::currentThread()->loopLevel() > 1;
}

} // namespace

void MainWindow::lock(LockReason reason)
{
    if (!m_frame || m_isLocking)
        return;
    m_isLocking = true;
    m_idle.stop();
    // What a passer-by could read goes first; closing may take a moment.
    auto drafts = m_frame->drafts();
    const bool isBegun = m_frame->holdsUnsaved();
    m_cover->begin(m_frame->jobs());
    setWindowTitle(QStringLiteral("AICMS"));
    m_stack->setCurrentWidget(m_cover);
    removeOpenCommands();
    m_undo.clear();
    closeAllBut(this);
    m_clipboard.clearNow();
    m_stack->repaint();
    closeLocked({.reason = reason, .draftsKept = isBegun}, std::move(drafts), mostWaits);
}

void MainWindow::closeLocked(LockNote note, std::vector<drafts::Draft> drafts, int waits)
{
    if (isInsideDialog() && waits > 0) {
        // A screen still stands on the stack of the dialog that it opened; it must not die before that returns.
        QTimer::singleShot(waitForDialogs, this, [this, note, drafts = std::move(drafts), waits]() mutable {
            closeLocked(note, std::move(drafts), waits - 1);
        });
        return;
    }
    m_closingWorkspace = m_frame->sharedWorkspace();
    const auto kept = m_closingWorkspace->drafts().keep(std::move(drafts));
    // A screen that waits for its job when it goes, such as an erasure, waits for no proof.
    m_closingWorkspace->erasures().stop();
    m_frame.reset();
    m_closing = workspace::closeInBackground(*m_closingWorkspace);
    auto* watcher = new QFutureWatcher<base::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, note, kept]() mutable {
        watcher->deleteLater();
        const base::Result<void> closed = watcher->result();
        note.draftsLost = !kept.result();
        note.draftsKept = note.draftsKept && !note.draftsLost;
        if (!closed)
            note.closing = closed.error().kind;
        const QString folder = m_closingWorkspace->folder();
        m_closing = {};
        m_closingWorkspace.reset();
        m_isLocking = false;
        m_session.vaultIsLocked();
        showLocked(folder, note);
    });
    watcher->setFuture(m_closing);
}

void MainWindow::showLocked(const QString& folder, const LockNote& note)
{
    if (m_options.relaunch) {
        m_settings.setGeometry(saveGeometry());
        m_settings.sync();
        m_options.relaunch(note);
    }
    const QString next = std::exchange(m_next, {});
    showUnlock(next.isEmpty() ? folder : next);
    tell(note);
}

void MainWindow::tell(const LockNote& note)
{
    const QString reason = reasonText(note.reason);
    m_unlock->setLockReason(note.draftsKept
            ? tr("%1. What you had begun is kept inside it.", "why the vault was locked").arg(reason)
            : reason);
    QStringList sentences;
    if (note.draftsLost)
        sentences << tr("What you had typed and not saved could not be kept. Everything that was saved is safe.");
    if (note.closing)
        sentences << closingText({*note.closing});
    if (!sentences.isEmpty())
        m_unlock->showWarning(sentences.join(QLatin1Char(' ')));
}

QString MainWindow::closingText(const base::Error& error)
{
    return tr("The vault is closed and what you saved is in it, but not all could be written that guards it against "
              "an older copy in its place.")
        + QLatin1Char(' ') + wording::sentence(error);
}

base::Result<void> MainWindow::closeVault()
{
    m_idle.stop();
    m_undo.clear();
    m_closing.waitForFinished();
    if (!m_frame)
        return m_closing.resultCount() > 0 ? m_closing.result() : base::Result<void>();
    m_clipboard.clearNow();
    removeOpenCommands();
    const std::shared_ptr<workspace::Workspace> kept = m_frame->sharedWorkspace();
    // Whoever leaves on purpose has said what becomes of what he typed; a wizard is gone on with later.
    kept->drafts().keep(m_frame->wizardDrafts());
    m_frame.reset();
    return workspace::closeInBackground(*kept).result();
}

QString MainWindow::reasonText(LockReason reason) const
{
    switch (reason) {
    case LockReason::Idle: return tr("Vault locked after %n minute(s) without use", nullptr, m_settings.lockMinutes());
    case LockReason::Suspended: return tr("Vault locked because the computer went to sleep");
    case LockReason::ScreenLocked: return tr("Vault locked together with the screen");
    default: return tr("You locked the vault");
    }
}

} // namespace aicms::shell
