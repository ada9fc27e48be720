// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/deadline_wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aicms::wording {

namespace {

using deadlines::Step;
using deadlines::StepKind;

/// The context under which translators find these sentences.
struct Deadlines {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Deadlines)
public:
    static QString sentence(const Step& step);
    static QString rolled(const Step& step);
    static QString warning(const Step& step);
};

struct DeadlineRow {
    const char* code;
    const char* text;
};

constexpr DeadlineRow events[] = {
    {"id_asked", QT_TRANSLATE_NOOP("deadline event", "identity asked for")},
    {"id_received", QT_TRANSLATE_NOOP("deadline event", "identity shown")},
    {"clarify_asked", QT_TRANSLATE_NOOP("deadline event", "clarification asked for")},
    {"clarify_received", QT_TRANSLATE_NOOP("deadline event", "clarification received")},
    {"fee_asked", QT_TRANSLATE_NOOP("deadline event", "fee asked for")},
    {"fee_paid", QT_TRANSLATE_NOOP("deadline event", "fee paid")},
    {"extension_notice", QT_TRANSLATE_NOOP("deadline event", "extension announced")},
    {"first_communication", QT_TRANSLATE_NOOP("deadline event", "first message to the person")},
    {"first_disclosure", QT_TRANSLATE_NOOP("deadline event", "first disclosure to somebody else")},
    {"hold_from", QT_TRANSLATE_NOOP("deadline event", "hold placed")},
    {"hold_to", QT_TRANSLATE_NOOP("deadline event", "hold lifted")},
    {"period", QT_TRANSLATE_NOOP("deadline event", "period")},
    {"start", QT_TRANSLATE_NOOP("deadline event", "start")},
};

