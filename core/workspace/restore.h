// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup.h"
#include "core/workspace/workspace.h"

namespace aicms::workspace {

struct RestoreRequest {
    QString file;
    QString target; ///< a new folder
    /// The vault whose list of erasures and anchor the backup is measured by; empty: none is there any more.
    QString measuredBy = {};
    /// An owner restores although the list is missing, older than the anchor, or changed; it is logged.
    bool acceptMissingErasures = false;
};

struct RestoreResult {
    retention::Manifest manifest;
    qint64 erasedAgain = 0; ///< people who were erased after the backup was made
    qint64 takenBackAgain = 0; ///< withdrawals and objections from after it
    bool erasuresWereMissing = false; ///< and the owner accepted that
};

/// Makes a vault of the backup in a side folder, erases there again who was erased since, with proof, enters what was
/// taken back since, and only then puts it in place: before that nobody can open it (privacy-rules E5, security 3.6).
/// Leaves nothing behind when it fails. Errors of readBackup and Vault::unlock; AlreadyExists "folder";
/// OlderThanAnchor "tombstones" (missing, or they do not reach the anchor), Tampered "vault.tombstones"; NotAllowed
/// "backup.restore" (only an owner accepts that). Blocks.
base::Result<RestoreResult> restoreBackup(
    const RestoreRequest& request, const Credentials& credentials, const base::Clock& clock);

/// Reads the backup through with the password; the damage, empty when it is sound.
base::Result<QStringList> verifyBackup(const QString& file, const Credentials& credentials, const base::Clock& clock);

} // namespace aicms::workspace
