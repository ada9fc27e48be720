// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/replaced_entries.h"

#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/named_ledger.h"
#include "core/consent/projection_store.h"
#include "core/consent/replaced_store.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace aicms::consent {

namespace {

std::vector<Event> ofPurpose(const std::vector<Event>& events, base::PurposeId purpose)
{
    std::vector<Event> found;
    std::ranges::copy_if(
        events, std::back_inserter(found), [purpose](const Event& event) { return event.purpose == purpose; });
    return found;
}

/// Whether the fold and the gate say the same of today without `event`, because `later` came after it. A question
/// touches no answer, and a correction leaves what it puts right.
bool takesPlaceOf(const Event& later, const Event& event)
{
    if (later.state == State::Requested || later.corrects)
        return false;
    // Another no takes nothing of an objection away: it reaches every advertising purpose that begins later.
    if (isObjection(event.state))
        return isAgreed(later.state);
    // Whatever says neither yes nor no ends no no, and makes nobody one who never agreed (soft opt-in).
    if (isNo(event.state) || isAgreed(event.state))
        return isAgreed(later.state) || isNo(later.state);
    return true;
}

/// Whether the entry put right one of another purpose that is there: without it that one would count again.
bool strikesOutOther(const std::vector<Event>& events, qint64 seq)
{
    const auto entry = std::ranges::find(events, seq, &Event::seq);
    if (entry == events.end() || !entry->corrects)
        return false;
    const auto other = std::ranges::find(events, *entry->corrects, &Event::seq);
    return other != events.end() && other->purpose != entry->purpose;
}

/// Of one person's entries for a purpose those that were replaced, up to the first without which one of another would
/// count again.
std::vector<ReplacedEntry> mayGo(const std::vector<Event>& events, base::PurposeId purpose)
{
    std::vector<ReplacedEntry> replaced = replacedEntries(ofPurpose(events, purpose));
    replaced.erase(std::ranges::find_if(
                       replaced, [&events](const ReplacedEntry& entry) { return strikesOutOther(events, entry.seq); }),
        replaced.end());
    return replaced;
}

} // namespace

std::vector<ReplacedEntry> replacedEntries(std::span<const Event> events)
{
    std::vector<ReplacedEntry> replaced;
    const QSet<qint64> struck = struckOut(events);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        const Event* later = nullptr;
        for (const Event& each : events.subspan(i + 1)) {
            const bool covers = each.channel == Channel::All || each.channel == event.channel;
            if (covers && takesPlaceOf(each, event) && !struck.contains(each.seq) && each.at > event.at
                && (!later || each.at < later->at))
                later = &each;
        }
        // From the first that still counts on all stay: one that puts another right must not go before it.
        if (!later)
            break;
        const base::UtcTime ended = std::max(later->at, later->recordedAt);
        replaced.push_back(
            {event.seq, event.customer, replaced.empty() ? ended : std::max(ended, replaced.back().endedAt)});
    }
    return replaced;
}

std::vector<ReplacedEntry> replacedBefore(storage::ReadTransaction& tx, base::UtcTime before)
{
    std::vector<ReplacedEntry> all;
    for (const auto& [customer, purpose] : store::answeredTwice(tx, before)) {
        for (const ReplacedEntry& entry : mayGo(readEvents(tx, customer), purpose)) {
            if (entry.endedAt < before)
                all.push_back(entry);
        }
    }
    std::ranges::sort(all, {}, &ReplacedEntry::seq);
    return all;
}

std::vector<ReplacedEntry> replacedOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    const std::vector<Event> events = readEvents(tx, customer);
    std::set<base::PurposeId> purposes;
    for (const Event& event : events)
        purposes.insert(event.purpose);
    std::vector<ReplacedEntry> all;
    for (const base::PurposeId purpose : purposes)
        std::ranges::copy(mayGo(events, purpose), std::back_inserter(all));
    std::ranges::sort(all, {}, &ReplacedEntry::seq);
    return all;
}

base::CustomerId personOfEntry(storage::ReadTransaction& tx, qint64 seq)
{
    const auto event = readEvent(tx, seq);
    return event ? event->customer : base::CustomerId {};
}

qint64 forgetEntries(storage::WriteTransaction& tx, const access::Session& session,
    const purposes::Catalogue& catalogue, const std::vector<qint64>& seqs, const GoneValue& gone)
{
    std::map<base::CustomerId, std::vector<qint64>> touched;
    qint64 count = 0;
    for (const qint64 seq : seqs) {
        const auto event = readEvent(tx, seq);
        if (!event)
            continue;
        gone(event->recordId.toRfc4122());
        for (const QString& text : {event->giverName, event->proof.text, event->reason})
            gone(text.toUtf8());
        store::forgetPayload(tx, seq);
        touched[event->customer].push_back(seq);
        ++count;
    }
    for (const auto& [customer, forgotten] : touched) {
        logForgotten(tx, session, customer, forgotten);
        // Every purpose: by the times of entries that are gone another one's may have been read.
        const std::vector<Event> events = readEvents(tx, customer);
        for (const purposes::Purpose& purpose : catalogue.purposes())
            project(tx, customer, events, purpose);
        tx.publish(base::ChangeKind::Consent, customer.value);
    }
    return count;
}

} // namespace aicms::consent
