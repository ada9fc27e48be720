// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

namespace aicms::consent {

/// Whom the gate lets through at a moment and whether anything may be sent to them, by the addresses of now and the
/// objections of that moment.
struct Reach {
    /// By id. By a channel: only whom it reaches. Without one: everybody whom the gate lets through.
    std::vector<base::CustomerId> people = {};
    /// The others; without a channel those whom none of the purpose's ways reaches. Counted for advertising and by a
    /// channel.
    qint64 withoutAddress = 0; ///< there is none, or none that can be read
    qint64 suppressed = 0; ///< there are some, and somebody with each of them had objected
};

} // namespace aicms::consent
