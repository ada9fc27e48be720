// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace aicms::deadlines {

/// What happened on the way, and what a retention rule sets.
enum class EventKey {
    IdAsked,
    IdReceived,
    ClarifyAsked,
    ClarifyReceived,
    FeeAsked,
    FeePaid,
    ExtensionNotice,
    FirstCommunication,
    FirstDisclosure,
    HoldFrom,
    HoldTo,
    Period, ///< `text` is an ISO 8601 period
    Start, ///< `text` is "trigger" or "year_end"
};
inline constexpr int eventKeyCount = 13;
/// "id_asked"
QString eventCode(EventKey key);
std::optional<EventKey> eventFromCode(const QString& code);

struct Event {
    EventKey key = EventKey::IdAsked;
    QDate day = {}; ///< the calendar day at the business's place
    QString text = {};
};

/// What a deadline is asked for.
struct Question {
    QString clock; ///< "dsr_due" and the like, as the data file names them
    QString regime; ///< "EU-GDPR", "RET-DE"
    QString subject; ///< the kind of request, or what the clock is about
    QDate received; ///< the calendar day at the business's place (R0)
    std::optional<base::UtcTime> moment = {}; ///< where the time of day is known
    QTimeZone zone = {}; ///< of the business; invalid where it was not said
    int offsetMinutes = 0; ///< in which the moment was written, for an answer without a zone
    std::vector<Event> events = {}; ///< a key may come several times
};

enum class StepKind {
    Received, ///< the day on which it reached the business
    InZone, ///< the moment was turned into that day; `detail` is the zone
    Restarted, ///< the period begins with the answer; `detail` is the event
    MonthsAdded, ///< `number` of them, the last day of the month where the day number is missing
    DaysAdded,
    HoursAdded,
    BusinessDaysCounted,
    DaysLeftOut, ///< `number` days of waiting do not count
    Rolled, ///< from `from`, which is no working day; `detail` is the holiday's name, empty for a weekend
    YearEnd, ///< the period begins on the last day of the year
    Earliest, ///< an earlier event ends it; `detail` is the event
    NoticeInTime, ///< the extension was announced by `from`
    NoticeLate, ///< it was not: no extension
    NoticeMissing,
    DayAfter, ///< `day` is the first on which it is allowed
    HoldLifted, ///< a hold put it off to the day on which it was lifted
    Paused, ///< an answer is outstanding; `detail` is what was asked
    Blocked, ///< a hold is open
    LateQuestion, ///< a warning: asked `number` days after it came in; that is not "without undue delay"
    QuestionAfterDue, ///< a warning: asked when the period was over
    NotUsed, ///< the event `detail` changes nothing under this rule
    DefaultPeriod, ///< no period was given: the rule's own, `detail`
    SameAs, ///< the same day as the clock `detail`
};

struct Step {
    StepKind kind = StepKind::Received;
    QString rule = {}; ///< id in the privacy rules; may be empty
    QDate day = {}; ///< what the step comes to
    int number = 0;
    QString detail = {};
    QDate from = {};
};

enum class Outcome {
    Day, ///< the last day of the period (to 24:00 local time), or the first day on which something is allowed
    Moment,
    Paused, ///< no date exists while an answer is outstanding
    Blocked, ///< no date exists while a hold is open
};

struct Answer {
    Outcome outcome = Outcome::Day;
    QDate day = {};
    base::UtcTime moment = {};
    int offsetMinutes = 0;
    std::vector<Step> steps = {};
    QString law = {}; ///< article, where the rule has one
    QString version = {}; ///< of the data file

    /// The rules that were used, each once, in order.
    QStringList rules() const;
    /// "2026-07-17", "2026-06-15T08:05:00+02:00", "PAUSED" or "BLOCKED".
    QString text() const;
};

} // namespace aicms::deadlines
