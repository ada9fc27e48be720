// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/side_folder.h"

#include "core/vault/anchor.h"
#include "core/vault/atomic_file.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace aicms::workspace {

using base::Failure;

namespace {

const QLatin1String suffix {".restoring"};
const QLatin1String keysFolder {"keys"};
constexpr QFileDevice::Permissions ownersOnly
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

void makePrivate(const QString& folder)
{
    errno = 0;
    if (!QDir().mkpath(folder))
        throw Failure(base::fileError(errno));
    QFile::setPermissions(folder, ownersOnly);
}

/// Nothing stands in it that a restore would not have made.
bool isOurs(const QString& path)
{
    const auto entries
        = QDir(path).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::ranges::all_of(entries, [](const QFileInfo& entry) {
        if (entry.isSymLink())
            return false;
        if (entry.isDir())
            return entry.fileName() == keysFolder && isOurs(entry.filePath());
        return entry.fileName().startsWith(QLatin1String("vault.")) || entry.fileName().startsWith(extractedDatabase);
    });
}

/// With the mark that this computer's settings hold of it.
void removeWhole(const QString& path, const base::Clock& clock)
{
    if (const auto slotFile = vault::Vault::open(QDir(path).filePath(keysFolder), clock)) {
        if (const auto info = slotFile->info())
            vault::removeConfigAnchor(path, info->id);
    }
    QDir(path).removeRecursively();
}

/// What killed restores left in that folder, whatever they were to be called. One whose keys stand beside the database
/// was finished, and may be somebody's vault by now.
void removeLeftovers(const QString& folder, const base::Clock& clock)
{
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u'*' + suffix}, QDir::Dirs | QDir::NoSymLinks)) {
        const QString path = dir.filePath(name);
        if (vault::isVaultFolder(path) || !QFileInfo(QDir(path).filePath(keysFolder)).isDir() || !isOurs(path))
            continue;
        auto lock = vault::VaultLock::acquire(path, std::chrono::milliseconds(0));
        if (!lock)
            continue; // it is being made
        lock = base::fail(base::ErrorKind::Cancelled); // given back
        removeWhole(path, clock);
    }
}

} // namespace

SideFolder::SideFolder(const QString& target, const base::Clock& clock) : m_target(target), m_path(target + suffix)
{
    const auto entries = QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!entries.isEmpty())
        throw Failure(base::ErrorKind::AlreadyExists, QStringLiteral("folder"));
    removeLeftovers(QFileInfo(m_path).absolutePath(), clock);
    if (!isOurs(m_path))
        throw Failure(base::ErrorKind::AlreadyExists, QStringLiteral("restoring"));
    makePrivate(m_path);
    auto lock = vault::VaultLock::acquire(m_path, std::chrono::milliseconds(0));
    if (!lock) {
        QDir().rmdir(m_path);
        throw Failure(lock.error());
    }
    // One that was finished and not put in place is made anew.
    for (const QFileInfo& left : QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (left.fileName() != vault::lockFile)
            QFile::remove(left.filePath());
    }
    m_lock = std::move(*lock);
    try {
        makePrivate(keys());
    } catch (...) {
        m_lock.reset();
        QDir(m_path).removeRecursively();
        throw;
    }
}

SideFolder::~SideFolder()
{
    m_lock.reset();
    if (!m_isInPlace)
        QDir(m_path).removeRecursively();
}

QString SideFolder::filePath(QLatin1String name) const
{
    return QDir(m_path).filePath(name);
}

QString SideFolder::keys() const
{
    return filePath(keysFolder);
}

void SideFolder::putInPlace()
{
    for (const QLatin1String name : {vault::slotFileName, vault::secondSlotFileName}) {
        errno = 0;
        if (!QFile::rename(QDir(keys()).filePath(name), filePath(name)))
            throw Failure(base::fileError(errno));
    }
    QDir(keys()).removeRecursively();
    vault::syncFolder(m_path);
    m_lock.reset();
    QDir().rmdir(m_target); // an empty one may stand there
    errno = 0;
    if (!QDir().rename(m_path, m_target))
        throw Failure(base::fileError(errno));
    vault::syncFolder(QFileInfo(m_target).absolutePath());
    m_isInPlace = true;
}

} // namespace aicms::workspace
