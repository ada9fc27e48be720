// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/open_errors.h"

#include <QtGlobal>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>

#include <cerrno>
#include <string>
#endif

namespace aicms::storage {

#ifdef Q_OS_UNIX
namespace {

/// In place of open(2).
int openAndRemember(const char* path, int flags, int mode)
{
    static thread_local std::string refused; // for want of room, by the try before
    if ((flags & O_ACCMODE) == O_RDONLY && refused == path) {
        refused.clear();
        errno = ENOSPC;
        return -1;
    }
    const int descriptor = ::open(path, flags, mode);
    if (descriptor < 0 && (errno == ENOSPC || errno == EDQUOT))
        refused = path;
    else
        refused.clear();
    return descriptor;
}

} // namespace

void keepErrorsOfOpening()
{
    static const int done = [] {
        sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
        if (!files || files->iVersion < 3 || !files->xSetSystemCall)
            return SQLITE_ERROR;
        return files->xSetSystemCall(files, "open", reinterpret_cast<sqlite3_syscall_ptr>(openAndRemember));
    }();
    static_cast<void>(done);
}
#else
void keepErrorsOfOpening() { }
#endif

} // namespace aicms::storage
