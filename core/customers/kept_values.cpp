// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/kept_values.h"

#include <algorithm>

namespace aicms::customers {

namespace {

bool keeps(const QString& before, const QString& after)
{
    return before.isEmpty() || before == after;
}

bool keeps(const Email& before, const Email& after)
{
    return before.address == after.address && keeps(before.label, after.label);
}

bool keeps(const Phone& before, const Phone& after)
{
    return before.typed == after.typed && keeps(before.label, after.label);
}

bool keeps(const Address& before, const Address& after)
{
    return keeps(before.street, after.street) && keeps(before.postcode, after.postcode)
        && keeps(before.city, after.city) && keeps(before.region, after.region) && keeps(before.country, after.country)
        && keeps(before.label, after.label);
}

bool keeps(const Link& before, const Link& after)
{
    return before.url == after.url && keeps(before.label, after.label);
}

bool keeps(const Tag& before, const Tag& after)
{
    return before.name == after.name;
}

bool keeps(const Note& before, const Note& after)
{
    return before.text == after.text;
}

bool keeps(const ExtraField& before, const ExtraField& after)
{
    return before.field == after.field && before.name == after.name && before.value == after.value;
}

bool keeps(const Membership& before, const Membership& after)
{
    return (before.organisation.isValid() ? before.organisation == after.organisation
                                          : before.organisationName == after.organisationName)
        && keeps(before.role, after.role);
}

template <class Value> bool keepsAll(const std::vector<Value>& before, const std::vector<Value>& after)
{
    return std::ranges::all_of(before, [&after](const Value& value) {
        return std::ranges::any_of(after, [&value](const Value& other) { return keeps(value, other); });
    });
}

} // namespace

bool losesValues(const Customer& before, const Customer& after)
{
    const bool keepsFacts = before.kind == after.kind && keeps(before.number, after.number)
        && keeps(before.givenName, after.givenName) && keeps(before.familyName, after.familyName)
        && keeps(before.name, after.name) && keeps(before.language, after.language)
        && keeps(before.birthdayTyped, after.birthdayTyped) && (!before.birthday || before.birthday == after.birthday);
    const bool keepsPhoto = !before.photo || (after.photo && before.photo->bytes == after.photo->bytes);
    return !keepsFacts || !keepsPhoto || !keepsAll(before.emails, after.emails)
        || !keepsAll(before.phones, after.phones) || !keepsAll(before.addresses, after.addresses)
        || !keepsAll(before.links, after.links) || !keepsAll(before.tags, after.tags)
        || !keepsAll(before.notes, after.notes) || !keepsAll(before.extraFields, after.extraFields)
        || !keepsAll(before.memberships, after.memberships);
}

bool losesValues(const Interaction& before, const Interaction& after)
{
    return before.kind != after.kind || before.at != after.at || !keeps(before.subject, after.subject)
        || !keeps(before.text, after.text);
}

} // namespace aicms::customers
