// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/system_calls.h"

#include <QFile>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <mutex>
#include <unordered_map>

namespace aicms::test {

namespace {

struct OpenFile {
    QString path;
    bool isFolder = false;
};

struct Watch {
    std::mutex mutex;
    QByteArray folder; ///< ends with a slash
    DiskFault fault;
    qint64 count = 0;
    qint64 unnamedCount = 0;
    bool hasFailed = false;
    std::unordered_map<int, OpenFile> files;
    std::vector<DiskOperation> operations;
};

std::atomic_bool isWatching {false};

Watch& state()
{
    static Watch watch;
    return watch;
}

template <class Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// Relative to the watched folder; null when it lies elsewhere.
QString watchedPath(const char* path)
{
    const QByteArray& folder = state().folder;
    const QByteArray given(path);
    if (given + '/' == folder)
        return QStringLiteral("");
    return given.startsWith(folder) ? QFile::decodeName(given.mid(folder.size())) : QString();
}

/// Whether the call that is being made fails; sets errno.
bool fails()
{
    Watch& watch = state();
    ++watch.count;
    const bool isMet = watch.fault.at > 0
        && (watch.count == watch.fault.at || (watch.fault.isForEver && watch.count > watch.fault.at));
    if (isMet) {
        watch.hasFailed = true;
        errno = watch.fault.error;
    }
    return isMet;
}

/// Whether a file can no longer be opened nor read; sets errno.
bool isGone()
{
    const Watch& watch = state();
    if (watch.hasFailed && watch.fault.isGone)
        errno = watch.fault.error;
    return watch.hasFailed && watch.fault.isGone;
}

void record(DiskOperation operation)
{
    // The shared memory of the log is made anew at each opening: nothing in it has to last.
    if (!operation.path.endsWith(QLatin1String("-shm")))
        state().operations.push_back(std::move(operation));
}

/// The file gets its first name: Qt writes small files without one and names them when they are whole.
void named(int descriptor, const QString& name)
{
    const auto file = state().files.find(descriptor);
    if (file == state().files.end())
        return;
    record({DiskOperation::Rename, file->second.path, name});
    file->second.path = name;
}

using OpenCall = int (*)(const char*, int, ...);
using WriteCall = ssize_t (*)(int, const void*, size_t);
using ReadCall = ssize_t (*)(int, void*, size_t);
using PreadCall = ssize_t (*)(int, void*, size_t, off64_t);
using PwriteCall = ssize_t (*)(int, const void*, size_t, off64_t);
using SyncCall = int (*)(int);
using TruncateCall = int (*)(int, off64_t);
using RenameCall = int (*)(const char*, const char*);
using UnlinkCall = int (*)(const char*);
using LinkCall = int (*)(int, const char*, int, const char*, int);

int opened(const char* name, const char* path, int flags, mode_t mode)
{
    const auto call = next<OpenCall>(name);
    if (!isWatching)
        return call(path, flags, mode);
    const std::lock_guard lock(state().mutex);
    const QString watched = watchedPath(path);
    const bool isChange = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    if (!watched.isNull() && (isChange ? fails() : isGone()))
        return -1;
    struct stat before {};
    const bool wasThere = ::stat(path, &before) == 0;
    const int descriptor = call(path, flags, mode);
    if (descriptor < 0 || watched.isNull())
        return descriptor;
    if (isUnnamed) {
        const QString standIn = unnamed + QString::number(++state().unnamedCount);
        state().files[descriptor] = {standIn, false};
        record({DiskOperation::Create, standIn});
        return descriptor;
    }
    state().files[descriptor] = {watched, (flags & O_DIRECTORY) != 0};
    if (!wasThere && (flags & O_CREAT) != 0)
        record({DiskOperation::Create, watched});
    else if ((flags & O_TRUNC) != 0)
        record({DiskOperation::Truncate, watched});
    return descriptor;
}

ssize_t written(
    int descriptor, const void* bytes, size_t size, off64_t offset, const std::function<ssize_t(size_t)>& call)
{
    if (!isWatching)
        return call(size);
    const std::lock_guard lock(state().mutex);
    const auto file = state().files.find(descriptor);
    if (file == state().files.end())
        return call(size);
    const off64_t at = offset >= 0 ? offset : ::lseek64(descriptor, 0, SEEK_CUR);
    ssize_t done = -1;
    if (fails()) {
        const int error = errno;
        if (state().fault.isShort && size > 1)
            done = call(size / 2);
        // A short write is no error yet; the next one tells.
        if (done < 0) {
            errno = error;
            return -1;
        }
    } else {
        done = call(size);
    }
    if (done > 0)
        record({DiskOperation::Write, file->second.path, {}, at,
            QByteArray(static_cast<const char*>(bytes), static_cast<qsizetype>(done))});
    return done;
}

/// SQLite goes on with a file that it had open: opening it anew is no test of a disk that is gone.
ssize_t taken(int descriptor, const std::function<ssize_t()>& call)
{
    if (!isWatching)
        return call();
    const std::lock_guard lock(state().mutex);
    return state().files.contains(descriptor) && isGone() ? -1 : call();
}

int synced(const char* name, int descriptor)
{
    const auto call = next<SyncCall>(name);
    if (!isWatching)
        return call(descriptor);
    const std::lock_guard lock(state().mutex);
    const auto file = state().files.find(descriptor);
    if (file == state().files.end())
        return call(descriptor);
    if (fails())
        return -1;
    // The test cuts the power itself: the real disk need not be waited for.
    record({file->second.isFolder ? DiskOperation::SyncFolder : DiskOperation::Sync, file->second.path});
    return 0;
}

int truncated(const char* name, int descriptor, off64_t size)
{
    const auto call = next<TruncateCall>(name);
    if (!isWatching)
        return call(descriptor, size);
    const std::lock_guard lock(state().mutex);
    const auto file = state().files.find(descriptor);
    if (file == state().files.end())
        return call(descriptor, size);
    if (fails())
        return -1;
    const int done = call(descriptor, size);
    if (done == 0)
        record({DiskOperation::Truncate, file->second.path, {}, size});
    return done;
}

} // namespace

namespace system_calls {

void watch(const QString& folder)
{
    begin();
    const std::lock_guard lock(state().mutex);
    state().folder = QFile::encodeName(folder) + '/';
    state().files.clear();
    isWatching = true;
}

void begin(const DiskFault& fault)
{
    const std::lock_guard lock(state().mutex);
    state().fault = fault;
    state().count = 0;
    state().hasFailed = false;
    state().operations.clear();
}

void stop()
{
    isWatching = false;
}

qint64 count()
{
    const std::lock_guard lock(state().mutex);
    return state().count;
}

bool hasFailed()
{
    const std::lock_guard lock(state().mutex);
    return state().hasFailed;
}

void mark(qint64 number)
{
    const std::lock_guard lock(state().mutex);
    state().operations.push_back({DiskOperation::Mark, {}, {}, number});
}

std::vector<DiskOperation> recorded()
{
    const std::lock_guard lock(state().mutex);
    return state().operations;
}

} // namespace system_calls

// The names of the C library, given to functions of our own.
extern "C" {
int testOpen(const char* path, int flags, ...) __asm__("open");
int testOpen64(const char* path, int flags, ...) __asm__("open64");
ssize_t testWrite(int descriptor, const void* bytes, size_t size) __asm__("write");
ssize_t testPwrite(int descriptor, const void* bytes, size_t size, off64_t offset) __asm__("pwrite");
ssize_t testPwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) __asm__("pwrite64");
ssize_t testRead(int descriptor, void* bytes, size_t size) __asm__("read");
ssize_t testPread(int descriptor, void* bytes, size_t size, off64_t offset) __asm__("pread");
ssize_t testPread64(int descriptor, void* bytes, size_t size, off64_t offset) __asm__("pread64");
int testFsync(int descriptor) __asm__("fsync");
int testFdatasync(int descriptor) __asm__("fdatasync");
int testFtruncate(int descriptor, off64_t size) __asm__("ftruncate");
int testFtruncate64(int descriptor, off64_t size) __asm__("ftruncate64");
int testRename(const char* from, const char* to) __asm__("rename");
int testUnlink(const char* path) __asm__("unlink");
int testLinkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) __asm__("linkat");
int testClose(int descriptor) __asm__("close");

static mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

int testOpen(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open", path, flags, mode);
}

int testOpen64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open64", path, flags, mode);
}

ssize_t testWrite(int descriptor, const void* bytes, size_t size)
{
    static const auto call = next<WriteCall>("write");
    return written(descriptor, bytes, size, -1, [&](size_t count) { return call(descriptor, bytes, count); });
}

ssize_t testPwrite(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    return testPwrite64(descriptor, bytes, size, offset);
}

ssize_t testPwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto call = next<PwriteCall>("pwrite64");
    return written(
        descriptor, bytes, size, offset, [&](size_t count) { return call(descriptor, bytes, count, offset); });
}

ssize_t testRead(int descriptor, void* bytes, size_t size)
{
    static const auto call = next<ReadCall>("read");
    return taken(descriptor, [&] { return call(descriptor, bytes, size); });
}

ssize_t testPread(int descriptor, void* bytes, size_t size, off64_t offset)
{
    return testPread64(descriptor, bytes, size, offset);
}

ssize_t testPread64(int descriptor, void* bytes, size_t size, off64_t offset)
{
    static const auto call = next<PreadCall>("pread64");
    return taken(descriptor, [&] { return call(descriptor, bytes, size, offset); });
}

int testFsync(int descriptor)
{
    return synced("fsync", descriptor);
}

