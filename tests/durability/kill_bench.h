// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/bare_vault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>

namespace aicms::test {

/// Runs aicms-cli on a bare vault and kills it where it hurts.
class KillBench {
public:
    explicit KillBench(BareVault& vault);

    /// AICMS_KILLS: so many per cent of the usual number (500: five times as many).
    static int kills(int usual);

    /// Starts the command, waits until `isUnderWay`, then up to `most` longer, and kills it. False when it had ended by
    /// itself before.
    bool killDuring(const QStringList& words, const std::function<bool()>& isUnderWay, std::chrono::milliseconds most);
    /// The vault is open: its log has something in it.
    std::function<bool()> whenOpen() const;
    std::function<bool()> whenAcknowledged() const; ///< something was
    std::function<bool()> whenThere(const QString& file) const; ///< in the vault folder

    struct Acknowledged {
        qint64 revision = 0; ///< of the last line; 0: none
        QList<qint64> ids; ///< of all lines
    };
    Acknowledged acknowledged() const; ///< by the last run

private:
    BareVault& m_vault;
    QString m_acks;
    QString m_password;
    QRandomGenerator m_random {20260529};
};

} // namespace aicms::test
