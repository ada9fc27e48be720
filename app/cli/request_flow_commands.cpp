// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/request_json.h"
#include "app/cli/text.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QJsonArray>

namespace aicms::cli {

namespace {

using requests::FlowCase;
using requests::FlowsService;
using requests::RequestId;
using requests::RequestView;

QString flowCode(requests::Flow flow)
{
    switch (flow) {
    case requests::Flow::Stop: return QStringLiteral("stop");
    case requests::Flow::Restrict: return QStringLiteral("restrict");
    case requests::Flow::Correct: return QStringLiteral("correct");
    case requests::Flow::Review: return QStringLiteral("review");
    case requests::Flow::Settle: return QStringLiteral("settle");
    case requests::Flow::None: break;
    }
    return {};
}

base::Result<RequestId> flowRequest(const Context& context)
{
    bool isNumber = false;
    const qint64 number = context.argument(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("request"));
    return RequestId {number};
}

QJsonArray stopsJson(const std::vector<requests::PossibleStop>& stops)
{
    QJsonArray array;
    for (const requests::PossibleStop& each : stops)
        array.append(
            QJsonObject {{QStringLiteral("purpose"), each.purpose}, {QStringLiteral("stopped"), each.isStopped},
                {QStringLiteral("may_stop"), each.mayStop}, {QStringLiteral("meant"), each.isMeant},
                {QStringLiteral("outside"), QJsonArray::fromStringList(each.outside)}});
    return array;
}

QStringList stopLines(const std::vector<requests::PossibleStop>& stops)
{
    QStringList lines;
    for (const requests::PossibleStop& each : stops) {
        const QString state = each.isStopped ? Text::tr("ended already")
            : !each.mayStop                  ? Text::tr("goes on by contract or law")
                                             : Text::tr("would end");
        lines << QStringLiteral("    %1: %2").arg(each.purpose, state);
    }
    return lines;
}

QJsonObject planJson(const FlowCase& about)
{
    const auto ground
        = about.restriction ? QJsonValue(consent::restrictionGroundCode(about.restriction->ground)) : QJsonValue();
    return {{QStringLiteral("item"), about.position + 1}, {QStringLiteral("kind"), requests::kindCode(about.kind())},
        {QStringLiteral("command"), flowCode(about.flow)},
        {QStringLiteral("outcome"), requests::outcomeCode(about.item().outcome)},
        {QStringLiteral("restricted"), ground}, {QStringLiteral("to_tell"), QJsonArray::fromStringList(about.toTell)},
        {QStringLiteral("grounds"), QJsonArray::fromStringList(about.grounds)},
        {QStringLiteral("uses"), stopsJson(about.stops)}};
}

Outcome planFlows(Context& context)
{
    const auto id = flowRequest(context);
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    FlowsService& service = (*vault)->requestFlows();
    const auto cases = await(service.open(*id));
    if (!cases)
        return base::fail(cases.error());
    QJsonArray items;
    QStringList lines;
    for (const FlowCase& each : *cases) {
        items.append(planJson(each));
        lines << QStringLiteral("  %1 %2: %3")
                     .arg(each.position + 1)
                     .arg(wording::requestKindName(each.kind()), wording::requestOutcomeName(each.item().outcome));
        lines << stopLines(each.stops);
    }
    QJsonArray values;
    if (context.has("values")) {
        const auto fields = await(service.fields(*id));
        if (!fields)
            return base::fail(fields.error());
        for (const requests::FieldValue& each : *fields) {
            values.append(QJsonObject {{QStringLiteral("field"), each.field}, {QStringLiteral("value"), each.value}});
            lines << QStringLiteral("    %1: %2").arg(each.field, each.value);
        }
    }
    context.out().result({{QStringLiteral("items"), items}, {QStringLiteral("values"), values}}, lines);
    return exitDone;
}

/// The item that is named, else the first that is carried out so.
int positionOf(const Context& context, const RequestView& view, requests::Flow flow)
{
    if (context.has("item"))
        return static_cast<int>(context.number("item", 1)) - 1;
    int first = -1;
    for (std::size_t i = 0; i < view.request.items.size(); ++i) {
        const requests::Item& item = view.request.items[i];
        if (requests::flowOf(item.kind) != flow)
            continue;
        if (item.outcome == requests::Outcome::Open)
            return static_cast<int>(i);
        first = first < 0 ? static_cast<int>(i) : first;
    }
    return first;
}

using FlowAnswer = QFuture<base::Result<RequestView>>;
using CarryOut = std::function<FlowAnswer(const Context&, FlowsService&, RequestId, int position)>;

/// A command that carries out one item; the request is shown as it stands then.
std::function<Outcome(Context&)> carrying(requests::Flow flow, const CarryOut& act)
{
    return [flow, act](Context& context) -> Outcome {
        const auto id = flowRequest(context);
        const auto vault = id ? context.open() : base::fail(id.error());
        if (!vault)
            return base::fail(vault.error());
        const auto before = await((*vault)->requests().show(*id));
        if (!before)
            return base::fail(before.error());
        const auto after = await(act(context, (*vault)->requestFlows(), *id, positionOf(context, *before, flow)));
        if (!after)
            return base::fail(after.error());
        context.out().result(requestJson(*after), requestLines(*after));
        return exitDone;
    };
}

QStringList purposeCodes(const Context& context)
{
    return context.values("purpose").join(u',').split(u',', Qt::SkipEmptyParts);
}

FlowAnswer correctValue(const Context& context, FlowsService& service, RequestId id, int position)
{
    requests::Correction correction;
    correction.field = context.value("field");
    correction.before = context.value("old");
    correction.after = context.value("new");
    correction.source = context.value("source");
    correction.isLast = !context.has("more");
    return service.correct(id, position, correction);
}

FlowAnswer reviewSuggestion(const Context& context, FlowsService& service, RequestId id, int position)
{
    return service.review(id, position,
        {*requests::verdictFromCode(context.value("verdict")), context.value("before"), context.value("reason"),
            purposeCodes(context)});
}

QStringList restrictionCodes()
{
    QStringList codes;
    for (int i = 0; i < consent::restrictionGroundCount; ++i) {
        const auto ground = static_cast<consent::RestrictionGround>(i);
        if (ground != consent::RestrictionGround::PeriodEnded)
            codes << consent::restrictionGroundCode(ground);
    }
    return codes;
}

QStringList verdictCodes()
{
    QStringList codes;
    for (int i = 0; i < requests::verdictCount; ++i)
        codes << requests::verdictCode(static_cast<requests::Verdict>(i));
    return codes;
}

OptionSpec itemOption()
{
    return {"item", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which, from 1; the first of its kind when left out"),
        false, true};
}

OptionSpec wordsOption(const char* name, const char* text, bool isRequired = true)
{
    return {name, "TEXT", text, isRequired};
}

OptionSpec purposeOption()
{
    return {"purpose", "CODE",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "A use that ends; several with commas, or the option several times")};
}

Command flowCommand(const char* word, const char* text, std::vector<OptionSpec> options, Outcome (*run)(Context&))
{
    return {{QStringLiteral("request"), QString::fromLatin1(word)}, text, {QStringLiteral("ID")}, false,
        std::move(options), run};
}

Command carryCommand(
    const char* word, const char* text, std::vector<OptionSpec> options, requests::Flow flow, const CarryOut& act)
{
    options.insert(options.begin(), itemOption());
    return {{QStringLiteral("request"), QString::fromLatin1(word)}, text, {QStringLiteral("ID")}, false,
        std::move(options), carrying(flow, act)};
}

Outcome liftRestriction(Context& context)
{
    const auto id = flowRequest(context);
    const QDate told = QDate::fromString(context.value("told-at"), Qt::ISODate);
    if (!told.isValid())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("told-at"));
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    const auto after = await((*vault)->requestFlows().lift(*id, told, context.value("reason")));
    if (!after)
        return base::fail(after.error());
    context.out().result(requestJson(*after), requestLines(*after));
    return exitDone;
}

} // namespace

