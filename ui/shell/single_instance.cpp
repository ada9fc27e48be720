// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace aicms::shell {

namespace {

const QLatin1String requestName {"window.request"};
constexpr qint64 longestRequest = 16 * 1024; ///< bytes; no path is longer

QString madePrivate(const QString& folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject* parent)
    : QObject(parent), m_folder(madePrivate(folder)), m_lock(m_folder + QStringLiteral("/window.lock"))
{
    // Held as long as the process lives; only a dead holder makes it stale.
    m_lock.setStaleLockTime(0);
}

QString SingleInstance::defaultFolder()
{
    // Another home has other settings: a start there is not for this window.
    const QByteArray home
        = QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/aicms/window-")
        + QString::fromLatin1(home);
}

bool SingleInstance::becomeFirst()
{
    if (!m_lock.tryLock(0)) {
        // A folder that cannot be written must not keep the program from starting.
        return m_lock.error() != QLockFile::LockFailedError;
    }
    QFile::remove(m_folder + QLatin1Char('/') + requestName);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::lookForRequest);
    m_watcher.addPath(m_folder);
    return true;
}

void SingleInstance::release()
{
    m_watcher.removePath(m_folder);
    disconnect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::lookForRequest);
    m_lock.unlock();
}

bool SingleInstance::askFirstToRaise(const QString& vault) const
{
    QSaveFile request(m_folder + QLatin1Char('/') + requestName);
    return request.open(QIODevice::WriteOnly) && request.write("raise\n" + vault.toUtf8()) > 0 && request.commit();
}

void SingleInstance::lookForRequest()
{
    QFile request(m_folder + QLatin1Char('/') + requestName);
    const QByteArray bytes = request.open(QIODevice::ReadOnly) ? request.read(longestRequest) : QByteArray();
    request.close();
    if (request.remove())
        Q_EMIT raiseRequested(QString::fromUtf8(bytes.mid(bytes.indexOf('\n') + 1)));
}

} // namespace aicms::shell
