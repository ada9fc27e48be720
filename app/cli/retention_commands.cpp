// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/clock_option.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/request_json.h"
#include "app/cli/text.h"
#include "core/retention/confirmed_list.h"
#include "ui/wording/left_texts.h"
#include "ui/wording/retention_wording.h"

#include <QLocale>

namespace aicms::cli {

namespace {

using retention::ClassCount;
using retention::Rule;

QJsonObject exceptionsOf(const retention::Exceptions& exceptions)
{
    return {{QStringLiteral("tags"), QJsonArray::fromStringList(exceptions.tags)},
        {QStringLiteral("kind"), exceptions.kind ? QJsonValue(customers::kindCode(*exceptions.kind)) : QJsonValue()},
        {QStringLiteral("open_request"), exceptions.hasOpenRequest}};
}

Outcome listRules(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (context.has("add-missing")) {
        const auto added = await((*opened)->purges().addMissingRules());
        if (!added)
            return base::fail(added.error());
        context.out().message(Text::tr("Rules added: %1").arg(*added));
    }
    if (context.has("year-end")) {
        const auto set = await((*opened)->purges().setYearEnd(retention::yearEndOf(context.value("year-end"))));
        if (!set)
            return base::fail(set.error());
    }
    const auto yearEnd = await((*opened)->purges().yearEnd());
    if (!yearEnd)
        return base::fail(yearEnd.error());
    const auto rules = await((*opened)->purges().rules());
    if (!rules)
        return base::fail(rules.error());
    const auto missing = await((*opened)->purges().rulesMissing());
    if (!missing)
        return base::fail(missing.error());
    for (const Rule& rule : *missing)
        context.out().notice(Text::tr("No rule is about this: %1. It is never past its time until one is added with "
                                      "--add-missing.")
                .arg(wording::ruleName(rule)));
    JsonList list;
    QStringList lines;
    for (const Rule& rule : *rules) {
        const QJsonValue ceiling = rule.unattendedMost ? QJsonValue(*rule.unattendedMost) : QJsonValue();
        list.add({{QStringLiteral("id"), rule.id}, {QStringLiteral("class"), dataClassCode(rule.dataClass)},
            {QStringLiteral("trigger"), triggerCode(rule.trigger)}, {QStringLiteral("period"), rule.period.toIso()},
            {QStringLiteral("start"), startCode(rule.start)}, {QStringLiteral("action"), actionCode(rule.action)},
            {QStringLiteral("statutory"), rule.isStatutory}, {QStringLiteral("basis"), rule.basis},
            {QStringLiteral("source"), rule.source}, {QStringLiteral("jurisdiction"), rule.jurisdiction},
            {QStringLiteral("on"), rule.isOn}, {QStringLiteral("unattended_most"), ceiling},
            {QStringLiteral("contact_kind"),
                rule.contactKind ? QJsonValue(customers::interactionKindCode(*rule.contactKind)) : QJsonValue()},
            {QStringLiteral("except"), exceptionsOf(rule.exceptions)},
            {QStringLiteral("sentence"), wording::ruleSentence(rule)}});
        lines << QStringLiteral("%1: %2").arg(rule.id, wording::ruleSentence(rule));
    }
    lines << Text::tr("The financial year closes on: %1").arg(QLocale().toString(*yearEnd, Text::tr("MMMM d")));
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().result({}, lines);
    return exitDone;
}

Outcome addHold(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    retention::Hold hold;
    hold.matter = context.value("matter");
    hold.reason = context.value("reason");
    hold.reviewOn = context.has("review") ? QDate::fromString(context.value("review"), Qt::ISODate)
                                          : (*opened)->today().addMonths(retention::holdReviewMonths);
    hold.coversEverybody = context.has("everybody");
    if (context.has("customer")) {
        const auto people = customerIds(**opened, context.values("customer"));
        if (!people)
            return base::fail(people.error());
        hold.people = *people;
    }
    const auto placed = await((*opened)->holds().place(hold));
    if (!placed)
        return base::fail(placed.error());
    context.out().result({{QStringLiteral("id"), placed->value}},
        {Text::tr("Legal hold %1 is placed. Nothing that it covers is erased or purged.").arg(placed->value)});
    return exitDone;
}

Outcome liftHold(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto lifted = await((*opened)->holds().lift({context.argument(0).toLongLong()}, context.value("reason")));
    if (!lifted)
        return base::fail(lifted.error());
    context.out().result({{QStringLiteral("ok"), true}}, {Text::tr("The legal hold is lifted.")});
    return exitDone;
}

Outcome listHolds(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto holds = await((*opened)->holds().list(context.has("lifted")));
    if (!holds)
        return base::fail(holds.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const retention::Hold& hold : *holds) {
        QJsonArray people;
        for (const base::CustomerId id : hold.people)
            people.append(id.value);
        list.add({{QStringLiteral("id"), hold.id.value}, {QStringLiteral("matter"), hold.matter},
            {QStringLiteral("reason"), hold.reason}, {QStringLiteral("review"), hold.reviewOn.toString(Qt::ISODate)},
            {QStringLiteral("customers"), people}, {QStringLiteral("everybody"), hold.coversEverybody},
            {QStringLiteral("placed_at"), hold.placedAt.toIso()},
            {QStringLiteral("lifted_at"), jsonTime(hold.liftedAt)}});
        rows.push_back({QString::number(hold.id.value), hold.matter, hold.reviewOn.toString(Qt::ISODate),
            hold.coversEverybody ? Text::tr("everybody") : QString::number(hold.people.size())});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("No."), Text::tr("Matter"), Text::tr("Review"), Text::tr("Customers")}, rows);
    return exitDone;
}

QJsonObject objectOf(const ClassCount& count)
{
    return {{QStringLiteral("class"), dataClassCode(count.dataClass)}, {QStringLiteral("past"), count.past},
        {QStringLiteral("hold"), count.hold}, {QStringLiteral("kept"), count.kept}, {QStringLiteral("go"), count.go},
        {QStringLiteral("reduced"), count.reduced}, {QStringLiteral("action"), actionCode(count.action)}};
}

QJsonValue leapOf(const retention::PurgePlan& plan)
{
    if (!plan.clockLeap)
        return {};
    return QJsonObject {
        {QStringLiteral("from"), plan.clockLeap->from.toIso()}, {QStringLiteral("to"), plan.clockLeap->to.toIso()}};
}

Outcome preview(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto plan = await((*opened)->purges().preview());
    if (!plan)
        return base::fail(plan.error());
    QJsonArray classes;
    QStringList lines;
    const QLocale locale;
    for (const ClassCount& count : plan->classes) {
        classes.append(objectOf(count));
        lines << Text::tr("%1: %2 past their time, %3 on hold, %4 kept, %5 will go")
                     .arg(wording::dataClassName(count.dataClass), locale.toString(count.past),
                         locale.toString(count.hold), locale.toString(count.kept), locale.toString(count.go));
        if (count.reduced > 0)
            lines << Text::tr("Of those %1 keep name and address, which the law wants; the rest of the record goes")
                         .arg(locale.toString(count.reduced));
    }
    std::vector<retention::KeptGroup> kept;
    if (const auto proofs = retention::proofsThatStay(*plan))
        kept.push_back(*proofs);
    lines << keptOrdersLines(kept);
    const auto naming = await((*opened)->erasures().textsNaming(retention::peopleGoing(*plan)));
    if (!naming)
        return base::fail(naming.error());
    const auto losing = static_cast<qint64>(naming->losing.size());
    const auto staying = static_cast<qint64>(naming->left.size());
    lines << Text::tr("Texts of others that will lose the names: %1").arg(locale.toString(losing));
    if (staying > 0) {
        lines << Text::tr("Texts of others that name these people, or may, and stay: %1").arg(locale.toString(staying));
        for (const QString& line : wording::leftTextLines(naming->left, 0))
            lines << QStringLiteral("  ") + line;
    }
    lines << Text::tr("To remove them: aicms-cli retention run --confirm %1").arg(plan->total());
    if (plan->clockLeap)
        context.out().warning(Text::tr(
            "The clock went from %1 to %2 at once. By a wrong clock data would go that a law still wants. Look "
            "at today's date first; where it is right, say so to the run with --clock-is-right.")
                .arg(plan->clockLeap->from.toIso(), plan->clockLeap->to.toIso()));
    context.out().result(
        {{QStringLiteral("clock_leap"), leapOf(*plan)}, {QStringLiteral("classes"), classes},
            {QStringLiteral("total"), plan->total()}, {QStringLiteral("kept_proofs"), keptOrdersJson(kept)},
            {QStringLiteral("texts_losing_names"), losing}, {QStringLiteral("texts_left"), leftTextsJson(naming->left)},
            {QStringLiteral("today"), plan->today.toString(Qt::ISODate)}},
        lines);
    return exitDone;
}

QString runStateCode(retention::RunState state)
{
    switch (state) {
    case retention::RunState::Proposed: return QStringLiteral("proposed");
    case retention::RunState::Running: return QStringLiteral("running");
    case retention::RunState::Finished: return QStringLiteral("finished");
    case retention::RunState::Confirmed: return QStringLiteral("confirmed");
    }
    return {};
}

qint64 countIn(const std::vector<std::pair<retention::DataClass, qint64>>& counts, retention::DataClass dataClass)
{
    for (const auto& [each, count] : counts) {
        if (each == dataClass)
            return count;
    }
    return 0;
}

/// Why other than was confirmed went.
QStringList differenceLines(const retention::Run& run)
{
    QStringList lines;
    const auto add = [&lines](qint64 count, const QString& line) {
        if (count > 0)
            lines << line.arg(QLocale().toString(count));
    };
    add(run.difference.held, Text::tr("Stayed, for a legal hold was placed since: %1"));
    add(run.difference.kept, Text::tr("Stayed, for the data are restricted, excepted or needed by a law since: %1"));
    if (run.state == retention::RunState::Finished)
        add(run.changed(), Text::tr("No longer there or no longer past their time: %1"));
    add(run.difference.unconfirmed, Text::tr("Past their time since, which nobody has confirmed: %1"));
    return lines;
}

/// With the same keys as the dry run: what went stands under "go".
Outcome showRun(Context& context, workspace::Workspace& vault, const retention::Run& run)
{
    retention::Certificate certificate;
    if (run.state == retention::RunState::Finished && run.erasure.isValid()) {
        auto found = await(vault.erasures().certificate(run.erasure));
        if (!found)
            return base::fail(found.error());
        certificate = *std::move(found);
    }
    QJsonArray classes;
    QStringList lines;
    const QLocale locale;
    const bool isEnded = run.state == retention::RunState::Finished;
    for (const auto& [dataClass, planned] : run.planned) {
        const qint64 done = countIn(run.done, dataClass);
        classes.append(QJsonObject {{QStringLiteral("class"), dataClassCode(dataClass)},
            {QStringLiteral("planned"), planned}, {QStringLiteral("go"), done}});
        lines << Text::tr("%1: %2 of %3 removed")
                     .arg(wording::dataClassName(dataClass), locale.toString(done), locale.toString(planned));
    }
    if (run.reduced > 0)
        lines
            << Text::tr("Of these people, with name and address kept for a law: %1").arg(locale.toString(run.reduced));
    lines << differenceLines(run) << textsOfOthersLines(certificate);
    if (run.state == retention::RunState::Proposed)
        lines << Text::tr("Nothing was removed: somebody has to look at it first. It waits for the next unlock.");
    context.out().result(
        {{QStringLiteral("run"), run.id.value}, {QStringLiteral("state"), runStateCode(run.state)},
            {QStringLiteral("classes"), classes}, {QStringLiteral("total"), run.total()},
            {QStringLiteral("reduced"), run.reduced}, {QStringLiteral("stayed_held"), run.difference.held},
            {QStringLiteral("stayed_kept"), run.difference.kept},
            {QStringLiteral("stayed_changed"), isEnded ? run.changed() : 0},
            {QStringLiteral("not_confirmed"), run.difference.unconfirmed},
            {QStringLiteral("certificate"), run.erasure.value},
            {QStringLiteral("texts_cleaned"), certificate.cleanedTexts()},
            {QStringLiteral("texts_left"), leftTextsJson(certificate.left)}},
        lines);
    return exitDone;
}

Outcome confirmPurge(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto noted = confirmClock(context, **opened); !noted)
        return base::fail(noted.error());
    const auto run = await((*opened)->purges().confirm(context.number("confirm", -1), {}));
    if (!run)
        return base::fail(run.error());
    context.out().result({{QStringLiteral("confirmed"), run->plannedTotal()},
                             {QStringLiteral("today"), run->today.toString(Qt::ISODate)}},
        {Text::tr("Confirmed. Nothing was removed: another person has to begin the run, with the same list."),
            Text::tr("That person runs: aicms-cli --user NAME retention run --confirm %1").arg(run->plannedTotal())});
    return exitDone;
}

