// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/day_alone.h"

#include "ui/wording/date_text.h"

namespace aicms::wording {

std::optional<QDate> dayAlone(base::UtcTime time, const QTimeZone& zone)
{
    const QDate day = time.toDateTime().toTimeZone(zone).date();
    const bool isDay = time == base::UtcTime::fromDateTime(day.startOfDay(zone))
        || time.microseconds == base::UtcTime::fromDateTime(day.addDays(1).startOfDay(zone)).microseconds - 1;
    return isDay ? std::optional(day) : std::nullopt;
}

QString receivedText(base::UtcTime time, const QTimeZone& zone)
{
    const auto day = dayAlone(time, zone);
    return day ? dayText(*day) : momentText(time.toDateTime().toTimeZone(zone));
}

} // namespace aicms::wording
