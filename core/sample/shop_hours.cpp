// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shop_hours.h"

namespace aicms::sample {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 quarter = hour / 4;

/// 0 = Monday. 1 January 1970 was a Thursday.
qint64 weekday(qint64 dayNumber)
{
    return ((dayNumber + 3) % 7 + 7) % 7;
}

qint64 openQuarters(qint64 dayNumber)
{
    const qint64 which = weekday(dayNumber);
    return which == 6 ? 0 : which == 5 ? 5 * 4 : 38;
}

} // namespace

base::UtcTime shopTime(base::UtcTime from, base::UtcTime to, int utcOffsetHours, RandomStream& random)
{
    const qint64 offset = utcOffsetHours * hour;
    const qint64 firstDay = (from.microseconds + offset) / base::microsecondsPerDay;
    const qint64 lastDay = (to.microseconds + offset) / base::microsecondsPerDay;
    for (int attempt = 0; attempt < 12 && to >= from; ++attempt) {
        const qint64 span = lastDay - firstDay + 1;
        const qint64 dayNumber = firstDay + qMax(random.below(span), random.below(span));
        const qint64 quarters = openQuarters(dayNumber);
        if (quarters == 0)
            continue;
        const qint64 sinceOpening = random.below(quarters) * quarter;
        const qint64 local
            = dayNumber * base::microsecondsPerDay + 9 * hour + sinceOpening + random.below(15) * 60 * second;
        const base::UtcTime time {local - offset};
        if (time >= from && time <= to)
            return time;
    }
    return from;
}

} // namespace aicms::sample
