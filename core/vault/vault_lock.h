// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

namespace aicms::vault {

/// One program at a time: the file vault.lock in the vault folder, with process id, program and host, and where the
/// system has it a lock on the folder itself. Given back when the object dies; the lock of a process that no longer
/// lives is taken over.
class VaultLock {
public:
    /// InUse (subject: the holder's program name, number: its process id), ReadOnly, DiskFull, InputOutput.
    static base::Result<VaultLock> acquire(const QString& folder, std::chrono::milliseconds wait);
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
