// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_problem.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace aicms::base {

Result<void> requireRegularFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("file"));
    if (!info.isFile())
        return fail(ErrorKind::Invalid, QStringLiteral("not_a_file"));
    return {};
}

namespace {

/// Where the file would really stand, however many links lead there.
QString realFolder(const QFileInfo& info)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    QString target = info.absoluteFilePath();
    for (int link = 0; link < mostLinks && QFileInfo(target).isSymLink(); ++link)
        target = QFileInfo(target).symLinkTarget();
    const QString folder = QFileInfo(info.exists() ? info.canonicalFilePath() : target).absolutePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(folder) : real;
}

bool holdsVault(const QDir& folder)
{
    // Any of the three: a vault that lost one of them is still one.
    for (const char* name : {"vault.db", "vault.keys", "vault.keys.2"}) {
        if (folder.exists(QLatin1String(name)))
            return true;
    }
    return false;
}

/// Whether the file has a second name in the folder.
bool isAlsoIn(const QString& path, const QString& folder)
{
    const FileIdentity wanted = identityOf(path);
    if (folder.isEmpty() || wanted.number == 0)
        return false;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(
        files, [&wanted](const QFileInfo& file) { return identityOf(file.filePath()) == wanted; });
}

/// What the process holds open has a name among its descriptors.
bool isDescriptor(const QFileInfo& info)
{
    for (const QString& name : {info.absoluteFilePath(), info.symLinkTarget()}) {
        const QString folder = QFileInfo(QFileInfo(name).absolutePath()).canonicalFilePath();
        if (folder == QLatin1String("/dev/fd")
            || (folder.startsWith(QLatin1String("/proc/")) && folder.endsWith(QLatin1String("/fd"))))
            return true;
    }
    return false;
}

} // namespace

FileIdentity identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> requireReadable(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isDir() && isDescriptor(info) ? Result<void>() : requireRegularFile(path);
}

Result<void> requirePlaceForOutput(const QString& path, const QString& vault)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::Invalid, QStringLiteral("not_a_file"));
    const QString settings
        = QFileInfo(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).canonicalFilePath();
    if (isAlsoIn(path, vault))
        return fail(ErrorKind::Invalid, QStringLiteral("program_folder"));
    QDir folder(realFolder(info));
    do {
        if (holdsVault(folder) || (!settings.isEmpty() && folder.absolutePath() == settings))
            return fail(ErrorKind::Invalid, QStringLiteral("program_folder"));
    } while (folder.cdUp());
    return {};
}

namespace {

/// Not the vault's disk, of which the error without a subject speaks.
Error fullTarget()
{
    return {ErrorKind::DiskFull, QStringLiteral("file"), 0};
}

} // namespace

Error writeProblem(const QFileDevice& file, int systemErrno)
{
    switch (systemErrno) {
    case 0: break;
    case ENOENT:
    case ENOTDIR: return {ErrorKind::NotFound, QStringLiteral("folder"), 0};
    case EISDIR: return {ErrorKind::Invalid, QStringLiteral("not_a_file"), 0};
    default: {
        const Error error = fileError(systemErrno);
        return error.kind == ErrorKind::DiskFull ? fullTarget() : error;
    }
    }
    switch (file.error()) {
    case QFileDevice::PermissionsError: return {ErrorKind::ReadOnly, {}, 0};
    case QFileDevice::ResourceError: return fullTarget();
    default: return {ErrorKind::InputOutput, file.errorString(), 0};
    }
}

} // namespace aicms::base
