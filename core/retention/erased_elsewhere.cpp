// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erased_elsewhere.h"

#include "core/audit/audit.h"
#include "core/consent/named_ledger.h"
#include "core/consent/restriction.h"
#include "core/consent/suppression.h"
#include "core/retention/backup_store.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"
#include "core/retention/purge_store.h"

#include <QHash>

#include <algorithm>

namespace aicms::retention {

using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

/// Something of this copy that its erasure there knew nothing of.
bool isKeptHere(ReadTransaction& tx, base::CustomerId person, base::UtcTime erasedAt)
{
    const LastAct last = store::lastAct(tx, person);
    const bool cameBack = last.kind != LastAct::Kind::Record && last.at && *last.at > erasedAt;
    return cameBack || store::isHeld(tx, person) || consent::isRestricted(tx, person);
}

QHash<QByteArray, base::CustomerId> peopleHere(ReadTransaction& tx, const vault::SecretBytes& key)
{
    QHash<QByteArray, base::CustomerId> people;
    for (const auto& [id, uuid] : store::uuidsOfAll(tx))
        people.insert(tombstoneOfUuid(key, uuid).digest, id);
    return people;
}

} // namespace

ErasedElsewhere erasedElsewhere(ReadTransaction& tx, const QString& folder, const QString& other)
{
    ErasedElsewhere found;
    found.folder = other;
    const auto key = consent::lifetimeKey(tx);
    if (!key)
        return found;
    // By the bytes of both alone: the lists of two copies that nobody was erased in since are one another's beginning.
    if (const auto knows = knowsOfOthers(other, folder, *key); !knows || !*knows)
        return found;
    const auto log = readTombstoneLog(other, *key);
    if (!log)
        return found;
    const auto here = peopleHere(tx, *key);
    for (const LoggedErasure& each : log->erasures) {
        const auto person = here.constFind(each.stone.digest);
        if (each.stone.kind != TombstoneKind::Uuid || person == here.cend())
            continue;
        if (isKeptHere(tx, *person, each.at))
            ++found.kept;
        else
            found.people.push_back(each);
    }
    return found;
}

qint64 stillHere(ReadTransaction& tx, const std::vector<ErasedElsewhere>& copies)
{
    std::set<QByteArray> people;
    for (const ErasedElsewhere& copy : copies) {
        for (const LoggedErasure& each : copy.people) {
            if (!store::isTombstone(tx, each.stone))
                people.insert(each.stone.digest);
        }
    }
    return static_cast<qint64>(people.size());
}

base::Result<ReplayCounts> eraseAsElsewhere(storage::Database& database, const access::Session& session,
    const std::vector<ErasedElsewhere>& copies, const consent::LedgerWriter::Surroundings& surroundings)
{
    const auto log = database
                         .read([&copies](ReadTransaction& tx) -> base::Result<TombstoneLogContent> {
                             const auto key = consent::vouchedKey(tx);
                             if (!key)
                                 return base::fail(base::internalError());
                             const auto here = peopleHere(tx, *key);
                             TombstoneLogContent content;
                             std::set<QByteArray> known;
                             for (const ErasedElsewhere& copy : copies) {
                                 for (const LoggedErasure& each : copy.people) {
                                     const base::CustomerId person = here.value(each.stone.digest);
                                     if (person.isValid() && !isKeptHere(tx, person, each.at)
                                         && known.insert(each.stone.digest).second)
                                         content.erasures.push_back(each);
                                 }
                             }
                             return content;
                         })
                         .result();
    if (!log)
        return base::fail(log.error());
    if (log->erasures.empty())
        return ReplayCounts {};
    const auto counts = replay(database, session, *log, surroundings);
    if (!counts)
        return counts;
    const auto logged = database
                            .write([&](WriteTransaction& tx) -> base::Result<void> {
                                audit::append(tx, session,
                                    {QStringLiteral("vault.erased_as_elsewhere"), audit::ObjectKind::Vault, 0, {},
                                        QStringLiteral("erased=%1").arg(counts->people)});
                                return {};
                            })
                            .result();
    if (!logged)
        return base::fail(logged.error());
    return counts;
}

} // namespace aicms::retention
