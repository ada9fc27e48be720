// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/anchor_text.h"
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "ui/wording/names.h"
#include "ui/wording/user_names.h"

namespace aicms::cli {

namespace {

base::Result<audit::ListFilter> filterOf(Context& context, workspace::Workspace& vault)
{
    audit::ListFilter filter;
    filter.action = context.value("action");
    filter.limit = static_cast<int>(std::min<qint64>(context.number("limit", 500), 10'000'000));
    if (context.has("customer")) {
        const auto id = customerId(vault, context.value("customer"));
        if (!id)
            return base::fail(id.error());
        filter.kind = audit::ObjectKind::Customer;
        filter.objectId = id->value;
    }
    return filter;
}

/// Names where the role may see them; the log itself holds ids.
Outcome listAudit(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto filter = filterOf(context, **opened);
    if (!filter)
        return base::fail(filter.error());
    const auto entries = await((*opened)->audit().list(*filter));
    if (!entries)
        return base::fail(entries.error());
    const auto total = await((*opened)->audit().count(*filter));
    if (!total)
        return base::fail(total.error());
    const wording::UserNames names(**opened);
    JsonList list;
    std::vector<QStringList> rows;
    for (const audit::LoggedEntry& each : *entries) {
        list.add({{QStringLiteral("seq"), each.seq}, {QStringLiteral("at"), each.at.toIso()},
            {QStringLiteral("user"), each.user.value}, {QStringLiteral("user_name"), names.find(each.user)},
            {QStringLiteral("action"), each.entry.action},
            {QStringLiteral("object"), audit::objectKindCode(each.entry.kind)},
            {QStringLiteral("object_id"), each.entry.objectId}, {QStringLiteral("reason"), each.entry.reason},
            {QStringLiteral("details"), each.entry.details}});
        rows.push_back({QString::number(each.seq), each.at.toIso(), names.of(each.user),
            wording::auditActionName(each.entry.action),
            each.entry.objectId == 0 ? QString() : QString::number(each.entry.objectId)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(*total));
    else
        context.out().table(
            {Text::tr("No."), Text::tr("Time"), Text::tr("Who"), Text::tr("What"), Text::tr("Id")}, rows);
    return exitDone;
}

Outcome verifyAudit(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto verified = await((*opened)->audit().verify(context.has("owner")));
    if (!verified)
        return base::fail(verified.error());
    const audit::AnchorReport& anchor = (*opened)->report().anchor;
    const bool isBehind = anchor.isBehind();
    const bool isSound = verified->ok && !isBehind && !anchor.pagesReplaced;
    QJsonObject object {{QStringLiteral("ok"), isSound}, {QStringLiteral("mode"), verified->mode},
        {QStringLiteral("entries"), verified->entries},
        {QStringLiteral("first_bad"), verified->ok ? QJsonValue() : QJsonValue(verified->firstBad)},
        {QStringLiteral("older"), isBehind}, {QStringLiteral("older_pages"), anchor.pagesReplaced}};
    if (isBehind) {
        object.insert(QStringLiteral("last_outside"), anchor.lastOutside);
        object.insert(QStringLiteral("last_inside"), anchor.lastInside);
    }
    QStringList lines {isSound ? Text::tr("All entries hold: %1").arg(verified->entries)
            : isBehind
            ? Text::tr("This vault is older than the one last used on this computer.") + u' ' + logEndSentence(anchor)
            : verified->ok
            ? Text::tr("Parts of this vault's file were put back to an older state or changed outside the program. The "
                       "%1 entries that are here hold; newer ones may be missing.")
                  .arg(verified->entries)
            : Text::tr("The log was changed outside the program. The first entry that does not hold: %1")
                  .arg(verified->firstBad)};
    context.out().result(object, lines);
    return isSound ? exitDone : exitDamaged;
}

Outcome checkpointAudit(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto head = (*opened)->audit().checkpoint();
    if (!head)
        return base::fail(head.error());
    const auto ledger = await((*opened)->consent().check());
    if (!ledger)
        return base::fail(ledger.error());
    const QString hash = QString::fromLatin1(head->hash.toHex());
    QStringList lines {Text::tr("Entry %1: %2").arg(head->seq).arg(hash),
        Text::tr(
            "Print it or write it down: it proves that no entry of the log up to this one was changed or removed.")};
    if (!ledger->isSound())
        lines << Text::tr(
            "It vouches for the log alone: what is stored of consents is not what the log and the entries "
            "say. “vault check --deep” says where.");
    context.out().result({{QStringLiteral("seq"), head->seq}, {QStringLiteral("hash"), hash},
                             {QStringLiteral("consents_agree"), ledger->isSound()}},
        lines);
    return exitDone;
}

} // namespace

std::vector<Command> auditCommands()
{
    const QString word = QStringLiteral("audit");
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Who did what, newest first"), {}, false,
            {
                {"action", "CODE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Only actions whose code begins so, such as customer.")},
                {"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only about this customer")},
                {"limit", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "At most so many; 500 when left out, 0 for all"),
                    false, true},
            },
            listAudit},
        {{word, QStringLiteral("verify")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Check that nobody changed the log"),
            {}, false, {{"owner", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Also what only an owner can check")}},
            verifyAudit},
        {{word, QStringLiteral("checkpoint")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write the log's head outside the database and print it"), {}, false,
            {}, checkpointAudit},
    };
}

} // namespace aicms::cli