int testFdatasync(int descriptor)
{
    return synced("fdatasync", descriptor);
}

int testFtruncate(int descriptor, off64_t size)
{
    return truncated("ftruncate", descriptor, size);
}

int testFtruncate64(int descriptor, off64_t size)
{
    return truncated("ftruncate64", descriptor, size);
}

int testRename(const char* from, const char* to)
{
    static const auto call = next<RenameCall>("rename");
    if (!isWatching)
        return call(from, to);
    const std::lock_guard lock(state().mutex);
    const QString watched = watchedPath(from);
    if (!watched.isNull() && fails())
        return -1;
    const int done = call(from, to);
    if (done == 0 && !watched.isNull()) {
        record({DiskOperation::Rename, watched, watchedPath(to)});
        for (auto& [descriptor, file] : state().files) {
            if (file.path == watched)
                file.path = watchedPath(to);
        }
    }
    return done;
}

int testLinkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    static const auto call = next<LinkCall>("linkat");
    if (!isWatching)
        return call(fromFolder, from, toFolder, to, flags);
    const std::lock_guard lock(state().mutex);
    const QString watched = watchedPath(to);
    if (!watched.isNull() && fails())
        return -1;
    const int done = call(fromFolder, from, toFolder, to, flags);
    const QByteArray source(from);
    if (done == 0 && !watched.isNull() && source.startsWith("/proc/self/fd/"))
        named(source.mid(14).toInt(), watched);
    return done;
}

int testUnlink(const char* path)
{
    static const auto call = next<UnlinkCall>("unlink");
    const int done = call(path);
    if (isWatching && done == 0) {
        const std::lock_guard lock(state().mutex);
        if (const QString watched = watchedPath(path); !watched.isNull())
            record({DiskOperation::Remove, watched});
    }
    return done;
}

int testClose(int descriptor)
{
    static const auto call = next<SyncCall>("close");
    if (isWatching) {
        const std::lock_guard lock(state().mutex);
        state().files.erase(descriptor);
    }
    return call(descriptor);
}
}

} // namespace aicms::test
