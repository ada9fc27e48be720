// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/restore.h"

#include "core/audit/audit.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/consent/named_ledger.h"
#include "core/retention/backup_service.h"
#include "core/retention/erasure_replay.h"
#include "core/retention/removed_users.h"
#include "core/storage/connection.h"
#include "core/vault/atomic_file.h"
#include "core/workspace/living_folders.h"
#include "core/workspace/side_folder.h"
#include "core/workspace/zone_setting.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace aicms::workspace {

namespace {

using base::ErrorKind;
using base::Failure;

constexpr int cacheMiB = 16;
const QString listTooShort = QStringLiteral("tombstones");
constexpr unsigned long listPause = 50; // milliseconds
constexpr std::chrono::milliseconds listPatience {5000};

template <class T> T valueOf(base::Result<T> result)
{
    if (!result)
        throw Failure(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// From the backup's key to the vault's.
void makeDatabase(const retention::BackupFile& file, const retention::OpenedBackup& opened, const SideFolder& side)
{
    const QString extracted = side.filePath(extractedDatabase);
    valueOf(retention::extractDatabase(file, extracted));
    {
        storage::Connection source(extracted, opened.key, storage::Access::ReadAlone, cacheMiB);
        storage::writeVerifiedCopy(source, side.filePath(vault::databaseFile), opened.unlocked.databaseKey, cacheMiB);
    }
    storage::removeDatabase(extracted);
}

/// A vault inside another would be taken away, and backed up, with it.
bool isInsideVault(const QString& target)
{
    QString folder = QFileInfo(target).absolutePath();
    while (!vault::isVaultFolder(folder)) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            return false;
        folder = above;
    }
    return true;
}

/// What is done inside the restored database before anybody may open it.
class Replay {
public:
    Replay(const RestoreRequest& request, vault::Unlocked& unlocked, const SideFolder& side, const QString& country,
        const base::Clock& clock)
        : m_request(request), m_unlocked(unlocked), m_folder(side.path()), m_keys(side.keys()), m_country(country),
          m_clock(clock)
    {
    }

    void run(RestoreResult& result)
    {
        m_database = valueOf(storage::Database::open(
            {QDir(m_folder).filePath(vault::databaseFile), &m_clock, false}, m_unlocked.databaseKey));
        const access::Session session {m_unlocked.user, m_unlocked.userName, roleNow()};
        valueOf(access::permit(session, access::Operation::RestoreBackup));
        const retention::TombstoneLogContent log = readLog(result);
        const auto removed = retention::removedUsers(log.bars);
        if (std::ranges::count(removed, m_unlocked.user) > 0)
            throw Failure(ErrorKind::NotAllowed, QStringLiteral("vault.open"));
        purposes::PurposesService purposes(*m_database, session, m_country);
        valueOf(m_database
                ->write([&purposes](storage::WriteTransaction& tx) -> base::Result<void> {
                    purposes.load(tx);
                    return {};
                })
                .result());
        const auto zone = valueOf(m_database
                ->read(
                    [](storage::ReadTransaction& tx) -> base::Result<std::optional<QTimeZone>> { return readZone(tx); })
                .result());
        const retention::ReplayCounts counts = valueOf(retention::replay(*m_database, session, log,
            {purposes.catalogue(), m_country, zone.value_or(QTimeZone::systemTimeZone()), {}, true, true}));
        result.erasedAgain = counts.people;
        result.textsCleaned = counts.texts;
        result.textsLeft = counts.textsLeft;
        result.takenBackAgain = counts.lowerings;
        result.objectionsToAll = counts.objectionsToAll;
        result.objectionsLost = counts.objectionsLost;
        result.listedAgain = counts.addresses;
        result.barredAgain = counts.bars;
        result.usersRemovedAgain = removeUsersAgain(session, removed);
        countContent(result);
        countPastTime(result, session, zone.value_or(QTimeZone::systemTimeZone()));
        logRestore(session, result);
        audit::AuditService auditLog(
            *m_database, session, m_folder, m_unlocked.vaultId, m_unlocked.auditFirstKey.clone());
        valueOf(auditLog.checkpoint());
        continueLog();
        m_database->close();
    }

private:
    access::Role roleNow()
    {
        return valueOf(m_database
                ->read([this](storage::ReadTransaction& tx) -> base::Result<access::Role> {
                    return users::UsersService::roleNamed(tx, m_unlocked.role);
                })
                .result());
    }

    /// Whose slot and key the backup brought back loses both, as when he was removed.
    qint64 removeUsersAgain(access::Session session, const std::vector<base::UserId>& removed)
    {
        // Nobody has to have the right to it: it was done before.
        session.role.rights |= access::Right::ManageUsers;
        vault::Vault slotFiles = valueOf(vault::Vault::open(m_keys, m_clock));
        users::UsersService users(*m_database, session, slotFiles, m_unlocked);
        qint64 count = 0;
        for (const users::User& user : valueOf(users.list())) {
            if (user.removedAt || std::ranges::count(removed, user.id) == 0)
                continue;
            valueOf(users.remove(user.id));
            ++count;
        }
        return count;
    }

    retention::TombstoneLogContent readLog(RestoreResult& result)
    {
        auto measured = measure();
        if (measured)
            return std::move(*measured);
        const bool isMissing
            = measured.error().kind == ErrorKind::OlderThanAnchor || measured.error().kind == ErrorKind::Tampered;
        if (!isMissing || !m_request.acceptMissingErasures)
            throw Failure(measured.error());
        result.erasuresWereMissing = true;
        if (m_request.measuredBy.isEmpty())
            return {};
        // What is there counts all the same.
        auto partial = retention::readTombstoneLog(m_request.measuredBy, key());
        return partial ? std::move(*partial) : retention::TombstoneLogContent {};
    }

    void countContent(RestoreResult& result)
    {
        valueOf(m_database
                ->read([&result](storage::ReadTransaction& tx) -> base::Result<void> {
                    auto rows = tx.query("SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM sales_order)");
                    if (rows.next()) {
                        result.customers = rows.integer(0);
                        result.orders = rows.integer(1);
                    }
                    return {};
                })
                .result());
    }

    /// What a run had removed since the backup is in it again, but for whole people, and past its time as it was.
    void countPastTime(RestoreResult& result, const access::Session& session, const QTimeZone& zone)
    {
        if (!access::permit(session, access::Operation::ListRetention))
            return;
        retention::ErasureService erasures(*m_database, session, zone);
        retention::PurgeService purges(*m_database, session, erasures, m_clock, m_country, zone);
        result.pastTime = valueOf(purges.preview().result()).total();
    }

    base::Result<retention::TombstoneLogContent> measure()
    {
        const QDeadlineTimer patience(m_request.waitForList);
        auto log = measureNow();
        while (!log && log.error().subject == listTooShort && !patience.hasExpired()) {
            QThread::msleep(listPause);
            log = measureNow();
        }
        return log;
    }

    base::Result<retention::TombstoneLogContent> measureNow()
    {
        if (m_request.measuredBy.isEmpty())
            return base::fail(ErrorKind::OlderThanAnchor, listTooShort);
        auto log = retention::readTombstoneLog(m_request.measuredBy, key());
        if (!log)
            return log;
        const auto anchors = vault::readAnchors(m_request.measuredBy, m_unlocked.vaultId, signingKey());
        const qint64 anchored = anchors.newest ? anchors.newest->commitCounter : 0;
        if (log->isMissing || !anchors.newest || log->reach.commit < anchored)
            return base::fail(ErrorKind::OlderThanAnchor, listTooShort, anchored);
        if (!newerElsewhere(m_unlocked.vaultId, m_request.measuredBy, key()).isEmpty())
            return base::fail(ErrorKind::OlderThanAnchor, QStringLiteral("tombstones_elsewhere"));
        return log;
    }

    vault::SecretBytes key()
    {
        return valueOf(m_database
                ->read([](storage::ReadTransaction& tx) -> base::Result<vault::SecretBytes> {
                    auto found = consent::vouchedKey(tx);
                    if (!found)
                        return base::fail(ErrorKind::Damaged, QStringLiteral("vault.db"));
                    return std::move(*found);
                })
                .takeResult());
    }
    QByteArray signingKey()
    {
        return valueOf(m_database
                ->read([](storage::ReadTransaction& tx) -> base::Result<QByteArray> {
                    return audit::AuditService::signingPublic(tx);
                })
                .result());
    }

    void logRestore(const access::Session& session, const RestoreResult& result)
    {
        valueOf(m_database
                ->write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                    audit::append(tx, session,
                        {QStringLiteral("backup.restore"), audit::ObjectKind::Backup, 0, {},
                            QStringLiteral(
                                "erased=%1 taken_back=%2 to_all=%3 lost=%4 barred=%5 users_removed=%6 listed=%7")
                                .arg(result.erasedAgain)
                                .arg(result.takenBackAgain)
                                .arg(result.objectionsToAll)
                                .arg(result.objectionsLost)
                                .arg(result.barredAgain)
                                .arg(result.usersRemovedAgain)
                                .arg(result.listedAgain)});
                    if (result.erasuresWereMissing)
                        audit::append(
                            tx, session, {QStringLiteral("backup.accept_missing_erasures"), audit::ObjectKind::Backup});
                    return {};
                })
                .result());
    }

