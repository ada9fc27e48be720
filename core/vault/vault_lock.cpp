// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include "core/vault/vault_folder.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#endif
#include <optional>

namespace aicms::vault {

/// flock(2) on the folder: gone with the process, handed to no other program.
class VaultLock::FolderLock {
public:
    /// Empty where another process has it; one without effect where the file system has no such locks.
    static std::shared_ptr<FolderLock> take(const QString& folder)
    {
        auto lock = std::make_shared<FolderLock>();
#ifdef Q_OS_UNIX
        lock->m_descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (lock->m_descriptor >= 0 && ::flock(lock->m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return nullptr;
#else
        Q_UNUSED(folder)
#endif
        return lock;
    }
    FolderLock() = default;
    ~FolderLock()
    {
#ifdef Q_OS_UNIX
        if (m_descriptor >= 0)
            ::close(m_descriptor);
#endif
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#endif
};

namespace {

struct Holder {
    qint64 process = 0;
    QString host;
    QString program;
    QByteArray machine; ///< id of the system; empty where it has none
    /// By the id of the system where both have one: many computers bear the same name, and one may get another.
    bool isForeign() const
    {
        const QByteArray own = QSysInfo::machineUniqueId();
        if (!machine.isEmpty() && !own.isEmpty())
            return machine != own;
        return !host.isEmpty() && host != QSysInfo::machineHostName();
    }
};

/// Empty where the file tells nobody.
std::optional<Holder> holderOf(const QLockFile& file)
{
    Holder holder;
    if (!file.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    holder.program = QFileInfo(holder.program).fileName();
    // Process, program, host, system, start: QLockFile tells the first three only.
    QFile bytes(file.fileName());
    if (bytes.open(QIODevice::ReadOnly))
        holder.machine = bytes.readAll().split('\n').value(3);
    return holder;
}

base::Error heldBy(const QLockFile& file)
{
    const Holder holder = holderOf(file).value_or(Holder());
    if (!holder.isForeign())
        return {base::ErrorKind::InUse, holder.program, holder.process};
    const QDateTime since = QFileInfo(file.fileName()).lastModified();
    return {base::ErrorKind::InUse, holder.program + u'@' + holder.host, since.toSecsSinceEpoch()};
}

/// Whether the lock file is there and goes on telling nobody for as long as filling may take.
bool staysUntold(const QLockFile& file)
{
    QElapsedTimer timer;
    for (timer.start(); QFile::exists(file.fileName()) && !holderOf(file); QThread::msleep(50)) {
        if (timer.hasExpired(VaultLock::fillingTime.count()))
            return true;
    }
    return false;
}

/// Takes away what a killed program left where the lock itself cannot know it; false where a living one may have it.
bool removeLeftover(QLockFile& file, VaultLock::Foreign foreign)
{
    const auto holder = holderOf(file);
    const bool isLeft = holder ? holder->isForeign() && foreign == VaultLock::Foreign::TakeOver : staysUntold(file);
    return isLeft && file.removeStaleLockFile();
}

base::Error lockError(const QLockFile& file, const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return {base::ErrorKind::NotAVault, {}, 0};
    switch (file.error()) {
    case QLockFile::LockFailedError: return heldBy(file);
    case QLockFile::PermissionError: return {base::ErrorKind::ReadOnly, {}, 0};
    default: break;
    }
    const QStorageInfo storage(folder);
    if (storage.isReadOnly())
        return {base::ErrorKind::ReadOnly, {}, 0};
    if (storage.bytesAvailable() == 0)
        return {base::ErrorKind::DiskFull, {}, 0};
    return {base::ErrorKind::InputOutput, QStringLiteral("vault.lock"), 0};
}

} // namespace

base::Result<VaultLock> VaultLock::acquire(const QString& folder, std::chrono::milliseconds wait, Foreign foreign)
{
    const QString path = QDir(folder).filePath(lockFile);
    auto file = std::make_unique<QLockFile>(path);
    // However long the window stays open, its lock does not grow stale while its process lives.
    file->setStaleLockTime(0);
    bool isOurs = file->tryLock(int(wait.count()));
    if (!isOurs && file->error() == QLockFile::LockFailedError && removeLeftover(*file, foreign))
        isOurs = file->tryLock(0);
    if (!isOurs)
        return base::fail(lockError(*file, folder));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Somebody who only reads has left no file.
    auto whole = FolderLock::take(folder);
    if (!whole)
        return base::fail(base::ErrorKind::InUse);
    return VaultLock(std::move(file), std::move(whole));
}

base::Result<VaultLock> VaultLock::acquireForReading(const QString& folder)
{
    auto whole = FolderLock::take(folder);
    if (!whole)
        return base::fail(heldBy(QLockFile(QDir(folder).filePath(lockFile))));
    return VaultLock(nullptr, std::move(whole));
}

} // namespace aicms::vault
