// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"

#include <ctime>

namespace aicms::base {

QDate localDay(UtcTime time, const QTimeZone& zone)
{
    const QDateTime moment = time.toDateTime();
    // TZ may name a zone that this computer does not know; a day that is none would make every day one to come.
    return (zone.isValid() ? moment.toTimeZone(zone) : moment.toUTC()).date();
}

QDate localDay(const Clock& clock, const QTimeZone& zone)
{
    return localDay(clock.now(), zone);
}

bool isDayAlone(UtcTime time, const QTimeZone& zone)
{
    const QDate day = localDay(time, zone);
    return time == UtcTime::fromDateTime(day.startOfDay(zone))
        || time.microseconds == UtcTime::fromDateTime(day.addDays(1).startOfDay(zone)).microseconds - 1;
}

void fixTimeZone()
{
#ifdef Q_OS_UNIX
    QByteArray name = QTimeZone::systemTimeZoneId();
    constexpr QByteArrayView folder = "/zoneinfo/"; // TZ may name the zone's file
    if (const qsizetype at = name.indexOf(folder); at >= 0)
        name = name.sliced(at + folder.size());
    qputenv("TZ", QTimeZone(name).isValid() ? name : QByteArrayLiteral("UTC"));
    tzset();
#endif
}

} // namespace aicms::base
