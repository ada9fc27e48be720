// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/private_files.h"

#include "core/vault/crypto.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aicms::customers {

namespace {

const QString folderPrefix = QStringLiteral("opened-");
const QString lockName = QStringLiteral("lock");
/// A viewer that loads a picture closes it at once and shows it on: a moment longer harms nobody.
constexpr qint64 closedForMilliseconds = 10'000;

qint64 steadyMilliseconds()
{
    return QDeadlineTimer::current().deadline();
}

QString randomName()
{
    return QString::fromLatin1(vault::randomBytes(12).toHex());
}

/// 0700 from its first moment on. A folder that somebody else made under that name is not used.
bool makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    const QFileInfo before(path);
    if (!before.exists() && !QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    const QFileInfo folder(path);
#ifdef Q_OS_UNIX
    if (folder.isSymLink() || folder.ownerId() != ::getuid())
        return false;
#endif
    return folder.isDir() && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString defaultBase()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString base = runtime.isEmpty() ? QDir::tempPath() : runtime;
    return base + QStringLiteral("/aicms");
}

base::Error fileErrorOf(const QFile& file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError: return {base::ErrorKind::ReadOnly, {}, 0};
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError: return {base::ErrorKind::DiskFull, {}, 0};
    default: return {base::ErrorKind::InputOutput, file.errorString(), 0};
    }
}

} // namespace

PrivateFiles::PrivateFiles(const QString& base) : m_base(base) { }

PrivateFiles::~PrivateFiles()
{
    removeAll();
    if (m_folder.isEmpty())
        return;
    m_lock.reset(); // removes the lock file
    QDir(m_folder).removeRecursively();
}

QString PrivateFiles::folderToWorkIn() const
{
    return m_base.isEmpty() ? defaultBase() : m_base;
}

void PrivateFiles::removeLeftovers() const
{
    const QString root = folderToWorkIn();
    const auto folders = QDir(root).entryList({folderPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString& name : folders) {
        const QString folder = root + QLatin1Char('/') + name;
        QLockFile lock(folder + QLatin1Char('/') + lockName);
        lock.setStaleLockTime(0); // only a dead holder makes it stale
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(folder).removeRecursively();
    }
}

base::Result<void> PrivateFiles::prepareFolder()
{
    if (!m_folder.isEmpty())
        return {};
    removeLeftovers();
    const QString root = folderToWorkIn();
    const QString folder = root + QLatin1Char('/') + folderPrefix + randomName();
    if (!makePrivateFolder(root) || !makePrivateFolder(folder))
        return base::fail(base::ErrorKind::ReadOnly);
    m_lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + lockName);
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_folder = folder;
    return {};
}

base::Result<QString> PrivateFiles::make(
    const QString& ending, const std::function<base::Result<void>(QIODevice&)>& fill)
{
    const std::lock_guard guard(m_mutex);
    if (const auto prepared = prepareFolder(); !prepared)
        return base::fail(prepared.error());
    QFile file(m_folder + QLatin1Char('/') + randomName() + ending);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return base::fail(fileErrorOf(file));
    auto filled = fill(file);
    if (filled && (!file.flush() || file.error() != QFileDevice::NoError))
        filled = base::fail(fileErrorOf(file));
    file.close();
    if (!filled) {
        file.remove();
        return base::fail(filled.error());
    }
    m_files.push_back({file.fileName(), steadyMilliseconds()});
    return file.fileName();
}

void PrivateFiles::removeUnused(qint64 unopenedSeconds)
{
    const std::lock_guard guard(m_mutex);
    if (m_files.empty())
        return;
    QStringList paths;
    for (const File& file : m_files)
        paths << file.path;
    const auto open = openElsewhere(paths);
    const qint64 now = steadyMilliseconds();
    const auto isUnused = [&](File& file) {
        if (open && open->contains(file.path)) {
            file.wasOpen = true;
            file.closedAt = 0;
            return false;
        }
        if (file.wasOpen && file.closedAt == 0)
            file.closedAt = now;
        if (file.wasOpen)
            return now - file.closedAt >= closedForMilliseconds;
        return now - file.madeAt >= unopenedSeconds * 1000;
    };
    // One that cannot be removed (Windows, while a viewer holds it) is tried again.
    std::erase_if(m_files, [&](File& file) { return isUnused(file) && QFile::remove(file.path); });
}

void PrivateFiles::remove(const QString& path)
{
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_files, [&path](const File& file) { return file.path == path && QFile::remove(path); });
}

void PrivateFiles::removeAll()
{
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_files, [](const File& file) { return QFile::remove(file.path) || !QFile::exists(file.path); });
}

qsizetype PrivateFiles::count() const
{
    const std::lock_guard guard(m_mutex);
    return static_cast<qsizetype>(m_files.size());
}

#ifdef Q_OS_LINUX
std::optional<QStringList> openElsewhere(const QStringList& paths)
{
    QStringList open;
    const QString self = QString::number(::getpid());
    const auto processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& process : processes) {
        if (process == self)
            continue;
        // Those of other users cannot be read, and cannot have it open either: the folder is closed to them.
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
        for (const QString& each : descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
            const QString target = QFile::symLinkTarget(descriptors.filePath(each));
            if (paths.contains(target) && !open.contains(target))
                open << target;
        }
    }
    return open;
}
#else
std::optional<QStringList> openElsewhere(const QStringList&)
{
    return std::nullopt;
}
#endif

} // namespace aicms::customers
