// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"

namespace aicms::consent {

/// The entry that says already what `draft` would say: of the same purpose and way, the same answer by the same person,
/// come in the same way, on the same wording, with the same proof, received at the same moment (where the draft names a
/// day alone, on that day in `zone`; where it names none, on the day of `now`). Null: there is none, it is struck out,
/// or the purpose was answered otherwise since.
///
/// It is no refusal: the ledger takes an entry twice, for things are said twice. Whoever records by hand is asked
/// first, because it is mostly the second click. Corrections and imports are never the same, and a second withdrawal
/// has a rule of its own (Refusal::AlreadyWithdrawn).
const Event* sameEntry(const EventDraft& draft, base::PurposeId purpose, std::span<const Event> history,
    base::UtcTime now, const QTimeZone& zone);

/// What decides by the way of `newest`, the last entry of `purpose` in `history`, at `now` in its place, and says
/// something else: an answer that was received later, or a more careful one of the same moment. None for a correction
/// and for a question.
std::optional<StateRow> decidesInstead(
    std::span<const Event> history, const Event& newest, const purposes::Purpose& purpose, base::UtcTime now);

/// Subject "consent.already_recorded"; its number is the day on which `event` was recorded, yyyymmdd in `zone`.
base::Error alreadyRecorded(const Event& event, const QTimeZone& zone);

} // namespace aicms::consent
