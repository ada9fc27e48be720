// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_time.h"

#include <algorithm>

namespace aicms::base {

std::vector<QDateTime> momentsShown(QDate day, QTime time, const QTimeZone& zone)
{
    if (!day.isValid() || !time.isValid())
        return {};
    constexpr qint64 millisecondsAround = 24 * 3'600'000LL; // no offset is as large, and no two changes as near
    constexpr int millisecondsPerSecond = 1000;
    const qint64 shown = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt
        = [&zone](qint64 moment) { return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)); };
    std::vector<QDateTime> moments;
    for (const qint64 near : {shown - millisecondsAround, shown + millisecondsAround}) {
        const int offset = offsetAt(near);
        const qint64 moment = shown - qint64(offset) * millisecondsPerSecond;
        const bool isKnown = !moments.empty() && moments.front().toMSecsSinceEpoch() == moment;
        if (offsetAt(moment) == offset && !isKnown)
            moments.push_back(QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, offset));
    }
    std::ranges::sort(moments, {}, [](const QDateTime& each) { return each.toMSecsSinceEpoch(); });
    return moments;
}

} // namespace aicms::base
