// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/deadlines/deadline.h"
#include "core/deadlines/work_calendar.h"

namespace aicms::deadlines {

/// A question as the command line and files of examples write it.
struct QuestionText {
    QString clock;
    QString regime;
    QString subject;
    QString received; ///< "2026-06-17" or a time with or without an offset
    QString zone; ///< "Europe/Berlin"; "-" or empty: not said
    QStringList events; ///< "id_asked=2026-09-08", several in one by ";"
};

/// Invalid with the subject "deadline.received", "deadline.zone_unknown" (no such time zone), "deadline.zone" (a time
/// without one), "deadline.event" (an event that nobody knows) or "deadline.event_value".
base::Result<Question> readQuestion(const QuestionText& text);

/// "2026-04-03,2026-04-06", "-" or nothing. Invalid "deadline.holidays".
base::Result<WorkCalendar> readHolidays(const QString& text);

} // namespace aicms::deadlines
