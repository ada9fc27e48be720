// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/salvage.h"

#include "core/audit/audit.h"
#include "core/base/pool_task.h"
#include "core/consent/logged_proof.h"
#include "core/consent/named_ledger.h"
#include "core/consent/projection_follower.h"
#include "core/consent/stand_ins.h"
#include "core/customers/stand_ins.h"
#include "core/purposes/named_versions.h"
#include "core/retention/backup_plan.h"
#include "core/retention/erased_list.h"
#include "core/vault/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThreadPool>

namespace aicms::workspace {

namespace {

using base::ErrorKind;
using base::Failure;

constexpr QFileDevice::Permissions privateFolder
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString pathIn(const QString& folder, const QString& name)
{
    return folder + QLatin1Char('/') + name;
}

void makePrivateFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw Failure(base::fileError(errno));
    QFile::setPermissions(folder, privateFolder);
}

QFileInfoList filesOf(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool isEmptyOrMissing(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
}

/// Room for the copy, a working copy of the database and the new database.
void requireRoom(const QString& folder, const QString& newFolder)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : filesOf(folder))
        bytes += file.size();
    QString existing = QFileInfo(newFolder).absolutePath();
    while (!QFileInfo::exists(existing))
        existing = QFileInfo(existing).path();
    if (QStorageInfo(existing).bytesAvailable() < 3 * bytes)
        throw Failure(ErrorKind::DiskFull);
}

/// Byte for byte, on the disk before it returns.
void copyFile(const QString& from, const QString& to)
{
    errno = 0;
    if (!QFile::copy(from, to))
        throw Failure(base::fileError(errno));
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    vault::syncFile(to);
}

void copyAside(const QString& folder, const QString& copy)
{
    makePrivateFolder(copy);
    for (const QFileInfo& file : filesOf(folder)) {
        if (file.fileName() != QLatin1String(vault::lockFile) && !file.fileName().endsWith(QLatin1String("-shm")))
            copyFile(file.filePath(), pathIn(copy, file.fileName()));
    }
    vault::syncFolder(copy);
}

/// A copy of the database that SQLite may write to, inside the new folder. Gone when the work is done.
class WorkingCopy {
public:
    WorkingCopy(const QString& copy, const QString& newFolder) : m_path(pathIn(newFolder, QStringLiteral("damaged.db")))
    {
        makePrivateFolder(newFolder);
        const QString database = QLatin1String(vault::databaseFile);
        for (const char* end : {"", "-wal"}) {
            const QString part = pathIn(copy, database + QLatin1String(end));
            if (QFile::exists(part))
                copyFile(part, m_path + QLatin1String(end));
        }
    }
    ~WorkingCopy()
    {
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(end));
    }
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Of the keys that the slot is sealed with the one that opens the database; where damage lets none do so, the first:
/// each was proven genuine by the list's own seal.
base::Result<vault::Unlocked> unlock(vault::Vault& slotFile, const Credentials& credentials, const QString& database)
{
    auto unlocked = slotFile.unlock(credentials.user, credentials.secret,
        [&database](const vault::SecretBytes& key) { return storage::Database::opensWith(database, key); });
    if (unlocked || unlocked.error().kind != ErrorKind::Damaged)
        return unlocked;
    return slotFile.unlock(credentials.user, credentials.secret, [](const vault::SecretBytes&) { return true; });
}

/// Without these few rows nobody could do anything in the saved vault. A log whose keys are lost begins anew; its check
/// says so.
void mendFoundations(storage::WriteTransaction& tx, const vault::Unlocked& unlocked)
{
    if (!tx.query("SELECT 1 FROM audit_state").next())
        audit::AuditService::initialise(tx, unlocked.auditFirstKey);
    users::UsersService::restorePresets(tx, unlocked.user, unlocked.userName);
    customers::mendSearch(tx);
}

/// What the new vault's own log says of it, and whether that log is whole. The anchor begins anew: part of what it knew
/// may be lost.
bool logSalvage(const QString& newFolder, const vault::Unlocked& unlocked, const base::Clock& clock,
    const storage::SalvageReport& rows)
{
    auto database = storage::Database::open(
        {pathIn(newFolder, QLatin1String(vault::databaseFile)), &clock, false}, unlocked.databaseKey);
    if (!database)
        throw Failure(database.error());
    const access::Session session {unlocked.user, unlocked.userName, access::presetRoles().front()};
    audit::AuditService log(**database, session, newFolder, unlocked.vaultId, unlocked.auditFirstKey.clone());
    const auto verified = log.verify(false).result();
    const auto logged = (*database)
                            ->write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                mendFoundations(tx, unlocked);
                                audit::append(tx, session,
                                    {QStringLiteral("vault.salvage"), audit::ObjectKind::Vault, 0, {},
                                        rows.isWhole() ? QStringLiteral("whole") : QStringLiteral("part")});
                                const bool isLogWhole = verified && verified->ok;
                                consent::followSalvage(tx, isLogWhole); // before the log names what is left
                                if (!isLogWhole) {
                                    consent::nameSalvaged(tx, session);
                                    consent::nameSalesSalvaged(tx, session);
                                }
                                consent::dropLostKey(tx, session);
                                if (!isLogWhole || !rows.isWhole())
                                    retention::nameErasedSalvaged(tx, session);
                                if (!isLogWhole || !rows.isWhole() || !rows.standIns.empty())
                                    purposes::nameVersionsSalvaged(tx, session);
                                return {};
                            })
                            .result();
    if (!logged)
        throw Failure(logged.error());
    if (const auto vouched = log.checkpoint(); !vouched)
        throw Failure(vouched.error());
    (*database)->close();
    return verified && verified->ok;
}

