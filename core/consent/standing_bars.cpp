// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing_bars.h"

#include "core/audit/audit.h"
#include "core/consent/person_store.h"
#include "core/consent/restriction_store.h"
#include "core/consent/standing_bars_store.h"
#include "core/customers/customer_bin.h"

#include <QStringList>

#include <algorithm>

namespace aicms::consent {

namespace {

const QStringList& barCodes()
{
    static const QStringList codes {QStringLiteral("restriction"), QStringLiteral("minor"),
        QStringLiteral("no_soft_opt_in"), QStringLiteral("bin")};
    return codes;
}

const QString restored = QStringLiteral("restored backup");

bool restrictAgain(
    storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, const Bar& bar)
{
    const auto all = readRestrictions(tx, customer);
    if (std::ranges::any_of(all, [](const Restriction& each) { return !each.liftedAt; }))
        return false;
    Restriction restriction;
    restriction.customer = customer;
    // A ground that only a newer version knows restricts all the same.
    restriction.ground = restrictionGroundFromCode(bar.detail).value_or(RestrictionGround::AccuracyContested);
    restriction.reason = restored;
    restriction.from = bar.since;
    restriction.by = session.user;
    insertRestriction(tx, restriction);
    return true;
}

bool markAgain(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer)
{
    if (readPerson(tx, customer)->isMarkedMinor)
        return false;
    setMinorMark(tx, customer, true, session.user);
    return true;
}

bool takeSoftOptInBack(
    storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, const QString& purpose)
{
    if (!readSoftOptIns(tx, customer).contains(purpose))
        return false;
    setSoftOptIn(tx, customer, softOptInPurpose(tx, purpose), {false, false, false}, session.user);
    return true;
}

} // namespace

bool restrictPastPeriod(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer)
{
    const auto all = readRestrictions(tx, customer);
    if (std::ranges::any_of(all, [](const Restriction& each) { return !each.liftedAt; }))
        return false;
    Restriction restriction;
    restriction.customer = customer;
    restriction.ground = RestrictionGround::PeriodEnded;
    restriction.from = tx.now();
    restriction.by = session.user;
    insertRestriction(tx, restriction);
    audit::append(tx, session,
        {QStringLiteral("consent.restrict"), audit::ObjectKind::Customer, customer.value, {},
            restrictionGroundCode(restriction.ground)});
    tx.publish(base::ChangeKind::Consent, customer.value);
    tx.publish(base::ChangeKind::Customer, customer.value);
    return true;
}

QString barCode(Bar::Kind kind)
{
    return barCodes().value(static_cast<int>(kind));
}

std::optional<Bar::Kind> barFromCode(const QString& code)
{
    const qsizetype position = barCodes().indexOf(code);
    return position < 0 ? std::nullopt : std::optional(static_cast<Bar::Kind>(position));
}

std::vector<Bar> barsInForce(storage::ReadTransaction& tx)
{
    return readBarsInForce(tx);
}

bool putUp(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, const Bar& bar)
{
    bool isNew = false;
    switch (bar.kind) {
    case Bar::Kind::Restriction: isNew = restrictAgain(tx, session, customer, bar); break;
    case Bar::Kind::Minor: isNew = markAgain(tx, session, customer); break;
    case Bar::Kind::NoSoftOptIn: isNew = takeSoftOptInBack(tx, session, customer, bar.detail); break;
    case Bar::Kind::Bin: isNew = customers::moveToBin(tx, customer); break;
    }
    if (!isNew)
        return false;
    QString details = barCode(bar.kind);
    if (bar.kind == Bar::Kind::NoSoftOptIn)
        details += u' ' + bar.detail;
    audit::append(
        tx, session, {QStringLiteral("consent.bar_again"), audit::ObjectKind::Customer, customer.value, {}, details});
    tx.publish(base::ChangeKind::Consent, customer.value);
    return true;
}

} // namespace aicms::consent
