// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/deadlines/deadline.h"
#include "core/deadlines/law_book.h"
#include "core/deadlines/work_calendar.h"

namespace aicms::deadlines {

/// The date that a clock comes to, with every step on the way. What is not known is Invalid, with the subject
/// "deadline.received", ".clock", ".regime", ".clock_regime", ".too_early", ".subject" (this law has no such deadline
/// for that kind), ".zone" (a moment without the zone of the business), ".moment" (the time of day is needed),
/// ".period", ".start",
/// ".event_twice", ".event_before_receipt", ".answer_without_question", ".answer_before_question", ".hold" (lifted
/// before it was placed) or ".suspension" (the law of that day is not known to say what waiting does).
base::Result<Answer> compute(const Question& question, const LawBook& book, const WorkCalendar& calendar);

/// How many of LawBook::warningDaysBefore() were reached by then (R7): 0 before the first of them, all on the last days
/// and afterwards.
int warningReached(QDate due, QDate today, const LawBook& book);

/// When the business wants to be done (R7).
QDate internalTarget(QDate due, const LawBook& book, const WorkCalendar& calendar);

} // namespace aicms::deadlines
