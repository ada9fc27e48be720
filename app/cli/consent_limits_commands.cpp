// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for or against using a person besides what she answered: restriction, age, soft opt-in.
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "core/consent/sale_addresses.h"
#include "core/consent/standing.h"

#include <QJsonArray>

#include <algorithm>

namespace aicms::cli {

namespace {

/// The vault and the customer that --customer names.
struct Place {
    workspace::Workspace* vault = nullptr;
    base::CustomerId customer = {};
};

base::Result<Place> openPlace(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto customer = customerId(**opened, context.value("customer"));
    if (!customer)
        return base::fail(customer.error());
    return Place {&**opened, *customer};
}

Outcome showLimits(Context& context, const Place& place)
{
    const auto limits = await(place.vault->gate().limits(place.customer));
    if (!limits)
        return base::fail(limits.error());
    const auto silenced = await(place.vault->gate().silenced(place.customer));
    if (!silenced)
        return base::fail(silenced.error());
    const QTimeZone& zone = place.vault->consent().zone();
    QJsonObject object {{QStringLiteral("customer"), place.customer.value},
        {QStringLiteral("restricted"), limits->restriction.has_value()},
        {QStringLiteral("minor"), limits->isMarkedMinor}};
    QStringList lines;
    if (limits->restriction) {
        const QString since = timeText(limits->restriction->from, zone);
        object.insert(QStringLiteral("ground"), consent::restrictionGroundCode(limits->restriction->ground));
        object.insert(QStringLiteral("since"), since);
        lines << Text::tr("Restricted since %1").arg(since);
    } else {
        lines << Text::tr("Not restricted");
        if (limits->lifted) {
            const QString day = timeText(*limits->lifted->liftedAt, zone);
            object.insert(QStringLiteral("lifted_at"), day);
            object.insert(QStringLiteral("lift_note"), limits->lifted->liftNote);
            lines << (limits->lifted->liftNote.isEmpty()
                    ? Text::tr("Lifted on %1").arg(day)
                    : Text::tr("Lifted on %1: %2", "time, why").arg(day, limits->lifted->liftNote));
        }
    }
    if (limits->isMarkedMinor)
        lines << Text::tr("Marked as under age");
    QStringList allowed;
    QStringList allowedAt;
    QStringList stopped;
    QStringList elsewhere;
    QJsonObject addresses;
    QStringList confirmed;
    for (const consent::OwnCustomer& each : limits->softOptIns) {
        confirmed << each.purpose;
        addresses.insert(each.purpose, QJsonArray::fromStringList(each.addresses));
        if (each.isAllowed) {
            allowed << each.purpose;
            allowedAt << QStringLiteral("%1 (%2)").arg(each.purpose, each.addresses.join(QStringLiteral(", ")));
        } else {
            (each.addresses.isEmpty() ? elsewhere : stopped) << each.purpose;
        }
    }
    object.insert(QStringLiteral("soft_opt_in"), QJsonArray::fromStringList(confirmed));
    object.insert(QStringLiteral("soft_opt_in_allowed"), QJsonArray::fromStringList(allowed));
    object.insert(QStringLiteral("soft_opt_in_addresses"), addresses);
    if (!allowed.isEmpty())
        lines << Text::tr("May be written to as an own customer for: %1").arg(allowedAt.join(QStringLiteral(", ")));
    if (!elsewhere.isEmpty())
        lines << Text::tr("Confirmed as an own customer for %1, but may not be written to: the address that came with "
                          "the sale is not here any more")
                     .arg(elsewhere.join(QStringLiteral(", ")));
    if (!stopped.isEmpty())
        lines << Text::tr("Confirmed as an own customer for %1, but may not be written to: what the person said, or a "
                          "restriction, stands against it")
                     .arg(stopped.join(QStringLiteral(", ")));
    QJsonObject silencedFor;
    for (const consent::SilencedAddress& each : *silenced) {
        silencedFor.insert(each.address, QJsonArray::fromStringList(each.purposes));
        lines << Text::tr("Somebody who has or had %1 objected; it is left out of: %2", "address, purposes")
                     .arg(each.address, each.purposes.join(QStringLiteral(", ")));
    }
    object.insert(QStringLiteral("silenced"), silencedFor);
    context.out().result(object, lines);
    return exitDone;
}

/// Does something to a customer and shows what stands then.
template <class Do> Outcome change(Context& context, Do work)
{
    const auto place = openPlace(context);
    if (!place)
        return base::fail(place.error());
    const auto done = await(work(*place));
    if (!done)
        return base::fail(done.error());
    return showLimits(context, *place);
}

Outcome limits(Context& context)
{
    const auto place = openPlace(context);
    return place ? showLimits(context, *place) : Outcome(base::fail(place.error()));
}

Outcome restrict(Context& context)
{
    return change(context, [&context](const Place& place) {
        return place.vault->gate().restrict(
            place.customer, *consent::restrictionGroundFromCode(context.value("ground")), context.value("reason"));
    });
}

Outcome lift(Context& context)
{
    const auto place = openPlace(context);
    if (!place)
        return base::fail(place.error());
    const auto told
        = readTime(context.value("told-at"), place->vault->consent().zone(), DayPart::Start, QStringLiteral("told-at"));
    if (!told)
        return base::fail(told.error());
    const auto done = await(place->vault->gate().lift(place->customer, told->time, context.value("note")));
    return done ? showLimits(context, *place) : Outcome(base::fail(done.error()));
}

Outcome markMinor(Context& context)
{
    return change(context, [&context](const Place& place) {
        return place.vault->gate().markMinor(place.customer, context.value("mark") == QLatin1String("yes"));
    });
}

Outcome softOptIn(Context& context)
{
    const auto place = openPlace(context);
    if (!place)
        return base::fail(place.error());
    auto& gate = place->vault->gate();
    const auto answers = await(gate.answers(place->customer, place->vault->clock().now()));
    if (!answers)
        return base::fail(answers.error());
    const consent::GateService::SoftOptIn conditions {context.has("from-sale"), context.has("own-similar"),
        context.has("opt-out-offered"), context.has("address") ? QStringList(context.value("address")) : QStringList()};
    const bool confirms = conditions.fromSale && conditions.ownSimilarGoods && conditions.optOutOffered;
    const auto catalogue = place->vault->purposes().catalogue();
    // A sale lifts no refusal of advertising by these ways, whatever purpose it was said of (K9).
    const auto saysNo = [&catalogue](const consent::ShownAnswer& each) {
        const purposes::Purpose* purpose = catalogue->find(each.purpose);
        return purpose && consent::refusesOwnCustomer(*purpose, each);
    };
    if (confirms && std::ranges::any_of(*answers, saysNo))
        return base::fail(
            base::ErrorKind::Invalid, QStringLiteral("consent.sale_lifts_no_refusal"), place->customer.value);
    const auto done = await(gate.allowSoftOptIn(place->customer, context.value("purpose"), conditions));
    return done ? showLimits(context, *place) : Outcome(base::fail(done.error()));
}

} // namespace

std::vector<Command> consentLimitsCommands()
{
    const QString word = QStringLiteral("consent");
    const OptionSpec customer {
        "customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "The customer: ID, number:TEXT or uuid:TEXT"), true};
    QStringList grounds;
    for (int i = 0; i < consent::restrictionGroundCount; ++i)
        grounds << consent::restrictionGroundCode(static_cast<consent::RestrictionGround>(i));
    return {
        {{word, QStringLiteral("limits")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show restriction, age mark and soft opt-in of a customer"), {},
            false, {customer}, limits},
        {{word, QStringLiteral("restrict")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Keep a customer's data and use it for nothing"), {}, false,
            {customer, {"ground", "GROUND", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why"), true, false, grounds},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "In a few words")}},
            restrict},
        {{word, QStringLiteral("lift")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "End a restriction of which the person was told"), {}, false,
            {customer, {"told-at", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "When the person was told"), true},
                {"note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it ends"), true}},
            lift},
        {{word, QStringLiteral("minor")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Mark a customer as under age, or take the mark back"), {}, false,
            {customer,
                {"mark", "WORD", QT_TRANSLATE_NOOP("aicms::cli::Text", "yes or no"), true, false,
                    {QStringLiteral("yes"), QStringLiteral("no")}}},
            markMinor},
        {{word, QStringLiteral("soft-opt-in")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Confirm what lets an own customer be written to without a yes"), {},
            false,
            {customer, {"purpose", "P", QT_TRANSLATE_NOOP("aicms::cli::Text", "Code of the purpose"), true},
                {"from-sale", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "The address came with a sale")},
                {"own-similar", "",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Only own, similar goods or services are offered")},
                {"opt-out-offered", "",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "A way out stood there and stands in each message")},
                {"address", "TEXT",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "The address that came with the sale, where there are several")}},
            softOptIn},
    };
}

} // namespace aicms::cli