constexpr DeadlineRow deadlineErrors[] = {
    {"clock",
        QT_TRANSLATE_NOOP("deadline error",
            "There is no deadline of that name. Nothing was computed. The handbook lists the names.")},
    {"regime",
        QT_TRANSLATE_NOOP(
            "deadline error", "No deadlines are known for that law. Nothing was computed. Choose one that is listed.")},
    {"clock_regime",
        QT_TRANSLATE_NOOP("deadline error",
            "That law has no such deadline. Nothing was computed. Choose another law or another deadline.")},
    {"too_early",
        QT_TRANSLATE_NOOP("deadline error",
            "No rule is known for so early a day. Nothing was computed. Check the day, or ask somebody who knows the "
            "law of that time.")},
    {"subject",
        QT_TRANSLATE_NOOP("deadline error",
            "This deadline does not exist for that kind of request. Nothing was computed. Choose another kind.")},
    {"received",
        QT_TRANSLATE_NOOP("deadline error",
            "A day is written like 2026-06-17, a time like 2026-06-17T08:05:00+02:00. Nothing was computed. Correct "
            "when it came in.")},
    {"zone_unknown",
        QT_TRANSLATE_NOOP(
            "deadline error", "There is no such time zone. Nothing was computed. Write it like Europe/Berlin.")},
    {"zone",
        QT_TRANSLATE_NOOP("deadline error",
            "Which day a time falls on depends on the time zone of the business. Nothing was computed. Name the zone, "
            "or give the day.")},
    {"moment",
        QT_TRANSLATE_NOOP(
            "deadline error", "This deadline runs by the hour. Nothing was computed. Give the time of day as well.")},
    {"event",
        QT_TRANSLATE_NOOP("deadline error",
            "One of the events is not known, or is not written as NAME=VALUE. Nothing was computed. Correct its "
            "name.")},
    {"event_value",
        QT_TRANSLATE_NOOP("deadline error",
            "One of the events has no day that can be read. Nothing was computed. Write it like 2026-06-17.")},
    {"event_twice",
        QT_TRANSLATE_NOOP(
            "deadline error", "One of the values is given twice. Nothing was computed. Leave one of them out.")},
    {"event_before_receipt",
        QT_TRANSLATE_NOOP("deadline error",
            "Something is said to have happened before the period began. Nothing was computed. Correct the days.")},
    {"answer_without_question",
        QT_TRANSLATE_NOOP("deadline error",
            "There is an answer to a question that was not asked. Nothing was computed. Enter when it was asked.")},
    {"answer_before_question",
        QT_TRANSLATE_NOOP("deadline error",
            "An answer is said to have come before its question. Nothing was computed. Correct the days.")},
    {"period",
        QT_TRANSLATE_NOOP("deadline error",
            "The period is missing or cannot be read. Nothing was computed. Write it like P8Y, P24M or P90D.")},
    {"start",
        QT_TRANSLATE_NOOP("deadline error",
            "A period begins with the trigger or at year_end. Nothing was computed. Choose one of them.")},
    {"hold",
        QT_TRANSLATE_NOOP("deadline error",
            "A hold is said to have been lifted before it was placed. Nothing was computed. Correct the days.")},
    {"suspension",
        QT_TRANSLATE_NOOP("deadline error",
            "For that day it is not known what waiting for an answer does to the deadline. Nothing was computed. Ask "
            "somebody who knows the law of that time.")},
    {"holidays",
        QT_TRANSLATE_NOOP("deadline error",
            "Holidays are written like 2026-04-03,2026-04-06. Nothing was computed. Correct the list.")},
    {"country",
        QT_TRANSLATE_NOOP("deadline error",
            "The holidays of that country are not known. Nothing was computed. Give them as a list.")},
    {"region",
        QT_TRANSLATE_NOOP("deadline error",
            "The holidays of that country differ by region. Nothing was computed. Name one of its regions.")},
    {"holidays_too_early",
        QT_TRANSLATE_NOOP("deadline error",
            "The holidays of so early a year are not known. Nothing was computed. Give them as a list.")},
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString Deadlines::rolled(const Step& step)
{
    if (!step.detail.isEmpty())
        return tr("%1 is a holiday (%2): the next day, %3.").arg(dayText(step.from), step.detail, dayText(step.day));
    return tr("%1 is a weekend day: the next day, %2.").arg(dayText(step.from), dayText(step.day));
}

QString Deadlines::warning(const Step& step)
{
    switch (step.kind) {
    case StepKind::LateQuestion:
        return tr("Mind: %1 only on day %2 after receipt. Waiting counts only if asked without undue delay.")
            .arg(deadlineEventName(step.detail))
            .arg(step.number);
    case StepKind::QuestionAfterDue:
        return tr("Mind: %1 when the period was over already.").arg(deadlineEventName(step.detail));
    case StepKind::NotUsed: return tr("Changes nothing here: %1.").arg(deadlineEventName(step.detail));
    case StepKind::DefaultPeriod: return tr("No period was given: the usual one, %1.").arg(step.detail);
    case StepKind::SameAs: return tr("The same day as %1.").arg(step.detail);
    case StepKind::NoticeInTime:
        return tr("The extension was announced on %1, in time (by %2).").arg(dayText(step.day), dayText(step.from));
    case StepKind::NoticeLate:
        return tr("The extension was announced on %1, too late (by %2): no extension.")
            .arg(dayText(step.day), dayText(step.from));
    case StepKind::NoticeMissing:
        return tr("No extension was announced: the period ends on %1.").arg(dayText(step.from));
    default: return {};
    }
}

QString Deadlines::sentence(const Step& step)
{
    switch (step.kind) {
    case StepKind::Received: return tr("It begins with %1.").arg(dayText(step.day));
    case StepKind::InZone: return tr("In the time zone %1 that is %2.").arg(step.detail, dayText(step.day));
    case StepKind::Restarted:
        return tr("The period begins anew: %1 on %2.").arg(deadlineEventName(step.detail), dayText(step.day));
    case StepKind::MonthsAdded: return tr("Months added: %1, which gives %2.").arg(step.number).arg(dayText(step.day));
    case StepKind::DaysAdded: return tr("Days added: %1, which gives %2.").arg(step.number).arg(dayText(step.day));
    case StepKind::HoursAdded:
        return tr("Hours added, nights and weekends included: %1, which gives %2.")
            .arg(step.number)
            .arg(dayText(step.day));
    case StepKind::BusinessDaysCounted:
        return tr("Working days counted: %1. The last is %2.").arg(step.number).arg(dayText(step.day));
    case StepKind::DaysLeftOut:
        return tr("Days of waiting for the person, which do not count: %1. That gives %2.")
            .arg(step.number)
            .arg(dayText(step.day));
    case StepKind::Rolled:
        return step.number == 0 ? tr("%1 does not count: a holiday.").arg(dayText(step.from)) : rolled(step);
    case StepKind::YearEnd: return tr("The period begins at the end of that year, %1.").arg(dayText(step.day));
    case StepKind::Earliest:
        return tr("Something ends it before: %1 on %2.").arg(deadlineEventName(step.detail), dayText(step.day));
    case StepKind::DayAfter: return tr("Allowed from the day after: %1.").arg(dayText(step.day));
    case StepKind::HoldLifted: return tr("A hold put it off until %1.").arg(dayText(step.day));
    case StepKind::Paused: return tr("No date while an answer is outstanding: %1.").arg(deadlineEventName(step.detail));
    case StepKind::Blocked: return tr("No date while a hold is open.");
    default: return warning(step);
    }
}

} // namespace

QString deadlineStepSentence(const Step& step)
{
    return Deadlines::sentence(step);
}

QString deadlineEventName(const QString& code)
{
    const auto row
        = std::ranges::find_if(events, [&](const DeadlineRow& each) { return code == QLatin1String(each.code); });
    return row == std::end(events) ? code : QCoreApplication::translate("deadline event", row->text);
}

QString deadlineErrorSentence(const base::Error& error)
{
    const QLatin1String prefix("deadline.");
    if (error.subject == QLatin1String("deadline.table"))
        return QCoreApplication::translate("deadline error",
            "Line %1 of the file lacks a column of the worked examples. Nothing was computed. Compare its first line "
            "with the handbook.")
            .arg(error.number);
    if (!error.subject.startsWith(prefix))
        return {};
    const QString code = error.subject.mid(prefix.size());
    const auto row = std::ranges::find_if(
        deadlineErrors, [&](const DeadlineRow& each) { return code == QLatin1String(each.code); });
    return row == std::end(deadlineErrors) ? QString() : QCoreApplication::translate("deadline error", row->text);
}

} // namespace aicms::wording
