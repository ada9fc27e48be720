// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_file.h"

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cerrno>
#endif

namespace aicms::cli {

RecoveryFile::~RecoveryFile()
{
    if (m_file.isOpen() && !m_isWritten)
        m_file.remove();
}

base::Result<void> RecoveryFile::reserve(const QString& path)
{
    m_file.setFileName(path);
    if (m_file.exists())
        return base::fail(base::ErrorKind::AlreadyExists, QStringLiteral("file"));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(
            m_file.error() == QFileDevice::PermissionsError ? base::ErrorKind::ReadOnly : base::ErrorKind::InputOutput);
    return {};
}

base::Result<void> RecoveryFile::write(const QString& code)
{
    const QByteArray bytes = code.toUtf8() + '\n';
    bool isSafe = m_file.write(bytes) == bytes.size() && m_file.flush();
#ifdef Q_OS_UNIX
    isSafe = isSafe && ::fsync(m_file.handle()) == 0;
#endif
    if (!isSafe)
        return base::fail(
            m_file.error() == QFileDevice::ResourceError ? base::ErrorKind::DiskFull : base::ErrorKind::InputOutput);
    m_isWritten = true;
    return {};
}

} // namespace aicms::cli
