// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_problem.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

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

/// Where the file would really stand.
QString realFolder(const QFileInfo& info)
{
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
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

} // namespace

Result<void> requirePlaceForOutput(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::Invalid, QStringLiteral("not_a_file"));
    const QString settings
        = QFileInfo(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).canonicalFilePath();
    QDir folder(realFolder(info));
    do {
        if (holdsVault(folder) || (!settings.isEmpty() && folder.absolutePath() == settings))
            return fail(ErrorKind::Invalid, QStringLiteral("program_folder"));
    } while (folder.cdUp());
    return {};
}

Error writeProblem(const QFileDevice& file, int systemErrno)
{
    switch (systemErrno) {
    case 0: break;
    case ENOENT:
    case ENOTDIR: return {ErrorKind::NotFound, QStringLiteral("folder"), 0};
    case EISDIR: return {ErrorKind::Invalid, QStringLiteral("not_a_file"), 0};
    default: return fileError(systemErrno);
    }
    switch (file.error()) {
    case QFileDevice::PermissionsError: return {ErrorKind::ReadOnly, {}, 0};
    case QFileDevice::ResourceError: return {ErrorKind::DiskFull, {}, 0};
    default: return {ErrorKind::InputOutput, file.errorString(), 0};
    }
}

} // namespace aicms::base
