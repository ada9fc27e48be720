// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_replay.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/consent/named_ledger.h"
#include "core/consent/restriction.h"
#include "core/retention/backup_store.h"
#include "core/retention/erased_list.h"
#include "core/retention/erasure_service.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace aicms::retention {

namespace {

using storage::ReadTransaction;
using storage::WriteTransaction;

constexpr std::size_t linesPerBlock = 500;

using People = QHash<QByteArray, base::CustomerId>;

base::Result<People> everybody(storage::Database& database)
{
    return database
        .read([](ReadTransaction& tx) -> base::Result<People> {
            const auto key = consent::vouchedKey(tx);
            if (!key)
                return base::fail(base::internalError());
            People people;
            for (const auto& [id, uuid] : store::uuidsOfAll(tx))
                people.insert(tombstoneOfUuid(*key, uuid).digest, id);
            return people;
        })
        .result();
}

/// The tombstones themselves: imports must know even those who were never in this backup.
base::Result<void> enterTombstones(storage::Database& database, const access::Session& session, ErasureId erasure,
    const std::vector<LoggedErasure>& erasures)
{
    return database
        .write([&](WriteTransaction& tx) -> base::Result<void> {
            const bool wasAsNamed = !erasedListFinding(tx);
            consent::ListSum added;
            for (const LoggedErasure& each : erasures) {
                if (!store::isTombstone(tx, each.stone))
                    added += store::insertTombstones(tx, erasure, {each.stone}, each.at);
            }
            // What somebody took out and is back as it was is what the log names already.
            if (wasAsNamed || erasedListFinding(tx))
                nameErasedList(tx, session, added);
            return {};
        })
        .result();
}

base::Result<ReplayCounts> eraseAgain(storage::Database& database, const access::Session& session,
    const QTimeZone& zone, const std::vector<LoggedErasure>& erasures, People& people)
{
    ErasureService job(database, session, zone);
    const auto erasure = job.begin(ErasureGround::NoLongerNeeded);
    if (!erasure)
        return base::fail(erasure.error());
    std::vector<base::CustomerId> gone;
    for (const LoggedErasure& each : erasures) {
        const auto found = people.find(each.stone.digest);
        if (each.stone.kind != TombstoneKind::Uuid || found == people.end())
            continue;
        gone.push_back(*found);
        people.erase(found);
    }
    for (std::size_t from = 0; from < gone.size(); from += linesPerBlock) {
        const auto begin = gone.begin() + static_cast<std::ptrdiff_t>(from);
        const std::vector<base::CustomerId> block(
            begin, begin + static_cast<std::ptrdiff_t>(std::min(linesPerBlock, gone.size() - from)));
        const auto released = database
                                  .write([&](WriteTransaction& tx) -> base::Result<void> {
                                      for (const base::CustomerId id : block)
                                          store::releaseErased(tx, id, session.user);
                                      return {};
                                  })
                                  .result();
        if (!released)
            return base::fail(released.error());
        if (const auto erased = job.eraseBlock(*erasure, block); !erased)
            return base::fail(erased.error());
    }
    if (const auto entered = enterTombstones(database, session, *erasure, erasures); !entered)
        return base::fail(entered.error());
    const auto proved = job.prove({});
    if (!proved)
        return base::fail(proved.error());
    ReplayCounts counts;
    counts.people = static_cast<qint64>(gone.size());
    for (const Certificate& certificate : *proved) {
        if (certificate.state != ErasureState::Complete)
            return base::fail(base::ErrorKind::Damaged, QStringLiteral("erasure"));
        if (certificate.id != *erasure)
            continue;
        counts.texts = certificate.cleanedTexts();
        counts.textsLeft = static_cast<qint64>(certificate.left.size()) + certificate.leftMore;
    }
    return counts;
}

/// The number of the entry here that has this digest; 0: it came after the backup, or there is none.
qint64 entryHere(const vault::SecretBytes& key, const std::vector<consent::Event>& events, const QByteArray& digest)
{
    const auto isIt = [&](const consent::Event& event) {
        return tombstoneOfUuid(key, event.recordId.toString(QUuid::WithoutBraces)).digest == digest;
    };
    const auto found = digest.isEmpty() ? events.end() : std::ranges::find_if(events, isIt);
    return found == events.end() ? 0 : found->seq;
}

base::Result<ReplayCounts> takeBackAgain(storage::Database& database, const access::Session& session,
    const std::vector<LoggedLowering>& lowerings, const People& people,
    const consent::LedgerWriter::Surroundings& surroundings)
{
    return database
        .write([&](WriteTransaction& tx) -> base::Result<ReplayCounts> {
            const auto key = consent::vouchedKey(tx);
            if (!key)
                return base::fail(base::internalError());
            const QSet<QByteArray> struck = struckEntries(lowerings);
            consent::LedgerWriter writer(tx, session, surroundings);
            ReplayCounts counts;
            for (const LoggedLowering& each : lowerings) {
                const auto person = people.constFind(each.person);
                if (person == people.constEnd() || struck.contains(each.entry)
                    || entryHere(*key, writer.events(*person), each.entry) != 0)
                    continue;
                if (!surroundings.catalogue->find(each.lowering.purpose)) {
                    const auto kept
                        = consent::keepObjection(writer, *surroundings.catalogue, *person, each.lowering, tx.now());
                    counts.objectionsToAll += kept == consent::KeptObjection::Kept ? 1 : 0;
                    counts.objectionsLost += kept == consent::KeptObjection::NoPlace ? 1 : 0;
                    continue;
                }
                const qint64 corrected
                    = each.corrects.isEmpty() ? 0 : entryHere(*key, writer.events(*person), each.corrects);
                consent::Lowering lowering = each.lowering;
                lowering.entry = QString::fromLatin1(each.entry.toHex());
                lowering.corrects = QString::fromLatin1(each.corrects.toHex());
                counts.lowerings
                    += consent::applyLowering(writer, *surroundings.catalogue, *person, lowering, tx.now(), corrected);
            }
            writer.finish();
            return counts;
        })
        .result();
}

/// After what is said of people here, who are asked first to which purposes it goes, and after the erasure.
base::Result<consent::ListedAgain> listAddressesAgain(
    storage::Database& database, const access::Session& session, const TombstoneLogContent& log)
{
    const std::vector<consent::ListedAddress> standing = standingAddresses(log);
    if (standing.empty())
        return consent::ListedAgain {};
    return database
        .write([&](WriteTransaction& tx) -> base::Result<consent::ListedAgain> {
            return consent::listAgain(tx, session, standing);
        })
        .result();
}

/// One hold for each that stands in the list, over those of its people whom none holds already. What it was about
/// stands in no list; its number does, for the paper file.
qint64 holdAgain(WriteTransaction& tx, const access::Session& session, const QTimeZone& zone, const LoggedBars& bars,
    const People& people)
{
    std::map<QString, Hold> holds;
    for (const LoggedBar& bar : bars) {
        if (bar.kind != holdBar)
            continue;
        const base::CustomerId person = people.value(bar.person);
        if ((!bar.person.isEmpty() && !person.isValid()) || store::isHeld(tx, person))
            continue;
        Hold& hold = holds[bar.detail];
        hold.placedAt = bar.since;
        if (bar.person.isEmpty())
            hold.coversEverybody = true;
        else
            hold.people.push_back(person);
    }
    for (auto& [number, hold] : holds) {
        hold.matter = QStringLiteral("restored backup");
        hold.reason = QStringLiteral("legal hold no. %1 of %2").arg(number, hold.placedAt.toIso());
        hold.reviewOn = base::localDay(tx.now(), zone).addMonths(1);
        const HoldId id = store::insertHold(tx, hold, session.user);
        audit::append(tx, session,
            {QStringLiteral("hold.place"), audit::ObjectKind::LegalHold, id.value, {},
                QStringLiteral("restored=%1").arg(number)});
    }
    return static_cast<qint64>(holds.size());
}

base::Result<qint64> putUpAgain(storage::Database& database, const access::Session& session, const QTimeZone& zone,
    const LoggedBars& bars, const People& people)
{
    if (bars.empty())
        return 0;
    return database
        .write([&](WriteTransaction& tx) -> base::Result<qint64> {
            qint64 count = 0;
            for (const LoggedBar& logged : bars) {
                const auto kind = consent::barFromCode(logged.kind);
                const base::CustomerId person = people.value(logged.person);
                if (!kind || !person.isValid())
                    continue;
                consent::Bar bar {*kind, {}, logged.detail, logged.since};
                // Whom a legal hold keeps out of the bin here, which was lifted after the backup, is kept and not used.
                if (*kind == consent::Bar::Kind::Bin && store::isHeld(tx, person)) {
                    bar.kind = consent::Bar::Kind::Restriction;
                    bar.detail = consent::restrictionGroundCode(consent::RestrictionGround::NeededForClaims);
                }
                count += consent::putUp(tx, session, person, bar) ? 1 : 0;
            }
            return count + holdAgain(tx, session, zone, bars, people);
        })
        .result();
}

} // namespace

