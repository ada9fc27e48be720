// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/consent_json.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "core/consent/consent_rules.h"
#include "core/consent/reach.h"
#include "core/consent/same_entry.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"
#include "ui/wording/user_names.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace aicms::cli {

namespace {

using consent::EventDraft;

/// The moment that --as-of names; now without it, and for the rest of today. Days to come are the gate's to refuse.
base::Result<base::UtcTime> asOf(Context& context, const workspace::Workspace& vault, const QTimeZone& zone)
{
    if (!context.has("as-of"))
        return vault.clock().now();
    const auto read = readTime(context.value("as-of"), zone, DayPart::End, QStringLiteral("as-of"));
    if (!read)
        return base::fail(read.error());
    const base::UtcTime now = vault.clock().now();
    const auto dayOf = [&zone](base::UtcTime time) { return time.toDateTime().toTimeZone(zone).date(); };
    return dayOf(read->time) == dayOf(now) ? std::min(read->time, now) : read->time;
}

/// A wording is named by the id that publishing printed, or as CODE/VERSION.
base::Result<qint64> noticeId(workspace::Workspace& vault, const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    const auto notice = await(vault.notices().find(text.section(u'/', 0, 0)));
    if (notice) {
        for (const purposes::NoticeVersion& version : notice->versions) {
            if (text.section(u'/', 1) == QString::number(version.version))
                return version.id;
        }
    }
    return base::fail(base::ErrorKind::Invalid, QStringLiteral("consent.notice_unknown"));
}

/// The token of a double opt-in is the stronger one of the two; the words beside it are kept with it.
consent::Proof givenProof(const Context& context)
{
    if (context.has("double-opt-in"))
        return {consent::ProofKind::DoubleOptIn, context.value("double-opt-in"), {}};
    if (context.has("proof"))
        return {consent::ProofKind::Text, context.value("proof"), {}};
    return {};
}

base::Result<EventDraft> readEvent(Context& context, workspace::Workspace& vault)
{
    EventDraft draft;
    const auto customer = customerId(vault, context.value("customer"));
    if (!customer)
        return base::fail(customer.error());
    draft.customer = *customer;
    draft.purpose = context.value("purpose");
    draft.state = *consent::stateFromCode(context.value("state"));
    draft.how = *consent::howFromCode(context.value("how"));
    if (context.has("channel"))
        draft.channel = *purposes::channelFromCode(context.value("channel"));
    const QTimeZone& zone = vault.consent().zone();
    auto time = readTime(context.value("at"), zone, DayPart::Start, QStringLiteral("at"));
    if (!time)
        return base::fail(time.error());
    const base::UtcTime now = vault.clock().now();
    if (consent::isNo(draft.state) && time->time <= now) {
        // Only a day: a no counts until its end, so that a yes of that day does not outlive it.
        time = readTime(context.value("at"), zone, DayPart::End, QStringLiteral("at"));
        time->time = std::min(time->time, now);
    }
    draft.at = time->time;
    draft.isDayAlone = !context.value("at").contains(u':');
    draft.offsetMinutes = time->offsetMinutes;
    if (context.has("notice")) {
        const auto notice = noticeId(vault, context.value("notice"));
        if (!notice)
            return base::fail(notice.error());
        draft.notice = *notice;
    }
    draft.language = context.value("language");
    draft.isExplicit = context.has("explicit");
    if (context.has("parent")) {
        draft.giver = consent::Giver::Parent;
        draft.giverName = context.value("parent");
    }
    draft.reason = context.value("reason");
    if (context.has("corrects"))
        draft.corrects = context.number("corrects", 0);
    draft.proof = givenProof(context);
    return draft;
}

/// Who sits at the terminal is asked why the entry comes only now. A script that reads in a pile of forms cannot be,
/// and the ledger says just that; to correct an entry it has to give the reason.
base::Result<consent::Recorded> record(Context& context, consent::ConsentService& ledger, EventDraft draft)
{
    auto recorded = await(ledger.record(draft));
    if (recorded || recorded.error().subject != consent::refusalCode(consent::Refusal::ReasonMissing))
        return recorded;
    draft.reason
        = context.ask(Text::tr("This entry lies in the past, or replaces another one. Why does it come only now?"));
    const bool isUnasked = draft.reason.isEmpty() && !draft.corrects && !PasswordSource::canAsk();
    if (isUnasked)
        draft.reason = Text::tr("No reason was given on the command line");
    if (draft.reason.isEmpty())
        return recorded;
    recorded = await(ledger.record(draft));
    if (recorded && isUnasked)
        context.out().message(
            Text::tr("The entry lies in the past, and the ledger says that no reason was given. --reason gives it."));
    return recorded;
}

/// The very same entry is mostly a command that was run twice. Where the ledger may not be read nothing is known of it.
base::Result<void> sameAs(workspace::Workspace& vault, const EventDraft& draft)
{
    const purposes::Purpose* purpose = vault.purposes().catalogue()->find(draft.purpose);
    const auto history = await(vault.consent().history(draft.customer));
    if (!purpose || !history)
        return {};
    std::vector<consent::Event> events;
    for (const consent::HistoryEntry& each : *history)
        events.push_back(each.event);
    const QTimeZone& zone = vault.consent().zone();
    const consent::Event* same = consent::sameEntry(draft, purpose->id, events, vault.clock().now(), zone);
    return same ? base::fail(consent::alreadyRecorded(*same, zone)) : base::Result<void>();
}

/// What whoever recorded it may not expect: addresses that are used again or stay out, and another entry that decides.
/// `asked`: the way that was named.
void tellConsequences(
    Context& context, workspace::Workspace& vault, const consent::Recorded& recorded, purposes::Channel asked)
{
    const consent::SuppressionChange& change = recorded.suppression;
    if (consent::isAgreed(recorded.event.state) && !change.lifted.isEmpty())
        context.out().message(Text::tr("An earlier objection kept this out of every list for this purpose. The yes was "
                                       "received later, so it may be used again: %1")
                .arg(change.lifted.join(QStringLiteral(", "))));
    if (consent::isAgreed(recorded.event.state) && !change.kept.isEmpty())
        context.out().message(
            Text::tr("The yes is recorded, but this stays out of every list for this purpose, because somebody with it "
                     "objected and the yes was not received later: %1")
                .arg(change.kept.join(QStringLiteral(", "))));
    if (consent::isAgreed(recorded.event.state) && !change.shared.isEmpty())
        context.out().message(
            Text::tr("The yes is recorded, but this stays out of every list for this purpose, because somebody else "
                     "who has it objects: %1")
                .arg(change.shared.join(QStringLiteral(", "))));
    if (recorded.isUnfounded)
        context.out().notice(Text::tr("Nothing had been agreed to by then that could be withdrawn. The entry counts as "
                                      "a no all the same."));
    if (recorded.event.channel != asked)
        context.out().notice(
            Text::tr("The purpose does not reach people by that way, so the no counts for the whole purpose."));
    const base::UtcTime now = vault.clock().now();
    const QString over = wording::ranOutSentence(recorded.event, now, vault.consent().zone());
    if (!over.isEmpty())
        context.out().message(over);
    if (recorded.standing)
        context.out().message(Text::tr("The entry is in the ledger but does not decide. Entry %1 does, because it was "
                                       "received later or is the more careful one of the same moment: %2.")
                .arg(recorded.standing->event)
                .arg(wording::consentStateName(recorded.standing->state)));
}

Outcome recordConsent(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto draft = readEvent(context, **opened);
    if (!draft)
        return base::fail(draft.error());
    if (!context.has("again")) {
        if (const auto same = sameAs(**opened, *draft); !same)
            return base::fail(same.error());
    }
    const auto recorded = record(context, (*opened)->consent(), *draft);
    if (!recorded)
        return base::fail(recorded.error());
    if (recorded->clockWasBack)
        context.out().message(Text::tr(
            "The ledger holds entries that are dated later than this computer's clock. The new entry carries the "
            "clock's time and counts after them. Check the clock."));
    tellConsequences(context, **opened, *recorded, draft->channel);
    context.out().result(
        {{QStringLiteral("seq"), recorded->event.seq}, {QStringLiteral("customer"), recorded->event.customer.value},
            {QStringLiteral("purpose"), draft->purpose},
            {QStringLiteral("state"), consent::stateCode(recorded->event.state)},
            {QStringLiteral("channel"), purposes::channelCode(recorded->event.channel)},
            {QStringLiteral("unfounded"), recorded->isUnfounded},
            {QStringLiteral("at"), timeText(recorded->event.at, recorded->event.offsetMinutes)},
            {QStringLiteral("derived_removed"), recorded->derivedRemoved},
            {QStringLiteral("lifted"), QJsonArray::fromStringList(recorded->suppression.lifted)},
            {QStringLiteral("still_suppressed"),
                QJsonArray::fromStringList(recorded->suppression.kept + recorded->suppression.shared)},
            {QStringLiteral("standing"),
                recorded->standing ? QJsonValue(recorded->standing->event) : QJsonValue(QJsonValue::Null)}},
        {Text::tr("Recorded as entry %1.").arg(recorded->event.seq)});
    return exitDone;
}

/// What was changed outside the program, by which the answer is not to be trusted.
base::Result<consent::PersonCheck> checkPerson(workspace::Workspace& vault, base::CustomerId customer)
{
    auto check = await(vault.consent().checkPerson(customer));
    if (check && vault.report().changedConsent != 0)
        check->changedEntry = vault.report().changedConsent;
    return check;
}

/// Says so, and makes the process end as for a damaged vault.
Outcome trustOutcome(Context& context, const consent::PersonCheck& check)
{
    if (check.changedEntry != 0)
        context.out().warning(
            Text::tr("This answer is not to be trusted: entry %1 of the ledger is not as it was recorded. "
                     "Put back a backup of before it was changed.")
                .arg(check.changedEntry));
    else if (check.isContradicted)
        context.out().warning(Text::tr(
            "What the program had stored of this customer's answers was changed outside it. What is shown here "
            "is what the ledger says, but no list for a purpose leaves this vault any more. Put back a "
            "backup of before it was changed."));
    else if (check.notAsLogged)
        context.out().warning(wording::sentence(*check.notAsLogged));
    return check.isSound() ? exitDone : exitDamaged;
}

QJsonValue entryOrNull(qint64 entry)
{
    return entry == 0 ? QJsonValue() : QJsonValue(entry);
}

Outcome showState(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto customer = customerId(**opened, context.value("customer"));
    if (!customer)
        return base::fail(customer.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    const auto time = asOf(context, **opened, zone);
    if (!time)
        return base::fail(time.error());
    const auto states = await((*opened)->gate().answers(*customer, *time));
    if (!states)
        return base::fail(states.error());
    const auto check = checkPerson(**opened, *customer);
    if (!check)
        return base::fail(check.error());
    QJsonArray items;
    std::vector<QStringList> lines;
    for (const consent::ShownAnswer& row : *states) {
        const purposes::Purpose* purpose = row.meant.get(); // as it was in force then
        items.append(stateJson(row, purpose->code, zone));
        // As the window says it: what rests on no consent is asked of nobody.
        const bool isAsked
            = purpose->basis == purposes::LawfulBasis::Consent || row.state != consent::State::NeverAsked;
        lines.push_back({purpose->code, purposes::channelCode(row.channel),
            isAsked                                               ? wording::shownAnswerName(row)
                : row.reason == consent::GateReason::NeedsConsent ? wording::needsConsentName()
                                                                  : wording::notNeededName(),
            row.since ? answerTimeText(*row.since, zone) : QString()});
    }
    if (context.out().isJson())
        context.out().result(
            {{QStringLiteral("customer"), customer->value}, {QStringLiteral("as_of"), timeText(*time, zone)},
                {QStringLiteral("purposes"), items}, {QStringLiteral("trusted"), check->isSound()},
                {QStringLiteral("changed_entry"), entryOrNull(check->changedEntry)}},
            {});
    else
        context.out().table({Text::tr("Purpose"), Text::tr("By"), Text::tr("State"), Text::tr("Since")}, lines);
    return trustOutcome(context, *check);
}

Outcome showHistory(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto customer = customerId(**opened, context.value("customer"));
    if (!customer)
        return base::fail(customer.error());
    const auto entries = await((*opened)->consent().history(*customer));
    if (!entries)
        return base::fail(entries.error());
    const auto check = checkPerson(**opened, *customer);
    if (!check)
        return base::fail(check.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    const wording::UserNames names(**opened);
    const auto corrections = consent::correctionsIn(*entries);
    QJsonArray items;
    std::vector<QStringList> lines;
    for (const consent::HistoryEntry& entry : *entries) {
        const QString by = names.of(entry.event.by);
        items.append(eventJson(entry, by, zone));
        lines.push_back(
            {QString::number(entry.event.seq), answerTimeText(entry.event.at, zone, entry.event.offsetMinutes),
                entry.names.purposeCode, wording::consentEntryText(entry.event, corrections, zone),
                purposes::channelCode(entry.event.channel), wording::howName(entry.event.how), noticeText(entry.names),
                entry.file.isMissing() ? wording::missingProofText(entry.file, zone)
                                       : wording::proofName(entry.event.proof.kind),
                by});
    }
    if (context.out().isJson())
        context.out().result({{QStringLiteral("customer"), customer->value}, {QStringLiteral("events"), items},
                                 {QStringLiteral("trusted"), check->isSound()},
                                 {QStringLiteral("changed_entry"), entryOrNull(check->changedEntry)}},
            {});
    else
        context.out().table({Text::tr("No."), Text::tr("When"), Text::tr("Purpose"), Text::tr("Change"), Text::tr("By"),
                                Text::tr("How"), Text::tr("Notice"), Text::tr("Proof"), Text::tr("Who")},
            lines);
    return trustOutcome(context, *check);
}

/// Whom the gate lets through and nothing may be sent to.
void tellUnreached(Context& context, const consent::Reach& reach, purposes::Channel channel)
{
    const bool isLeftOut = channel != purposes::Channel::All;
    if (reach.withoutAddress > 0)
        context.out().message((isLeftOut ? Text::tr("Left out, because there is no address that can be used: %1")
                                         : Text::tr("Among them without an address that can be used: %1"))
                .arg(reach.withoutAddress));
    if (reach.suppressed > 0)
        context.out().message(
            (isLeftOut ? Text::tr("Left out, because somebody with each address objected: %1")
                       : Text::tr("Among them with no address but those of somebody who objected: %1"))
                .arg(reach.suppressed));
}

Outcome showWho(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto time = asOf(context, **opened, (*opened)->consent().zone());
    if (!time)
        return base::fail(time.error());
    const auto channel
        = context.has("channel") ? *purposes::channelFromCode(context.value("channel")) : purposes::Channel::All;
    const auto reach = await((*opened)->gate().reach(context.value("purpose"),
        context.has("as-of") ? std::optional(*time) : std::nullopt, channel, context.stopToken()));
    if (!reach)
        return base::fail(reach.error());
    tellUnreached(context, *reach, channel);
    const qint64 count = static_cast<qint64>(reach->people.size());
    if (context.has("count")) {
        context.out().result(
            {{QStringLiteral("count"), count}, {QStringLiteral("without_address"), reach->withoutAddress},
                {QStringLiteral("suppressed"), reach->suppressed}},
            {QString::number(count)});
        return exitDone;
    }
    if (!context.out().isJson()) {
        for (const base::CustomerId id : reach->people)
            context.out().line(QString::number(id.value));
        return exitDone;
    }
    QByteArray text = R"({"ids":[)";
    for (const base::CustomerId id : reach->people)
        text += (text.endsWith('[') ? "" : ",") + QByteArray::number(id.value);
    context.out().rawJson(text + R"(],"without_address":)" + QByteArray::number(reach->withoutAddress)
        + R"(,"suppressed":)" + QByteArray::number(reach->suppressed) + '}');
    return exitDone;
}

OptionSpec customerOption()
{
    return {
        "customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "The customer: ID, number:TEXT or uuid:TEXT"), true};
}

QStringList channelCodes()
{
    QStringList codes;
    for (int channel = 0; channel < purposes::channelCount; ++channel)
        codes << purposes::channelCode(static_cast<purposes::Channel>(channel));
    return codes;
}

OptionSpec asOfOption()
{
    return {"as-of", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "As it stood then; a day means its end")};
}

std::vector<OptionSpec> recordOptions()
{
    const auto codes = [](const char* list) { return QString::fromLatin1(list).split(u','); };
    return {customerOption(), {"purpose", "P", QT_TRANSLATE_NOOP("aicms::cli::Text", "Code of the purpose"), true},
        {"state", "STATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "What the person answered"), true, false,
            codes("given,refused,withdrawn,requested,renewed,objected,invalidated,unknown,opt_out_signal,expired")},
        {"at", "TIME",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "When it reached you; a day means its beginning, for a no its end"),
            true},
        {"channel", "C", QT_TRANSLATE_NOOP("aicms::cli::Text", "What it covers; all when left out"), false, false,
            channelCodes()},
        {"how", "HOW", QT_TRANSLATE_NOOP("aicms::cli::Text", "The way it came in"), true, false,
            codes("form,counter,phone,letter,web,email")},
        {"notice", "V", QT_TRANSLATE_NOOP("aicms::cli::Text", "The wording that was shown: its id or CODE/VERSION")},
        {"language", "LL", QT_TRANSLATE_NOOP("aicms::cli::Text", "The language in which it was shown")},
        {"proof", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Proof in words")},
        {"double-opt-in", "TOKEN", QT_TRANSLATE_NOOP("aicms::cli::Text", "Token of the confirmed link, as proof")},
        {"explicit", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Explicit consent, for sensitive data")},
        {"parent", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "The parent who answered for a child")},
        {"corrects", "SEQ", QT_TRANSLATE_NOOP("aicms::cli::Text", "The entry that this one replaces"), false, true},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it is backdated or corrected")},
        {"again", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Record it although the very same entry stands there")}};
}

} // namespace

std::vector<Command> consentCommands()
{
    const QString word = QStringLiteral("consent");
    return {
        {{word, QStringLiteral("record")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Record what a customer answered"), {},
            false, recordOptions(), recordConsent},
        {{word, QStringLiteral("state")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Show what a customer agreed to"), {},
            false, {customerOption(), asOfOption()}, showState},
        {{word, QStringLiteral("history")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Show every entry of a customer"), {},
            false, {customerOption()}, showHistory},
        {{word, QStringLiteral("who")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List who may be used for a purpose: their ids"), {}, false,
            {{"purpose", "P", QT_TRANSLATE_NOOP("aicms::cli::Text", "Code of the purpose"), true},
                {"channel", "C", QT_TRANSLATE_NOOP("aicms::cli::Text", "By this way; any way when left out"), false,
                    false, channelCodes()},
                asOfOption(), {"count", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only how many")}},
            showWho, true, true},
    };
}

} // namespace aicms::cli
