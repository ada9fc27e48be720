// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/backup.h"
#include "core/storage/database.h"
#include "core/vault/vault.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace aicms::retention {

struct BackupDone {
    QString path;
    Manifest manifest;
    QStringList removed = {}; ///< names of older backups that were no longer needed (7 daily, 4 weekly, 6 monthly)
    bool isDoubted = false; ///< the vault may be an older copy, so that none of them was removed
    int ofOthers = 0; ///< backups of another copy of this vault in that folder, which only that copy removes
};

/// Backups of the open vault. They have a key of their own; whoever can open the vault on that day can open them.
class BackupService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    BackupService(storage::Database& database, const access::Session& session, vault::Vault& slotFile,
        const vault::Unlocked& unlocked, const base::Clock& clock);
    ~BackupService(); ///< waits

    /// Into a folder that is there, other than the vault's. Written whole or not at all, read back and checked. Invalid
    /// "backup_folder"; DiskFull, ReadOnly, InputOutput.
    Future<BackupDone> create(const QString& folder);
    /// Why this vault may be an older copy; none of the older backups goes then. Before the first create().
    void setDoubt(std::function<std::optional<base::Error>(storage::ReadTransaction&)> doubt)
    {
        m_doubt = std::move(doubt);
    }
    Future<std::optional<base::UtcTime>> last(); ///< that was checked

private:
    base::Result<BackupDone> write(const QString& folder);
    base::Result<void> makeRoom(const QString& folder, BackupDone& done);

    storage::Database& m_database;
    const access::Session& m_session;
    vault::Vault& m_slots;
    const vault::Unlocked& m_unlocked;
    const base::Clock& m_clock;
    std::function<std::optional<base::Error>(storage::ReadTransaction&)> m_doubt;
    QThreadPool m_worker;
};

/// Opens the backup with a user's password: its key, and the key of the vault on that day. Errors of Vault::unlock, and
/// Tampered "backup". `workFolder`: an empty folder for the slot files; they stay in it.
struct OpenedBackup {
    vault::Unlocked unlocked;
    vault::SecretBytes key;
};
base::Result<OpenedBackup> openBackup(const BackupFile& file, const QString& workFolder, const QString& user,
    const vault::Secret& secret, const base::Clock& clock);

/// What was found about the keys in a backup, as a thing of the backup: no file of a vault is at fault.
base::Error ofBackup(base::Error error);

/// Every page of the database in it: SQLite's words for the damage, empty when it is sound.
base::Result<QStringList> checkBackup(const BackupFile& file, const vault::SecretBytes& key, const QString& workFolder);

} // namespace aicms::retention
