// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_lists.h"

#include <algorithm>

namespace aicms::cli {

using customers::Customer;

namespace {

template <class Entry, class Same> Entry keptOr(const std::vector<Entry>& old, Entry entry, Same same)
{
    const auto found = std::find_if(old.begin(), old.end(), [&](const Entry& each) { return same(each, entry); });
    return found == old.end() ? entry : *found;
}

/// The texts that a key or an option of the same name sets.
QString* textOf(Customer& customer, const QString& key)
{
    if (key == QLatin1String("number"))
        return &customer.number;
    if (key == QLatin1String("given_name"))
        return &customer.givenName;
    if (key == QLatin1String("family_name"))
        return &customer.familyName;
    if (key == QLatin1String("language"))
        return &customer.language;
    return nullptr;
}

void setBirthday(Customer& customer, const QString& typed)
{
    if (customer.birthday && customer.birthday->toIso() == typed)
        return; // as show prints it
    customer.birthdayTyped = typed;
    customer.birthday.reset();
    // No purpose of the catalogue asks for it; who types it in by hand has one, the same as in the window.
    customer.birthdayProvenance = {};
    if (!typed.isEmpty())
        customer.birthdayProvenance.purpose = QStringLiteral("customer_care");
}

void setName(Customer& customer, const QString& name)
{
    if (name == customer.displayName())
        return; // as show prints it: put together of the parts
    customer.name = name;
    if (!name.isEmpty() && customer.kind == customers::Kind::Person) { // else the old parts would contradict it
        customer.givenName.clear();
        customer.familyName.clear();
    }
}

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Where the record has it already, there; the first of several.
void setField(Customer& customer, const QString& name, const QString& value)
{
    auto& fields = customer.extraFields;
    const auto found = std::ranges::find_if(fields, [&](const auto& field) { return isSameName(field.name, name); });
    if (found == fields.end()) {
        if (!value.isEmpty())
            fields.push_back({name, value});
        return;
    }
    if (value.isEmpty()) {
        fields.erase(found);
        return;
    }
    found->value = value;
    found->isHidden = false;
}

} // namespace

QStringList Lists::namedFields() const
{
    QStringList names;
    for (const auto& [name, value] : setFields)
        names << name;
    if (fields) {
        for (const auto& [name, value] : *fields)
            names << name;
    }
    return names;
}

void applyLists(const Lists& lists, Customer& customer)
{
    if (lists.emails) {
        std::vector<customers::Email> emails;
        for (const auto& [value, label] : *lists.emails)
            emails.push_back(keptOr(customer.emails, {value, label},
                [](const auto& a, const auto& b) { return a.address == b.address && a.label == b.label; }));
        customer.emails = std::move(emails);
    }
    if (lists.phones) {
        std::vector<customers::Phone> phones;
        for (const auto& [value, label] : *lists.phones)
            phones.push_back(keptOr(customer.phones, {value, label},
                [](const auto& a, const auto& b) { return a.typed == b.typed && a.label == b.label; }));
        customer.phones = std::move(phones);
    }
    if (lists.links) {
        std::vector<customers::Link> links;
        for (const auto& [value, label] : *lists.links)
            links.push_back(keptOr(customer.links, {value, label},
                [](const auto& a, const auto& b) { return a.url == b.url && a.label == b.label; }));
        customer.links = std::move(links);
    }
    if (lists.tags) {
        std::vector<customers::Tag> tags;
        for (const QString& name : *lists.tags)
            tags.push_back(
                keptOr(customer.tags, {name, {}}, [](const auto& a, const auto& b) { return a.name == b.name; }));
        customer.tags = std::move(tags);
    }
    if (lists.addresses) {
        std::vector<customers::Address> addresses;
        for (customers::Address address : *lists.addresses) {
            address.provenance = {};
            addresses.push_back(keptOr(customer.addresses, address, [](customers::Address a, const auto& b) {
                a.provenance = {};
                return a == b;
            }));
        }
        customer.addresses = std::move(addresses);
    }
    if (lists.fields) {
        std::vector<customers::ExtraField> fields;
        for (const auto& [name, value] : *lists.fields)
            fields.push_back(keptOr(customer.extraFields, {name, value, {}},
                [](const auto& a, const auto& b) { return a.name == b.name && a.value == b.value; }));
        for (const customers::ExtraField& old : customer.extraFields) {
            const auto isNamed = [&old](const auto& field) { return isSameName(field.first, old.name); };
            if (old.isHidden && std::ranges::none_of(*lists.fields, isNamed))
                fields.push_back(old);
        }
        customer.extraFields = std::move(fields);
    }
    for (const auto& [name, value] : lists.setFields)
        setField(customer, name, value);
    for (const QString& text : lists.notes)
        customer.notes.push_back({{}, text, {}, {}});
    if (lists.organisations) {
        std::vector<customers::Membership> memberships;
        for (const auto& [name, role] : *lists.organisations)
            memberships.push_back(keptOr(customer.memberships, {{}, name, role, {}}, [](const auto& a, const auto& b) {
                return a.organisationName == b.organisationName && a.role == b.role;
            }));
        customer.memberships = std::move(memberships);
    }
}

bool applyText(const QString& key, const QString& text, Customer& customer)
{
    if (QString* const target = textOf(customer, key))
        *target = text;
    else if (key == QLatin1String("kind") && (text == QLatin1String("person") || text == QLatin1String("organisation")))
        customer.kind = text == QLatin1String("person") ? customers::Kind::Person : customers::Kind::Organisation;
    else if (key == QLatin1String("name"))
        setName(customer, text);
    else if (key == QLatin1String("birthday"))
        setBirthday(customer, text);
    else
        return false;
    return true;
}

} // namespace aicms::cli