base::Result<ReplayCounts> replay(storage::Database& database, const access::Session& session,
    const TombstoneLogContent& log, const consent::LedgerWriter::Surroundings& surroundings)
{
    auto people = everybody(database);
    if (!people)
        return base::fail(people.error());
    // Before the erasure: the addresses of whoever objected and is gone must not be written to either.
    const auto taken = takeBackAgain(database, session, log.lowerings, *people, surroundings);
    if (!taken)
        return base::fail(taken.error());
    ReplayCounts counts = *taken;
    if (!log.erasures.empty()) {
        const auto erased = eraseAgain(database, session, surroundings.zone, log.erasures, *people);
        if (!erased)
            return base::fail(erased.error());
        counts.people = erased->people;
        counts.texts = erased->texts;
        counts.textsLeft = erased->textsLeft;
    }
    const auto listed = listAddressesAgain(database, session, log);
    if (!listed)
        return base::fail(listed.error());
    counts.addresses = listed->addresses;
    counts.objectionsLost += listed->lost;
    const auto put = putUpAgain(database, session, surroundings.zone, log.bars, *people);
    if (!put)
        return base::fail(put.error());
    counts.bars = *put;
    return counts;
}

LogReach reachOf(ReadTransaction& tx)
{
    const Manifest now = store::describe(tx);
    return {now.tombstones, now.ledger, now.commitCounter};
}

} // namespace aicms::retention
