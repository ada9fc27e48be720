// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include "core/vault/vault_folder.h"

#include <QDir>
#include <QStorageInfo>

namespace aicms::vault {

namespace {

base::Error lockError(const QLockFile& file, const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return {base::ErrorKind::NotAVault, {}, 0};
    switch (file.error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        file.getLockInfo(&process, &host, &program);
        return {base::ErrorKind::InUse, QFileInfo(program).fileName(), process};
    }
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

base::Result<VaultLock> VaultLock::acquire(const QString& folder, std::chrono::milliseconds wait)
{
    const QString path = QDir(folder).filePath(lockFile);
    auto file = std::make_unique<QLockFile>(path);
    // However long the window stays open, its lock does not grow stale while its process lives.
    file->setStaleLockTime(0);
    if (!file->tryLock(int(wait.count())))
        return base::fail(lockError(*file, folder));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return VaultLock(std::move(file));
}

} // namespace aicms::vault
