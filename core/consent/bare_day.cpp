// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/bare_day.h"

#include "core/base/local_day.h"
#include "core/base/shown_time.h"
#include "core/consent/consent_rules.h"

namespace aicms::consent {

base::UtcTime endOfDay(QDate day, const QTimeZone& zone)
{
    return {base::UtcTime::fromDateTime(day.addDays(1).startOfDay(zone)).microseconds - 1};
}

base::UtcTime ofBareDay(QDate day, State state, const QTimeZone& zone)
{
    return isNo(state) ? endOfDay(day, zone) : base::UtcTime::fromDateTime(day.startOfDay(zone));
}

base::UtcTime notBefore(std::optional<base::UtcTime> published, base::UtcTime time, const QTimeZone& zone)
{
    const QDate day = base::localDay(time, zone);
    const bool isOfThatDay = published && *published > time && *published <= endOfDay(day, zone);
    return isOfThatDay ? *published : time;
}

std::optional<QDateTime> ofShownTime(QDate day, QTime time, State state, const QTimeZone& zone)
{
    const std::vector<QDateTime> moments = base::momentsShown(day, time, zone);
    if (moments.empty())
        return std::nullopt;
    return isNo(state) ? moments.back() : moments.front();
}

} // namespace aicms::consent
