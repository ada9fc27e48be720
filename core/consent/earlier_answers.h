// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_rules.h"

namespace aicms::consent {

/// The last objection of those received up to `latest` that no yes came after by `time`; null: there is none. Another
/// no in its place takes nothing of it away. `isMeant`: which answers are one.
const Span* standingObjection(std::span<const Span> line, base::UtcTime time, base::UtcTime latest = endOfTime,
    bool (*isMeant)(State) = isObjection);
/// Whether there is something that can be agreed to again: a yes came before `time`, or the end of one, and no no after
/// it. That somebody was asked since, or that nobody knows any more, takes nothing of it away.
bool isRenewableAt(std::span<const Span> line, base::UtcTime time);

} // namespace aicms::consent
