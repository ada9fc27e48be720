// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/customer_columns.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

using customers::Customer;

QString numbered(const char* pattern, std::size_t number)
{
    return QString::fromLatin1(pattern).arg(number + 1);
}

QString joinTags(const Customer& customer)
{
    QStringList names;
    bool hasComma = false;
    for (const customers::Tag& tag : customer.tags) {
        names.append(tag.name);
        hasComma = hasComma || tag.name.contains(QLatin1Char(',')) || tag.name.contains(QLatin1Char(';'));
    }
    // A name with a comma in it must not be parted there on reading.
    return hasComma ? names.join(QStringLiteral(" ::: ")) + QStringLiteral(" :::") : names.join(QStringLiteral(", "));
}

/// Adds the cells of `values`, then empty ones up to the width.
template <class Values, class Cells>
void addCells(QStringList& row, const Values& values, std::size_t width, Cells cells)
{
    const qsizetype each = cells(typename Values::value_type {}).size();
    for (const auto& value : values)
        row += cells(value);
    for (std::size_t i = values.size(); i < width; ++i)
        row += QStringList(each, QString());
}

} // namespace

void CustomerColumns::measure(const Customer& customer)
{
    m_emails = std::max(m_emails, customer.emails.size());
    m_phones = std::max(m_phones, customer.phones.size());
    m_addresses = std::max(m_addresses, customer.addresses.size());
    m_links = std::max(m_links, customer.links.size());
    m_notes = std::max(m_notes, customer.notes.size());
    m_memberships = std::max(m_memberships, customer.memberships.size());
    QStringList free = m_extraNames;
    for (const customers::ExtraField& field : customer.extraFields) {
        if (!free.removeOne(field.name))
            addExtra(field.name);
    }
}

/// Behind the names that come before it in the business's order; names that are no own field's behind all.
void CustomerColumns::addExtra(const QString& name)
{
    const auto rank = [this](const QString& other) {
        const qsizetype index = m_ownFieldNames.indexOf(other);
        return index < 0 ? m_ownFieldNames.size() : index;
    };
    m_extraNames.insert(std::ranges::upper_bound(m_extraNames, rank(name), {}, rank), name);
}

QStringList CustomerColumns::header() const
{
    QStringList header;
    if (has("number"))
        header << QStringLiteral("Customer number");
    header << QStringLiteral("Kind");
    if (has("name"))
        header << QStringLiteral("Name") << QStringLiteral("Given name") << QStringLiteral("Family name");
    if (has("language"))
        header << QStringLiteral("Language");
    if (has("birthday"))
        header << QStringLiteral("Birthday");
    if (has("tag"))
        header << QStringLiteral("Tags");
    for (std::size_t i = 0; i < m_emails; ++i)
        header << numbered("E-mail %1 - Label", i) << numbered("E-mail %1 - Value", i);
    for (std::size_t i = 0; i < m_phones; ++i)
        header << numbered("Phone %1 - Label", i) << numbered("Phone %1 - Value", i);
    for (std::size_t i = 0; i < m_addresses; ++i) {
        header << numbered("Address %1 - Label", i) << numbered("Address %1 - Street", i)
               << numbered("Address %1 - Postcode", i) << numbered("Address %1 - City", i)
               << numbered("Address %1 - Region", i) << numbered("Address %1 - Country", i);
    }
    for (std::size_t i = 0; i < m_links; ++i)
        header << numbered("Website %1 - Label", i) << numbered("Website %1 - Value", i);
    for (std::size_t i = 0; i < m_memberships; ++i)
        header << numbered("Organization %1 - Name", i) << numbered("Organization %1 - Title", i);
    for (std::size_t i = 0; i < m_notes; ++i)
        header << numbered("Note %1", i);
    for (const QString& name : m_extraNames)
        header << QStringLiteral("own:") + name;
    return header;
}

QStringList CustomerColumns::row(const Customer& customer) const
{
    QStringList row;
    if (has("number"))
        row << customer.number;
    row << customers::kindCode(customer.kind);
    if (has("name"))
        row << customer.name << customer.givenName << customer.familyName;
    if (has("language"))
        row << customer.language;
    if (has("birthday"))
        row << (customer.birthday ? customer.birthday->toIso() : customer.birthdayTyped);
    if (has("tag"))
        row << joinTags(customer);
    addCells(row, customer.emails, m_emails,
        [](const customers::Email& email) { return QStringList {email.label, email.address}; });
    addCells(row, customer.phones, m_phones,
        [](const customers::Phone& phone) { return QStringList {phone.label, phone.typed}; });
    addCells(row, customer.addresses, m_addresses, [](const customers::Address& address) {
        return QStringList {
            address.label, address.street, address.postcode, address.city, address.region, address.country};
    });
    addCells(
        row, customer.links, m_links, [](const customers::Link& link) { return QStringList {link.label, link.url}; });
    addCells(row, customer.memberships, m_memberships, [](const customers::Membership& membership) {
        return QStringList {membership.organisationName, membership.role};
    });
    addCells(row, customer.notes, m_notes, [](const customers::Note& note) { return QStringList {note.text}; });

    std::vector<customers::ExtraField> fields = customer.extraFields;
    for (const QString& name : m_extraNames) {
        const auto found
            = std::find_if(fields.begin(), fields.end(), [&name](const auto& field) { return field.name == name; });
        row.append(found == fields.end() ? QString() : found->value);
        if (found != fields.end())
            fields.erase(found);
    }
    return row;
}

} // namespace aicms::exchange
