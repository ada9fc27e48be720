// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about things past their time, and what nobody needs.
#include "app/cli/await.h"
#include "app/cli/clock_option.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "ui/wording/retention_wording.h"

#include <QLocale>

namespace aicms::cli {

namespace {

using retention::PurgeItem;
using retention::Unneeded;
using retention::UnneededKind;
using retention::Verdict;

QString decisionCode(const PurgeItem& item)
{
    switch (item.verdict) {
    case Verdict::KeptOn: return QStringLiteral("kept");
    case Verdict::Goes: return QStringLiteral("goes");
    case Verdict::Held: return QStringLiteral("held");
    default: return QStringLiteral("open");
    }
}

base::Result<std::vector<PurgeItem>> thingsToReview(workspace::Workspace& vault)
{
    const auto rules = await(vault.purges().rules());
    if (!rules)
        return base::fail(rules.error());
    const auto plan = await(vault.purges().preview());
    if (!plan)
        return base::fail(plan.error());
    std::vector<PurgeItem> items;
    for (const PurgeItem& item : plan->items) {
        const auto rule = std::ranges::find(*rules, item.rule, &retention::Rule::id);
        const bool asks = rule != rules->end() && rule->action == retention::Action::Review;
        if (item.verdict == Verdict::Review || item.verdict == Verdict::KeptOn || asks)
            items.push_back(item);
    }
    return items;
}

Outcome listReviews(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto items = thingsToReview(**opened);
    if (!items)
        return base::fail(items.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const PurgeItem& item : *items) {
        const QString day = item.lastKept.toString(Qt::ISODate);
        list.add({{QStringLiteral("class"), dataClassCode(item.dataClass)}, {QStringLiteral("id"), item.id},
            {QStringLiteral("customer"), item.customer.isValid() ? QJsonValue(item.customer.value) : QJsonValue()},
            {QStringLiteral("rule"), item.rule}, {QStringLiteral("kept_until"), day},
            {QStringLiteral("decision"), decisionCode(item)}});
        rows.push_back({QStringLiteral("%1:%2").arg(dataClassCode(item.dataClass)).arg(item.id),
            item.customer.isValid() ? QString::number(item.customer.value) : QString(), day, decisionCode(item)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Thing"), Text::tr("Customer"), Text::tr("Kept until"), Text::tr("Decision")}, rows);
    return exitDone;
}

/// "files:12"
base::Result<retention::Thing> thingFrom(const QString& text)
{
    const auto dataClass = retention::dataClassFromCode(text.section(QLatin1Char(':'), 0, 0));
    bool isNumber = false;
    const qint64 id = text.section(QLatin1Char(':'), 1).toLongLong(&isNumber);
    if (!dataClass || !isNumber)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("review_thing"));
    return retention::Thing(*dataClass, id);
}

Outcome decide(Context& context, const std::optional<QDate>& keepUntil)
{
    std::vector<retention::Thing> things;
    for (const QString& text : context.values("thing")) {
        const auto thing = thingFrom(text);
        if (!thing)
            return base::fail(thing.error());
        things.push_back(*thing);
    }
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto decided = await((*opened)->purges().decide(std::move(things), keepUntil, context.value("reason")));
    if (!decided)
        return base::fail(decided.error());
    context.out().result({{QStringLiteral("decided"), *decided}},
        {keepUntil ? Text::tr("Kept on: %1").arg(*decided)
                   : Text::tr("To go with the next run: %1. Nothing was removed yet.").arg(*decided)});
    return exitDone;
}

Outcome keepOn(Context& context)
{
    return decide(context, QDate::fromString(context.value("until"), Qt::ISODate));
}

Outcome letGo(Context& context)
{
    return decide(context, std::nullopt);
}

int monthsOf(const Context& context)
{
    return static_cast<int>(
        std::min<qint64>(context.number("months", retention::usualUnusedMonths), retention::mostUnusedMonths + 1));
}

std::set<UnneededKind> kindsOf(const Context& context)
{
    std::set<UnneededKind> kinds;
    for (const QString& code : context.values("kind"))
        kinds.insert(*retention::unneededKindFromCode(code));
    if (kinds.empty())
        kinds = {UnneededKind::Field, UnneededKind::SensitiveNote, UnneededKind::UnopenedFile};
    return kinds;
}

Outcome listUnneeded(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto report = await((*opened)->purges().unneeded(monthsOf(context)));
    if (!report)
        return base::fail(report.error());
    const auto kinds = kindsOf(context);
    QJsonArray items;
    QStringList lines;
    qint64 total = 0;
    const QLocale locale;
    for (const Unneeded& item : report->items) {
        if (!kinds.contains(item.kind))
            continue;
        total += item.goes();
        items.append(QJsonObject {{QStringLiteral("kind"), retention::unneededKindCode(item.kind)},
            {QStringLiteral("what"), item.key}, {QStringLiteral("id"), item.id}, {QStringLiteral("name"), item.name},
            {QStringLiteral("customer"), item.customer.isValid() ? QJsonValue(item.customer.value) : QJsonValue()},
            {QStringLiteral("since"), item.since.toString(Qt::ISODate)}, {QStringLiteral("values"), item.values},
            {QStringLiteral("hold"), item.held}, {QStringLiteral("go"), item.goes()}});
        lines << Text::tr("%1: %2 since %3, %4 would go")
                     .arg(wording::unneededName(item), locale.toString(item.values), item.since.toString(Qt::ISODate),
                         locale.toString(item.goes()));
    }
    lines << Text::tr("To remove them: aicms-cli retention unneeded remove --months %1 --confirm %2")
                 .arg(report->months)
                 .arg(total);
    context.out().result({{QStringLiteral("items"), items}, {QStringLiteral("total"), total},
                             {QStringLiteral("months"), report->months}},
        lines);
    return exitDone;
}

Outcome removeUnneeded(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto noted = confirmClock(context, **opened); !noted)
        return base::fail(noted.error());
    const qint64 count = context.number("confirm", -1);
    const auto gone = await((*opened)->purges().removeUnneeded(monthsOf(context), kindsOf(context), count));
    if (!gone)
        return base::fail(gone.error());
    const bool isComplete = gone->state == retention::ErasureState::Complete;
    context.out().result({{QStringLiteral("removed"), count}, {QStringLiteral("certificate"), gone->id.value},
                             {QStringLiteral("pending"), !isComplete}},
        {Text::tr("Removed: %1. Certificate %2.").arg(count).arg(gone->id.value)});
    return isComplete ? exitDone : exitRefused;
}

} // namespace

std::vector<Command> retentionCareCommands()
{
    const QString retention = QStringLiteral("retention");
    const QString review = QStringLiteral("review");
    const QString unneeded = QStringLiteral("unneeded");
    const OptionSpec thing {"thing", "CLASS:ID",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "As the list names it; may come several times"), true};
    const OptionSpec reason {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why; stands in the log"), true};
    const OptionSpec months {"months", "COUNT",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "For how long nobody used it; 24 when left out"), false, true};
    const OptionSpec kind {"kind", "CODE",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "Only these; may come several times; all when left out"), false, false,
        {QStringLiteral("field"), QStringLiteral("note"), QStringLiteral("file")}};
    return {
        {{retention, review, QStringLiteral("list")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List what is past its time and waits for a decision"), {}, false, {},
            listReviews},
        {{retention, review, QStringLiteral("keep")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Keep such things until a day"), {}, false,
            {thing, {"until", "DATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "At most 10 years ahead"), true}, reason},
            keepOn},
        {{retention, review, QStringLiteral("remove")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Let such things go with the next run"), {}, false, {thing, reason},
            letGo},
        {{retention, unneeded, QStringLiteral("list")},
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "List fields that no purpose uses, notes with sensitive words and files that nobody opened"),
            {}, false, {months, kind}, listUnneeded},
        {{retention, unneeded, QStringLiteral("remove")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Remove what that list shows, with proof"), {}, false,
            {months, kind,
                {"confirm", "COUNT", QT_TRANSLATE_NOOP("aicms::cli::Text", "How many would go, as the list says"), true,
                    true},
                clockIsRight},
            removeUnneeded},
    };
}

} // namespace aicms::cli
