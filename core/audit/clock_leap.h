// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <optional>

namespace aicms::audit {

/// The clock went ahead farther than a closed shop explains: periods that it ends may not have ended.
struct ClockLeap {
    base::UtcTime from = {}; ///< of the last entry of the log before it
    base::UtcTime to = {}; ///< of the first one after it, or now
    friend bool operator==(const ClockLeap&, const ClockLeap&) = default;
};

/// Shops are closed for weeks; one that is closed for a season is asked once.
inline constexpr qint64 longestQuietDays = 60;

/// The last leap between two entries of the log, or between the last one and now, of which nobody has said since that
/// the clock is right. Looks a year back: by a clock that went on since then a year was lived.
std::optional<ClockLeap> clockLeap(storage::ReadTransaction& tx, base::UtcTime now);
/// That the clock is right now, by whoever looked.
void confirmClock(storage::WriteTransaction& tx, const access::Session& session);

} // namespace aicms::audit
