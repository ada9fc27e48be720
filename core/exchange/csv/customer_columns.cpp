// SPDX-License-Identifier: GPL-3.0-or-later
// Customers as rows of a CSV file, under headers that guessMapping knows again.
#include "core/exchange/csv/csv_writer.h"

namespace aicms::exchange {

namespace {

using customers::Customer;

/// How many columns of each kind the fullest record needs.
struct Widths {
    std::size_t emails = 0;
    std::size_t phones = 0;
    std::size_t addresses = 0;
    std::size_t links = 0;
    std::size_t notes = 0;
    std::size_t memberships = 0;
    QStringList extraNames; ///< a name occurs as often as in the record that has it most often
};

Widths measure(const std::vector<Customer>& customers)
{
    Widths widths;
    for (const Customer& customer : customers) {
        widths.emails = std::max(widths.emails, customer.emails.size());
        widths.phones = std::max(widths.phones, customer.phones.size());
        widths.addresses = std::max(widths.addresses, customer.addresses.size());
        widths.links = std::max(widths.links, customer.links.size());
        widths.notes = std::max(widths.notes, customer.notes.size());
        widths.memberships = std::max(widths.memberships, customer.memberships.size());
        QStringList free = widths.extraNames;
        for (const customers::ExtraField& field : customer.extraFields) {
            if (!free.removeOne(field.name))
                widths.extraNames.append(field.name);
        }
    }
    return widths;
}

QString numbered(const char* pattern, std::size_t number)
{
    return QString::fromLatin1(pattern).arg(number + 1);
}

QStringList headerOf(const Widths& widths)
{
    QStringList header {QStringLiteral("Customer number"), QStringLiteral("Kind"), QStringLiteral("Name"),
        QStringLiteral("Given name"), QStringLiteral("Family name"), QStringLiteral("Language"),
        QStringLiteral("Birthday"), QStringLiteral("Tags")};
    for (std::size_t i = 0; i < widths.emails; ++i)
        header << numbered("E-mail %1 - Label", i) << numbered("E-mail %1 - Value", i);
    for (std::size_t i = 0; i < widths.phones; ++i)
        header << numbered("Phone %1 - Label", i) << numbered("Phone %1 - Value", i);
    for (std::size_t i = 0; i < widths.addresses; ++i) {
        header << numbered("Address %1 - Label", i) << numbered("Address %1 - Street", i)
               << numbered("Address %1 - Postcode", i) << numbered("Address %1 - City", i)
               << numbered("Address %1 - Region", i) << numbered("Address %1 - Country", i);
    }
    for (std::size_t i = 0; i < widths.links; ++i)
        header << numbered("Website %1 - Label", i) << numbered("Website %1 - Value", i);
    for (std::size_t i = 0; i < widths.memberships; ++i)
        header << numbered("Organization %1 - Name", i) << numbered("Organization %1 - Title", i);
    for (std::size_t i = 0; i < widths.notes; ++i)
        header << numbered("Note %1", i);
    for (const QString& name : widths.extraNames)
        header << QStringLiteral("own:") + name;
    return header;
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

QStringList rowOf(const Customer& customer, const Widths& widths)
{
    QStringList row {customer.number, customers::kindCode(customer.kind), customer.name, customer.givenName,
        customer.familyName, customer.language, customer.birthdayTyped, joinTags(customer)};
    addCells(row, customer.emails, widths.emails,
        [](const customers::Email& email) { return QStringList {email.label, email.address}; });
    addCells(row, customer.phones, widths.phones,
        [](const customers::Phone& phone) { return QStringList {phone.label, phone.typed}; });
    addCells(row, customer.addresses, widths.addresses, [](const customers::Address& address) {
        return QStringList {
            address.label, address.street, address.postcode, address.city, address.region, address.country};
    });
    addCells(row, customer.links, widths.links,
        [](const customers::Link& link) { return QStringList {link.label, link.url}; });
    addCells(row, customer.memberships, widths.memberships, [](const customers::Membership& membership) {
        return QStringList {membership.organisationName, membership.role};
    });
    addCells(row, customer.notes, widths.notes, [](const customers::Note& note) { return QStringList {note.text}; });

    std::vector<customers::ExtraField> fields = customer.extraFields;
    for (const QString& name : widths.extraNames) {
        const auto found
            = std::find_if(fields.begin(), fields.end(), [&name](const auto& field) { return field.name == name; });
        row.append(found == fields.end() ? QString() : found->value);
        if (found != fields.end())
            fields.erase(found);
    }
    return row;
}

} // namespace

base::Result<void> writeCustomers(QIODevice& device, const std::vector<Customer>& customers, CsvWriteOptions options)
{
    const Widths widths = measure(customers);
    CsvWriter writer(device, options);
    if (auto header = writer.writeRow(headerOf(widths)); !header)
        return header;
    for (const Customer& customer : customers) {
        if (auto row = writer.writeRow(rowOf(customer, widths)); !row)
            return row;
    }
    return {};
}

} // namespace aicms::exchange
