// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/deadlines/deadline.h"
#include "core/deadlines/law_book.h"
#include "core/deadlines/work_calendar.h"

namespace aicms::deadlines {

/// A question to the person, and the answer; invalid while it is outstanding.
struct Wait {
    QDate asked;
    QDate answered;
    bool isOpen() const { return !answered.isValid(); }
};

/// The n-th question with the n-th answer. Invalid "deadline.answer_without_question" or
/// "deadline.answer_before_question".
base::Result<std::vector<Wait>> waits(const std::vector<Event>& events, EventKey asked, EventKey answered);

bool anyOpen(const std::vector<Wait>& list);

/// Days by which answered waits put an end off: from the question to the answer, each day once (R6).
int daysShifted(const std::vector<Wait>& list);

/// A question that went out when the time was over already. It moves the end all the same, or stops it: never without a
/// word.
struct LateQuestion {
    EventKey key;
    QDate asked;
    QDate end; ///< the last day, as it was until then
};
/// `leavesOut`: days of clarification are left out (R5b).
std::vector<LateQuestion> lateQuestions(const std::vector<Event>& events, const ClockRule& rule, bool leavesOut,
    QDate start, const base::Period& period, const WorkCalendar& calendar);

/// Days behind `start` on which an answer was outstanding, both ends included, each day once (R5b).
int daysLeftOut(const std::vector<Wait>& list, QDate start);

} // namespace aicms::deadlines
