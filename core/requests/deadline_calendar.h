// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>

#include <vector>

namespace aicms::requests {

/// A day in somebody's calendar. Calendars go to phones and other computers, so nothing in it may name a person.
struct CalendarEntry {
    QString uid = {}; ///< the same for the same date in every file, so that a later file replaces it
    QDate day = {};
    QString summary = {};
    QString description = {};
    std::vector<int> remindDaysBefore = {}; ///< a reminder each
};

/// iCalendar (RFC 5545): whole days, UTF-8, lines folded at 75 octets and ended with CR LF. `made`: when the file was
/// made; a file that was made later counts.
QByteArray calendarFile(const std::vector<CalendarEntry>& entries, base::UtcTime made);

} // namespace aicms::requests