Outcome needTwoPeople(Context& context)
{
    const QString wanted = context.argument(0);
    const bool isOn = wanted == QLatin1String("on");
    if (!isOn && wanted != QLatin1String("off"))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("on_or_off"));
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto holds = await((*opened)->purges().setTwoPeople(isOn));
    if (!holds)
        return base::fail(holds.error());
    QString code = QStringLiteral("off");
    QString line = Text::tr("One person is enough for a run.");
    if (*holds == retention::TwoPeople::On) {
        code = QStringLiteral("on");
        line = Text::tr("From now on a run needs two people: one confirms the list, another begins the run.");
    } else if (*holds == retention::TwoPeople::OffAsked) {
        code = QStringLiteral("off_asked");
        line = Text::tr("A run still needs two people. It ends when another person who may purge asks for the same.");
    }
    context.out().result({{QStringLiteral("two_people"), code}}, {line});
    return exitDone;
}

Outcome runPurge(Context& context)
{
    if (context.has("confirm") + context.has("unattended") + context.has("resume") + context.has("give-up") != 1)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("purge_how"));
    // A scheduler looks at no date.
    if ((context.has("unattended") || context.has("give-up")) && context.has(clockIsRight.name))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("purge_how"));
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto noted = confirmClock(context, **opened); !noted)
        return base::fail(noted.error());
    auto& purges = (*opened)->purges();
    QFuture<base::Result<retention::Run>> future;
    if (context.has("unattended"))
        future = purges.runUnattended(context.progress(), context.stopToken());
    else if (context.has("give-up"))
        future = purges.giveUp();
    else if (context.has("resume"))
        future = purges.resume(context.progress(), context.stopToken());
    else
        future = purges.run(context.number("confirm", -1), {}, context.progress(), context.stopToken());
    const auto run = await(future);
    if (!run)
        return base::fail(run.error());
    return showRun(context, **opened, *run);
}

} // namespace

