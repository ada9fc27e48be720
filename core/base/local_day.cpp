// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"

namespace aicms::base {

QDate localDay(UtcTime time, const QTimeZone& zone)
{
    return time.toDateTime().toTimeZone(zone).date();
}

QDate localDay(const Clock& clock, const QTimeZone& zone)
{
    return localDay(clock.now(), zone);
}

} // namespace aicms::base
