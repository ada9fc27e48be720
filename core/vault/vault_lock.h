// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

namespace aicms::vault {

/// One program at a time: the file vault.lock in the vault folder, with process id, program and computer, and where the
/// system has it a lock on the folder itself. Given back when the object dies. What a killed program left:
/// - a lock of a process of this computer that no longer lives is taken over;
/// - one that tells nobody (killed between making and filling it) as well, as soon as it stayed so for `fillingTime`:
///   measured here, because the clock of a file server may differ;
/// - one of another computer is InUse: whether that one still has the vault open (on a network share) or never will
///   (the folder was copied or moved), nothing here can tell. `Foreign::TakeOver` is for a person who knows.
/// No lock is removed under a living program: QLockFile keeps the file locked by flock on Unix (between computers where
/// the share has such locks: NFS 3 with lockd, NFS 4, SMB; not elsewhere) and open without the right to delete on
/// Windows, locally and by SMB, and removes only what is not so kept.
class VaultLock {
public:
    enum class Foreign { Respect, TakeOver };
    static constexpr std::chrono::milliseconds fillingTime {1000}; ///< filling takes a write of some 100 bytes

    /// InUse (subject: the holder's program name, number: its process id; of another computer: "program@computer" and
    /// when the lock was made, in seconds since 1970), ReadOnly, DiskFull, InputOutput. May take fillingTime longer
    /// than `wait`.
    static base::Result<VaultLock> acquire(
        const QString& folder, std::chrono::milliseconds wait, Foreign foreign = Foreign::Respect);
    /// The same where no file can be written: the system's lock on the folder alone, which needs no room on the disk.
    /// InUse.
    static base::Result<VaultLock> acquireForReading(const QString& folder);

private:
    class FolderLock;
    VaultLock(std::unique_ptr<QLockFile> file, std::shared_ptr<FolderLock> folder)
        : m_file(std::move(file)), m_folder(std::move(folder))
    {
    }
    std::unique_ptr<QLockFile> m_file;
    std::shared_ptr<FolderLock> m_folder; ///< taken by whoever reads or writes; empty where the system has none
};

} // namespace aicms::vault