std::vector<Command> retentionCommands()
{
    const QString retention = QStringLiteral("retention");
    const QString hold = QStringLiteral("hold");
    return {
        {{retention, QStringLiteral("rules")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List how long what is kept, and why"), {}, false,
            {{"add-missing", "",
                 QT_TRANSLATE_NOOP("aicms::cli::Text",
                     "First add the ready rules for kinds of data about which there is no rule; nothing is removed")},
                {"year-end", "MM-DD",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "First set when the financial year closes, such as 03-31")}},
            listRules},
        {{retention, hold, QStringLiteral("add")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Place a legal hold: what it covers is neither erased nor purged"),
            {}, false,
            {
                {"matter", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What it is about, in short"), true},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why the data are needed"), true},
                {"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Whom it covers; may come several times")},
                {"everybody", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "It covers all customers")},
                {"review", "DATE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "When to look at it again; in 12 months when left out")},
            },
            addHold},
        {{retention, hold, QStringLiteral("lift")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Lift a legal hold"),
            {QStringLiteral("ID")}, false,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it is no longer needed"), true}}, liftHold},
        {{retention, hold, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List legal holds"), {},
            false, {{"lifted", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those that were lifted, too")}}, listHolds},
        {{retention, QStringLiteral("preview")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show what is past its time and what would go"), {}, false, {},
            preview},
        {{retention, QStringLiteral("run")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Remove what is past its time, with proof"), {}, false,
            {
                {"confirm", "COUNT", QT_TRANSLATE_NOOP("aicms::cli::Text", "The total of the dry run"), false, true},
                {"unattended", "",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "For schedulers: leaves the dry run, removes only what an owner allowed")},
                {"resume", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Go on with a run that was cut off")},
                {"give-up", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Leave the rest of a run that was cut off")},
                clockIsRight,
            },
            runPurge},
        {{retention, QStringLiteral("confirm")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Confirm a run as the first of two people; nothing is removed yet"),
            {}, false,
            {{"confirm", "COUNT", QT_TRANSLATE_NOOP("aicms::cli::Text", "The total of the dry run"), true, true},
                clockIsRight},
            confirmPurge},
        {{retention, QStringLiteral("two-people")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Set whether a run needs two people"), {QStringLiteral("ON-OR-OFF")},
            false, {}, needTwoPeople},
    };
}

} // namespace aicms::cli
