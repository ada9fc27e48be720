// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/customer_input.h"
#include "app/cli/customer_json.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/consent/known_minor.h"
#include "core/customers/customers_service.h"
#include "core/customers/own_field_rules.h"

#include <QLocale>

namespace aicms::cli {

namespace {

/// "Germany" for DE: told only, since a country may be written as one likes.
void hintAtCountry(Context& context)
{
    const QString typed = context.value("country").simplified();
    if (typed.size() <= 2)
        return;
    for (int code = QLocale::AnyTerritory + 1; code <= QLocale::LastTerritory; ++code) {
        const auto territory = static_cast<QLocale::Territory>(code);
        if (QLocale::territoryToString(territory).compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
        if (!locales.isEmpty())
            context.out().message(Text::tr("The country is kept as “%1”. Its code would be %2.")
                    .arg(typed, locales.front().name().section(u'_', -1)));
        return;
    }
}

/// What the window shows beside the field.
void warn(Context& context, const customers::Customer& saved, QDate today)
{
    for (const QString& line : warningLines(saved, today))
        context.out().message(line);
    hintAtCountry(context);
}

/// Whoever types an address in anew may think that it may be written to.
void warnOfObjections(Context& context, workspace::Workspace& vault, base::CustomerId id)
{
    if (!access::permit(vault.session(), access::Operation::ListConsent))
        return;
    const auto listed = await(vault.gate().suppressed(id, {}));
    if (listed && !listed->isEmpty())
        context.out().message(Text::tr("Somebody with this address or number objected to advertising. It stays out of "
                                       "lists for it until a later yes is recorded: %1")
                .arg(listed->join(QStringLiteral(", "))));
    const auto silenced = await(vault.gate().silencedOfOthers(id));
    if (silenced && !silenced->isEmpty())
        context.out().message(Text::tr("Somebody else has this as well and gets no advertising by it any more, because "
                                       "this person objected. If it was typed by mistake, correct it. The other person "
                                       "is written to again once a later yes of theirs is recorded: %1")
                .arg(silenced->join(QStringLiteral(", "))));
}

/// Also what is to be emptied: a role that does not see the value could not tell that it still stands.
base::Result<void> requireSeen(const Lists& named, workspace::Workspace& vault)
{
    const auto allowed = access::permit(vault.session(), access::Operation::ShowSensitive);
    if (allowed)
        return {};
    if (named.namesBirthday)
        return allowed;
    const QStringList names = named.namedFields();
    if (names.isEmpty())
        return {};
    const auto fields = await(vault.ownFields().fields());
    if (!fields)
        return base::fail(fields.error());
    for (const QString& name : names) {
        const customers::OwnField* field = customers::findOwnField(*fields, name);
        if (field && field->sensitivity != customers::Sensitivity::Ordinary)
            return allowed;
    }
    return {};
}

Outcome addCustomer(Context& context)
{
    customers::Customer customer;
    const auto named = applyInput(context, customer);
    if (!named)
        return base::fail(named.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto seen = requireSeen(*named, **opened); !seen)
        return base::fail(seen.error());
    const auto id = await((*opened)->customers().add(customer));
    if (!id)
        return base::fail(id.error());
    if (const auto added = await((*opened)->customers().reload(*id)))
        warn(context, *added, (*opened)->today());
    warnOfObjections(context, **opened, *id);
    context.out().result({{QStringLiteral("id"), id->value}}, {QString::number(id->value)});
    return exitDone;
}

Outcome editCustomer(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto id = customerId(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    auto& service = (*opened)->customers();
    auto customer = await(service.open(*id));
    if (!customer)
        return base::fail(customer.error());
    if (context.has("revision") && context.number("revision", 0) != customer->revision)
        return base::fail(base::ErrorKind::Conflict, {}, customer->revision);
    const auto named = applyInput(context, *customer);
    if (!named)
        return base::fail(named.error());
    if (const auto seen = requireSeen(*named, **opened); !seen)
        return base::fail(seen.error());
    const auto before = await(service.edit(*customer));
    if (!before)
        return base::fail(before.error());
    const auto after = await(service.reload(*id));
    if (!after)
        return base::fail(after.error());
    warn(context, *after, (*opened)->today());
    if (consent::losesYearOfMinor(before->birthday, after->birthday, (*opened)->clock().now(), (*opened)->zone()))
        context.out().message(
            Text::tr("The birthday said that this customer is under age. The record is marked so, and "
                     "counts as before. If that is wrong, take the mark back: consent minor"));
    warnOfObjections(context, **opened, *id);
    context.out().result({{QStringLiteral("id"), id->value}, {QStringLiteral("revision"), after->revision}},
        {Text::tr("Customer %1 is saved.").arg(id->value)});
    return exitDone;
}

QJsonArray jsonOf(const std::vector<base::CustomerId>& ids)
{
    QJsonArray array;
    for (const base::CustomerId id : ids)
        array.append(id.value);
    return array;
}

using Service = customers::CustomersService;

/// Who is there already stays so: whoever asks for it has another customer in mind, or asks a second time.
base::Result<void> requireMoves(workspace::Workspace& vault, const std::vector<base::CustomerId>& ids, bool isIntoBin)
{
    for (const base::CustomerId id : ids) {
        const auto customer = await(vault.customers().reload(id));
        if (!customer)
            return base::fail(customer.error());
        if (customer->deletedAt.has_value() == isIntoBin)
            return base::fail(base::ErrorKind::Invalid,
                isIntoBin ? QStringLiteral("in_bin") : QStringLiteral("not_in_bin"), id.value);
    }
    return {};
}

struct Move {
    access::Operation operation;
    Service::Future<void> (Service::*run)(const std::vector<base::CustomerId>&);
    bool isIntoBin;
    QString key;
    QString told; ///< what happened to %1 of them
};

Outcome moveCustomers(Context& context, const Move& move)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto allowed = access::permit((*opened)->session(), move.operation); !allowed)
        return base::fail(allowed.error());
    const auto ids = customerIds(**opened, context.line().arguments);
    if (!ids)
        return base::fail(ids.error());
    if (const auto required = requireMoves(**opened, *ids, move.isIntoBin); !required)
        return base::fail(required.error());
    if (const auto moved = await(((*opened)->customers().*move.run)(*ids)); !moved)
        return base::fail(moved.error());
    context.out().result({{move.key, jsonOf(*ids)}}, {move.told.arg(ids->size())});
    return exitDone;
}

Outcome removeCustomers(Context& context)
{
    return moveCustomers(context,
        {access::Operation::DeleteCustomer, &Service::remove, true, QStringLiteral("removed"),
            Text::tr("Moved to the bin: %1. They come back with: aicms-cli customers restore ID")});
}

Outcome restoreCustomers(Context& context)
{
    return moveCustomers(context,
        {access::Operation::RestoreCustomer, &Service::restore, false, QStringLiteral("restored"),
            Text::tr("Taken out of the bin: %1")});
}

} // namespace

std::vector<Command> customersChangeCommands()
{
    const QString word = QStringLiteral("customers");
    const QStringList id {QStringLiteral("ID")};
    std::vector<OptionSpec> editing = customerOptions();
    editing.push_back({"revision", "N",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "Only if nobody changed the record since this revision"), false, true});
    return {
        {{word, QStringLiteral("add")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Add a customer and print the id"), {},
            false, customerOptions(), addCustomer},
        {{word, QStringLiteral("edit")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Change values; lists that are named are replaced"), id, false,
            editing, editCustomer},
        {{word, QStringLiteral("remove")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Move customers to the bin"), id, true,
            {}, removeCustomers},
        {{word, QStringLiteral("restore")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Take customers out of the bin"), id,
            true, {}, restoreCustomers},
    };
}

} // namespace aicms::cli
