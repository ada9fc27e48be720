// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lowering.h"

#include "core/consent/lowering_store.h"
#include "core/consent/projection_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>

namespace aicms::consent {

namespace {

/// What the ledger takes from outside: how an entry ended there may need what is not here.
State recordable(State state)
{
    return state == State::Refused || state == State::Objected || state == State::OptOutSignal ? state
                                                                                               : State::Withdrawn;
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

bool applyLowering(
    LedgerWriter& writer, const purposes::Catalogue& catalogue, base::CustomerId customer, const Lowering& lowering)
{
    const purposes::Purpose* purpose = catalogue.find(lowering.purpose);
    if (!purpose)
        return false;
    const auto history = writer.events(customer);
    const auto isOfState
        = [&lowering](State state) { return state == lowering.state || state == recordable(lowering.state); };
    const bool isKnown = std::ranges::any_of(history, [&](const Event& event) {
        return event.purpose == purpose->id && event.channel == lowering.channel && isOfState(event.state)
            && event.at == lowering.at;
    });
    if (isKnown)
        return false;
    EventDraft draft;
    draft.customer = customer;
    draft.purpose = lowering.purpose;
    draft.channel = lowering.channel;
    draft.state = recordable(lowering.state);
    draft.at = lowering.at;
    draft.how = How::Program; // the list knows neither the way nor who can bear witness
    draft.reason = QStringLiteral("restored backup");
    draft.isImported = true;
    return writer.record(draft).has_value();
}

} // namespace aicms::consent
