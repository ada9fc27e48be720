// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/consent/consent.h"

#include <QTimeZone>

namespace aicms::consent {

/// The last microsecond of a day.
base::UtcTime endOfDay(QDate day, const QTimeZone& zone);
/// When an answer counts of which only the day is known: from its beginning, a no to its end, so that no yes of that
/// day outlives it.
base::UtcTime ofBareDay(QDate day, State state, const QTimeZone& zone);

} // namespace aicms::consent
