// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

#include <span>
#include <vector>

namespace aicms::consent {

/// A no that stands with an entry and did not without it: the entry itself, or one that counts again.
struct BroughtNo {
    base::PurposeId purpose = {};
    Channel channel = Channel::All;
    State state = State::Withdrawn;
    base::UtcTime at = {}; ///< when it was said, but not before a yes that it has to end
};

/// What an entry that is not written yet would change, read as the fold reads: what it strikes out, what comes back by
/// that, and itself, whatever its form and purpose. Pure.
struct EntryEffect {
    /// For some purpose and way, now or later, a no ends or a yes begins that did not before.
    bool letsMore = false;
    bool letsLess = false; ///< and the other way round
    /// An entry of the history says yes that does not count now without it, for a purpose that needs proof.
    bool bringsBackProven = false;
    /// As of now. An objection is among them also where another no stood already: it keeps an
    /// address on the list, which that does not.
    std::vector<BroughtNo> noes = {};
};
/// `entry` gets the next number and is recorded at `now`, or with the newest entry where the clock stands behind that.
EntryEffect effectOf(
    std::span<const Event> history, const Event& entry, std::span<const purposes::Purpose> purposes, base::UtcTime now);

} // namespace aicms::consent
