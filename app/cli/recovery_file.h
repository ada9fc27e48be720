// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QString>

namespace aicms::cli {

/// The file that gets the recovery code, 0600. It is made before the vault, so that the code always has a place, and
/// goes again if nothing is written to it.
class RecoveryFile {
public:
    RecoveryFile() = default;
    ~RecoveryFile();
    RecoveryFile(const RecoveryFile&) = delete;
    RecoveryFile& operator=(const RecoveryFile&) = delete;

    /// AlreadyExists "file", ReadOnly, InputOutput.
    base::Result<void> reserve(const QString& path);
    bool isReserved() const { return m_file.isOpen(); }
    /// DiskFull, InputOutput.
    base::Result<void> write(const QString& code);

private:
    QFile m_file;
    bool m_isWritten = false;
};

} // namespace aicms::cli
