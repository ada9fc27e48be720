// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_problem.h"

#include <QFileDevice>
#include <QFileInfo>

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
