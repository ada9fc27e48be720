// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/request_json.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "ui/wording/request_wording.h"

namespace aicms::cli {

namespace {

using namespace aicms::requests;

tl::unexpected<base::Error> invalid(const char* subject)
{
    return base::fail(base::ErrorKind::Invalid, QString::fromLatin1(subject));
}

/// Several values may stand in one option, or the option may come several times.
QStringList listed(const Context& context, const char* option)
{
    return context.values(option).join(u',').split(u',', Qt::SkipEmptyParts);
}

base::Result<void> readReceived(const Context& context, const QTimeZone& zone, RequestDraft& draft)
{
    const QString text = context.value("received");
    draft.received = QDate::fromString(text, Qt::ISODate);
    if (draft.received.isValid() && text.size() == draft.received.toString(Qt::ISODate).size())
        return {};
    const auto time = readTime(text, zone, DayPart::Start, QStringLiteral("received"));
    if (!time)
        return base::fail(time.error());
    draft.receivedAt = time->time;
    return {};
}

base::Result<RequestDraft> readRequest(Context& context, workspace::Workspace& vault)
{
    RequestDraft draft;
    if (context.has("customer")) {
        const auto customer = customerId(vault, context.value("customer"));
        if (!customer)
            return base::fail(customer.error());
        draft.customer = *customer;
    }
    draft.personName = context.value("person");
    draft.personContact = context.value("contact");
    for (const QString& code : listed(context, "kind")) {
        const auto kind = kindFromCode(code);
        if (!kind)
            return invalid("request.code");
        draft.kinds.push_back(*kind);
    }
    for (const QString& code : listed(context, "regime")) {
        const auto regime = regimeFromCode(code);
        if (!regime)
            return invalid("deadline.regime");
        draft.regimes.push_back(*regime);
    }
    // A script cannot be asked why; the log says that it was one.
    draft.lawsReason = context.has("reason") ? context.value("reason") : QStringLiteral("aicms-cli");
    if (context.has("channel"))
        draft.arrivedBy = *arrivedByFromCode(context.value("channel"));
    draft.text = context.value("text");
    if (const auto received = readReceived(context, vault.requests().zone(), draft); !received)
        return base::fail(received.error());
    return draft;
}

Outcome openRequest(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto draft = readRequest(context, **opened);
    if (!draft)
        return base::fail(draft.error());
    const auto made = await((*opened)->requests().open(*std::move(draft)));
    if (!made)
        return base::fail(made.error());
    QJsonArray others;
    for (const RequestId id : made->otherOpen) {
        others.append(id.value);
        context.out().message(
            Text::tr("The same person has another open request: %1.").arg(wording::requestNumber(id)));
    }
    if (made->stopped.purposes > 0)
        context.out().message(Text::tr(
            "Advertising to this person was stopped at once: %n purpose(s).", nullptr, made->stopped.purposes));
    if (!made->stopped.isKept)
        context.out().message(wording::objectionNotKept());
    context.out().result({{QStringLiteral("id"), made->id.value}, {QStringLiteral("other_open"), others},
                             {QStringLiteral("stopped"), made->stopped.purposes},
                             {QStringLiteral("objection_kept"), made->stopped.isKept},
                             {QStringLiteral("due"),
                                 made->dueOn.isValid() ? QJsonValue(made->dueOn.toString(Qt::ISODate)) : QJsonValue()}},
        {QString::number(made->id.value)});
    return exitDone;
}

Outcome listRequests(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    RequestsService& service = (*opened)->requests();
    const Queue queue = context.has("closed") ? Queue::Closed : context.has("mine") ? Queue::Mine : Queue::Open;
    const auto ids = await(service.ids(queue));
    if (!ids)
        return base::fail(ids.error());
    const auto rows = await(service.rows(*ids));
    if (!rows)
        return base::fail(rows.error());
    JsonList list;
    std::vector<QStringList> lines;
    for (const RequestRow& row : *rows) {
        list.add(requestRowJson(row));
        QStringList kinds;
        for (const Item& item : row.items)
            kinds << wording::requestKindShort(item.kind);
        lines.push_back({wording::requestNumber(row.id), row.name, kinds.join(QStringLiteral(", ")),
            row.owedSince.isValid() ? Text::tr("owed since %1").arg(row.owedSince.toString(Qt::ISODate))
                                    : row.dueOn.toString(Qt::ISODate),
            wording::requestEndName(row.standing.end)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("No."), Text::tr("Person"), Text::tr("Asks for"), Text::tr("Deadline"), Text::tr("State")},
            lines);
    return exitDone;
}

base::Result<RequestId> requestId(const Context& context)
{
    bool isNumber = false;
    const qint64 number = context.argument(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("request"));
    return RequestId {number};
}

void show(Context& context, const RequestView& view)
{
    context.out().result(requestJson(view), requestLines(view));
}

Outcome showRequest(Context& context)
{
    const auto id = requestId(context);
    const auto opened = id ? context.open() : base::fail(id.error());
    if (!opened)
        return base::fail(opened.error());
    const auto view = await((*opened)->requests().show(*id));
    if (!view)
        return base::fail(view.error());
    show(context, *view);
    return exitDone;
}

/// The moves that a command makes, one after the other; the last one's state is shown.
using Moves = std::function<std::vector<MoveDraft>(const Context&, const RequestView&)>;

Outcome makeMoves(Context& context, const Moves& moves)
{
    const auto id = requestId(context);
    const auto opened = id ? context.open() : base::fail(id.error());
    if (!opened)
        return base::fail(opened.error());
    RequestsService& service = (*opened)->requests();
    const auto before = await(service.show(*id));
    if (!before)
        return base::fail(before.error());
    std::vector<MoveDraft> drafts = moves(context, *before);
    if (context.has("day")) {
        const QDate day = QDate::fromString(context.value("day"), Qt::ISODate);
        if (!day.isValid())
            return invalid("request.day");
        for (MoveDraft& draft : drafts)
            draft.day = day;
    }
    auto after = await(service.moveAll(*id, drafts));
    const bool isUntold = !after && after.error().subject == requests::recipientsUntold;
    if (isUntold && drafts.size() > 1) {
        // What is decided names whom to tell; without it nobody could be.
        const base::Error untold = after.error();
        drafts.pop_back();
        after = await(service.moveAll(*id, std::move(drafts)));
        if (after) {
            show(context, *after);
            context.out().message(Text::tr("It is decided, but not closed."));
            return base::fail(untold);
        }
    }
    if (!after)
        return base::fail(after.error());
    show(context, *after);
    if (!after->isObjectionKept)
        context.out().message(wording::objectionNotKept());
    if (after->isRestricted)
        context.out().message(Text::tr(
            "Everything that this person can object to is paused while it is weighed, and the record is locked."));
    return exitDone;
}

MoveDraft draftOf(Move move, const Context& context)
{
    MoveDraft draft;
    draft.move = move;
    draft.text = context.value("reason");
    return draft;
}

/// A command of one move; `codeOption` names what is its code.
std::function<Outcome(Context&)> single(Move move, const char* codeOption = "")
{
    return [move, codeOption](Context& context) {
        return makeMoves(context, [&](const Context& called, const RequestView&) {
            MoveDraft draft = draftOf(move, called);
            draft.code = called.value(codeOption);
            draft.number = draft.code.toLongLong();
            return std::vector {draft};
        });
    };
}

/// Of an agent or a parent the name, what they showed and where letters reach them, as the window asks it. Without
/// --agent the reason says who it is.
Outcome verifyIdentity(Context& context)
{
    const bool isNamed = !context.value("agent").trimmed().isEmpty();
    const bool isAgent = context.value("method") == QLatin1String("agent");
    if ((context.has("agent") || context.has("shown") || context.has("address")) && !(isNamed && isAgent))
        return invalid("request.agent");
    return makeMoves(context, [isNamed](const Context& called, const RequestView&) {
        MoveDraft draft = draftOf(Move::ShowIdentity, called);
        draft.code = called.value("method");
        if (isNamed)
            draft.text = requests::agentText(called.value("agent"),
                called.has("shown") ? called.value("shown") : called.value("reason"),
                called.values("address").join(u'\n'));
        return std::vector {draft};
    });
}

Outcome askPerson(Context& context)
{
    return makeMoves(context, [](const Context& called, const RequestView&) {
        const QString what = called.value("for");
        return std::vector {draftOf(what == QLatin1String("identity") ? Move::AskIdentity
                : what == QLatin1String("fee")                        ? Move::AskFee
                                                                      : Move::AskClarification,
            called)};
    });
}

Outcome takeAnswer(Context& context)
{
    return makeMoves(context, [](const Context& called, const RequestView&) {
        const bool isFee = called.value("to") == QLatin1String("fee");
        return std::vector {draftOf(isFee ? Move::ReceiveFee : Move::ReceiveClarification, called)};
    });
}

Outcome decideItem(Context& context)
{
    return makeMoves(context, [](const Context& called, const RequestView&) {
        MoveDraft draft = draftOf(Move::Decide, called);
        draft.position = static_cast<int>(called.number("item", 1)) - 1;
        draft.code = called.value("outcome");
        return std::vector {draft};
    });
}

/// What is not decided yet gets the outcome that is named; then the request is answered.
Outcome closeRequest(Context& context)
{
    return makeMoves(context, [](const Context& called, const RequestView& view) {
        std::vector<MoveDraft> moves;
        if (called.has("withdrawn"))
            return std::vector {draftOf(Move::Withdraw, called)};
        if (called.has("mistaken"))
            return std::vector {draftOf(Move::CloseMistaken, called)};
        if (called.has("not-identified"))
            return std::vector {draftOf(Move::FailIdentity, called)};
        for (size_t i = 0; i < view.request.items.size(); ++i) {
            if (view.request.items[i].outcome != requests::Outcome::Open)
                continue;
            MoveDraft draft = draftOf(Move::Decide, called);
            draft.position = static_cast<int>(i);
            draft.code = called.has("outcome") ? called.value("outcome") : QStringLiteral("granted");
            moves.push_back(draft);
        }
        moves.push_back(draftOf(Move::Answer, called));
        return moves;
    });
}

Outcome setRegion(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto set = await((*opened)->requests().setRegion(context.argument(0)));
    if (!set)
        return base::fail(set.error());
    context.out().result({{QStringLiteral("region"), context.argument(0)}}, {context.argument(0)});
    return exitDone;
}

QStringList codes(const char* list)
{
    return QString::fromLatin1(list).split(u',');
}

OptionSpec dayOption()
{
    return {"day", "DATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "When it happened; today when left out")};
}

OptionSpec reasonOption(bool isRequired)
{
    return {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why, in a few words"), isRequired};
}

std::vector<OptionSpec> openOptions()
{
    return {{"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "The customer: ID, number:TEXT or uuid:TEXT")},
        {"person", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "What somebody who is not stored calls himself")},
        {"contact", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Where to reach that person")},
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "What is asked for; several with commas"), true},
        {"regime", "LAW", QT_TRANSLATE_NOOP("aicms::cli::Text", "Under which law; by the countries when left out")},
        {"received", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "The day or the time when it reached you"), true},
        {"channel", "WAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "How it reached you"), false, false,
            codes("letter,email,phone,counter,web,social_media,signal,other")},
        {"text", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "The message, or a note of it")}, reasonOption(false)};
}

Command requestCommand(
    const char* word, const char* text, std::vector<OptionSpec> options, std::function<Outcome(Context&)> run)
{
    return {{QStringLiteral("request"), QString::fromLatin1(word)}, text, {QStringLiteral("ID")}, false,
        std::move(options), std::move(run)};
}

} // namespace

std::vector<Command> requestCommands()
{
    const QString word = QStringLiteral("request");
    return {
        {{word, QStringLiteral("open")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Take in what somebody asks"), {}, false,
            openOptions(), openRequest},
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List requests, what is due first"), {},
            false,
            {{"closed", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those that are closed")},
                {"mine", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those that are with you")}},
            listRequests},
        requestCommand("show", QT_TRANSLATE_NOOP("aicms::cli::Text", "Show a request with its dates and its history"),
            {}, showRequest),
        requestCommand("verify-identity", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that it is known who asks"),
            {{"method", "METHOD", QT_TRANSLATE_NOOP("aicms::cli::Text", "By what"), true, false, identityMethods()},
                {"agent", "NAME",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "With --method agent: who asks for the person")},
                {"shown", "TEXT",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "With --method agent: what shows that they may")},
                {"address", "LINE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text",
                        "With --method agent: where letters reach them, line by line; may come several times")},
                dayOption(), reasonOption(false)},
            verifyIdentity),
        requestCommand("ask", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that the person was asked something"),
            {{"for", "WHAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What was asked for"), true, false,
                 codes("identity,clarification,fee")},
                dayOption(), reasonOption(false)},
            askPerson),
        requestCommand("answered", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that the person answered"),
            {{"to", "WHAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What was answered"), true, false,
                 codes("clarification,fee")},
                dayOption(), reasonOption(false)},
            takeAnswer),
        requestCommand("acknowledge", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that receipt was confirmed"),
            {dayOption()}, single(Move::Acknowledge)),
        requestCommand("assign", QT_TRANSLATE_NOOP("aicms::cli::Text", "Pass a request on to another user"),
            {{"to", "USER", QT_TRANSLATE_NOOP("aicms::cli::Text", "Number of the user"), true, true}},
            single(Move::Assign, "to")),
        requestCommand("link", QT_TRANSLATE_NOOP("aicms::cli::Text", "Say which customer the person is"),
            {{"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Number of the customer"), true, true}},
            single(Move::LinkPerson, "customer")),
        requestCommand("extend", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that an extension was announced"),
            {dayOption(), reasonOption(true)}, single(Move::Extend)),
        requestCommand("decide", QT_TRANSLATE_NOOP("aicms::cli::Text", "Decide one of the things asked for"),
            {{"item", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which, from 1; the first when left out"), false,
                 true},
                {"outcome", "CODE",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "granted, partly, nothing_held or the code of a ground of refusal"),
                    true},
                dayOption(), reasonOption(false)},
            decideItem),
        requestCommand("refuse", QT_TRANSLATE_NOOP("aicms::cli::Text", "Refuse what is not decided, and close"),
            {{"ground", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Code of the ground, like excessive"), true},
                dayOption(), reasonOption(true)},
            single(Move::Refuse, "ground")),
        requestCommand("close", QT_TRANSLATE_NOOP("aicms::cli::Text", "Close a request: everything is done"),
            {{"outcome", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Of what is not decided; granted when left out"),
                 false, false, codes("granted,partly,nothing_held")},
                {"withdrawn", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "The person does not want it any more")},
                {"not-identified", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "It stays unknown who asks")},
                {"mistaken", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "It was taken in by mistake; say why")},
                dayOption(),
                {"reason", "TEXT",
                    QT_TRANSLATE_NOOP("aicms::cli::Text",
                        "Why, in a few words; of what was not done by the program, how it was done elsewhere")}},
            closeRequest),
        {{word, QStringLiteral("region")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Set the region whose holidays move the dates, like BY or SCT"),
            {QStringLiteral("REGION")}, false, {}, setRegion},
    };
}

} // namespace aicms::cli
