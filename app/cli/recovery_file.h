// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace aicms::cli {

/// The file that gets the recovery code, 0600. Room for it is taken before the vault is made, under no name where the
/// system can do so, and it gets its name with the code in it: a program that is killed in between leaves no file that
/// looks like the code of a vault.
class RecoveryFile {
public:
    /// AlreadyExists "file", ReadOnly, InputOutput; those of base::requirePlaceForOutput.
    base::Result<void> reserve(const QString& path);
    bool isReserved() const { return m_file != nullptr; }
    const QString& path() const { return m_path; } ///< absolute
    /// On disk, and under its name, before it returns. AlreadyExists "file" when somebody took the name meanwhile,
    /// DiskFull, InputOutput.
    base::Result<void> write(const QString& code);
    /// Takes the file away again, since its vault did not come to be.
    void discard();

private:
    QString m_path;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_isWritten = false;
};

} // namespace aicms::cli
