// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/provenance_rules.h"

#include "core/purposes/purposes.h"

#include <QStringList>

#include <algorithm>

namespace aicms::customers {

namespace {

base::UtcTime startOfDay(base::UtcTime time)
{
    const qint64 rest
        = ((time.microseconds % base::microsecondsPerDay) + base::microsecondsPerDay) % base::microsecondsPerDay;
    return {time.microseconds - rest};
}

bool isSame(const Email& a, const Email& b)
{
    return a.address == b.address;
}
bool isSame(const Phone& a, const Phone& b)
{
    return a.typed == b.typed;
}
bool isSame(const Address& a, const Address& b)
{
    return a.street == b.street && a.postcode == b.postcode && a.city == b.city && a.region == b.region
        && a.country == b.country;
}
bool isSame(const Link& a, const Link& b)
{
    return a.url == b.url;
}
bool isSame(const Tag& a, const Tag& b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}
bool isSame(const Note& a, const Note& b)
{
    return a.id == b.id && a.text == b.text;
}
bool isSame(const ExtraField& a, const ExtraField& b)
{
    return a.value == b.value && (a.field.isValid() ? a.field == b.field : a.name == b.name);
}
bool isSame(const Membership& a, const Membership& b)
{
    return a.organisation == b.organisation && a.role == b.role;
}

void keep(const Provenance& stored, Provenance& given)
{
    if (given.purpose.isEmpty() || given.purpose == stored.purpose)
        given = stored;
}

void carryField(bool isUnchanged, const Provenance& stored, Provenance& given)
{
    if (isUnchanged)
        keep(stored, given);
    else if (given == stored)
        given = {};
}

template <class Value> const Value* findSame(const std::vector<Value>& values, const Value& wanted)
{
    const auto found = std::ranges::find_if(values, [&](const Value& value) { return isSame(value, wanted); });
    return found == values.end() ? nullptr : &*found;
}

/// The value whose place after[i] took: only then can it bear a stale provenance; an added value brings its own.
template <class Value>
const Value* findReplaced(const std::vector<Value>& before, const std::vector<Value>& after, std::size_t i)
{
    if constexpr (requires(Value value) { value.id; }) {
        const auto found = std::ranges::find_if(before, [&](const Value& value) { return value.id == after[i].id; });
        return found == before.end() ? nullptr : &*found;
    } else {
        return i < before.size() && !findSame(after, before[i]) ? &before[i] : nullptr;
    }
}

template <class Value> void carryList(const std::vector<Value>& before, std::vector<Value>& after)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (const Value* stored = findSame(before, after[i])) {
            keep(stored->provenance, after[i].provenance);
            continue;
        }
        const Value* replaced = findReplaced(before, after, i);
        if (replaced && after[i].provenance == replaced->provenance)
            after[i].provenance = {};
    }
}

} // namespace

Origin defaultOrigin(const QString& field)
{
    if (field == QLatin1String("note") || field == QLatin1String("tag"))
        return Origin::Inferred;
    static const QStringList observed = {QStringLiteral("interaction"), QStringLiteral("order"),
        QStringLiteral("product"), QStringLiteral("stock"), QStringLiteral("event")};
    return observed.contains(field) ? Origin::Observed : Origin::Provided;
}

Provenance formProvenance(const QString& field, base::UserId user, base::UtcTime now)
{
    return {purposes::defaultPurpose(field), defaultOrigin(field), SourceKind::Form, 0, user, startOfDay(now)};
}

void completeProvenance(Provenance& provenance, const QString& field, base::UserId user, base::UtcTime now)
{
    const QString purpose = provenance.purpose;
    provenance.purpose = QString();
    if (provenance == Provenance {})
        provenance = formProvenance(field, user, now);
    else if (purpose.isEmpty())
        provenance.purpose = purposes::defaultPurpose(field);
    if (!purpose.isEmpty())
        provenance.purpose = purpose;
    if (!provenance.enteredBy.isValid())
        provenance.enteredBy = user;
    if (provenance.at.microseconds == 0)
        provenance.at = now;
    if (provenance.source == SourceKind::Form)
        provenance.at = startOfDay(provenance.at);
}

void completeProvenances(Customer& customer, base::UserId user, base::UtcTime now)
{
    const auto one
        = [&](Provenance& provenance, const QString& field) { completeProvenance(provenance, field, user, now); };
    const auto all = [&](auto& values, const QString& field) {
        for (auto& value : values)
            one(value.provenance, field);
    };
    if (!customer.number.isEmpty())
        one(customer.numberProvenance, QStringLiteral("number"));
    if (!customer.givenName.isEmpty() || !customer.familyName.isEmpty() || !customer.name.isEmpty())
        one(customer.nameProvenance, QStringLiteral("name"));
    if (!customer.language.isEmpty())
        one(customer.languageProvenance, QStringLiteral("language"));
    if (!customer.birthdayTyped.isEmpty() || customer.birthday)
        one(customer.birthdayProvenance, QStringLiteral("birthday"));
    all(customer.emails, QStringLiteral("email"));
    all(customer.phones, QStringLiteral("phone"));
    all(customer.addresses, QStringLiteral("address"));
    all(customer.links, QStringLiteral("link"));
    all(customer.tags, QStringLiteral("tag"));
    all(customer.notes, QStringLiteral("note"));
    all(customer.extraFields, QStringLiteral("field"));
    all(customer.memberships, QStringLiteral("organisation"));
    if (customer.photo)
        one(customer.photo->provenance, QStringLiteral("photo"));
}

void carryProvenances(const Customer& before, Customer& after)
{
    carryField(before.number == after.number, before.numberProvenance, after.numberProvenance);
    carryField(
        before.givenName == after.givenName && before.familyName == after.familyName && before.name == after.name,
        before.nameProvenance, after.nameProvenance);
    carryField(before.language == after.language, before.languageProvenance, after.languageProvenance);
    carryField(before.birthdayTyped == after.birthdayTyped && before.birthday == after.birthday,
        before.birthdayProvenance, after.birthdayProvenance);
    carryList(before.emails, after.emails);
    carryList(before.phones, after.phones);
    carryList(before.addresses, after.addresses);
    carryList(before.links, after.links);
    carryList(before.tags, after.tags);
    carryList(before.notes, after.notes);
    carryList(before.extraFields, after.extraFields);
    carryList(before.memberships, after.memberships);
    if (before.photo && after.photo)
        carryField(before.photo->bytes == after.photo->bytes, before.photo->provenance, after.photo->provenance);
}

} // namespace aicms::customers