std::vector<Command> requestFlowCommands()
{
    using requests::Flow;
    return {
        flowCommand("plan", QT_TRANSLATE_NOOP("aicms::cli::Text", "Show what carrying out a request would change"),
            {{"values", "",
                QT_TRANSLATE_NOOP("aicms::cli::Text", "The values that can be corrected, too; it is logged")}},
            planFlows),
        carryCommand("stop",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "End uses: an objection, an opt-out, a consent taken back"),
            {purposeOption(),
                wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why something is left out"), false)},
            Flow::Stop,
            [](const Context& called, FlowsService& service, RequestId id, int position) {
                return service.stop(id, position, purposeCodes(called), called.value("reason"));
            }),
        carryCommand("restrict",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Restrict the use of the person's data from now on"),
            {{"ground", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why the person may ask for it"), true, false,
                 restrictionCodes()},
                wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why, in a few words"), false)},
            Flow::Restrict,
            [](const Context& called, FlowsService& service, RequestId id, int position) {
                return service.restrict(
                    id, position, *consent::restrictionGroundFromCode(called.value("ground")), called.value("reason"));
            }),
        flowCommand("lift", QT_TRANSLATE_NOOP("aicms::cli::Text", "End a restriction after the person was told"),
            {{"told-at", "DATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "When the person was told"), true},
                wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why, in a few words"))},
            liftRestriction),
        carryCommand("correct", QT_TRANSLATE_NOOP("aicms::cli::Text", "Correct a value of the person's record"),
            {wordsOption("field", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which, as `request plan --values` names it")),
                wordsOption("old", QT_TRANSLATE_NOOP("aicms::cli::Text", "As it stands; empty where nothing does")),
                wordsOption("new", QT_TRANSLATE_NOOP("aicms::cli::Text", "As it should be; empty takes it out")),
                wordsOption("source", QT_TRANSLATE_NOOP("aicms::cli::Text", "Where the right value comes from")),
                {"more", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Something else has to be corrected, too")}},
            Flow::Correct, correctValue),
        carryCommand("statement",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Keep a value, with what the person says of it"),
            {wordsOption("text", QT_TRANSLATE_NOOP("aicms::cli::Text", "What the person says")),
                wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why the value stays"))},
            Flow::Correct,
            [](const Context& called, FlowsService& service, RequestId id, int position) {
                const QString words = called.value("text").trimmed();
                const QString text = Text::tr("Statement of the person, %1: %2", "number of the request, words")
                                         .arg(wording::requestNumber(id), words);
                return service.attach(id, position, words.isEmpty() ? words : text, called.value("reason"));
            }),
        carryCommand("review", QT_TRANSLATE_NOOP("aicms::cli::Text", "Decide anew what a computer suggested"),
            {{"verdict", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "What is decided"), true, false, verdictCodes()},
                wordsOption("before", QT_TRANSLATE_NOOP("aicms::cli::Text", "What the computer suggested, and why")),
                wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it is decided so")), purposeOption()},
            Flow::Review, reviewSuggestion),
        carryCommand("settle", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note what came out of a complaint"),
            {wordsOption("reason", QT_TRANSLATE_NOOP("aicms::cli::Text", "What came out, and what is done"))},
            Flow::Settle,
            [](const Context& called, FlowsService& service, RequestId id, int position) {
                return service.settle(id, position, called.value("reason"));
            }),
    };
}

} // namespace aicms::cli
