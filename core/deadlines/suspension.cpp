// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/suspension.h"

#include <algorithm>

namespace aicms::deadlines {

namespace {

std::vector<QDate> daysOf(const std::vector<Event>& events, EventKey key)
{
    std::vector<QDate> days;
    for (const Event& event : events) {
        if (event.key == key)
            days.push_back(event.day);
    }
    std::ranges::sort(days);
    return days;
}

/// Days of the union of [asked + first, answered + last), clipped to what lies behind `start` where that is valid.
int unionOfDays(std::vector<Wait> list, int last, QDate start)
{
    std::erase_if(list, [](const Wait& wait) { return wait.isOpen(); });
    std::ranges::sort(list, {}, &Wait::asked);
    qint64 days = 0;
    qint64 reached = start.isValid() ? start.toJulianDay() + 1 : 0; // the first day that is not yet counted
    for (const Wait& wait : list) {
        const qint64 from = std::max(reached, wait.asked.toJulianDay());
        const qint64 to = wait.answered.toJulianDay() + last;
        if (to > from) {
            days += to - from;
            reached = to;
        }
    }
    return static_cast<int>(days);
}

} // namespace

base::Result<std::vector<Wait>> waits(const std::vector<Event>& events, EventKey asked, EventKey answered)
{
    const std::vector<QDate> questions = daysOf(events, asked);
    const std::vector<QDate> answers = daysOf(events, answered);
    if (answers.size() > questions.size())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.answer_without_question"));
    std::vector<Wait> list;
    for (size_t i = 0; i < questions.size(); ++i) {
        const Wait wait {questions[i], i < answers.size() ? answers[i] : QDate()};
        if (!wait.isOpen() && wait.answered < wait.asked)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.answer_before_question"));
        list.push_back(wait);
    }
    return list;
}

bool anyOpen(const std::vector<Wait>& list)
{
    return std::ranges::any_of(list, &Wait::isOpen);
}

int daysShifted(const std::vector<Wait>& list)
{
    return unionOfDays(list, 0, {});
}

int daysLeftOut(const std::vector<Wait>& list, QDate start)
{
    return unionOfDays(list, 1, start);
}

namespace {

struct Asked {
    EventKey key;
    Wait wait;
    bool restarts;
};

/// Every question that moves an end under that rule, in the order in which they were asked.
std::vector<Asked> questionsOf(const std::vector<Event>& events, const ClockRule& rule, bool leavesOut)
{
    const bool isRestart = rule.suspension == Suspension::Restart;
    const bool isShift = rule.suspension == Suspension::Shift;
    std::vector<Asked> all;
    const auto take = [&](EventKey asked, EventKey answered, bool restarts) {
        const auto list = waits(events, asked, answered);
        for (const Wait& wait : list ? *list : std::vector<Wait>())
            all.push_back({asked, wait, restarts});
    };
    if (isShift || isRestart)
        take(EventKey::IdAsked, EventKey::IdReceived, isRestart);
    if (isRestart)
        take(EventKey::FeeAsked, EventKey::FeePaid, true);
    if (isShift || (isRestart && leavesOut))
        take(EventKey::ClarifyAsked, EventKey::ClarifyReceived, false);
    std::ranges::stable_sort(all, {}, [](const Asked& each) { return each.wait.asked; });
    return all;
}

} // namespace

std::vector<LateQuestion> lateQuestions(const std::vector<Event>& events, const ClockRule& rule, bool leavesOut,
    QDate start, const base::Period& period, const WorkCalendar& calendar)
{
    const std::vector<Asked> all = questionsOf(events, rule, leavesOut);
    std::vector<LateQuestion> late;
    for (size_t i = 0; i < all.size(); ++i) {
        const QDate asked = all[i].wait.asked;
        QDate from = start;
        std::vector<Wait> before;
        bool isOutstanding = false; // then no end was running that it could miss
        for (size_t j = 0; j < i; ++j) {
            const Wait& wait = all[j].wait;
            if (wait.isOpen() || wait.answered > asked)
                isOutstanding = true;
            else if (all[j].restarts)
                from = std::max(from, wait.answered);
            else
                before.push_back(wait);
        }
        const int days = rule.suspension == Suspension::Shift ? daysShifted(before) : daysLeftOut(before, from);
        QDate end = period.after(from).addDays(days);
        if (rule.rolls)
            end = calendar.roll(end);
        if (!isOutstanding && asked > end)
            late.push_back({all[i].key, asked, end});
    }
    return late;
}

} // namespace aicms::deadlines
