// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_service.h"

#include "core/audit/audit.h"
#include "core/audit/clock_leap.h"
#include "core/base/refusal.h"
#include "core/retention/backup_store.h"
#include "core/storage/connection.h"
#include "core/vault/atomic_file.h"
#include "core/vault/crypto.h"
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace aicms::retention {

using base::ErrorKind;

namespace {

constexpr int cacheMiB = 8;
const QLatin1String partSuffix {".part"};

/// A file that is gone when the work is done, whatever came of it.
class SideDatabase {
public:
    explicit SideDatabase(QString path) : m_path(std::move(path)) { remove(); }
    ~SideDatabase() { remove(); }
    SideDatabase(const SideDatabase&) = delete;
    SideDatabase& operator=(const SideDatabase&) = delete;
    const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const char* end : {"", "-journal", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(end));
    }
    QString m_path;
};

base::Result<Manifest> describeFile(const QString& path, const vault::SecretBytes& key)
{
    try {
        storage::Connection copy(path, key, storage::Access::ReadAlone, cacheMiB);
        Manifest manifest;
        copy.inReadTransaction([&manifest](storage::ReadTransaction& tx) { manifest = store::describe(tx); });
        manifest.schema = static_cast<int>(copy.pragmaNumber("PRAGMA user_version"));
        return manifest;
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

/// Backups of this vault or of another copy of it, by their names and what they say of themselves.
std::vector<StoredBackup> backupsIn(const QDir& dir, const QUuid& vaultId)
{
    std::vector<StoredBackup> found;
    const QString pattern = backupName(vaultId, {}).section(u'-', 0, 1) + QStringLiteral("-*") + backupSuffix;
    for (const QString& name : dir.entryList({pattern}, QDir::Files)) {
        if (const auto manifest = readManifest(dir.filePath(name)); manifest && manifest->vaultId == vaultId)
            found.push_back({name, *manifest});
    }
    return found;
}

/// Keeps the parts of one backup while it is written. Whoever has it takes away what killed programs left in the folder
/// of backups of the same vault; where another program writes one there just now, nobody does.
class PartsLock {
public:
    PartsLock(const QString& folder, const QUuid& vaultId)
        : m_folder(folder), m_begin(backupName(vaultId, {}).section(u'-', 0, 1)),
          m_lock(m_folder.filePath(m_begin + QStringLiteral(".lock")))
    {
        m_lock.setStaleLockTime(0);
        if (!m_lock.tryLock(0))
            return;
        // Of the database's copy, and QSaveFile's own.
        const QRegularExpression left(
            u'^' + m_begin + QStringLiteral("-[0-9TZ]{16}\\.aicmsbackup\\.(part(-[a-z]+)?|[A-Za-z]{6})$"));
        for (const QString& name : m_folder.entryList(QDir::Files | QDir::Hidden)) {
            if (left.match(name).hasMatch())
                QFile::remove(m_folder.filePath(name));
        }
    }

private:
    QDir m_folder;
    QString m_begin; ///< of the names of the vault's backups
    QLockFile m_lock;
};

/// The copy is made in the folder of the backup, so that it is that folder's disk that is full and not the vault's.
base::Error ofTarget(base::Error error)
{
    if (error.kind == ErrorKind::DiskFull)
        error.subject = QStringLiteral("file");
    return error;
}

} // namespace

BackupService::BackupService(storage::Database& database, const access::Session& session, vault::Vault& slotFile,
    const vault::Unlocked& unlocked, const base::Clock& clock)
    : m_database(database), m_session(session), m_slots(slotFile), m_unlocked(unlocked), m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

BackupService::~BackupService()
{
    m_worker.waitForDone();
}

BackupService::Future<BackupDone> BackupService::create(const QString& folder)
{
    if (const auto permitted = access::permit(m_session, access::Operation::CreateBackup); !permitted)
        return base::refused<BackupDone>(permitted.error());
    const QFileInfo target(folder);
    const bool isVault = target.canonicalFilePath() == QFileInfo(m_slots.folder()).canonicalFilePath();
    if (!target.isDir() || isVault)
        return base::refused<BackupDone>({ErrorKind::Invalid, QStringLiteral("backup_folder"), 0});
    auto promise = std::make_shared<QPromise<base::Result<BackupDone>>>();
    promise->start();
    m_worker.start([this, promise, folder] {
        promise->addResult(write(folder));
        promise->finish();
    });
    return promise->future();
}

base::Result<BackupDone> BackupService::write(const QString& folder)
{
    const base::UtcTime now = m_clock.now();
    const QString path = QDir(folder).filePath(backupName(m_unlocked.vaultId, now));
    const vault::SecretBytes key = vault::SecretBytes::random(vault::keySize);
    const PartsLock parts(folder, m_unlocked.vaultId);
    const SideDatabase side(path + partSuffix);
    if (const auto copied = m_database.copyTo(side.path(), key.clone()).result(); !copied)
        return base::fail(ofTarget(copied.error()));
    auto manifest = describeFile(side.path(), key);
    if (!manifest)
        return base::fail(manifest.error());
    const auto slotText = m_slots.slotText();
    if (!slotText)
        return base::fail(slotText.error());
    manifest->vaultId = m_unlocked.vaultId;
    manifest->createdAt = now;
    const auto written = writeBackup(path, side.path(), *manifest, *slotText, m_unlocked.databaseKey, key);
    if (!written)
        return base::fail(ofTarget(written.error()));
    const auto read = readBackup(path);
    if (!read)
        return base::fail(read.error());
    BackupDone done {path, read->manifest};
    if (const auto made = makeRoom(folder, done); !made)
        return base::fail(made.error());
    const auto logged = m_database
                            .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                store::logBackup(tx, done.manifest, m_session.user);
                                audit::append(tx, m_session,
                                    {QStringLiteral("backup.create"), audit::ObjectKind::Backup, 0, {},
                                        QStringLiteral("bytes=%1").arg(done.manifest.bytes)});
                                tx.publish(base::ChangeKind::Retention, 0);
                                return {};
                            })
                            .result();
    return logged ? base::Result<BackupDone>(done) : base::fail(logged.error());
}

