// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup.h"
#include "core/workspace/workspace.h"

#include <QFuture>

#include <chrono>

namespace aicms::workspace {

struct RestoreRequest {
    QString file;
    QString target; ///< a new folder
    /// The vault whose list of erasures and anchor the backup is measured by; empty: none is there any more.
    QString measuredBy = {};
    /// That vault is open in this program, which enters in its list on a thread of its own: so long it is waited for.
    std::chrono::milliseconds waitForList {0};
    /// All is done but for putting the vault in place: says what a restore would bring, and leaves nothing behind.
    bool isTrial = false;
    /// An owner restores although the list is missing, older than the anchor, or changed; it is logged.
    bool acceptMissingErasures = false;
};

struct RestoreResult {
    retention::Manifest manifest;
    qint64 customers = 0; ///< that are in the restored vault
    qint64 orders = 0;
    qint64 erasedAgain = 0; ///< people who were erased after the backup was made
    qint64 textsCleaned = 0; ///< of others that lost their names again
    qint64 textsLeft = 0; ///< of others that may name them and stay; the certificate says which
    qint64 takenBackAgain = 0; ///< withdrawals and objections from after it
    /// Objections to an advertising purpose that began after it: kept as objections to all advertising.
    qint64 objectionsToAll = 0;
    qint64 objectionsLost = 0; ///< there was nothing to enter them for: no purpose in it is one of advertising
    qint64 listedAgain = 0; ///< addresses that must not be written to, of whoever came or changed after it
    qint64 barredAgain = 0; ///< restrictions, marks of minors, legal holds and the like that stand again
    qint64 usersRemovedAgain = 0; ///< who were removed after the backup was made: it does not let them in
    qint64 pastTime = 0; ///< things that a run would remove now; 0 for whoever may not see that
    bool erasuresWereMissing = false; ///< and the owner accepted that
};

/// Makes a vault of the backup in a side folder, erases there again who was erased since, with proof, enters what was
/// taken back since, and only then puts it in place: before that nobody can open it (privacy-rules E5, security 3.6).
/// Leaves nothing behind when it fails. Errors of readBackup and Vault::unlock; AlreadyExists "folder";
/// OlderThanAnchor "tombstones" (missing, or they do not reach the anchor), "tombstones_elsewhere" (those of a vault
/// that was restored before, on this computer, know of more), NotAllowed "vault.open" (the password is that of a user
/// who was removed since), Tampered "vault.tombstones"; NotAllowed "backup.restore" (only an owner accepts that).
/// Blocks.
base::Result<RestoreResult> restoreBackup(
    const RestoreRequest& request, const Credentials& credentials, const base::Clock& clock);

/// What a backup says of itself before any password: errors of readBackup. Reads the whole file.
struct BackupInfo {
    retention::Manifest manifest;
    QString business;
    std::vector<vault::VaultUser> users; ///< who could open the vault on that day
};
base::Result<BackupInfo> readBackupInfo(const QString& file, const base::Clock& clock);

/// restoreBackup() on a worker thread. `open`: the vault that it is measured by is open here; the attempt is entered in
/// its log first (audit "backup.restore_begun" or "backup.trial"), NotAllowed where the session may restore nothing. It
/// must live until the answer is there.
QFuture<base::Result<RestoreResult>> restoreInBackground(
    RestoreRequest request, Credentials credentials, const base::Clock& clock, Workspace* open);
/// readBackupInfo() on a worker thread.
QFuture<base::Result<BackupInfo>> readBackupInfoInBackground(const QString& file, const base::Clock& clock);

/// Reads the backup through with the password; the damage, empty when it is sound.
base::Result<QStringList> verifyBackup(const QString& file, const Credentials& credentials, const base::Clock& clock);

} // namespace aicms::workspace
