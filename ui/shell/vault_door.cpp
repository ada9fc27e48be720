// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_door.h"

#include "ui/kit/when_done.h"

namespace aicms::shell {

using base::ErrorKind;
using workspace::Workspace;

VaultDoor::VaultDoor(const base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_waitTimer.setInterval(std::chrono::seconds(1));
    connect(&m_waitTimer, &QTimer::timeout, this, &VaultDoor::updateWait);
}

void VaultDoor::setFolder(const QString& folder)
{
    m_folder = folder;
    m_info.reset();
    m_problem.reset();
    auto info = workspace::readVaultInfo(folder, m_clock);
    if (info)
        m_info = std::move(*info);
    else
        m_problem = info.error();
    updateWait();
}

void VaultDoor::open(const QString& user, workspace::SecretText passphrase, const QString& keyFilePath)
{
    if (!mayTry())
        return;
    workspace::Credentials credentials;
    credentials.user = user;
    credentials.secret.password = std::move(passphrase);
    if (!keyFilePath.isEmpty()) {
        auto keyFile = workspace::readKeyFile(keyFilePath);
        if (!keyFile) {
            Q_EMIT failed(keyFile.error());
            return;
        }
        credentials.secret.keyFile = std::move(*keyFile);
    }
    await(workspace::openInBackground(m_folder, std::move(credentials), m_clock, this));
}

void VaultDoor::openByRecoveryCode(const QString& text)
{
    if (!mayTry())
        return;
    auto code = workspace::RecoveryCode::parse(text);
    if (!code) {
        Q_EMIT failed(code.error());
        return;
    }
    await(workspace::openByRecoveryCodeInBackground(m_folder, std::move(*code), m_clock, this));
}

void VaultDoor::await(Opening opening)
{
    setBusy(true);
    kit::whenDone(this, opening, [this](base::Result<std::shared_ptr<Workspace>> result) {
        setBusy(false);
        updateWait();
        if (result)
            Q_EMIT opened(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void VaultDoor::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void VaultDoor::updateWait()
{
    const qint64 seconds = m_info ? workspace::secondsUntilNextTry(m_folder, m_clock) : 0;
    if (seconds > 0 && !m_waitTimer.isActive())
        m_waitTimer.start();
    else if (seconds == 0)
        m_waitTimer.stop();
    if (seconds != m_secondsToWait) {
        m_secondsToWait = seconds;
        Q_EMIT waitChanged();
    }
}

} // namespace aicms::shell
