// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_lock.h"

#include <QString>

#include <optional>

namespace aicms::workspace {

inline constexpr QLatin1String extractedDatabase {
    "backup.db"}; ///< stands in a SideFolder for a while, still under the backup's key

/// The folder in which a backup is made into a vault, "NAME.restoring" beside NAME; gone unless it was put in place.
/// Until then the keys stand in a folder of their own inside it, so that no program opens the database with them:
/// whoever was erased since the backup is still in it. What a kill left in the same place is taken away by the next
/// restore; a folder of that name in which anything else stands is left as it is.
class SideFolder {
public:
    /// Throws base::Failure: AlreadyExists "folder" and "restoring" (something else stands beside it), InUse (another
    /// restore is at work there) and those of files.
    SideFolder(const QString& target, const base::Clock& clock);
    ~SideFolder();
    SideFolder(const SideFolder&) = delete;
    SideFolder& operator=(const SideFolder&) = delete;

    const QString& path() const { return m_path; }
    QString filePath(QLatin1String name) const;
    QString keys() const; ///< the folder of the slot files
    /// The keys beside the database, and the whole under its name.
    void putInPlace();

private:
    QString m_target;
    QString m_path;
    std::optional<vault::VaultLock> m_lock;
    bool m_isInPlace = false;
};

} // namespace aicms::workspace
