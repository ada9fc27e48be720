// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lowering.h"

#include "core/consent/consent_rules.h"
#include "core/consent/lowering_store.h"
#include "core/consent/projection_store.h"
#include "core/consent/restriction_store.h"
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

std::optional<State> stateOf(
    std::span<const Event> history, const purposes::Purpose& purpose, Channel channel, base::UtcTime time)
{
    for (const StateRow& row : statesAt(history, std::span(&purpose, 1), time)) {
        if (row.purpose == purpose.id && row.channel == channel)
            return row.state;
    }
    return std::nullopt;
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

qint64 sayAgainFromAhead(storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue)
{
    qint64 count = startRestrictionsFromAhead(tx);
    for (const base::CustomerId customer : readToldAhead(tx, tx.now())) {
        const std::vector<Event> history = writer.events(customer);
        const QSet<qint64> struck = struckOut(history);
        for (const Event& no : history) {
            const purposes::Purpose* purpose = catalogue.find(no.purpose);
            if (!purpose || !isNo(no.state) || no.recordedAt <= tx.now() || struck.contains(no.seq))
                continue;
            const std::vector<Event> known = writer.events(customer); // with what was said again already
            const std::optional<State> last = stateOf(known, *purpose, no.channel, endOfTime);
            const std::optional<State> now = stateOf(known, *purpose, no.channel, tx.now());
            if (!last || !isNo(*last) || (now && isNo(*now)))
                continue;
            EventDraft draft;
            draft.customer = customer;
            draft.purpose = purpose->code;
            draft.channel = no.channel;
            draft.state = recordable(no.state);
            draft.how = How::Program;
            draft.reason = QStringLiteral("entry %1 is dated later than the clock showed").arg(no.seq);
            draft.isImported = true;
            count += writer.record(draft) ? 1 : 0;
        }
    }
    return count;
}

} // namespace aicms::consent
