// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/sharing/recipient_rules.h"
#include "ui/wording/sharing_wording.h"

namespace aicms::cli {

namespace {

using sharing::Recipient;
using sharing::RecipientRow;

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString agreementCode(const Recipient& recipient, QDate today)
{
    switch (sharing::agreementState(recipient, today)) {
    case sharing::AgreementState::NotNeeded: return QStringLiteral("not_needed");
    case sharing::AgreementState::Missing: return QStringLiteral("missing");
    case sharing::AgreementState::NotYet: return QStringLiteral("not_yet");
    case sharing::AgreementState::InForce: return QStringLiteral("in_force");
    case sharing::AgreementState::EndsSoon: return QStringLiteral("ends_soon");
    case sharing::AgreementState::Ended: return QStringLiteral("ended");
    }
    return {};
}

QString transferCode(const Recipient& recipient, const QString& country, QDate today)
{
    switch (sharing::transferState(recipient, country, today)) {
    case sharing::TransferState::Stays: return QStringLiteral("none_needed");
    case sharing::TransferState::Decided: return QStringLiteral("adequacy");
    case sharing::TransferState::Safeguarded: return QStringLiteral("safeguarded");
    case sharing::TransferState::SingleCases: return QStringLiteral("single_cases");
    case sharing::TransferState::Missing: return QStringLiteral("missing");
    case sharing::TransferState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QJsonObject agreementJson(const sharing::Agreement& agreement)
{
    return {{QStringLiteral("id"), agreement.id.value},
        {QStringLiteral("kind"), sharing::agreementKindCode(agreement.kind)},
        {QStringLiteral("signed"), dayJson(agreement.signedOn)}, {QStringLiteral("ends"), dayJson(agreement.endsOn)},
        {QStringLiteral("file"), agreement.fileName.isEmpty() ? QJsonValue() : QJsonValue(agreement.fileName)},
        {QStringLiteral("recorded_at"), agreement.recordedAt.toIso()}};
}

QJsonObject recipientJson(const workspace::Workspace& vault, const Recipient& recipient)
{
    const QDate today = vault.today();
    return {{QStringLiteral("id"), recipient.id.value}, {QStringLiteral("name"), recipient.name},
        {QStringLiteral("role"), sharing::roleCode(recipient.role)}, {QStringLiteral("task"), recipient.task},
        {QStringLiteral("contact"), recipient.contact},
        {QStringLiteral("countries"), QJsonArray::fromStringList(recipient.countries)},
        {QStringLiteral("purposes"), QJsonArray::fromStringList(recipient.purposes)},
        {QStringLiteral("subprocessors"), recipient.subprocessors},
        {QStringLiteral("agreement"),
            recipient.agreement ? QJsonValue(agreementJson(*recipient.agreement)) : QJsonValue()},
        {QStringLiteral("agreement_state"), agreementCode(recipient, today)},
        {QStringLiteral("safeguard"), recipient.safeguard.isEmpty() ? QJsonValue() : QJsonValue(recipient.safeguard)},
        {QStringLiteral("safeguard_assessed"), dayJson(recipient.safeguardOn)},
        {QStringLiteral("safeguard_note"), recipient.safeguardNote},
        {QStringLiteral("transfer"), transferCode(recipient, vault.country(), today)},
        {QStringLiteral("review"), dayJson(recipient.reviewOn)},
        {QStringLiteral("ended_at"), jsonTime(recipient.endedAt)}, {QStringLiteral("end_reason"), recipient.endReason}};
}

QStringList recipientLines(const workspace::Workspace& vault, const Recipient& recipient)
{
    const QDate today = vault.today();
    QStringList lines {Text::tr("%1: %2, %3", "number, name, role")
                           .arg(recipient.id.value)
                           .arg(recipient.name, wording::recipientRoleName(recipient.role)),
        Text::tr("Countries: %1").arg(wording::countryNames(recipient.countries)),
        Text::tr("Agreement: %1").arg(wording::agreementStateText(recipient, today)),
        Text::tr("Transfer: %1").arg(wording::transferStateText(recipient, vault.country(), today)),
        Text::tr("Purposes: %1").arg(recipient.purposes.join(QStringLiteral(", ")))};
    if (!recipient.task.isEmpty())
        lines << Text::tr("Does: %1").arg(recipient.task);
    if (!recipient.contact.isEmpty())
        lines << Text::tr("Contact: %1").arg(recipient.contact);
    if (!recipient.subprocessors.isEmpty())
        lines << Text::tr("Sub-processors: %1").arg(recipient.subprocessors);
    if (recipient.endedAt)
        lines << Text::tr("Ended: %1").arg(recipient.endReason);
    return lines;
}

Outcome listRecipients(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto all = await((*opened)->sharing().recipients(context.has("ended")));
    if (!all)
        return base::fail(all.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const RecipientRow& row : *all) {
        QJsonObject object = recipientJson(**opened, row.recipient);
        object.insert(QStringLiteral("people"), row.people);
        object.insert(QStringLiteral("last_at"), jsonTime(row.lastAt));
        list.add(object);
        rows.push_back({QString::number(row.recipient.id.value), row.recipient.name,
            wording::recipientRoleName(row.recipient.role),
            wording::agreementStateText(row.recipient, (*opened)->today()),
            wording::transferStateText(row.recipient, (*opened)->country(), (*opened)->today()),
            QString::number(row.people)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else if (rows.empty())
        context.out().line(Text::tr("Nobody outside is entered."));
    else
        context.out().table({Text::tr("Number"), Text::tr("Name"), Text::tr("Role"), Text::tr("Agreement"),
                                Text::tr("Transfer"), Text::tr("People")},
            rows);
    return exitDone;
}

base::Result<QDate> dayIn(const Context& context, const char* option)
{
    const QString text = context.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("time"));
    return day;
}

/// Lays the options that were given over a recipient.
base::Result<Recipient> readRecipient(const Context& context, Recipient recipient)
{
    const auto text = [&](const char* option, QString Recipient::* part) {
        if (context.has(option))
            recipient.*part = context.value(option).trimmed();
    };
    text("name", &Recipient::name);
    text("task", &Recipient::task);
    text("contact", &Recipient::contact);
    text("subprocessors", &Recipient::subprocessors);
    text("safeguard", &Recipient::safeguard);
    text("safeguard-note", &Recipient::safeguardNote);
    const auto list = [&](const char* option, QStringList Recipient::* part) {
        if (!context.has(option))
            return;
        recipient.*part = context.values(option);
        (recipient.*part).removeAll(QString());
        (recipient.*part).removeDuplicates();
    };
    list("country", &Recipient::countries);
    list("purpose", &Recipient::purposes);
    if (context.has("role"))
        recipient.role = *sharing::roleFromCode(context.value("role"));
    for (const auto& [option, part] :
        {std::pair {"assessed", &Recipient::safeguardOn}, std::pair {"review", &Recipient::reviewOn}}) {
        if (!context.has(option))
            continue;
        const auto day = dayIn(context, option);
        if (!day)
            return base::fail(day.error());
        recipient.*part = *day;
    }
    if (recipient.safeguard.isEmpty())
        recipient.safeguardOn = {};
    return recipient;
}

/// What a recipient is after the call; the answer of every command that changes one.
Outcome tell(Context& context, const workspace::Workspace& vault, const base::Result<Recipient>& recipient)
{
    if (!recipient)
        return base::fail(recipient.error());
    context.out().result(recipientJson(vault, *recipient), recipientLines(vault, *recipient));
    return exitDone;
}

Outcome addRecipient(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto recipient = readRecipient(context, {});
    if (!recipient)
        return base::fail(recipient.error());
    return tell(context, **opened, await((*opened)->sharing().add(*recipient)));
}

struct Named {
    workspace::Workspace* vault = nullptr;
    Recipient recipient;
};

/// The vault, and the recipient that the first argument names.
base::Result<Named> namedRecipient(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto found = await((*opened)->sharing().find(context.argument(0)));
    if (!found)
        return base::fail(found.error());
    return Named {*opened, *std::move(found)};
}

Outcome showRecipient(Context& context)
{
    const auto named = namedRecipient(context);
    if (!named)
        return base::fail(named.error());
    const auto agreements = await(named->vault->sharing().agreements(named->recipient.id));
    if (!agreements)
        return base::fail(agreements.error());
    QJsonArray papers;
    QStringList lines = recipientLines(*named->vault, named->recipient);
    for (const sharing::Agreement& each : *agreements) {
        papers.append(agreementJson(each));
        lines << Text::tr("Agreement %1: %2, signed %3", "number, kind, day")
                     .arg(each.id.value)
                     .arg(wording::agreementKindName(each.kind), each.signedOn.toString(Qt::ISODate));
    }
    QJsonObject object = recipientJson(*named->vault, named->recipient);
    object.insert(QStringLiteral("agreements"), papers);
    context.out().result(object, lines);
    return exitDone;
}

Outcome editRecipient(Context& context)
{
    const auto named = namedRecipient(context);
    if (!named)
        return base::fail(named.error());
    const auto recipient = readRecipient(context, named->recipient);
    if (!recipient)
        return base::fail(recipient.error());
    return tell(context, *named->vault, await(named->vault->sharing().change(*recipient)));
}

Outcome agree(Context& context)
{
    const auto named = namedRecipient(context);
    if (!named)
        return base::fail(named.error());
    sharing::Agreement agreement;
    agreement.kind = *sharing::agreementKindFromCode(context.value("kind"));
    const auto signedOn = dayIn(context, "signed");
    const auto endsOn = dayIn(context, "ends");
    if (!signedOn || !endsOn)
        return base::fail(!signedOn ? signedOn.error() : endsOn.error());
    agreement.signedOn = *signedOn;
    agreement.endsOn = *endsOn;
    if (context.has("file"))
        context.workOn(context.value("file"));
    return tell(context, *named->vault,
        await(named->vault->sharing().agree(named->recipient.id, agreement, context.value("file"))));
}

Outcome savePaper(Context& context)
{
    const auto named = namedRecipient(context);
    if (!named)
        return base::fail(named.error());
    const QString path = context.argument(1);
    context.workOn(path);
    const auto& newest = named->recipient.agreement;
    const auto saved = await(named->vault->sharing().saveAgreement(newest ? newest->id : sharing::AgreementId(), path));
    if (!saved)
        return base::fail(saved.error());
    context.out().result({{QStringLiteral("file"), path}}, {Text::tr("Saved: %1").arg(path)});
    return exitDone;
}

Outcome endRecipient(Context& context)
{
    const auto named = namedRecipient(context);
    if (!named)
        return base::fail(named.error());
    return tell(
        context, *named->vault, await(named->vault->sharing().end(named->recipient.id, context.value("reason"))));
}

Outcome listToTell(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto all = await((*opened)->sharing().toTell(context.has("all")));
    if (!all)
        return base::fail(all.error());
    JsonList list;
    std::vector<QStringList> rows;
    const auto numberOrNone = [](qint64 number) { return number > 0 ? QString::number(number) : QString(); };
    for (const sharing::ToldRecipient& each : *all) {
        list.add({{QStringLiteral("id"), each.id.value}, {QStringLiteral("recipient"), each.recipientName},
            {QStringLiteral("contact"), each.contact}, {QStringLiteral("cause"), sharing::causeCode(each.cause)},
            {QStringLiteral("customer"), each.customer.isValid() ? QJsonValue(each.customer.value) : QJsonValue()},
            {QStringLiteral("request"), each.request > 0 ? QJsonValue(each.request) : QJsonValue()},
            {QStringLiteral("made_at"), each.madeAt.toIso()},
            {QStringLiteral("state"), sharing::toldStateCode(each.state)},
            {QStringLiteral("settled_at"), jsonTime(each.settledAt)}, {QStringLiteral("note"), each.note}});
        rows.push_back({QString::number(each.id.value), each.recipientName, wording::toldCauseName(each.cause),
            numberOrNone(each.customer.value), numberOrNone(each.request), wording::toldStateName(each.state)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else if (rows.empty())
        context.out().line(Text::tr("Nobody is to be told."));
    else
        context.out().table({Text::tr("Number"), Text::tr("Recipient"), Text::tr("Of what"), Text::tr("Customer"),
                                Text::tr("Request"), Text::tr("State")},
            rows);
    return exitDone;
}

Outcome noteTold(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const sharing::NoticeId id {context.argument(0).toLongLong()};
    const auto state = *sharing::toldStateFromCode(context.value("state"));
    const auto settled = await((*opened)->sharing().settle(id, state, context.value("note")));
    if (!settled)
        return base::fail(settled.error());
    context.out().result({{QStringLiteral("id"), id.value}, {QStringLiteral("state"), sharing::toldStateCode(state)}},
        {Text::tr("Noted: %1").arg(wording::toldStateName(state))});
    return exitDone;
}

QStringList roleCodes()
{
    QStringList codes;
    for (int i = 0; i < sharing::roleCount; ++i)
        codes << sharing::roleCode(static_cast<sharing::Role>(i));
    return codes;
}

std::vector<OptionSpec> recipientOptions(bool isNew)
{
    return {
        {"name", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "What the recipient is called"), isNew},
        {"role", "ROLE", QT_TRANSLATE_NOOP("aicms::cli::Text", "What it is under the law"), isNew, false, roleCodes()},
        {"country", "CC", QT_TRANSLATE_NOOP("aicms::cli::Text", "Where the data goes, like DE; may come several times"),
            isNew},
        {"purpose", "P",
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Code of a purpose for which it gets data; may come several times; empty: none")},
        {"task", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What it does for you")},
        {"contact", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Whom to write to about data")},
        {"subprocessors", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Whom it lets work on the data")},
        {"safeguard", "CODE",
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "What covers a transfer to another country, e.g. scc or adequacy; empty: nothing")},
        {"assessed", "DAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "With --safeguard: when you looked at it")},
        {"safeguard-note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What you found then")},
        {"review", "DAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "When you look at it again")},
    };
}

} // namespace

std::vector<Command> recipientsCommands()
{
    const QString word = QStringLiteral("recipients");
    const QStringList one {QStringLiteral("RECIPIENT")};
    return {
        {{word, QStringLiteral("list")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List who outside gets data about people"), {}, false,
            {{"ended", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "With those that get nothing any more")}},
            listRecipients, true, true},
        {{word, QStringLiteral("show")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show a recipient, by name or number, with all its agreements"), one,
            false, {}, showRecipient, true, true},
        {{word, QStringLiteral("add")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Enter a recipient"), {}, false,
            recipientOptions(true), addRecipient},
        {{word, QStringLiteral("edit")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Change a recipient; what is left out stays"), one, false,
            recipientOptions(false), editRecipient},
        {{word, QStringLiteral("agree")},
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Enter an agreement with a recipient; it counts in place of the one before"),
            one, false,
            {{"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "What was agreed"), true, false,
                 {QStringLiteral("processing"), QStringLiteral("joint"), QStringLiteral("other")}},
                {"signed", "DAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "When it was signed"), true},
                {"ends", "DAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "Its last day; without an end when left out")},
                {"file", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "The signed paper, kept in the vault")}},
            agree},
        {{word, QStringLiteral("paper")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Save the signed paper of the newest agreement"),
            {QStringLiteral("RECIPIENT"), QStringLiteral("FILE")}, false, {}, savePaper},
        {{word, QStringLiteral("end")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "End a recipient: it gets nothing any more"), one, false,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why"), true}}, endRecipient},
        {{word, QStringLiteral("to-tell")},
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "List who has to be told that data was corrected, deleted, restricted (GDPR Art. 19) or taken out of "
                "sale and sharing"),
            {}, false, {{"all", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "With those that were told")}}, listToTell,
            true, true},
        {{word, QStringLiteral("told")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Note how a recipient was told"),
            {QStringLiteral("NUMBER")}, false,
            {{"state", "STATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "How far it has come"), true, false,
                 {QStringLiteral("told"), QStringLiteral("confirmed"), QStringLiteral("impossible")}},
                {"note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "With impossible: why")}},
            noteTold},
    };
}

} // namespace aicms::cli
