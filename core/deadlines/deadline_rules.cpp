// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline_rules.h"

#include "core/deadlines/suspension.h"

#include <algorithm>
#include <array>

namespace aicms::deadlines {

namespace {

using base::ErrorKind;
using base::Period;

tl::unexpected<base::Error> unknown(const char* what)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.") + QLatin1String(what));
}

/// Where a period begins and how many days of waiting come on top.
struct Run {
    QDate start;
    int extraDays = 0;
    bool isPaused = false;
};

/// One computation: the question, and the steps so far.
class Computation {
public:
    Computation(const Question& question, const LawBook& book, const WorkCalendar& calendar)
        : m_question(question), m_book(book), m_calendar(calendar)
    {
    }
    base::Result<Answer> answer();

private:
    base::Result<const ClockRule*> rule(const QString& clock) const;
    base::Result<void> begin(const ClockRule& rule);
    base::Result<Answer> follow(const ClockRule& rule);
    base::Result<Answer> extended(const ClockRule& rule);
    base::Result<Answer> computed(const ClockRule& rule, const Period& period);
    base::Result<Answer> elapsed(const ClockRule& rule);
    Answer counted(const ClockRule& rule);
    base::Result<Period> periodOf(const ClockRule& rule);

    base::Result<QDate> firstDay(const ClockRule& rule);
    base::Result<Run> suspended(const ClockRule& rule, QDate start);
    base::Result<Run> shifted(QDate start);
    base::Result<Run> restarted(const ClockRule& rule, QDate start);
    base::Result<std::vector<Wait>> used(EventKey asked, EventKey answered);
    QDate added(QDate start, const Period& period, const ClockRule& rule);
    QDate rolled(QDate day);
    QDate orEarlier(QDate day, const ClockRule& rule);
    base::Result<Answer> released(QDate day, const ClockRule& rule);

    const Event* single(EventKey key);
    bool has(EventKey key) const;
    void step(Step step) { m_steps.push_back(std::move(step)); }
    Answer ended(Outcome outcome, const QString& rule, const QString& detail);
    void nameUnused();

