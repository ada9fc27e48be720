// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/deferred_log.h"

#include "core/vault/crypto.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace aicms::audit {

namespace {

constexpr qsizetype nameSize = 16;
constexpr qsizetype lengthSize = 4;
constexpr qint64 longestFile = 64 * 1024 * 1024; // more than anybody reads
const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray additional(const QByteArray& name, qsizetype number)
{
    return "AICMS deferred log 1" + name + QByteArray::number(number);
}

void check(bool holds)
{
    if (!holds)
        throw base::Failure(base::fileError(errno != 0 ? errno : EIO));
}

void sync(QFile& file)
{
    check(file.flush());
#ifdef Q_OS_UNIX
    check(::fsync(file.handle()) == 0);
#endif
}

} // namespace

/// The file as it stands.
struct DeferredLog::Records {
    QByteArray name;
    std::vector<QByteArray> entries;
    qsizetype end = 0; ///< where the next record goes
    bool isCut = false;

    Records(const QByteArray& bytes, const vault::SecretBytes& key) : name(bytes.left(nameSize)), end(nameSize)
    {
        if (name.size() < nameSize)
            return;
        while (end + lengthSize <= bytes.size()) {
            const auto length = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + end));
            if (length == 0)
                return;
            const QByteArrayView record
                = QByteArrayView(bytes).sliced(end + lengthSize).first(qMin(length, bytes.size() - end - lengthSize));
            const auto plain = record.size() < qMax<qsizetype>(length, vault::nonceSize)
                ? std::nullopt
                : vault::decrypt(key, record.first(vault::nonceSize), record.sliced(vault::nonceSize),
                      additional(name, qsizetype(entries.size())));
            isCut = !plain;
            if (isCut)
                return;
            entries.push_back(QByteArray(reinterpret_cast<const char*>(plain->data()), qsizetype(plain->size())));
            end += lengthSize + length;
        }
    }
};

DeferredLog::DeferredLog(const QUuid& vaultId, vault::SecretBytes key)
    : m_path(QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
              .filePath(QStringLiteral("deferred/%1.log").arg(vaultId.toString(QUuid::WithoutBraces)))),
      m_key(std::move(key))
{
}

void DeferredLog::reserve() const
{
    // One that a full disk cut off at its very beginning is made again.
    QFile file(m_path);
    if (file.size() >= nameSize)
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    if (file.open(QIODevice::WriteOnly, ownerOnly))
        file.write(vault::randomBytes(nameSize) + QByteArray(room - nameSize, '\0'));
}

void DeferredLog::append(const std::vector<QByteArray>& entries) const
{
    reserve();
    QFile file(m_path);
    errno = 0;
    check(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    const Records before(file.read(longestFile), m_key);
    if (before.name.size() < nameSize)
        throw base::Failure(base::ErrorKind::DiskFull); // there was no room even to make it
    if (before.isCut)
        throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("audit"));
    QByteArray bytes;
    qsizetype number = qsizetype(before.entries.size());
    for (const QByteArray& entry : entries) {
        QByteArray copy = entry;
        const QByteArray nonce = vault::randomBytes(vault::nonceSize);
        const QByteArray record
            = nonce + vault::encrypt(m_key, nonce, vault::SecretBytes::take(copy), additional(before.name, number++));
        QByteArray length(lengthSize, '\0');
        qToLittleEndian(quint32(record.size()), length.data());
        bytes += length + record;
    }
    errno = 0;
    check(file.seek(before.end) && file.write(bytes) == bytes.size());
    sync(file);
}

DeferredLog::Content DeferredLog::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Records records(file.read(longestFile), m_key);
    return {records.name.toHex(), std::move(records.entries), records.isCut};
}

void DeferredLog::clear() const
{
    QFile file(m_path);
    // In place: what was reserved stays reserved.
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.write(vault::randomBytes(nameSize) + QByteArray(qMax(room, file.size()) - nameSize, '\0'));
}

} // namespace aicms::audit
