// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

namespace aicms::base {

/// The day that the calendar on the wall of `zone` shows at that moment. Nothing else in core asks which day it is, so
/// that a form, its preview and what is stored then mean the same day, and tests can move it.
QDate localDay(UtcTime time, const QTimeZone& zone);
/// Today in `zone`.
QDate localDay(const Clock& clock, const QTimeZone& zone);

/// Of whom only a day is known counts from its first microsecond, or to its last: no hour was said.
bool isDayAlone(UtcTime time, const QTimeZone& zone);

/// In main() of each program, before there is a second thread: from then on the C library and Qt go by one zone, the
/// system's at that moment, whatever becomes of the system's setting or of TZ. A TZ that nobody knows becomes UTC, as
/// for localDay().
void fixTimeZone();

} // namespace aicms::base
