// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"

#include <vector>

namespace aicms::consent {

/// Who objects to advertising objects to advertising as such, not to the purposes that a business happens to have on
/// that day (GDPR Art. 21(2)-(3), privacy-rules O3). So an objection that is in force when an advertising purpose
/// begins counts for that purpose as well: it is recorded for it, in the same transaction, with the moment at which it
/// was said.
///
/// In force is an objection (or the signal of a browser) to any advertising purpose, retired ones too, that no yes to
/// that purpose followed. It reaches as far as it was said: to the whole of a purpose, every way of the later ones; by
/// one way, that way of the later ones. A yes to the later purpose itself that is not older lifts it there and nowhere
/// else. Purposes that are there already are not touched: who objects to one of them by itself keeps what she said to
/// the others (ConsentService::objectToAdvertising is for all of them).
///
/// A purpose begins when it is added, when it becomes advertising, and when it comes back after it was retired; not
/// when it is switched on.

/// What an objection says of a later purpose.
struct CarriedObjection {
    Channel channel = Channel::All;
    qint64 entry = 0; ///< that said it
    base::UtcTime at = {}; ///< when it reached the business
    State state = State::Objected;
};
/// By `entries`, a person's, for a purpose that begins at `begins`, as things stand at `now`. `begun` may be one that
/// is not stored yet. Empty: nothing is to be recorded. Pure.
std::vector<CarriedObjection> carriedObjections(std::span<const Event> entries,
    std::span<const purposes::Purpose> purposes, const purposes::Purpose& begun, base::UtcTime begins,
    base::UtcTime now);
/// Whether there is an objection in force by every way, also by those that the purpose does not use: one that begins
/// later may.
bool objectsByEveryWay(std::span<const Event> entries, const purposes::Purpose& purpose, base::UtcTime now);

/// Whom a purpose leaves out for it that would begin now, by id. Empty for one that is no advertising.
std::vector<base::CustomerId> peopleCarried(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    const purposes::Purpose& begun, base::UtcTime now);
/// Records them for a purpose that begins now. Answers for how many people. The caller finishes the writer.
qint64 carryObjections(storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue,
    const purposes::Purpose& begun);
/// For whoever records, whatever way it came in, after each entry: where it is an objection that was received before
/// another advertising purpose began, or a correction by which one counts again, the entries that follow from it.
std::vector<Event> carryLateObjection(
    storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue, const Event& entry);
/// At the opening of a vault, once: for purposes that began in an earlier program, which did not do it. For how many.
qint64 carryEarlierObjections(
    storage::WriteTransaction& tx, LedgerWriter& writer, const purposes::Catalogue& catalogue);

} // namespace aicms::consent
