// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

namespace aicms::vault {

/// One program at a time: the file vault.lock in the vault folder, with process id, program and host. Given back when
/// the object dies; the lock of a process that no longer lives is taken over.
class VaultLock {
public:
    /// InUse (subject: the holder's program name, number: its process id), ReadOnly, DiskFull, InputOutput.
    static base::Result<VaultLock> acquire(const QString& folder, std::chrono::milliseconds wait);

private:
    explicit VaultLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) { }
    std::unique_ptr<QLockFile> m_file;
};

} // namespace aicms::vault
