// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/import_field.h"

#include "core/purposes/purposes.h"

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

struct FieldRow {
    Field field;
    const char* code;
    const char* purposeField; ///< its name in the catalogue of purposes; "" has none
};

constexpr std::array<FieldRow, 32> fieldRows = {{
    {Field::LeaveOut, "leave_out", ""},
    {Field::Number, "number", "number"},
    {Field::Kind, "kind", "name"},
    {Field::Name, "name", "name"},
    {Field::GivenName, "given_name", "name"},
    {Field::AdditionalName, "additional_name", "name"},
    {Field::FamilyName, "family_name", "name"},
    {Field::Organisation, "organisation", "organisation"},
    {Field::Role, "role", "organisation"},
    {Field::Email, "email", "email"},
    {Field::EmailLabel, "email_label", "email"},
    {Field::Phone, "phone", "phone"},
    {Field::PhoneLabel, "phone_label", "phone"},
    {Field::Street, "street", "address"},
    {Field::HouseNumber, "house_number", "address"},
    {Field::City, "city", "address"},
    {Field::Region, "region", "address"},
    {Field::Postcode, "postcode", "address"},
    {Field::PostcodeCity, "postcode_city", "address"},
    {Field::Country, "country", "address"},
    {Field::AddressLabel, "address_label", "address"},
    {Field::Link, "link", "link"},
    {Field::LinkLabel, "link_label", "link"},
    {Field::Language, "language", "language"},
    {Field::Birthday, "birthday", "birthday"},
    {Field::BirthYear, "birth_year", "birthday"},
    {Field::BirthMonth, "birth_month", "birthday"},
    {Field::BirthDay, "birth_day", "birthday"},
    {Field::Tag, "tag", "tag"},
    {Field::Note, "note", "note"},
    {Field::Own, "own", "note"},
    {Field::Photo, "photo", "photo"},
}};

const FieldRow& rowOf(Field field)
{
    for (const FieldRow& row : fieldRows) {
        if (row.field == field)
            return row;
    }
    return fieldRows.front();
}

} // namespace

QString fieldCode(Field field)
{
    return QString::fromLatin1(rowOf(field).code);
}

QString loneRoleName()
{
    return QStringLiteral("Job title");
}

std::optional<Field> fieldFromCode(const QString& code)
{
    for (const FieldRow& row : fieldRows) {
        if (code == QLatin1String(row.code))
            return row.field;
    }
    return std::nullopt;
}

std::span<const Field> allFields()
{
    static const std::array<Field, fieldRows.size() - 1> fields = [] {
        std::array<Field, fieldRows.size() - 1> all {};
        std::transform(
            fieldRows.begin(), fieldRows.end() - 1, all.begin(), [](const FieldRow& row) { return row.field; });
        return all;
    }();
    return fields;
}

QString purposeField(Field field)
{
    return QString::fromLatin1(rowOf(field).purposeField);
}

QString defaultPurposeOf(Field field)
{
    return field == Field::LeaveOut ? QString() : purposes::defaultPurpose(purposeField(field));
}

bool isGrouped(Field field)
{
    switch (field) {
    case Field::Organisation:
    case Field::Role:
    case Field::EmailLabel:
    case Field::PhoneLabel:
    case Field::Street:
    case Field::HouseNumber:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::PostcodeCity:
    case Field::Country:
    case Field::AddressLabel:
    case Field::LinkLabel: return true;
    default: return false;
    }
}

} // namespace aicms::exchange