    void continueLog()
    {
        const auto reach = valueOf(m_database
                ->read([](storage::ReadTransaction& tx) -> base::Result<retention::LogReach> {
                    return retention::reachOf(tx);
                })
                .result());
        const auto continued = retention::continueTombstoneLog(m_request.measuredBy, m_folder, key(), reach);
        if (!continued && !m_request.acceptMissingErasures)
            throw Failure(continued.error());
    }

    const RestoreRequest& m_request;
    vault::Unlocked& m_unlocked;
    QString m_folder;
    QString m_keys; ///< the folder of the slot files
    QString m_country;
    const base::Clock& m_clock;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace

base::Result<RestoreResult> restoreBackup(
    const RestoreRequest& request, const Credentials& credentials, const base::Clock& clock)
{
    try {
        if (isInsideVault(request.target))
            return base::fail(ErrorKind::Invalid, QStringLiteral("restore_folder"));
        const auto file = valueOf(retention::readBackup(request.file));
        SideFolder side(QDir::cleanPath(request.target), clock);
        auto opened = valueOf(retention::openBackup(file, side.keys(), credentials.user, credentials.secret, clock));
        RestoreResult result;
        result.manifest = file.manifest;
        makeDatabase(file, opened, side);
        QString country;
        {
            const auto slotFile = valueOf(vault::Vault::open(side.keys(), clock));
            country = valueOf(slotFile.info()).country;
        }
        Replay(request, opened.unlocked, side, country, clock).run(result);
        const QUuid id = opened.unlocked.vaultId;
        if (request.isTrial) {
            vault::removeConfigAnchor(side.path(), id);
            return result;
        }
        // The vault that lives elsewhere under the same id keeps its own mark.
        const auto marked = vault::copyConfigAnchor(side.path(), request.target, id);
        vault::removeConfigAnchor(side.path(), id);
        valueOf(marked);
        side.putInPlace();
        noteRestored(id, request.measuredBy, request.target);
        return result;
    } catch (const Failure& failure) {
        return base::fail(failure.error());
    }
}

base::Result<BackupInfo> readBackupInfo(const QString& path, const base::Clock& clock)
{
    try {
        const auto file = valueOf(retention::readBackup(path));
        const QTemporaryDir work; // the slots in it give nothing away without a password
        if (!work.isValid())
            return base::fail(ErrorKind::InputOutput, work.errorString());
        for (const QLatin1String name : {vault::slotFileName, vault::secondSlotFileName})
            vault::writeWhole(QDir(work.path()).filePath(name), file.slotText);
        const auto slotFile = vault::Vault::open(work.path(), clock);
        if (!slotFile)
            return base::fail(retention::ofBackup(slotFile.error()));
        const auto info = valueOf(slotFile->info());
        return BackupInfo {file.manifest, info.business, info.users};
    } catch (const Failure& failure) {
        return base::fail(failure.error());
    }
}

QFuture<base::Result<RestoreResult>> restoreInBackground(
    RestoreRequest request, Credentials credentials, const base::Clock& clock, Workspace* open)
{
    if (open) {
        if (const auto permitted = access::permit(open->session(), access::Operation::RestoreBackup); !permitted)
            return base::refused<RestoreResult>(permitted.error());
        request.waitForList = listPatience;
    }
    // A secret cannot be copied into a task; it travels in a shared box.
    auto box = std::make_shared<Credentials>(std::move(credentials));
    return base::startOn(*QThreadPool::globalInstance(), [request, box, &clock, open]() -> base::Result<RestoreResult> {
        if (open) {
            const auto logged
                = open->database()
                      .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                          audit::append(tx, open->session(),
                              {request.isTrial ? QStringLiteral("backup.trial")
                                               : QStringLiteral("backup.restore_begun"),
                                  audit::ObjectKind::Backup});
                          tx.publish(base::ChangeKind::Retention, 0); // the list of erasures is brought up to here
                          return {};
                      })
                      .result();
            if (!logged)
                return base::fail(logged.error());
        }
        return restoreBackup(request, *box, clock);
    });
}

QFuture<base::Result<BackupInfo>> readBackupInfoInBackground(const QString& file, const base::Clock& clock)
{
    return base::startOn(*QThreadPool::globalInstance(), [file, &clock] { return readBackupInfo(file, clock); });
}

base::Result<QStringList> verifyBackup(const QString& path, const Credentials& credentials, const base::Clock& clock)
{
    const auto file = retention::readBackup(path);
    if (!file)
        return base::fail(file.error());
    const QTemporaryDir work; // keys and pages stand in it encrypted only
    if (!work.isValid())
        return base::fail(ErrorKind::InputOutput, work.errorString());
    const auto opened = retention::openBackup(*file, work.path(), credentials.user, credentials.secret, clock);
    if (!opened)
        return base::fail(opened.error());
    return retention::checkBackup(*file, opened->key, work.path());
}

} // namespace aicms::workspace
