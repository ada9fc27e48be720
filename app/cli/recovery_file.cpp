// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_file.h"

#include "core/base/file_problem.h"

#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
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
    // Beside the vault the code would open what it lies next to.
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return place;
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(base::writeProblem(m_file, errno));
    return {};
}

base::Result<void> RecoveryFile::write(const QString& code)
{
    const QByteArray bytes = code.toUtf8() + '\n';
    errno = 0;
    bool isSafe = m_file.write(bytes) == bytes.size() && m_file.flush();
#ifdef Q_OS_UNIX
    isSafe = isSafe && ::fsync(m_file.handle()) == 0;
#endif
    if (!isSafe)
        return base::fail(base::writeProblem(m_file, errno));
    m_isWritten = true;
    return {};
}

} // namespace aicms::cli
