// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup.h"

#include "core/base/file_problem.h"
#include "core/retention/erasure.h"
#include "core/vault/atomic_file.h"
#include "core/vault/crypto.h"
#include "core/vault/encoding.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace aicms::retention {

using base::ErrorKind;

namespace {

const QByteArray firstWords = "AICMS backup 1 ";
constexpr qint64 headerLimit = 16 * 1024 * 1024;
constexpr qint64 pieceBytes = 1 << 20;
constexpr quint64 subkey = 1;
const QByteArray subkeyContext = "AICMSbak";

vault::SecretBytes sealingKey(const vault::SecretBytes& vaultKey)
{
    return vault::deriveSubkey(vaultKey, subkey, subkeyContext);
}

QByteArray macOf(const vault::SecretBytes& backupKey, const QByteArray& manifest, const QByteArray& slotText)
{
    return vault::keyedBlake2b(backupKey, "aicms backup header 1\n" + manifest + '\n' + slotText);
}

QByteArray textOf(const Manifest& manifest)
{
    return QJsonDocument(
        QJsonObject {{QStringLiteral("vault"), manifest.vaultId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("created_at"), manifest.createdAt.toIso()},
            {QStringLiteral("created_at_us"), manifest.createdAt.microseconds},
            {QStringLiteral("schema"), manifest.schema}, {QStringLiteral("commit_counter"), manifest.commitCounter},
            {QStringLiteral("audit_sequence"), manifest.auditSequence},
            {QStringLiteral("audit_hash"), QString::fromLatin1(manifest.auditHash.toHex())},
            {QStringLiteral("tombstones"), manifest.tombstones}, {QStringLiteral("ledger"), manifest.ledger},
            {QStringLiteral("bytes"), manifest.bytes},
            {QStringLiteral("blake2b"), QString::fromLatin1(manifest.digest.toHex())}})
        .toJson(QJsonDocument::Compact);
}

Manifest manifestOf(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto number = [&object](const char* key) { return object[QLatin1String(key)].toInteger(); };
    const auto bytes
        = [&object](const char* key) { return QByteArray::fromHex(object[QLatin1String(key)].toString().toLatin1()); };
    Manifest manifest;
    manifest.vaultId = QUuid::fromString(object[QLatin1String("vault")].toString());
    manifest.createdAt = {number("created_at_us")};
    manifest.schema = static_cast<int>(number("schema"));
    manifest.commitCounter = number("commit_counter");
    manifest.auditSequence = number("audit_sequence");
    manifest.auditHash = bytes("audit_hash");
    manifest.tombstones = number("tombstones");
    manifest.ledger = number("ledger");
    manifest.bytes = number("bytes");
    manifest.digest = bytes("blake2b");
    return manifest;
}

/// From where the file stands to its end.
QByteArray digestOf(QFile& file)
{
    vault::Blake2b hash;
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes))
        hash.add(piece);
    return hash.finish();
}

base::Result<void> copyRest(QFile& from, QIODevice& to)
{
    for (QByteArray piece = from.read(pieceBytes); !piece.isEmpty(); piece = from.read(pieceBytes)) {
        errno = 0;
        if (to.write(piece) != piece.size())
            return base::fail(base::fileError(errno == 0 ? ENOSPC : errno));
    }
    if (from.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::InputOutput, from.errorString());
    return {};
}

QString decoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// The header; `file` stands behind it then.
base::Result<BackupFile> readHeader(QFile& file)
{
    if (!file.exists())
        return base::fail(ErrorKind::NotFound, QStringLiteral("backup"));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::fileError(errno));
    const QByteArray first = file.readLine(64);
    if (first.startsWith("AICMS backup ") && !first.startsWith(firstWords))
        return base::fail(ErrorKind::TooNew, QStringLiteral("backup"));
    bool isNumber = false;
    const qint64 length = first.mid(firstWords.size()).trimmed().toLongLong(&isNumber);
    if (!first.startsWith(firstWords) || !isNumber || length < 2 || length > headerLimit)
        return base::fail(ErrorKind::Damaged, QStringLiteral("backup"));
    const QJsonObject header = QJsonDocument::fromJson(file.read(length)).object();
    // Base 64 has more than one spelling for some bytes; only one is taken, so that no change goes unseen.
    const auto bytes = [&header](const char* key) {
        return vault::strictBase64(header[QLatin1String(key)].toString(), -1).value_or(QByteArray());
    };
    BackupFile backup {
        file.fileName(), {}, bytes("manifest"), bytes("slots"), bytes("key"), bytes("mac"), first.size() + length};
    backup.manifest = manifestOf(backup.manifestText);
    if (backup.manifest.bytes <= 0)
        return base::fail(ErrorKind::Damaged, QStringLiteral("backup"));
    return backup;
}

} // namespace

