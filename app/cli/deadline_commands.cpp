// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/deadlines/deadline_rules.h"
#include "core/deadlines/deadline_table.h"
#include "core/deadlines/deadline_text.h"
#include "ui/wording/deadline_wording.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace aicms::cli {

namespace {

using deadlines::Answer;
using deadlines::Step;

QJsonObject stepJson(const Step& step)
{
    QJsonObject object {{QStringLiteral("text"), wording::deadlineStepSentence(step)}};
    if (!step.rule.isEmpty())
        object.insert(QStringLiteral("rule"), step.rule);
    if (step.day.isValid())
        object.insert(QStringLiteral("day"), step.day.toString(Qt::ISODate));
    if (step.number != 0)
        object.insert(QStringLiteral("number"), step.number);
    if (!step.detail.isEmpty())
        object.insert(QStringLiteral("detail"), step.detail);
    return object;
}

/// The holidays that were given, or those of a country.
base::Result<deadlines::WorkCalendar> calendarOf(Context& context, const deadlines::Question& question)
{
    if (!context.has("country"))
        return deadlines::readHolidays(context.value("holidays"));
    QDate until = question.received;
    for (const deadlines::Event& event : question.events)
        until = std::max(until, event.day);
    return deadlines::WorkCalendar::of(
        deadlines::HolidayBook::builtIn(), context.value("country"), context.value("region"), question.received, until);
}

/// A region says nothing without its country, and a list stands for itself: nothing that was given is passed over.
bool saysWhichHolidays(Context& context)
{
    if (context.has("country") && context.has("holidays"))
        context.out().message(Text::tr("--country and --holidays exclude each other."));
    else if (context.has("region") && !context.has("country"))
        context.out().message(Text::tr("%1 is missing.").arg(QStringLiteral("--country")));
    else
        return true;
    return false;
}

void show(Context& context, const Answer& answer)
{
    QJsonArray steps;
    QStringList lines = {answer.text()};
    for (const Step& step : answer.steps) {
        steps.append(stepJson(step));
        lines << QStringLiteral("  ") + wording::deadlineStepSentence(step);
    }
    const auto& book = deadlines::LawBook::builtIn();
    context.out().result({{QStringLiteral("date"), answer.text()}, {QStringLiteral("steps"), steps},
                             {QStringLiteral("rules"), QJsonArray::fromStringList(answer.rules())},
                             {QStringLiteral("law"), answer.law}, {QStringLiteral("version"), book.version()}},
        {lines.front()});
    for (const QString& line : lines.mid(1))
        context.out().message(line);
}

Outcome runFile(Context& context)
{
    const QString path = context.value("table");
    context.workOn(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            file.exists() ? base::ErrorKind::InputOutput : base::ErrorKind::NotFound, QStringLiteral("file"));
    const auto rows = deadlines::runTable(file.readAll());
    if (!rows)
        return base::fail(rows.error());
    QJsonArray items;
    QByteArray text; // as it stands: a line of the terminal would lose its tabs
    int differences = 0;
    for (const deadlines::TableRow& row : *rows) {
        differences += row.isEqual() ? 0 : 1;
        items.append(QJsonObject {{QStringLiteral("id"), row.id}, {QStringLiteral("computed"), row.computed},
            {QStringLiteral("expected"), row.expected}});
        text += (QStringList {row.id, row.computed, row.expected}.join(u'\t') + u'\n').toUtf8();
    }
    if (context.out().isJson())
        context.out().result({{QStringLiteral("items"), items}, {QStringLiteral("total"), items.size()},
                                 {QStringLiteral("differences"), differences}},
            {});
    else
        context.out().raw(text);
    context.out().message(Text::tr("Rows that differ from what the file expects: %1.").arg(differences));
    return differences == 0 ? exitDone : exitRefused;
}

Outcome computeDeadline(Context& context)
{
    if (context.has("table"))
        return runFile(context);
    for (const char* needed : {"clock", "regime", "subject", "received"}) {
        if (!context.has(needed)) {
            context.out().message(Text::tr("%1 is missing.").arg(QStringLiteral("--") + QLatin1String(needed)));
            return exitUsage;
        }
    }
    if (!saysWhichHolidays(context))
        return exitUsage;
    const auto question = deadlines::readQuestion({context.value("clock"), context.value("regime"),
        context.value("subject"), context.value("received"), context.value("tz"), context.values("event")});
    if (!question)
        return base::fail(question.error());
    const auto calendar = calendarOf(context, *question);
    if (!calendar)
        return base::fail(calendar.error());
    const auto answer = deadlines::compute(*question, deadlines::LawBook::builtIn(), *calendar);
    if (!answer)
        return base::fail(answer.error());
    show(context, *answer);
    return exitDone;
}

} // namespace

std::vector<Command> deadlineCommands()
{
    Command command;
    command.words = {QStringLiteral("deadline")};
    command.text
        = QT_TRANSLATE_NOOP("aicms::cli::Text", "Compute a deadline of the law, step by step; works without a vault");
    command.options = {
        {"clock", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which deadline, like dsr_due")},
        {"regime", "LAW", QT_TRANSLATE_NOOP("aicms::cli::Text", "Under which law, like EU-GDPR")},
        {"subject", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "Kind of request, or what it is about")},
        {"received", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "The day or the time from which it runs")},
        {"tz", "ZONE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Time zone of the business, like Europe/Berlin")},
        {"holidays", "D1,D2", QT_TRANSLATE_NOOP("aicms::cli::Text", "Every holiday that matters; none when left out")},
        {"country", "CC", QT_TRANSLATE_NOOP("aicms::cli::Text", "The holidays of that country instead of a list")},
        {"region", "R", QT_TRANSLATE_NOOP("aicms::cli::Text", "And of that region of it, like BY or SCT")},
        {"event", "KEY=VALUE", QT_TRANSLATE_NOOP("aicms::cli::Text", "What happened on the way; may come often")},
        {"table", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Run a file of worked examples instead")},
    };
    command.run = computeDeadline;
    command.needsVault = false;
    return {command};
}

} // namespace aicms::cli
