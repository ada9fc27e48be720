// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/advertising_objections.h"

#include "core/consent/consent_rules.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/gate_store.h"
#include "core/consent/person_store.h"
#include "core/consent/projection_store.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace aicms::consent {

using base::UtcTime;
using purposes::Purpose;

namespace {

/// By each way, the latest objection to any other advertising purpose.
std::array<std::optional<CarriedObjection>, everyWay.size()> saidByWay(std::span<const Event> entries,
    std::span<const Purpose> purposes, const Purpose& begun, UtcTime begins, UtcTime now)
{
    std::array<std::optional<CarriedObjection>, everyWay.size()> said;
    for (const Purpose& other : purposes) {
        const bool hasObjection = std::ranges::any_of(
            entries, [&other](const Event& entry) { return entry.purpose == other.id && isObjection(entry.state); });
        if (!other.isMarketing || other.id == begun.id || !hasObjection)
            continue;
        const PurposeLines lines = linesOf(entries, other);
        for (std::size_t way = 0; way < everyWay.size(); ++way) {
            const Span* span = standingObjection(lines.line(everyWay[way]), now, begins);
            if (!span)
                continue;
            const auto entry = std::ranges::find(entries, span->row.event, &Event::seq);
            const bool isLater = !said[way] || said[way]->at < entry->at;
            if (isLater)
                said[way] = {everyWay[way], entry->seq, entry->at, entry->state};
        }
    }
    return said;
}

std::vector<Event> recordCarried(
    LedgerWriter& writer, base::CustomerId customer, const Purpose& begun, const std::vector<CarriedObjection>& carried)
{
    std::vector<Event> recorded;
    for (const CarriedObjection& each : carried) {
        EventDraft draft;
        draft.customer = customer;
        draft.purpose = begun.code;
        draft.channel = each.channel;
        draft.state = each.state;
        draft.at = each.at;
        draft.how = How::Program;
        draft.reason = QStringLiteral("objected to advertising: entry %1").arg(each.entry);
        draft.isImported = true; // the rules took it when it was said
        auto event = writer.record(draft);
        if (!event) { // what is known of her now does not fit to that day
            draft.at.reset();
            event = writer.record(draft);
        }
        if (!event)
            throw base::Failure(event.error());
        recorded.push_back(*event);
    }
    return recorded;
}

/// Advertising purposes with their beginnings, those of catalogue that are offered.
struct Begun {
    const Purpose* purpose = nullptr;
    UtcTime at = {};
};
std::vector<Begun> begunPurposes(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue)
{
    std::vector<Begun> all;
    for (const Purpose& purpose : catalogue.purposes()) {
        if (purpose.isMarketing)
            all.push_back({&purpose, advertisingSince(tx, purpose)});
    }
    return all;
}

/// Those that were there before `begun` was: of the list that a vault begins with none was before another.
std::vector<Purpose> earlierThan(const Begun& begun, std::span<const Begun> all)
{
    std::vector<Purpose> earlier;
    for (const Begun& each : all) {
        if (each.at < begun.at)
            earlier.push_back(*each.purpose);
    }
    return earlier;
}

} // namespace

std::vector<CarriedObjection> carriedObjections(std::span<const Event> entries, std::span<const Purpose> purposes,
    const Purpose& begun, UtcTime begins, UtcTime now)
{
    const auto said = saidByWay(entries, purposes, begun, begins, now);
    std::vector<CarriedObjection> carried;
    if (std::ranges::none_of(said, [](const auto& each) { return each.has_value(); }))
        return carried;
    const PurposeLines own = linesOf(entries, begun);
    for (const auto& each : said) {
        if (!each)
            continue;
        const Span* answer = at(own.line(each->channel), now);
        const bool isNoAlready = standingObjection(own.line(each->channel), now, now) != nullptr;
        const bool isLifted = answer && isAgreed(answer->row.state) && answer->from >= each->at;
        if (!isNoAlready && !isLifted)
            carried.push_back(*each);
    }
    if (carried.size() == everyWay.size()) {
        CarriedObjection whole = *std::ranges::max_element(carried, {}, &CarriedObjection::at);
        whole.channel = Channel::All;
        return {whole};
    }
    std::erase_if(carried,
        [&begun](const CarriedObjection& each) { return !begun.channels.empty() && !begun.hasChannel(each.channel); });
    return carried;
}

