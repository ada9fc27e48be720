// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"

#include <functional>

namespace aicms::consent {

/// Single questions to the fold of one person's entries, answered in one go over them and without a copy, where no
/// clock went wrong: whoever brings thousands of one person's entries asks them for each. test_last_answers holds them
/// against the fold.

/// Whether every entry counts at the moment that stands in it, and none after `now`: the clock never went back, and no
/// no was put behind its recording (inTrueTime).
bool isPlain(std::span<const Event> history, base::UtcTime now);

/// Of plain entries, and of those for which `counts` holds: whether a yes by `channel`, received at `time`, would end a
/// no that holds now.
bool wouldEndNo(std::span<const Event> history, base::PurposeId purpose, Channel channel, base::UtcTime time,
    const std::function<bool(const Event&)>& counts);

/// Whether a withdrawal (by `channel`, received at `time`, not in `history` yet) takes back what had not been agreed to
/// by then by any way that it covers, nor withdrawn already: of a purpose that rests on consent.
bool isUnfounded(std::span<const Event> history, const purposes::Purpose& purpose, Channel channel, base::UtcTime time);

} // namespace aicms::consent
