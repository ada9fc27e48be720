// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/behind_list.h"

#include "core/audit/audit.h"
#include "core/audit/log_reading.h"
#include "core/consent/named_ledger.h"
#include "core/consent/suppression.h"
#include "core/retention/backup_store.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"
#include "core/retention/log_lines.h"
#include "core/retention/removed_users.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace aicms::retention {

using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

const QString behindAction = QStringLiteral("vault.behind_list");
const QString caughtUpAction = QStringLiteral("vault.caught_up");

bool reachesFurther(const LogReach& list, const LogReach& here)
{
    return list.tombstone > here.tombstone || list.ledger > here.ledger || list.commit > here.commit;
}

/// What the last line says, unchecked: the whole list is read only where that is further than the database.
LogReach saidReach(const QString& folder)
{
    constexpr qint64 mostOfALine = 4096; // bytes
    QFile file(QDir(folder).filePath(tombstoneFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - mostOfALine));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    return reachInLine(lines.last()).value_or(LogReach {});
}

/// Somebody who was erased, a no or a bar that the database lacks. A copy that lacks a customer or a yes alone is
/// older, too: of that the anchors tell.
bool knowsMore(ReadTransaction& tx, const TombstoneLogContent& log, const vault::SecretBytes& key, const LogReach& here)
{
    const auto isErased = [&tx](const LoggedErasure& each) { return store::isTombstone(tx, each.stone); };
    if (!std::ranges::all_of(log.erasures, isErased))
        return true;
    std::set<QByteArray> people {QByteArray()};
    for (const auto& [id, uuid] : store::uuidsOfAll(tx))
        people.insert(tombstoneOfUuid(key, uuid).digest);
    const LoggedBars now = barsNow(tx, key);
    const auto isLater
        = [&](const LoggedLowering& each) { return each.lowering.seq > here.ledger && people.contains(each.person); };
    const auto isLost = [&](const LoggedBar& bar) {
        return bar.kind != removedUserBar && people.contains(bar.person) && !now.contains(bar);
    };
    if (consent::isAnyMissing(tx, standingAddresses(log)))
        return true;
    return std::ranges::any_of(log.lowerings, isLater) || std::ranges::any_of(log.bars, isLost);
}

} // namespace

bool isOlderThanList(ReadTransaction& tx, const QString& folder)
{
    const LogReach here = reachOf(tx);
    if (!reachesFurther(saidReach(folder), here))
        return false;
    const auto key = consent::lifetimeKey(tx);
    const auto log = key ? readTombstoneLog(folder, *key) : base::Result<TombstoneLogContent>(TombstoneLogContent {});
    return log && reachesFurther(log->reach, here) && knowsMore(tx, *log, *key, here);
}

LoggedBars barsNow(ReadTransaction& tx, const vault::SecretBytes& key)
{
    LoggedBars bars;
    for (const consent::Bar& bar : consent::barsInForce(tx))
        bars.insert({consent::barCode(bar.kind), tombstoneOfUuid(key, bar.uuid).digest, bar.detail, bar.since});
    for (const store::HeldBy& held : store::holdsInForce(tx))
        bars.insert({holdBar, held.uuid.isEmpty() ? QByteArray() : tombstoneOfUuid(key, held.uuid).digest,
            QString::number(held.hold.value), held.placedAt});
    for (const auto& [user, at] : store::usersRemoved(tx))
        bars.insert({removedUserBar, {}, QString::number(user.value), at});
    return bars;
}

base::Error behindError()
{
    return {base::ErrorKind::OlderThanAnchor, QStringLiteral("lists_behind")};
}

bool isBehindList(ReadTransaction& tx)
{
    const auto last
        = [&tx](audit::ObjectKind kind, const QString& action) { return audit::lastAbout(tx, kind, 0, action).seq; };
    const qint64 found = last(audit::ObjectKind::Vault, behindAction);
    return found > last(audit::ObjectKind::Vault, caughtUpAction)
        && found > last(audit::ObjectKind::Backup, QStringLiteral("backup.restore"));
}

void noteBehindList(WriteTransaction& tx, const access::Session& session, const QString& folder)
{
    if (isOlderThanList(tx, folder) && !isBehindList(tx))
        audit::append(tx, session, {behindAction, audit::ObjectKind::Vault});
}

base::Result<ReplayCounts> catchUp(storage::Database& database, const access::Session& session, const QString& folder,
    const consent::LedgerWriter::Surroundings& surroundings)
{
    const auto log = database
                         .read([&folder](ReadTransaction& tx) -> base::Result<std::optional<TombstoneLogContent>> {
                             if (!isBehindList(tx))
                                 return std::optional<TombstoneLogContent>();
                             const auto key = consent::vouchedKey(tx);
                             if (!key)
                                 return base::fail(base::internalError());
                             auto read = readTombstoneLog(folder, *key);
                             if (!read)
                                 return base::fail(read.error());
                             return std::optional(std::move(*read));
                         })
                         .result();
    if (!log)
        return base::fail(log.error());
    if (!*log)
        return ReplayCounts {};
    const auto counts = replay(database, session, **log, surroundings);
    if (!counts)
        return counts;
    const auto logged = database
                            .write([&](WriteTransaction& tx) -> base::Result<void> {
                                audit::append(tx, session,
                                    {caughtUpAction, audit::ObjectKind::Vault, 0, {},
                                        QStringLiteral("erased=%1 taken_back=%2 barred=%3")
                                            .arg(counts->people)
                                            .arg(counts->lowerings)
                                            .arg(counts->bars)});
                                return {};
                            })
                            .result();
    if (!logged)
        return base::fail(logged.error());
    return counts;
}

} // namespace aicms::retention
