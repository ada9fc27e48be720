// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/customer_json.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/sales_json.h"
#include "app/cli/text.h"
#include "core/base/pool_task.h"
#include "core/customers/customers_service.h"
#include "core/sales/sales_rules.h"
#include "core/workspace/customer_export.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace aicms::cli {

namespace {

constexpr qint64 rowsPerBlock = 500;

customers::ListQuery queryOf(const Context& context)
{
    customers::ListQuery query;
    query.text = context.value("text");
    query.tag = context.value("tag");
    query.deletedOnly = context.has("bin");
    query.descending = context.has("descending");
    if (context.has("kind"))
        query.kind = context.value("kind") == QLatin1String("organisation") ? customers::Kind::Organisation
                                                                            : customers::Kind::Person;
    const QString sort = context.value("sort");
    query.sortBy = sort == QLatin1String("created") ? customers::SortBy::Created
        : sort == QLatin1String("contact")          ? customers::SortBy::LastContact
        : sort == QLatin1String("town")             ? customers::SortBy::City
                                                    : customers::SortBy::Name;
    return query;
}

/// A value that cannot be read is kept as typed, and marked.
QString marked(const QString& value, bool isValid)
{
    return value.isEmpty() || isValid ? value : Text::tr("%1 (?)", "a value that cannot be read").arg(value);
}

Outcome listCustomers(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->customers();
    const auto ids = await(service.ids(queryOf(context), context.stopToken()));
    if (!ids)
        return base::fail(ids.error());
    const qint64 total = static_cast<qint64>(ids->size());
    const qint64 first = std::min(context.number("offset", 0), total);
    const qint64 end = std::min(total, first + std::min(context.number("limit", total), total));
    JsonList list;
    std::vector<QStringList> lines;
    for (qint64 from = first; from < end; from += rowsPerBlock) {
        const std::vector<base::CustomerId> block(
            ids->begin() + from, ids->begin() + std::min(end, from + rowsPerBlock));
        const auto rows = await(service.rows(block, context.stopToken()));
        if (!rows)
            return base::fail(rows.error());
        for (const customers::CustomerRow& row : *rows) {
            if (context.out().isJson())
                list.add(rowJson(row));
            else
                lines.push_back({QString::number(row.id.value), row.name, row.organisation,
                    marked(row.email, row.emailIsValid), marked(row.phone, row.phoneIsValid), row.city});
        }
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(total));
    else
        context.out().table({Text::tr("Id"), Text::tr("Name"), Text::tr("Organisation"), Text::tr("E-mail"),
                                Text::tr("Phone"), Text::tr("Town")},
            lines);
    return exitDone;
}

/// What the customer bought in short; the orders themselves: orders list --customer.
base::Result<void> addPurchases(
    workspace::Workspace& vault, base::CustomerId id, QJsonObject& object, QStringList& lines)
{
    const auto orders = await(vault.orders().ofCustomer(id));
    if (!orders)
        return base::fail(orders.error());
    const auto events = await(vault.orders().countEvents(id));
    if (!events)
        return base::fail(events.error());
    const auto totals = sales::totalsOf(*orders);
    if (!totals)
        return base::fail(base::ErrorKind::TooLarge);
    object.insert(QStringLiteral("purchases"),
        QJsonObject {{QStringLiteral("orders"), static_cast<qint64>(orders->size())},
            {QStringLiteral("totals"), totalsJson(*totals)},
            {QStringLiteral("last_at"), orders->empty() ? QJsonValue() : QJsonValue(orders->front().at.toIso())}});
    object.insert(QStringLiteral("events"), *events);
    for (const sales::CurrencyTotal& total : *totals)
        lines << QStringLiteral("  ")
                + Text::tr("Bought: %1 %2, orders: %3")
                      .arg(amountText(total.total, total.currency), total.currency)
                      .arg(total.orders);
    return {};
}

Outcome showCustomer(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto id = customerId(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    auto customer = await((*opened)->customers().open(*id, context.value("reason")));
    if (!customer)
        return base::fail(customer.error());
    if (context.has("show-sensitive")) {
        const auto shown = await((*opened)->customers().showSensitive(*id, context.value("reason")));
        if (!shown)
            return base::fail(shown.error());
        auto next = shown->begin();
        for (customers::ExtraField& field : customer->extraFields) {
            if (field.isHidden && next != shown->end())
                field = *next++;
        }
    }
    const auto interactions = await((*opened)->customers().interactions(*id));
    if (!interactions)
        return base::fail(interactions.error());
    const bool sees = access::permit((*opened)->session(), access::Operation::ShowSensitive).has_value();
    std::optional<Uses> uses;
    if (context.has("why")) {
        uses = Uses {(*opened)->purposes().catalogue(), {}};
        // A role that may not read the answers is told for what each value was entered.
        if (auto answers = await((*opened)->gate().answers(*id, (*opened)->clock().now())))
            uses->answers = std::move(*answers);
    }
    const Uses* why = uses ? &*uses : nullptr;
    QJsonObject object = customerJson(*customer, why, sees);
    QJsonArray contacts;
    for (const customers::Interaction& each : *interactions)
        contacts.append(interactionJson(each));
    object.insert(QStringLiteral("interactions"), contacts);
    QStringList lines = customerLines(*customer, *interactions, (*opened)->today(), why, sees);
    if (const auto added = addPurchases(**opened, *id, object, lines); !added)
        return base::fail(added.error());
    context.out().result(object, lines);
    return exitDone;
}

/// For what the file is meant, where --for-purpose says so.
base::Result<std::optional<workspace::ExportUse>> useOf(const Context& context)
{
    if (!context.has("for-purpose"))
        return std::nullopt;
    workspace::ExportUse use {context.value("for-purpose")};
    if (context.has("channel"))
        use.channel = *purposes::channelFromCode(context.value("channel"));
    return use;
}

/// To whom outside it goes, where --for says so.
base::Result<std::optional<workspace::ExportRecipient>> recipientOf(Context& context, workspace::Workspace& vault)
{
    if (!context.has("for"))
        return std::nullopt;
    const auto found = await(vault.sharing().find(context.value("for")));
    if (!found)
        return base::fail(found.error());
    return workspace::ExportRecipient {found->id, context.has("without-agreement")};
}

/// Without --format the name says it where it can.
QString exportFormatCode(const Context& context)
{
    if (context.has("format"))
        return context.value("format").toLower();
    const QString ending = QFileInfo(context.argument(0)).suffix().toLower();
    if (ending == QLatin1String("vcf"))
        return QStringLiteral("vcard");
    return exchange::exportFormatFromCode(ending) ? ending : QStringLiteral("csv");
}

/// What somebody who looks for it in the file would not find.
void tellLeftOut(Context& context, const workspace::LeftOutFields& left)
{
    if (left.birthday)
        context.out().notice(Text::tr("Birthdays are not in the file: your role does not see them."));
    if (!left.ownFields.isEmpty())
        context.out().notice(Text::tr("Not in the file, because these fields are sensitive: %1")
                .arg(left.ownFields.join(QStringLiteral(", "))));
}

QJsonArray withheldJson(const std::vector<workspace::WithheldAddress>& withheld)
{
    QJsonArray array;
    for (const workspace::WithheldAddress& each : withheld)
        array.append(QJsonObject {{QStringLiteral("id"), each.customer.value}, {QStringLiteral("name"), each.name},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(each.addresses)},
            {QStringLiteral("unreadable"), QJsonArray::fromStringList(each.unreadable)},
            {QStringLiteral("not_passed_on"), QJsonArray::fromStringList(each.notPassedOn)},
            {QStringLiteral("not_from_sale"), QJsonArray::fromStringList(each.notFromSale)},
            {QStringLiteral("left_out"), each.isWhole}});
    return array;
}

/// Each address that stayed here, and whose it is.
QStringList withheldLines(const std::vector<workspace::WithheldAddress>& withheld)
{
    QStringList lines;
    for (const workspace::WithheldAddress& each : withheld) {
        const QString addresses = each.addresses.join(QStringLiteral(", "));
        const QString unreadable = each.unreadable.join(QStringLiteral(", "));
        if (!unreadable.isEmpty())
            lines << (each.isWhole && addresses.isEmpty()
                    ? Text::tr("Not in the file: %1 (%2). This cannot be read as an address or number: %3",
                          "name, id, addresses")
                    : Text::tr("Left out of the file for %1 (%2), because it cannot be read as an address or number: "
                               "%3",
                          "name, id, addresses"))
                         .arg(each.name)
                         .arg(each.customer.value)
                         .arg(unreadable);
        if (!each.notPassedOn.isEmpty())
            lines << Text::tr("Left out of the file for %1 (%2), because somebody with it said no to being passed on: "
                              "%3",
                "name, id, addresses")
                         .arg(each.name)
                         .arg(each.customer.value)
                         .arg(each.notPassedOn.join(QStringLiteral(", ")));
        if (!each.notFromSale.isEmpty())
            lines << Text::tr("Left out of the file for %1 (%2), who is written to as an own customer, because it did "
                              "not come with the sale: %3",
                "name, id, addresses")
                         .arg(each.name)
                         .arg(each.customer.value)
                         .arg(each.notFromSale.join(QStringLiteral(", ")));
        if (addresses.isEmpty())
            continue;
        lines << (each.isWhole
                ? Text::tr("Not in the file: %1 (%2). Somebody with this address objected: %3", "name, id, addresses")
                : Text::tr(
                      "In the file without an address: %1 (%2). Somebody with it objected: %3", "name, id, addresses"))
                     .arg(each.name)
                     .arg(each.customer.value)
                     .arg(addresses);
    }
    return lines;
}

Outcome exportCustomers(Context& context)
{
    const QString code = exportFormatCode(context);
    const auto format = exchange::exportFormatFromCode(code);
    if (!format)
        return base::fail(base::ErrorKind::Unsupported, code);
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto use = useOf(context);
    if (!use)
        return base::fail(use.error());
    context.workOn(context.argument(0));
    const bool wasThere = QFileInfo::exists(context.argument(0));
    workspace::ExportRequest request;
    request.query = queryOf(context);
    request.path = context.argument(0);
    request.format = *format;
    request.reason = context.value("reason");
    request.use = *use;
    const auto recipient = recipientOf(context, **opened);
    if (!recipient)
        return base::fail(recipient.error());
    request.recipient = *recipient;
    // Beside this thread, which hears of Ctrl-C and TERM in its event loop only.
    const auto list = await(base::startOn(*QThreadPool::globalInstance(),
        [&request, vault = *opened, progress = context.progress(), token = context.stopToken()] {
            return workspace::exportCustomers(*vault, request, progress, token);
        }));
    if (!list)
        return base::fail(list.error());
    const auto left = workspace::leftOutOfExports(**opened);
    if (!left)
        return base::fail(left.error());
    tellLeftOut(context, *left);
    if (wasThere)
        context.out().message(Text::tr("The file that was there before is replaced."));
    context.out().message(Text::tr("The file is not encrypted. Delete it when it has done its work."));
    QJsonObject object {{QStringLiteral("file"), QFileInfo(context.argument(0)).absoluteFilePath()},
        {QStringLiteral("count"), list->count}, {QStringLiteral("restricted"), list->restricted},
        {QStringLiteral("not_allowed"), list->notAllowed}, {QStringLiteral("not_for_sale"), list->notForSale.all()},
        {QStringLiteral("said_no"), list->notForSale.saidNo},
        {QStringLiteral("without_yes"), list->notForSale.withoutYes},
        {QStringLiteral("withheld"), withheldJson(list->withheld)}};
    QStringList lines {Text::tr("Customers written: %1").arg(list->count)};
    if (list->restricted > 0)
        lines << Text::tr("Left out, because their data is locked: %1").arg(list->restricted);
    if (list->notAllowed > 0)
        lines << Text::tr("Left out, because the purpose may not use them now: %1").arg(list->notAllowed);
    if (list->notForSale.saidNo > 0)
        lines << Text::tr("Left out, because they said no to being passed on: %1").arg(list->notForSale.saidNo);
    if (list->notForSale.withoutYes > 0)
        lines << Text::tr("Left out, because no yes of theirs to being passed on counts today: %1")
                     .arg(list->notForSale.withoutYes);
    if (list->disclosure.isValid()) {
        object.insert(QStringLiteral("disclosure"), list->disclosure.value);
        lines << Text::tr("Recorded as passed on: entry %1").arg(list->disclosure.value);
    }
    context.out().result(object, lines + withheldLines(list->withheld));
    return exitDone;
}

Outcome search(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    QElapsedTimer timer;
    timer.start();
    const int limit = static_cast<int>(std::clamp<qint64>(context.number("limit", 20), 1, 10'000));
    const auto hits = await((*opened)->customers().search(context.argument(0), limit, context.stopToken()));
    if (!hits)
        return base::fail(hits.error());
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const customers::SearchHit& hit : *hits) {
        array.append(hitJson(hit));
        rows.push_back({QString::number(hit.id.value), hit.name, hit.snippet});
    }
    if (!hits->empty() && hits->front().isSimilar)
        context.out().message(Text::tr("Nothing is spelled like this. These are similar:"));
    if (context.out().isJson())
        context.out().result({{QStringLiteral("hits"), array}, {QStringLiteral("took_ms"), milliseconds}}, {});
    else if (hits->empty())
        context.out().line(Text::tr("Nothing found."));
    else
        context.out().table({Text::tr("Id"), Text::tr("Name"), Text::tr("Found")}, rows);
    return exitDone;
}

} // namespace

std::vector<Command> customersCommands()
{
    const QString word = QStringLiteral("customers");
    const std::vector<OptionSpec> filter = {
        {"text", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those in which it stands")},
        {"tag", "TAG", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only those with this tag")},
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only person or organisation"), false, false,
            {QStringLiteral("person"), QStringLiteral("organisation")}},
        {"bin", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those in the bin instead")},
        {"sort", "BY", QT_TRANSLATE_NOOP("aicms::cli::Text", "name, created, contact or town"), false, false,
            {QStringLiteral("name"), QStringLiteral("created"), QStringLiteral("contact"), QStringLiteral("town")}},
        {"descending", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "The last first")},
    };
    std::vector<OptionSpec> listing = filter;
    listing.push_back({"limit", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "At most so many"), false, true});
    listing.push_back({"offset", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "Pass over so many"), false, true});
    std::vector<OptionSpec> exporting = filter;
    exporting.push_back(
        {"format", "FORMAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "csv, xlsx, vcard (4.0), vcard3 (3.0) or json")});
    exporting.push_back({"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why; stands in the log")});
    exporting.push_back({"for-purpose", "P",
        QT_TRANSLATE_NOOP("aicms::cli::Text",
            "Only those who may be used for this purpose now, with its fields, without addresses that objected")});
    exporting.push_back({"channel", "CHANNEL",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "With --for-purpose: by all, email, phone, post or sms"), false, false,
        {QStringLiteral("all"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("post"),
            QStringLiteral("sms")}});
    exporting.push_back({"for", "RECIPIENT",
        QT_TRANSLATE_NOOP("aicms::cli::Text",
            "With --for-purpose: who outside gets it, by name or number; it is recorded as passed on")});
    exporting.push_back({"without-agreement", "",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "With --for: although no agreement holds today; needs --reason")});
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List customers"), {}, false, listing,
            listCustomers},
        {{word, QStringLiteral("show")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show one customer: ID, number:TEXT or uuid:TEXT"),
            {QStringLiteral("ID")}, false,
            {{"why", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "With the reason why each value is held")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why you look; stands in the log")},
                {"show-sensitive", "",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "With the sensitive fields; needs --reason")}},
            showCustomer},
        {{word, QStringLiteral("export")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Write customers to a file"),
            {QStringLiteral("FILE")}, false, exporting, exportCustomers, true, true},
        {{QStringLiteral("search")},
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Find customers by name, e-mail, phone, town, number, tag, note or own field"),
            {QStringLiteral("TEXT")}, false,
            {{"limit", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "At most so many; 20 when left out"), false, true}},
            search},
    };
}

} // namespace aicms::cli
