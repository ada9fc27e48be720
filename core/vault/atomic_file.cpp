// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/atomic_file.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aicms::vault {

namespace {

/// Qt keeps the words of the system's error, not its number; errno may be gone by then.
[[noreturn]] void throwFileError(const QFileDevice& file, const QString& path, int systemErrno)
{
    if (systemErrno != 0)
        throw base::Failure(base::fileError(systemErrno));
    const QFileDevice::FileError error = file.error();
    if (error == QFileDevice::PermissionsError)
        throw base::Failure(base::ErrorKind::ReadOnly);
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0)
        throw base::Failure(base::ErrorKind::DiskFull);
    throw base::Failure(base::ErrorKind::InputOutput, file.errorString());
}

} // namespace

void writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        throwFileError(file, path, errno);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        throwFileError(file, path, errno);
    syncFolder(QFileInfo(path).absolutePath());
}

std::optional<QByteArray> readWhole(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    // To open a pipe would wait for somebody who writes into it.
    if (!QFileInfo(path).isFile())
        return QByteArray();
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        throwFileError(file, path, errno);
    return file.read(limit + 1);
}

namespace {

void syncPath(const QString& path, int flags)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
    Q_UNUSED(flags)
#endif
}

} // namespace

void syncFile(const QString& path)
{
    syncPath(path, 0);
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    syncPath(folder, O_DIRECTORY);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace aicms::vault