base::Result<void> writeBackup(const QString& path, const QString& database, Manifest manifest,
    const QByteArray& slotText, const vault::SecretBytes& vaultKey, const vault::SecretBytes& backupKey)
{
    QFile content(database);
    errno = 0;
    if (!content.open(QIODevice::ReadOnly))
        return base::fail(base::fileError(errno));
    manifest.bytes = content.size();
    manifest.digest = digestOf(content);
    content.seek(0);
    const QByteArray manifestText = textOf(manifest);
    const QByteArray nonce = vault::randomBytes(vault::nonceSize);
    const QByteArray sealedKey
        = nonce + vault::encrypt(sealingKey(vaultKey), nonce, backupKey, manifest.vaultId.toRfc4122());
    const QByteArray header
        = QJsonDocument(QJsonObject {{QStringLiteral("manifest"), decoded(manifestText)},
                            {QStringLiteral("slots"), decoded(slotText)}, {QStringLiteral("key"), decoded(sealedKey)},
                            {QStringLiteral("mac"), decoded(macOf(backupKey, manifestText, slotText))}})
              .toJson(QJsonDocument::Compact);
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return base::fail(place.error());
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::fileError(errno));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray first = firstWords + QByteArray::number(header.size()) + '\n' + header;
    if (file.write(first) != first.size())
        return base::fail(base::fileError(errno == 0 ? ENOSPC : errno));
    if (const auto copied = copyRest(content, file); !copied)
        return copied;
    errno = 0;
    if (!file.flush() || !file.commit())
        return base::fail(base::fileError(errno == 0 ? ENOSPC : errno));
    vault::syncFolder(QFileInfo(path).absolutePath());
    const auto read = readBackup(path);
    return read ? base::Result<void>() : base::fail(read.error());
}

base::Result<BackupFile> readBackup(const QString& path)
{
    QFile file(path);
    auto backup = readHeader(file);
    if (!backup)
        return backup;
    const bool isWhole = file.size() - backup->databaseAt == backup->manifest.bytes && file.seek(backup->databaseAt)
        && digestOf(file) == backup->manifest.digest;
    return isWhole ? std::move(backup) : base::fail(ErrorKind::Damaged, QStringLiteral("backup"));
}

base::Result<Manifest> readManifest(const QString& path)
{
    QFile file(path);
    auto backup = readHeader(file);
    if (!backup)
        return base::fail(backup.error());
    return std::move(backup->manifest);
}

std::optional<vault::SecretBytes> openBackupKey(const BackupFile& file, const vault::SecretBytes& vaultKey)
{
    if (file.sealedKey.size() <= vault::nonceSize)
        return std::nullopt;
    auto key = vault::decrypt(sealingKey(vaultKey), QByteArrayView(file.sealedKey).first(vault::nonceSize),
        QByteArrayView(file.sealedKey).sliced(vault::nonceSize), file.manifest.vaultId.toRfc4122());
    if (!key || !vault::equalBytes(file.mac, macOf(*key, file.manifestText, file.slotText)))
        return std::nullopt;
    return key;
}

base::Result<void> extractDatabase(const BackupFile& file, const QString& path)
{
    QFile from(file.path), to(path);
    errno = 0;
    if (!from.open(QIODevice::ReadOnly) || !from.seek(file.databaseAt) || !to.open(QIODevice::WriteOnly))
        return base::fail(base::fileError(errno));
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto copied = copyRest(from, to);
    errno = 0;
    if (copied && !to.flush())
        copied = base::fail(base::fileError(errno == 0 ? ENOSPC : errno));
    if (!copied)
        to.remove();
    return copied;
}

QString backupName(const QUuid& vaultId, base::UtcTime at)
{
    return QStringLiteral("aicms-%1-%2")
               .arg(vaultId.toString(QUuid::WithoutBraces).left(8),
                   at.toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")))
        + backupSuffix;
}

QStringList expiredBackups(std::vector<StoredBackup> stored, std::optional<base::UtcTime> now)
{
    constexpr qsizetype days = 7, weeks = 4, months = 6;
    // By what was written into the log, for clocks go wrong: the newest is never the one that goes.
    std::ranges::stable_sort(stored, std::greater(),
        [](const StoredBackup& each) { return std::pair(each.manifest.auditSequence, each.manifest.createdAt); });
    QSet<QString> seenDays, seenWeeks, seenMonths;
    QStringList expired;
    for (const StoredBackup& each : stored) {
        const QDate day = each.manifest.createdAt.toDateTime().toUTC().date();
        int year = 0;
        const int week = day.weekNumber(&year);
        // The newest of each; the sets are full once enough of them were seen.
        const auto keeps = [](QSet<QString>& seen, const QString& unit, qsizetype most) {
            if (seen.contains(unit) || seen.size() >= most)
                return false;
            seen.insert(unit);
            return true;
        };
        const bool ofDay = keeps(seenDays, day.toString(Qt::ISODate), days);
        const bool ofWeek = keeps(seenWeeks, QStringLiteral("%1-%2").arg(year).arg(week), weeks);
        const bool ofMonth = keeps(seenMonths, day.toString(QStringLiteral("yyyyMM")), months);
        const bool isTooOld = now && &each != &stored.front()
            && now->microseconds - each.manifest.createdAt.microseconds > backupMaximumAge * base::microsecondsPerDay;
        if (isTooOld || (!ofDay && !ofWeek && !ofMonth))
            expired << each.name;
    }
    return expired;
}

} // namespace aicms::retention
