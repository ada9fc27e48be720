// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sample/random_stream.h"

namespace aicms::sample {

/// A moment between `from` and `to` (both included) at which a shop is open: Monday to Friday 9:00 to 18:30, Saturday
/// 9:00 to 14:00, standard time at `utcOffsetHours`. Later moments are likelier, as business grows. `from` itself when
/// the shop was never open between them.
base::UtcTime shopTime(base::UtcTime from, base::UtcTime to, int utcOffsetHours, RandomStream& random);

} // namespace aicms::sample
