// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/creation.h"

#include "core/vault/atomic_file.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"
#include "core/vault/vault_lock.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace aicms::workspace::creation {

namespace {

constexpr QLatin1String insideName {"vault.creating"};

QString insidePath(const QString& folder)
{
    return QDir(folder).filePath(insideName);
}

QFileInfoList everythingIn(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// As a kill leaves it before the mark inside is set: key files without any recovery code, perhaps a lock, and no data.
/// Key files with one belong to a vault whose database stands elsewhere.
bool isBeforeItsDatabase(const QString& folder, const base::Clock& clock)
{
    const bool hasMore = std::ranges::any_of(everythingIn(folder), [](const QFileInfo& entry) {
        return !entry.fileName().startsWith(vault::slotFileName) && entry.fileName() != vault::lockFile;
    });
    if (hasMore)
        return false;
    const auto slotFile = vault::Vault::open(folder, clock);
    if (!slotFile)
        return slotFile.error().kind != base::ErrorKind::Damaged;
    const auto info = slotFile->info();
    return info && std::ranges::none_of(info->users, &vault::VaultUser::hasRecoveryCode);
}

/// What a killed creation left. The mark inside and the lock's own file go last: a kill in here must leave a folder
/// that still counts as half made.
base::Result<void> removeHalfMade(const QString& folder)
{
    {
        const auto lock = vault::VaultLock::acquire(folder, std::chrono::milliseconds(0));
        if (!lock && lock.error().kind == base::ErrorKind::InUse)
            return base::fail(lock.error());
        for (const QFileInfo& entry : everythingIn(folder)) {
            if (entry.isDir() && !entry.isSymLink())
                QDir(entry.filePath()).removeRecursively();
            else if (entry.fileName() != vault::lockFile && entry.fileName() != insideName)
                QFile::remove(entry.filePath());
        }
    }
    QDir(folder).removeRecursively();
    return {};
}

} // namespace

QString markBeside(const QString& folder)
{
    return QDir::cleanPath(folder) + QStringLiteral(".creating");
}

base::Result<void> begin(const QString& folder, const QString& codeFile, const base::Clock& clock)
{
    const QString mark = markBeside(folder);
    if (QFile::exists(mark) && QFile::exists(folder)) {
        if (!isUnfinished(folder, clock))
            return base::fail(base::ErrorKind::AlreadyExists,
                vault::isVaultFolder(folder) ? QStringLiteral("vault") : QStringLiteral("folder"));
        if (const auto removed = removeHalfMade(folder); !removed)
            return removed;
    }
    QDir().mkpath(QFileInfo(mark).path());
    QFile file(mark);
    const QByteArray bytes = codeFile.toUtf8();
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    const base::Error error = base::fileError(errno);
    file.remove();
    return base::fail(error);
}

base::Result<void> markInside(const QString& folder)
{
    try {
        vault::writeWhole(insidePath(folder), {});
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
    return {};
}

base::Result<void> end(const QString& folder)
{
    errno = 0;
    if (!QFile::remove(insidePath(folder)) && QFile::exists(insidePath(folder)))
        return base::fail(base::fileError(errno != 0 ? errno : EACCES));
    vault::syncFolder(folder);
    QFile::remove(markBeside(folder));
    return {};
}

bool isUnfinished(const QString& folder, const base::Clock& clock)
{
    return QFile::exists(markBeside(folder))
        && (QFile::exists(insidePath(folder)) || isBeforeItsDatabase(folder, clock));
}

bool lacksCodeFile(const QString& folder)
{
    QFile file(markBeside(folder));
    const QString path = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return path == shownCode || (!path.isEmpty() && !QFile::exists(path));
}

} // namespace aicms::workspace::creation
