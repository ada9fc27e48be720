// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/consent/consent.h"

#include <QTimeZone>

#include <optional>

namespace aicms::consent {

/// The last microsecond of a day.
base::UtcTime endOfDay(QDate day, const QTimeZone& zone);
/// When an answer counts of which only the day is known: from its beginning, a no to its end, so that no yes of that
/// day outlives it.
base::UtcTime ofBareDay(QDate day, State state, const QTimeZone& zone);
/// The same of a yes on a wording that was `published` in the course of that day: nobody said it before, so it counts
/// from then. Any other time stays.
base::UtcTime notBefore(std::optional<base::UtcTime> published, base::UtcTime time, const QTimeZone& zone);
/// The same of an answer with a time, by the clock of `zone`: where that shows it twice, in the night in which it is
/// put back, a yes and whatever else counts from the first time, a no from the second. Empty where it does not show it.
std::optional<QDateTime> ofShownTime(QDate day, QTime time, State state, const QTimeZone& zone);

} // namespace aicms::consent
