// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace aicms::vault {

/// The files of a vault folder.
inline constexpr QLatin1String databaseFile {"vault.db"};
inline constexpr QLatin1String slotFileName {"vault.keys"};
inline constexpr QLatin1String secondSlotFileName {"vault.keys.2"};
inline constexpr QLatin1String triesFile {"vault.tries"};
inline constexpr QLatin1String lockFile {"vault.lock"};
inline constexpr QLatin1String anchorFile {"vault.anchor"};

/// A folder name for a business, e.g. "Lindenhof Cycles.aicms"; characters that a file system refuses become "-".
QString folderNameFor(const QString& business);
/// Whether the folder holds a slot file.
bool isVaultFolder(const QString& folder);

struct PermissionReport {
    QStringList repaired; ///< file names ("." is the folder) that others could read or write, or their owner could not;
                          ///< now right
    QStringList open; ///< those that could not be repaired
};
/// Folder 0700, files in it 0600, no more and no less; a folder that its owner may only read stays closed to writing,
/// and so do the files in it.
/// Checked at every start, before the key is tried.
PermissionReport securePermissions(const QString& folder);

/// Unsupported "network_folder" when the nearest existing folder of the path lies on a network share: the write-ahead
/// log needs shared memory and locks that such shares do not give.
base::Result<void> refuseNetworkFolder(const QString& folder);
/// `magic` is f_type of statfs(2) (0: unknown), `type` the name in the table of mounts, e.g. "fuse.sshfs".
bool isNetworkFileSystem(quint64 magic, const QByteArray& type);

} // namespace aicms::vault
