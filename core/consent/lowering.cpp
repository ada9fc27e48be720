// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lowering.h"

#include "core/consent/advertising_objections.h"
#include "core/consent/consent_rules.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/entry_effect.h"
#include "core/consent/lowering_store.h"
#include "core/consent/projection_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>

namespace aicms::consent {

namespace {

/// What the ledger takes from outside in any case: how an entry ended there may need what is not here.
State recordable(State state)
{
    const bool isTaken = state == State::Refused || state == State::Objected || state == State::OptOutSignal
        || state == State::Unknown;
    return isTaken ? state : State::Withdrawn;
}

EventDraft draftOf(base::CustomerId customer, const Lowering& lowering)
{
    EventDraft draft;
    draft.customer = customer;
    draft.purpose = lowering.purpose;
    draft.channel = lowering.channel;
    draft.state = recordable(lowering.state);
    draft.at = lowering.at;
    draft.how = How::Program; // the list knows neither the way nor who can bear witness
    draft.reason = QStringLiteral("restored backup");
    draft.isImported = true;
    return draft;
}

/// As it was said, for a withdrawal is something that the person did; as a withdrawal where that does not fit here.
bool recordAsSaid(LedgerWriter& writer, EventDraft draft, State said)
{
    draft.state = said;
    if (writer.record(draft))
        return true;
    draft.state = recordable(said);
    return draft.state != said && writer.record(draft).has_value();
}

bool standsHere(
    std::span<const Event> history, const purposes::Purpose& purpose, const Lowering& objection, base::UtcTime now)
{
    if (objection.channel == Channel::All)
        return objectsByEveryWay(history, purpose, now);
    const PurposeLines lines = linesOf(history, purpose);
    return standingObjection(lines.line(objection.channel), now, now) != nullptr;
}

/// The noes that a correction would bring, without what else it would let count.
bool recordNoes(
    LedgerWriter& writer, const purposes::Catalogue& catalogue, EventDraft draft, const std::vector<BroughtNo>& noes)
{
    bool isAny = false;
    draft.corrects.reset();
    draft.validUntil.reset();
    for (const BroughtNo& no : noes) {
        draft.purpose = catalogue.find(no.purpose)->code;
        draft.channel = no.channel;
        draft.at = no.at;
        isAny |= recordAsSaid(writer, draft, no.state);
    }
    return isAny;
}

/// `wrong` is here as it was before it was put right. The correction is made again, else the entry is struck out, else
/// it is a withdrawal: the first of them that lets nothing more count. Where it is not made again whole, the noes that
/// count by it come by themselves: an objection that had been struck out wrongly is on the list of addresses.
bool correctAgain(LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer,
    const Lowering& lowering, const Event& wrong, base::UtcTime now)
{
    const auto effect = [&](const EventDraft& draft) {
        Event entry;
        entry.purpose = catalogue.find(draft.purpose)->id;
        entry.channel = draft.channel;
        entry.state = draft.state;
        entry.at = *draft.at;
        entry.validUntil = draft.validUntil;
        entry.corrects = draft.corrects;
        return effectOf(writer.events(customer), entry, catalogue.purposes(), now);
    };
    EventDraft draft = draftOf(customer, lowering);
    draft.state = lowering.state;
    draft.validUntil = lowering.validUntil;
    draft.corrects = wrong.seq;
    const EntryEffect whole = effect(draft);
    // What changes nothing now may with a later one: of two yeses each may have been struck out.
    if (whole.letsMore && !whole.letsLess)
        return recordNoes(writer, catalogue, draft, whole.noes);
    if (!whole.letsMore && writer.record(draft))
        return true;
    const purposes::Purpose* purpose = catalogue.find(wrong.purpose);
    if (!purpose)
        return recordNoes(writer, catalogue, draft, whole.noes);
    draft.purpose = purpose->code;
    draft.channel = wrong.channel;
    draft.state = State::Unknown;
    draft.validUntil.reset();
    if (!effect(draft).letsMore && writer.record(draft))
        return true;
    draft.state = State::Withdrawn;
    draft.at = std::max(lowering.at, wrong.at);
    draft.corrects.reset();
    const bool isWithdrawn = writer.record(draft).has_value();
    return recordNoes(writer, catalogue, draft, whole.noes) || isWithdrawn;
}

} // namespace

std::vector<Lowering> loweringsAfter(storage::ReadTransaction& tx, qint64 seq, int most)
{
    return readLowerings(tx, seq, most);
}

qint64 lastLedgerEntry(storage::ReadTransaction& tx)
{
    return readHead(tx).seq;
}

qint64 firstChangedEntry(storage::ReadTransaction& tx)
{
    return verifyLedger(tx).firstBad;
}

base::CustomerId firstChangedAnswers(storage::ReadTransaction& tx)
{
    return firstContradicted(tx, purposes::storedPurposes(tx), readPeople(tx));
}

bool applyLowering(LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer,
    const Lowering& lowering, base::UtcTime now, qint64 corrected)
{
    const purposes::Purpose* purpose = catalogue.find(lowering.purpose);
    if (!purpose)
        return false;
    const auto history = writer.events(customer);
    const QSet<qint64> struck = struckOut(history);
    const auto wrong = std::ranges::find(history, corrected, &Event::seq);
    if (wrong != history.end() && !struck.contains(corrected))
        return correctAgain(writer, catalogue, customer, lowering, *wrong, now);
    // What was put right is not here: nothing but a no can take something away.
    if (!lowering.corrects.isEmpty() && !isNo(lowering.state))
        return false;
    const auto isOfState
        = [&lowering](State state) { return state == lowering.state || state == recordable(lowering.state); };
    // One that was struck out says the same and counts no more. Of lists of an earlier program nobody knows whether
    // it is that one itself.
    const bool isNamed = !lowering.entry.isEmpty();
    const bool isKnown = std::ranges::any_of(history, [&](const Event& event) {
        return event.purpose == purpose->id && event.channel == lowering.channel && isOfState(event.state)
            && event.at == lowering.at && !(isNamed && struck.contains(event.seq));
    });
    return !isKnown && recordAsSaid(writer, draftOf(customer, lowering), lowering.state);
}

KeptObjection keepObjection(LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer,
    const Lowering& lowering, base::UtcTime now)
{
    if (!isObjection(lowering.state) || !lowering.isAdvertising)
        return KeptObjection::NotNeeded;
    const auto history = writer.events(customer);
    std::vector<const purposes::Purpose*> all;
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (purpose.isMarketing)
            all.push_back(&purpose);
    }
    // One is enough: each is carried into what begins later, as it was into that purpose.
    const auto stands = [&](const purposes::Purpose* purpose) { return standsHere(history, *purpose, lowering, now); };
    if (std::ranges::any_of(all, stands))
        return KeptObjection::NotNeeded;
    auto chosen = all;
    std::erase_if(chosen, [&](const purposes::Purpose* purpose) {
        return linesOf(history, *purpose).holdsByAnyWay(lowering.channel, now, isAgreed);
    });
    bool isAny = false;
    for (const purposes::Purpose* purpose : chosen.empty() ? all : chosen) {
        EventDraft draft = draftOf(customer, lowering);
        draft.purpose = purpose->code;
        draft.reason = QStringLiteral("restored backup: objected to %1").arg(lowering.purpose);
        auto written = writer.record(draft);
        if (!written) { // what is known of her here does not fit to that day
            draft.at.reset();
            written = writer.record(draft);
        }
        isAny |= written.has_value();
    }
    return isAny ? KeptObjection::Kept : KeptObjection::NoPlace;
}

} // namespace aicms::consent
