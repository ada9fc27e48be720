// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovery_file.h"

#include "core/base/file_problem.h"
#include "core/vault/atomic_file.h"

#include <QFileInfo>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace aicms::cli {

base::Result<void> RecoveryFile::reserve(const QString& path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return base::fail(base::ErrorKind::AlreadyExists, QStringLiteral("file"));
    // Beside the vault the code would open what it lies next to.
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return place;
    m_path = QFileInfo(path).absoluteFilePath();
    m_file = std::make_unique<QTemporaryFile>(path + QStringLiteral(".XXXXXX"));
    errno = 0;
    if (!m_file->open())
        return base::fail(base::writeProblem(*m_file, errno));
    return {};
}

base::Result<void> RecoveryFile::write(const QString& code)
{
    const QByteArray bytes = code.toUtf8() + '\n';
    errno = 0;
    bool isSafe = m_file->write(bytes) == bytes.size() && m_file->flush();
#ifdef Q_OS_UNIX
    isSafe = isSafe && ::fsync(m_file->handle()) == 0;
#endif
    if (!isSafe)
        return base::fail(base::writeProblem(*m_file, errno));
    m_file->setAutoRemove(false);
    errno = 0;
    if (!m_file->rename(m_path)) {
        const base::Error problem = QFileInfo::exists(m_path)
            ? base::Error {base::ErrorKind::AlreadyExists, QStringLiteral("file"), 0}
            : base::writeProblem(*m_file, errno);
        m_file->setAutoRemove(true);
        return base::fail(problem);
    }
    m_isWritten = true;
    vault::syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

void RecoveryFile::discard()
{
    if (m_isWritten)
        QFile::remove(m_path);
    m_isWritten = false;
}

} // namespace aicms::cli