struct Started {
    std::optional<vault::VaultLock> lock; ///< of the damaged folder, for as long as the work takes
    std::unique_ptr<WorkingCopy> work;
    vault::Vault slotFile;
    vault::Unlocked unlocked;
};

/// Everything until the first row is read. What fails here leaves neither the copy nor the new folder.
Started start(const QString& folder, const QString& newFolder, const QString& copy, const Credentials& credentials,
    const base::Clock& clock)
{
    auto slotFile = vault::Vault::open(folder, clock);
    if (!slotFile)
        throw Failure(slotFile.error());
    auto lock = vault::VaultLock::acquire(folder, std::chrono::milliseconds(0));
    if (!lock)
        throw Failure(lock.error());
    requireRoom(folder, newFolder);
    try {
        copyAside(folder, copy);
        auto work = std::make_unique<WorkingCopy>(copy, newFolder);
        auto unlocked = unlock(*slotFile, credentials, work->path());
        if (!unlocked)
            throw Failure(unlocked.error());
        if (!unlocked->isOwner())
            throw Failure(ErrorKind::NotAllowed, QStringLiteral("vault.salvage"));
        return {std::move(*lock), std::move(work), std::move(*slotFile), std::move(*unlocked)};
    } catch (...) {
        QDir(copy).removeRecursively();
        throw;
    }
}

} // namespace

bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)
{
    return customers::makeStandIns(tx, table, ids) || consent::makeStandIns(tx, table, ids);
}

base::Result<SalvageResult> salvageVault(const QString& folder, const QString& newFolder,
    const Credentials& credentials, const base::Clock& clock, const SalvageProgress& progress)
{
    const QString target = QDir::cleanPath(newFolder);
    SalvageResult result;
    result.copy = target + QStringLiteral(".damaged");
    if (!isEmptyOrMissing(target))
        return base::fail(ErrorKind::AlreadyExists, QStringLiteral("folder"));
    if (!isEmptyOrMissing(result.copy))
        return base::fail(ErrorKind::AlreadyExists, QStringLiteral("copy"));
    try {
        Started started = start(QDir::cleanPath(folder), target, result.copy, credentials, clock);
        auto rows = storage::salvageDatabase(started.work->path(), pathIn(target, QLatin1String(vault::databaseFile)),
            started.unlocked.databaseKey, clock.now(), makeStandIns, progress);
        if (!rows)
            throw Failure(rows.error());
        started.work.reset();
        result.rows = std::move(*rows);
        if (const auto copied = started.slotFile.copySlotsTo(target); !copied)
            throw Failure(copied.error());
        result.logHolds = logSalvage(target, started.unlocked, clock, result.rows);
        return result;
    } catch (const Failure& failure) {
        QDir(target).removeRecursively();
        return base::fail(failure.error());
    }
}

QFuture<base::Result<std::shared_ptr<SalvageResult>>> salvageInBackground(const QString& folder,
    const QString& newFolder, Credentials credentials, const base::Clock& clock, SalvageProgress progress)
{
    using R = base::Result<std::shared_ptr<SalvageResult>>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto box = std::make_shared<Credentials>(std::move(credentials));
    QThreadPool::globalInstance()->start([promise, box, folder, newFolder, &clock, progress = std::move(progress)] {
        auto result = salvageVault(folder, newFolder, *box, clock, progress);
        promise->addResult(
            result ? R(std::make_shared<SalvageResult>(std::move(*result))) : R(base::fail(result.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<base::Result<QString>> newestCheckedBackup(const QString& folder, const base::Clock& clock)
{
    return base::startOn(*QThreadPool::globalInstance(), [folder, &clock]() -> base::Result<QString> {
        const auto slotFile = vault::Vault::open(folder, clock);
        const auto info = slotFile ? slotFile->info() : base::fail(slotFile.error());
        if (!info)
            return QString();
        const retention::BackupPlan plan = retention::readBackupPlan(info->id);
        return retention::isFolderThere(plan) ? retention::newestWholeBackup(plan.folder, info->id) : QString();
    });
}

} // namespace aicms::workspace