    const Question& m_question;
    const LawBook& m_book;
    const WorkCalendar& m_calendar;
    QString m_kind;
    std::vector<Step> m_steps;
    std::vector<EventKey> m_used;
};

bool Computation::has(EventKey key) const
{
    return std::ranges::find(m_question.events, key, &Event::key) != m_question.events.end();
}

const Event* Computation::single(EventKey key)
{
    m_used.push_back(key);
    const auto found = std::ranges::find(m_question.events, key, &Event::key);
    return found == m_question.events.end() ? nullptr : &*found;
}

base::Result<const ClockRule*> Computation::rule(const QString& clock) const
{
    return m_book.find(clock, m_question.regime, m_question.received);
}

Answer Computation::ended(Outcome outcome, const QString& rule, const QString& detail)
{
    step({outcome == Outcome::Paused ? StepKind::Paused : StepKind::Blocked, rule, {}, 0, detail});
    Answer answer;
    answer.outcome = outcome;
    return answer;
}

base::Result<void> Computation::begin(const ClockRule& rule)
{
    m_kind = m_book.kindOf(m_question.subject);
    if (!rule.subjects.isEmpty() && !rule.subjects.contains(m_kind))
        return unknown("subject");
    const QString receipt = rule.rules.contains(QStringLiteral("R0")) ? QStringLiteral("R0") : rule.rules.front();
    if (m_question.moment && m_question.zone.isValid())
        step({StepKind::InZone, receipt, m_question.received, 0, QString::fromUtf8(m_question.zone.id())});
    else if (m_question.moment && rule.hours == 0)
        return unknown("zone");
    step({StepKind::Received, receipt, m_question.received});
    return {};
}

base::Result<Period> Computation::periodOf(const ClockRule& rule)
{
    if (!rule.periodFromEvent)
        return *rule.period;
    if (const Event* event = single(EventKey::Period)) {
        if (std::ranges::count(m_question.events, EventKey::Period, &Event::key) > 1)
            return unknown("event_twice");
        if (const auto period = Period::parse(event->text))
            return *period;
        return unknown("period");
    }
    if (!rule.period)
        return unknown("period");
    step({StepKind::DefaultPeriod, rule.rules.front(), {}, 0, rule.period->toIso()});
    return *rule.period;
}

base::Result<QDate> Computation::firstDay(const ClockRule& rule)
{
    if (rule.starts.isEmpty())
        return m_question.received;
    const Event* event = single(EventKey::Start);
    if (!event)
        return m_question.received;
    if (std::ranges::count(m_question.events, EventKey::Start, &Event::key) > 1)
        return unknown("event_twice");
    if (!rule.starts.contains(event->text))
        return unknown("start");
    if (event->text != QLatin1String("year_end"))
        return m_question.received;
    const QDate last(m_question.received.year(), 12, 31);
    step({StepKind::YearEnd, QStringLiteral("T2"), last});
    return last;
}

base::Result<std::vector<Wait>> Computation::used(EventKey asked, EventKey answered)
{
    m_used.push_back(asked);
    m_used.push_back(answered);
    return waits(m_question.events, asked, answered);
}

base::Result<Run> Computation::suspended(const ClockRule& rule, QDate start)
{
    switch (rule.suspension) {
    case Suspension::None: return Run {start};
    case Suspension::Shift: return shifted(start);
    case Suspension::Restart: return restarted(rule, start);
    case Suspension::Unknown: break;
    }
    for (const EventKey key : {EventKey::IdAsked, EventKey::IdReceived, EventKey::ClarifyAsked,
             EventKey::ClarifyReceived, EventKey::FeeAsked, EventKey::FeePaid}) {
        if (has(key))
            return unknown("suspension");
    }
    return Run {start};
}

base::Result<Run> Computation::shifted(QDate start)
{
    const QString id = QStringLiteral("R6");
    std::vector<Wait> all;
    Run run {start};
    constexpr std::array pairs = {std::pair {EventKey::IdAsked, EventKey::IdReceived},
        std::pair {EventKey::ClarifyAsked, EventKey::ClarifyReceived}};
    for (const auto& [asked, answered] : pairs) {
        const auto list = used(asked, answered);
        if (!list)
            return base::fail(list.error());
        for (const Wait& wait : *list) {
            if (wait.asked < start)
                return unknown("event_before_receipt");
            const int days = static_cast<int>(start.daysTo(wait.asked));
            if (days > m_book.lateQuestionDays())
                step({StepKind::LateQuestion, id, wait.asked, days, eventCode(asked)});
            all.push_back(wait);
        }
        if (anyOpen(*list) && !run.isPaused) {
            run.isPaused = true;
            step({StepKind::Paused, id, {}, 0, eventCode(asked)});
        }
    }
    run.extraDays = daysShifted(all);
    return run;
}

base::Result<Run> Computation::restarted(const ClockRule& rule, QDate start)
{
    Run run {start};
    constexpr std::array pairs
        = {std::pair {EventKey::IdAsked, EventKey::IdReceived}, std::pair {EventKey::FeeAsked, EventKey::FeePaid}};
    for (const auto& [asked, answered] : pairs) {
        const auto list = used(asked, answered);
        if (!list)
            return base::fail(list.error());
        for (const Wait& wait : *list) {
            if (wait.asked < start)
                return unknown("event_before_receipt");
            if (wait.isOpen() && !run.isPaused) {
                run.isPaused = true;
                step({StepKind::Paused, QStringLiteral("R5a"), {}, 0, eventCode(asked)});
            }
            if (!wait.isOpen() && wait.answered > run.start) {
                run.start = wait.answered;
                step({StepKind::Restarted, QStringLiteral("R5a"), run.start, 0, eventCode(answered)});
            }
        }
    }
    if (!rule.leftOutFor.contains(m_kind))
        return run;
    const auto questions = used(EventKey::ClarifyAsked, EventKey::ClarifyReceived);
    if (!questions)
        return base::fail(questions.error());
    if (anyOpen(*questions) && !run.isPaused) {
        run.isPaused = true;
        step({StepKind::Paused, QStringLiteral("R5b"), {}, 0, eventCode(EventKey::ClarifyAsked)});
    }
    run.extraDays = daysLeftOut(*questions, run.start);
    return run;
}

QDate Computation::added(QDate start, const Period& period, const ClockRule& rule)
{
    QDate day = start;
    const bool isOfTheFirst = !rule.rules.contains(QStringLiteral("R1"));
    if (period.months() > 0) {
        day = day.addMonths(period.months());
        const QString id = isOfTheFirst ? rule.rules.front() : QStringLiteral("R1");
        step({StepKind::MonthsAdded, id, day, period.months(), {}, start});
    }
    if (period.days() > 0) {
        const QDate before = day;
        day = day.addDays(period.days());
        step({StepKind::DaysAdded, rule.rules.front(), day, period.days(), {}, before});
    }
    return day;
}

QDate Computation::rolled(QDate day)
{
    while (!m_calendar.isWorkingDay(day)) {
        const QDate next = day.addDays(1);
        step({StepKind::Rolled, QStringLiteral("R2"), next, 1, m_calendar.holidayName(day), day});
        day = next;
    }
    return day;
}

QDate Computation::orEarlier(QDate day, const ClockRule& rule)
{
    for (const EventKey key : rule.orEarlier) {
        m_used.push_back(key);
        for (const Event& event : m_question.events) {
            if (event.key == key && event.day < day) {
                step({StepKind::Earliest, rule.rules.front(), event.day, 0, eventCode(key), day});
                day = event.day;
            }
        }
    }
    return day;
}

base::Result<Answer> Computation::released(QDate day, const ClockRule& rule)
{
    Answer answer;
    answer.day = day;
    if (rule.givesDayAfter) {
        answer.day = day.addDays(1);
        step({StepKind::DayAfter, QStringLiteral("W1"), answer.day});
    }
    if (!rule.isHeld)
        return answer;
    const QString id = QStringLiteral("E3");
    m_used.push_back(EventKey::HoldFrom);
    m_used.push_back(EventKey::HoldTo);
    // A hold that is lifted counts by that day alone, so the day on which it was placed need not be known.
    std::vector<QDate> placed;
    std::vector<QDate> lifted;
    for (const Event& event : m_question.events) {
        if (event.key == EventKey::HoldFrom)
            placed.push_back(event.day);
        if (event.key == EventKey::HoldTo)
            lifted.push_back(event.day);
    }
    if (placed.size() > lifted.size())
        return ended(Outcome::Blocked, id, eventCode(EventKey::HoldFrom));
    std::ranges::sort(placed);
    std::ranges::sort(lifted);
    for (size_t i = 0; i < placed.size(); ++i) {
        if (lifted[i] < placed[i])
            return unknown("hold");
    }
    if (!lifted.empty() && lifted.back() > answer.day) {
        step({StepKind::HoldLifted, id, lifted.back(), 0, {}, answer.day});
        answer.day = lifted.back();
    }
    return answer;
}

base::Result<Answer> Computation::computed(const ClockRule& rule, const Period& period)
{
    const auto start = firstDay(rule);
    if (!start)
        return base::fail(start.error());
    for (const EventKey key : rule.orEarlier) {
        const bool isTooEarly = std::ranges::any_of(
            m_question.events, [&](const Event& event) { return event.key == key && event.day < *start; });
        if (isTooEarly)
            return unknown("event_before_receipt");
    }
    const auto run = suspended(rule, *start);
    if (!run)
        return base::fail(run.error());
    const bool leavesOut = rule.leftOutFor.contains(m_kind);
    for (const LateQuestion& late : lateQuestions(m_question.events, rule, leavesOut, *start, period, m_calendar))
        step({StepKind::QuestionAfterDue, {}, late.asked, 0, eventCode(late.key), late.end});
    if (run->isPaused) {
        Answer paused;
        paused.outcome = Outcome::Paused;
        return paused;
    }
    QDate day = added(run->start, period, rule);
    if (run->extraDays > 0) {
        const QString id = rule.suspension == Suspension::Shift ? QStringLiteral("R6") : QStringLiteral("R5b");
        const QDate before = day;
        day = day.addDays(run->extraDays);
        step({StepKind::DaysLeftOut, id, day, run->extraDays, {}, before});
    }
    if (rule.rolls)
        day = rolled(day);
    return released(orEarlier(day, rule), rule);
}

base::Result<Answer> Computation::elapsed(const ClockRule& rule)
{
    if (!m_question.moment)
        return unknown("moment");
    constexpr qint64 microsecondsPerHour = 3'600'000'000;
    constexpr int secondsPerMinute = 60;
    Answer answer;
    answer.outcome = Outcome::Moment;
    answer.moment = {m_question.moment->microseconds + rule.hours * microsecondsPerHour};
    answer.offsetMinutes = m_question.zone.isValid()
        ? m_question.zone.offsetFromUtc(answer.moment.toDateTime()) / secondsPerMinute
        : m_question.offsetMinutes;
    answer.day = answer.moment.toDateTime().addSecs(qint64 {answer.offsetMinutes} * secondsPerMinute).date();
    step({StepKind::HoursAdded, rule.rules.front(), answer.day, rule.hours});
    return answer;
}

Answer Computation::counted(const ClockRule& rule)
{
    Answer answer;
    answer.day = m_calendar.workingDay(m_question.received, rule.businessDays);
    step({StepKind::BusinessDaysCounted, rule.rules.front(), answer.day, rule.businessDays});
    for (QDate day = m_question.received.addDays(1); day < answer.day; day = day.addDays(1)) {
        const QString holiday = m_calendar.holidayName(day);
        if (!m_calendar.isWorkingDay(day) && day.dayOfWeek() < Qt::Saturday)
            step({StepKind::Rolled, QStringLiteral("C7"), day.addDays(1), 0, holiday, day});
    }
    return answer;
}

base::Result<Answer> Computation::extended(const ClockRule& rule)
{
    const auto baseRule = this->rule(rule.extends);
    if (!baseRule)
        return base::fail(baseRule.error());
    auto plain = follow(**baseRule);
    if (!plain || plain->outcome != Outcome::Day)
        return plain;
    const auto noticeRule = this->rule(rule.noticeBy);
    if (!noticeRule)
        return base::fail(noticeRule.error());
    const std::vector<Step> toPlain = m_steps;
    const auto limit = follow(**noticeRule);
    if (!limit || limit->outcome != Outcome::Day)
        return limit;
    m_steps = toPlain; // how the limit came about is told by its own clock
    const QDate noticeBy = limit->day;
    const QString id = rule.rules.front();
    m_used.push_back(EventKey::ExtensionNotice);
    QDate notice;
    for (const Event& event : m_question.events) {
        if (event.key != EventKey::ExtensionNotice)
            continue;
        if (event.day < m_question.received)
            return unknown("event_before_receipt");
        notice = notice.isValid() ? std::min(notice, event.day) : event.day;
    }
    if (!notice.isValid() || notice > noticeBy) {
        step({notice.isValid() ? StepKind::NoticeLate : StepKind::NoticeMissing, id, notice, 0, {}, noticeBy});
        return plain;
    }
    // Anew from the start, never from the first due date: what was computed so far only bounded the notice.
    m_steps.clear();
    if (const auto begun = begin(**baseRule); !begun)
        return base::fail(begun.error());
    step({StepKind::NoticeInTime, id, notice, 0, {}, noticeBy});
    return computed(**baseRule, *rule.period);
}

base::Result<Answer> Computation::follow(const ClockRule& rule)
{
    if (!rule.extends.isEmpty())
        return extended(rule);
    if (!rule.sameAs.isEmpty()) {
        step({StepKind::SameAs, rule.rules.front(), {}, 0, rule.sameAs});
        const auto other = this->rule(rule.sameAs);
        return other ? follow(**other) : base::fail(other.error());
    }
    if (const auto begun = begin(rule); !begun)
        return base::fail(begun.error());
    if (rule.hours > 0)
        return elapsed(rule);
    if (rule.businessDays > 0)
        return counted(rule);
    const auto period = periodOf(rule);
    return period ? computed(rule, *period) : base::fail(period.error());
}

void Computation::nameUnused()
{
    std::vector<EventKey> named;
    for (const Event& event : m_question.events) {
        const bool isNew = std::ranges::find(named, event.key) == named.end();
        if (isNew && std::ranges::find(m_used, event.key) == m_used.end()) {
            named.push_back(event.key);
            step({StepKind::NotUsed, {}, {}, 0, eventCode(event.key)});
        }
    }
}

base::Result<Answer> Computation::answer()
{
    const auto rule = this->rule(m_question.clock);
    if (!rule)
        return base::fail(rule.error());
    auto answer = follow(**rule);
    if (!answer)
        return answer;
    nameUnused();
    answer->steps = std::move(m_steps);
    answer->law = (*rule)->law;
    answer->version = m_book.version();
    return answer;
}

} // namespace

base::Result<Answer> compute(const Question& question, const LawBook& book, const WorkCalendar& calendar)
{
    if (!question.received.isValid())
        return unknown("received");
    return Computation(question, book, calendar).answer();
}

int warningReached(QDate due, QDate today, const LawBook& book)
{
    const auto& all = book.warningDaysBefore();
    return static_cast<int>(std::ranges::count_if(all, [left = today.daysTo(due)](int days) { return left <= days; }));
}

QDate internalTarget(QDate due, const LawBook& book, const WorkCalendar& calendar)
{
    return calendar.workingDay(due, -book.targetWorkingDaysBefore());
}

} // namespace aicms::deadlines