/// What another copy of the vault knows more it must not take away: the older one nothing, and each only what it was
/// itself once.
base::Result<void> BackupService::makeRoom(const QString& folder, BackupDone& done)
{
    const QDir dir(folder);
    const std::vector<StoredBackup> stored = backupsIn(dir, m_unlocked.vaultId);
    struct Past {
        std::vector<StoredBackup> backups = {};
        bool isClockSure = true;
    };
    const auto own = m_database
                         .read([this, &stored](storage::ReadTransaction& tx) -> base::Result<std::optional<Past>> {
                             if (m_doubt && m_doubt(tx))
                                 return std::nullopt;
                             Past past;
                             past.isClockSure = !audit::clockLeap(tx, m_clock.now());
                             std::ranges::copy_if(stored, std::back_inserter(past.backups),
                                 [&tx](const StoredBackup& each) { return store::isOfOwnPast(tx, each.manifest); });
                             return past;
                         })
                         .result();
    if (!own)
        return base::fail(own.error());
    done.isDoubted = !own->has_value();
    if (done.isDoubted)
        return {};
    const Past& past = **own;
    done.ofOthers = static_cast<int>(stored.size() - past.backups.size());
    const auto now = past.isClockSure ? std::optional(m_clock.now()) : std::nullopt;
    for (const QString& name : expiredBackups(past.backups, now)) {
        if (QFile::remove(dir.filePath(name)))
            done.removed << name;
    }
    return {};
}

BackupService::Future<std::optional<base::UtcTime>> BackupService::last()
{
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<std::optional<base::UtcTime>> {
        return store::lastBackup(tx);
    });
}

base::Error ofBackup(base::Error error)
{
    if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NotAVault)
        return {ErrorKind::Damaged, QStringLiteral("backup"), 0};
    if (error.kind == ErrorKind::Tampered)
        error.subject = QStringLiteral("backup");
    return error;
}

base::Result<OpenedBackup> openBackup(const BackupFile& file, const QString& workFolder, const QString& user,
    const vault::Secret& secret, const base::Clock& clock)
{
    try {
        for (const QLatin1String name : {vault::slotFileName, vault::secondSlotFileName})
            vault::writeWhole(QDir(workFolder).filePath(name), file.slotText);
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
    auto slotFile = vault::Vault::open(workFolder, clock);
    if (!slotFile)
        return base::fail(ofBackup(slotFile.error()));
    // The database cannot be asked here: the key is right when it opens the backup's own.
    const auto opens = [&file](const vault::SecretBytes& key) { return openBackupKey(file, key).has_value(); };
    auto unlocked = slotFile->unlock(user, secret, opens);
    if (!unlocked)
        return base::fail(ofBackup(unlocked.error()));
    auto key = openBackupKey(file, unlocked->databaseKey);
    if (!key)
        return base::fail(ErrorKind::Tampered, QStringLiteral("backup"));
    return OpenedBackup {std::move(*unlocked), std::move(*key)};
}

base::Result<QStringList> checkBackup(const BackupFile& file, const vault::SecretBytes& key, const QString& workFolder)
{
    const SideDatabase side(QDir(workFolder).filePath(QStringLiteral("backup.db")));
    if (const auto extracted = extractDatabase(file, side.path()); !extracted)
        return base::fail(extracted.error());
    try {
        storage::Connection copy(side.path(), key, storage::Access::ReadAlone, cacheMiB);
        QStringList damage = copy.pragmaLines("PRAGMA cipher_integrity_check");
        damage += copy.pragmaLines("PRAGMA quick_check");
        damage.removeAll(QStringLiteral("ok"));
        return damage;
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace aicms::retention