bool objectsByEveryWay(std::span<const Event> entries, const Purpose& purpose, UtcTime now)
{
    const PurposeLines lines = linesOf(entries, purpose);
    return std::ranges::all_of(
        everyWay, [&](Channel way) { return standingObjection(lines.line(way), now, now) != nullptr; });
}

namespace {

/// By a clock that stands behind the entries the purpose begins now all the same: what is recorded was said before.
std::vector<CarriedObjection> carriedAtBeginning(
    std::span<const Event> entries, const purposes::Catalogue& catalogue, const Purpose& begun, UtcTime now)
{
    auto carried = carriedObjections(entries, catalogue.purposes(), begun, now, now);
    UtcTime latest = now;
    for (const Event& entry : entries)
        latest = std::max({latest, entry.at, entry.recordedAt});
    if (carried.empty() && latest > now)
        carried = carriedObjections(entries, catalogue.purposes(), begun, latest, latest);
    return carried;
}

} // namespace

std::vector<base::CustomerId> peopleCarried(
    storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, const Purpose& begun, UtcTime now)
{
    Ids people = begun.isMarketing ? readAdvertisingObjectors(tx, catalogue.purposes()) : Ids {};
    std::erase_if(people, [&](base::CustomerId customer) {
        return carriedAtBeginning(readEvents(tx, customer), catalogue, begun, now).empty();
    });
    return people;
}

qint64 carryObjections(
    storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue, const Purpose& begun)
{
    qint64 people = 0;
    for (const base::CustomerId customer : readAdvertisingObjectors(tx, catalogue.purposes())) {
        const auto carried = carriedAtBeginning(writer.events(customer), catalogue, begun, tx.now());
        people += recordCarried(writer, customer, begun, carried).empty() ? 0 : 1;
    }
    return people;
}

std::vector<Event> carryLateObjection(
    storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue, const Event& entry)
{
    QSet<qint64> objectedTo;
    if (isObjection(entry.state))
        objectedTo.insert(entry.purpose.value);
    if (entry.corrects) { // what it strikes out may have been the yes that an objection of that purpose came before
        const std::vector<Event> entries = writer.events(entry.customer);
        for (std::optional<qint64> struck = entry.corrects; struck;) {
            const auto found = std::ranges::find(entries, *struck, &Event::seq);
            struck = found == entries.end() ? std::nullopt : found->corrects;
            if (found != entries.end())
                objectedTo.insert(found->purpose.value);
        }
    }
    std::vector<Event> recorded;
    for (const Purpose& objected : catalogue.purposes()) {
        if (!objected.isMarketing || !objectedTo.contains(objected.id.value))
            continue;
        const UtcTime was = advertisingSince(tx, objected);
        for (const Begun& later : begunPurposes(tx, catalogue)) {
            if (later.purpose->retiredAt || later.at <= was || (!entry.corrects && later.at <= entry.at))
                continue;
            const auto carried = carriedObjections(
                writer.events(entry.customer), std::span(&objected, 1), *later.purpose, later.at, tx.now());
            for (Event& event : recordCarried(writer, entry.customer, *later.purpose, carried))
                recorded.push_back(std::move(event));
        }
    }
    return recorded;
}

qint64 carryEarlierObjections(storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue)
{
    if (!beginOnce(tx, QStringLiteral("consent.objections_carried")))
        return 0;
    qint64 people = 0;
    const std::vector<Begun> all = begunPurposes(tx, catalogue);
    for (const base::CustomerId customer : readAdvertisingObjectors(tx, catalogue.purposes())) {
        bool isConcerned = false;
        for (const Begun& begun : all) {
            if (begun.purpose->retiredAt)
                continue;
            const auto carried = carriedObjections(
                writer.events(customer), earlierThan(begun, all), *begun.purpose, begun.at, tx.now());
            isConcerned |= !recordCarried(writer, customer, *begun.purpose, carried).empty();
        }
        people += isConcerned ? 1 : 0;
    }
    return people;
}

} // namespace aicms::consent
