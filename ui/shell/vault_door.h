// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace aicms::shell {

/// The logic behind the unlock page: whose vault, one try at a time on a worker thread, and the wait after wrong ones.
class VaultDoor : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this.
    explicit VaultDoor(const base::Clock& clock, QObject* parent = nullptr);

    /// Reads what the folder shows without a password; the error stays in problem().
    void setFolder(const QString& folder);
    const QString& folder() const { return m_folder; }
    const std::optional<workspace::VaultInfo>& info() const { return m_info; }
    const std::optional<base::Error>& problem() const { return m_problem; }

    bool isBusy() const { return m_busy; }
    qint64 secondsToWait() const { return m_secondsToWait; }
    bool mayTry() const { return m_info && !m_busy && m_secondsToWait == 0; }

    /// Both answer by opened() or failed(); ignored while mayTry() is false.
    void open(const QString& user, workspace::SecretText passphrase, const QString& keyFilePath);
    void openByRecoveryCode(const QString& code);

    /// Looks at the clock; the timer calls it each second.
    void updateWait();

Q_SIGNALS:
    void opened(const std::shared_ptr<aicms::workspace::Workspace>& workspace);
    void failed(const aicms::base::Error& error);
    void busyChanged();
    void waitChanged();

private:
    using Opening = QFuture<base::Result<std::shared_ptr<workspace::Workspace>>>;
    void await(Opening opening);
    void setBusy(bool busy);

    const base::Clock& m_clock;
    QString m_folder;
    std::optional<workspace::VaultInfo> m_info;
    std::optional<base::Error> m_problem;
    QTimer m_waitTimer;
    qint64 m_secondsToWait = 0;
    bool m_busy = false;
};

} // namespace aicms::shell
