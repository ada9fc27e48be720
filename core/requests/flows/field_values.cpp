// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/flows/field_values.h"

#include <algorithm>
#include <array>

namespace aicms::requests {

namespace {

using customers::Address;
using customers::Customer;

struct AddressPart {
    const char* name;
    QString Address::* value;
};
constexpr std::array addressParts {AddressPart {"street", &Address::street},
    AddressPart {"postcode", &Address::postcode}, AddressPart {"city", &Address::city},
    AddressPart {"region", &Address::region}, AddressPart {"country", &Address::country}};

QString fieldAt(const char* field, std::size_t place)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(place);
}

/// One of a list by its place; the one after the last is a new one.
template <class Item, class Set>
bool setItem(std::vector<Item>& items, const QString& field, const QString& value, Set set)
{
    bool isNumber = false;
    const auto place = static_cast<std::size_t>(field.section(u'.', 1, 1).toUInt(&isNumber));
    if (!isNumber || place > items.size())
        return false;
    if (value.isEmpty()) {
        if (place < items.size())
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(place));
        return true;
    }
    if (place == items.size())
        items.emplace_back();
    set(items[place]);
    return true;
}

bool setAddress(Customer& customer, const QString& field, const QString& value)
{
    const QString part = field.section(u'.', 2);
    for (const AddressPart& each : addressParts) {
        if (part != QLatin1String(each.name))
            continue;
        bool isNumber = false;
        const auto place = static_cast<std::size_t>(field.section(u'.', 1, 1).toUInt(&isNumber));
        if (!isNumber || place > customer.addresses.size())
            return false;
        if (place == customer.addresses.size())
            customer.addresses.emplace_back();
        customer.addresses[place].*each.value = value;
        if (customer.addresses[place].isEmpty())
            customer.addresses.erase(customer.addresses.begin() + static_cast<std::ptrdiff_t>(place));
        return true;
    }
    return false;
}

bool setOwnValue(Customer& customer, const QString& field, const QString& value)
{
    bool isNumber = false;
    const auto place = static_cast<std::size_t>(field.section(u'.', 1, 1).toUInt(&isNumber));
    if (!isNumber || place >= customer.extraFields.size() || customer.extraFields[place].isHidden)
        return false;
    if (value.isEmpty())
        customer.extraFields.erase(customer.extraFields.begin() + static_cast<std::ptrdiff_t>(place));
    else
        customer.extraFields[place].value = value;
    return true;
}

} // namespace

std::vector<FieldValue> fieldValues(const Customer& customer, bool seesBirthday)
{
    std::vector<FieldValue> all;
    const auto add = [&all](const QString& field, const QString& value) { all.push_back({field, value}); };
    if (customer.kind == customers::Kind::Person) {
        add(QStringLiteral("given_name"), customer.givenName);
        add(QStringLiteral("family_name"), customer.familyName);
    }
    if (customer.kind == customers::Kind::Organisation || !customer.name.isEmpty())
        add(QStringLiteral("name"), customer.name);
    add(QStringLiteral("number"), customer.number);
    for (std::size_t i = 0; i <= customer.emails.size(); ++i)
        add(fieldAt("email", i), i < customer.emails.size() ? customer.emails[i].address : QString());
    for (std::size_t i = 0; i <= customer.phones.size(); ++i)
        add(fieldAt("phone", i), i < customer.phones.size() ? customer.phones[i].typed : QString());
    const std::size_t addresses = std::max<std::size_t>(customer.addresses.size(), 1);
    for (std::size_t i = 0; i < addresses; ++i) {
        for (const AddressPart& part : addressParts)
            add(fieldAt("address", i) + u'.' + QLatin1String(part.name),
                i < customer.addresses.size() ? customer.addresses[i].*part.value : QString());
    }
    for (std::size_t i = 0; i < customer.links.size(); ++i)
        add(fieldAt("link", i), customer.links[i].url);
    add(QStringLiteral("language"), customer.language);
    if (seesBirthday)
        add(QStringLiteral("birthday"),
            customer.birthdayTyped.isEmpty() && customer.birthday ? customer.birthday->toIso()
                                                                  : customer.birthdayTyped);
    for (std::size_t i = 0; i < customer.extraFields.size(); ++i) {
        if (!customer.extraFields[i].isHidden)
            all.push_back({fieldAt("own", i), customer.extraFields[i].value, customer.extraFields[i].name});
    }
    return all;
}

bool setFieldValue(Customer& customer, const QString& field, const QString& value)
{
    const QString kind = field.section(u'.', 0, 0);
    if (kind == QLatin1String("email"))
        return setItem(customer.emails, field, value, [&](customers::Email& email) { email.address = value; });
    if (kind == QLatin1String("phone"))
        return setItem(customer.phones, field, value, [&](customers::Phone& phone) {
            phone.typed = value;
            phone.e164.clear(); // read anew
        });
    if (kind == QLatin1String("link"))
        return setItem(customer.links, field, value, [&](customers::Link& link) { link.url = value; });
    if (kind == QLatin1String("address"))
        return setAddress(customer, field, value);
    if (kind == QLatin1String("own"))
        return setOwnValue(customer, field, value);
    QString* single = field == QLatin1String("given_name") ? &customer.givenName
        : field == QLatin1String("family_name")            ? &customer.familyName
        : field == QLatin1String("name")                   ? &customer.name
        : field == QLatin1String("number")                 ? &customer.number
        : field == QLatin1String("language")               ? &customer.language
        : field == QLatin1String("birthday")               ? &customer.birthdayTyped
                                                           : nullptr;
    if (!single)
        return false;
    *single = value;
    if (single == &customer.birthdayTyped)
        customer.birthday.reset();
    return true;
}

} // namespace aicms::requests
