// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

#include <span>

namespace aicms::consent {

/// What an entry that is not written yet would change, read as the fold reads: what it strikes out, what comes back by
/// that, and itself, whatever its form and purpose. Pure.
struct EntryEffect {
    /// For some purpose and way, now or later, a no ends or a yes begins that did not before.
    bool letsMore = false;
    bool letsLess = false; ///< and the other way round
    /// An entry of the history says yes that does not count now without it, for a purpose that needs proof.
    bool bringsBackProven = false;
};
/// `entry` gets the next number and is recorded at `now`, or with the newest entry where the clock stands behind that.
EntryEffect effectOf(
    std::span<const Event> history, const Event& entry, std::span<const purposes::Purpose> purposes, base::UtcTime now);

} // namespace aicms::consent
