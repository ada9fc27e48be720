// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/day_alone.h"

#include "core/base/local_day.h"
#include "ui/wording/date_text.h"

namespace aicms::wording {

std::optional<QDate> dayAlone(base::UtcTime time, const QTimeZone& zone)
{
    return base::isDayAlone(time, zone) ? std::optional(base::localDay(time, zone)) : std::nullopt;
}

QString receivedText(base::UtcTime time, const QTimeZone& zone)
{
    const auto day = dayAlone(time, zone);
    return day ? dayText(*day) : momentText(time.toDateTime().toTimeZone(zone));
}

} // namespace aicms::wording
