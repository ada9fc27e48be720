// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "core/workspace/sale_limit.h"
#include "ui/wording/names.h"
#include "ui/wording/sharing_wording.h"

#include <algorithm>

namespace aicms::cli {

namespace {

using sharing::Disclosure;

QJsonObject disclosureJson(const Disclosure& entry)
{
    return {{QStringLiteral("id"), entry.id.value}, {QStringLiteral("recipient"), entry.recipientName},
        {QStringLiteral("recipient_id"), entry.recipient.value}, {QStringLiteral("at"), entry.at.toIso()},
        {QStringLiteral("recorded_at"), entry.recordedAt.toIso()}, {QStringLiteral("purpose"), entry.purpose},
        {QStringLiteral("purpose_version"), entry.purposeVersion},
        {QStringLiteral("basis"), purposes::lawfulBasisCode(entry.basis)},
        {QStringLiteral("by"), sharing::actCode(entry.act)},
        {QStringLiteral("fields"), QJsonArray::fromStringList(entry.fields)}, {QStringLiteral("people"), entry.people},
        {QStringLiteral("agreement"), entry.agreement.isValid() ? QJsonValue(entry.agreement.value) : QJsonValue()},
        {QStringLiteral("user"), entry.by.value}, {QStringLiteral("note"), entry.note}};
}

QString fieldNames(const QStringList& fields)
{
    QStringList names;
    for (const QString& field : fields)
        names << wording::fieldName(field);
    return names.join(QStringLiteral(", "));
}

Outcome listDisclosures(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    sharing::DisclosureQuery query;
    if (context.has("recipient")) {
        const auto recipient = await((*opened)->sharing().find(context.value("recipient")));
        if (!recipient)
            return base::fail(recipient.error());
        query.recipient = recipient->id;
    }
    if (context.has("customer")) {
        const auto customer = customerId(**opened, context.value("customer"));
        if (!customer)
            return base::fail(customer.error());
        query.customer = *customer;
    }
    query.most = static_cast<int>(std::clamp<qint64>(context.number("limit", 1000), 1, 1'000'000));
    const auto all = await((*opened)->sharing().disclosures(query));
    if (!all)
        return base::fail(all.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const Disclosure& entry : *all) {
        list.add(disclosureJson(entry));
        rows.push_back({QString::number(entry.id.value), timeText(entry.at, (*opened)->zone()), entry.recipientName,
            wording::purposeName(*(*opened)->purposes().catalogue(), entry.purpose), QString::number(entry.people),
            fieldNames(entry.fields), wording::disclosureActName(entry.act)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else if (rows.empty())
        context.out().line(Text::tr("Nothing was passed on."));
    else
        context.out().table({Text::tr("Number"), Text::tr("When"), Text::tr("Recipient"), Text::tr("What for"),
                                Text::tr("People"), Text::tr("Data"), Text::tr("How")},
            rows);
    return exitDone;
}

Outcome recordDisclosure(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto recipient = await((*opened)->sharing().find(context.value("recipient")));
    if (!recipient)
        return base::fail(recipient.error());
    auto people = customerIds(**opened, context.values("customer"));
    if (!people)
        return base::fail(people.error());
    sharing::DisclosureDraft draft;
    draft.recipient = recipient->id;
    draft.purpose = context.value("purpose");
    draft.people = *std::move(people);
    draft.fields = context.values("field");
    draft.note = context.value("note");
    draft.at = (*opened)->clock().now();
    if (context.has("at")) {
        const auto at
            = readTime(context.value("at"), (*opened)->zone(), DayPart::Start, QStringLiteral("disclosure_at"));
        if (!at)
            return base::fail(at.error());
        draft.at = at->time;
    }
    if (context.has("by"))
        draft.act = *sharing::actFromCode(context.value("by"));
    const auto recorded = await((*opened)->sharing().record(draft));
    if (!recorded)
        return base::fail(recorded.error());
    const auto saidNo = await(workspace::whoHadSaidNo(**opened, recipient->id, draft.purpose, draft.people, draft.at));
    if (!saidNo && saidNo.error().kind != base::ErrorKind::NotAllowed)
        return base::fail(saidNo.error());
    QJsonArray ids;
    QStringList names;
    for (const base::CustomerId each : saidNo.value_or(std::vector<base::CustomerId>())) {
        ids << each.value;
        names << QString::number(each.value);
    }
    if (!names.isEmpty())
        context.out().message(Text::tr("It is recorded, for it happened. But these customers had said no to being "
                                       "passed on to whoever decides alone what becomes of it. Ask %1 to delete what "
                                       "it got of them: %2",
            "recipient, numbers of customers")
                .arg(recipient->name, names.join(QStringLiteral(", "))));
    context.out().result({{QStringLiteral("id"), recorded->value}, {QStringLiteral("recipient"), recipient->name},
                             {QStringLiteral("said_no"), ids}},
        {Text::tr("Recorded as passed on: entry %1").arg(recorded->value)});
    return exitDone;
}

} // namespace

std::vector<Command> disclosuresCommands()
{
    const QString word = QStringLiteral("disclosures");
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List what was passed on to whom"), {},
            false,
            {{"recipient", "RECIPIENT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only to this one, by name or number")},
                {"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only what went out of this customer's data")},
                {"limit", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "The newest so many; 1000 when left out"), false,
                    true}},
            listDisclosures, true, true},
        {{word, QStringLiteral("record")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Record what was passed on by another way than an export"), {}, false,
            {{"recipient", "RECIPIENT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Who got it, by name or number"), true},
                {"purpose", "P", QT_TRANSLATE_NOOP("aicms::cli::Text", "Code of the purpose"), true},
                {"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Whose data it was; may come several times"),
                    true},
                {"field", "FIELD",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "A kind of data, e.g. name or email; may come several times"),
                    true},
                {"at", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "When it was passed on; now when left out")},
                {"by", "HOW", QT_TRANSLATE_NOOP("aicms::cli::Text", "By what it left"), false, false,
                    {QStringLiteral("letter"), QStringLiteral("package"), QStringLiteral("by_hand")}},
                {"note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "A note, e.g. on whose request")}},
            recordDisclosure},
    };
}

} // namespace aicms::cli
