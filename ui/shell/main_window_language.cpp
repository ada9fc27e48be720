// SPDX-License-Identifier: GPL-3.0-or-later
// Another language without another start.
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include <QApplication>

namespace aicms::shell {

void MainWindow::setLanguage(const QString& code)
{
    if (!m_options.useLanguage || !m_frame || m_isLocking || code == m_settings.language())
        return;
    // A screen that is at work would be taken from under its job.
    if (m_frame->isAtWork()) {
        m_frame->notices().toast(tr("Something is still running, as the bar below shows. Nothing was changed. Choose "
                                    "the language again when it is done."));
        return;
    }
    if (!m_frame->mayClose())
        return; // the screen has said why
    m_settings.setLanguage(code);
    // Whoever asks stands on a screen that goes.
    QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
}

/// Screens write their texts once, when they are made, and many of them from what the vault holds. So they are made
/// anew, as after unlocking, rather than each of some hundred widgets keeping track of what it once said: nothing can
/// be left behind in the former language. What was typed and where one is go over in memory, as they do at a lock.
void MainWindow::speakAnew()
{
    if (!m_frame || m_isLocking)
        return;
    const QWidget* focused = QApplication::focusWidget();
    const QString focus = focused ? focused->objectName() : QString();
    const VaultFrame::Stay stay = m_frame->stay();
    const std::shared_ptr<workspace::Workspace> workspace = m_frame->sharedWorkspace();
    setUpdatesEnabled(false);
    removeOpenCommands();
    m_undo.clear(); // its entries speak the former language and through the former window
    m_frame.reset();
    m_options.screens = m_options.useLanguage(m_settings.language());
    makePages();
    for (const QString& id : std::as_const(m_alwaysCommands))
        m_commands.remove(id);
    addAlwaysCommands();
    makeFrame(workspace);
    m_frame->setLockMinutes(m_idle.minutesLeft());
    m_frame->goOn(stay);
    updateTitle();
    setUpdatesEnabled(true);
    if (auto* again = focus.isEmpty() ? nullptr : m_frame->findChild<QWidget*>(focus))
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::shell
