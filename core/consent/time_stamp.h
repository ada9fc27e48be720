// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace aicms::consent {

/// ISO 8601 to the microsecond with an offset, e.g. "2026-05-12T10:10:00.000000+02:00": nothing of a stored time is
/// lost.
QString timeStamp(base::UtcTime time, int offsetMinutes);

struct StampedTime {
    base::UtcTime time;
    int offsetMinutes = 0;
};
/// Empty when it is no such text.
std::optional<StampedTime> readTimeStamp(const QString& text);

} // namespace aicms::consent
