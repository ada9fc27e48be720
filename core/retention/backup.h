// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/retention/tombstone_log.h"
#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace aicms::retention {

/// What a backup says of itself.
struct Manifest {
    QUuid vaultId = {};
    base::UtcTime createdAt = {};
    int schema = 0;
    qint64 commitCounter = 0;
    qint64 auditSequence = 0;
    QByteArray auditHash = {};
    qint64 tombstones = 0; ///< seq of the last one
    qint64 ledger = 0; ///< seq of the last entry
    qint64 bytes = 0; ///< of the database in it
    QByteArray digest = {}; ///< BLAKE2b of the database
};

/// One file: a line with the length of the header, the header (JSON: manifest, slot file, the backup's key sealed under
/// the key of the vault), then the database under the backup's own key, in rollback journal mode.
struct BackupFile {
    QString path;
    Manifest manifest;
    QByteArray manifestText; ///< as it is authenticated
    QByteArray slotText;
    QByteArray sealedKey;
    QByteArray mac; ///< of manifest and slots under the backup's key
    qint64 databaseAt = 0; ///< where the database begins
};

inline constexpr QLatin1String backupSuffix {".aicmsbackup"};

/// Writes the file whole or not at all, and reads it back. `database` is the copy to be put in.
base::Result<void> writeBackup(const QString& path, const QString& database, Manifest manifest,
    const QByteArray& slotText, const vault::SecretBytes& vaultKey, const vault::SecretBytes& backupKey);
/// Header, length and digest. Damaged "backup", TooNew, NotFound. Needs no password.
base::Result<BackupFile> readBackup(const QString& path);
/// What it says of itself, without a look at the rest. Errors as above.
base::Result<Manifest> readManifest(const QString& path);
/// The backup's key; none when this is not the key of the vault, or the header was changed.
std::optional<vault::SecretBytes> openBackupKey(const BackupFile& file, const vault::SecretBytes& vaultKey);
/// The database into a file of its own, still under the backup's key.
base::Result<void> extractDatabase(const BackupFile& file, const QString& path);

/// "aicms-1a2b3c4d-20261128T223000Z.aicmsbackup": names nobody.
QString backupName(const QUuid& vaultId, base::UtcTime at);
/// One file of a folder, and what it says of itself.
struct StoredBackup {
    QString name;
    Manifest manifest = {};
};
/// Which of these may go: all but the newest of 7 days, 4 weeks and 6 months of UTC. The newest is the one with the
/// longest log, whatever the clock said; it always stays. `now`: nor does one that is older than backupMaximumAge
/// (privacy-rules E5), however few there are; none: the clock may be wrong, and age ends nothing. Pure.
QStringList expiredBackups(std::vector<StoredBackup> stored, std::optional<base::UtcTime> now);

} // namespace aicms::retention
