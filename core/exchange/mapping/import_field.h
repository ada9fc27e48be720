// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace aicms::exchange {

/// Where the cells of a column can go.
enum class Field {
    LeaveOut,
    Number,
    Kind, ///< "person" or "organisation"
    Name, ///< full name
    GivenName,
    AdditionalName, ///< middle names: stored behind the given name
    FamilyName,
    Organisation,
    Role, ///< job title in the organisation
    Email,
    EmailLabel, ///< the cell says what the e-mail of the same group is ("Work")
    Phone,
    PhoneLabel,
    Street, ///< several of one group: lines of one street
    HouseNumber, ///< joined to the street of its group
    City,
    Region,
    Postcode,
    PostcodeCity, ///< "21073 Hamburg"
    Country,
    AddressLabel,
    Link,
    LinkLabel,
    Language,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Tag, ///< one or several, separated by , ; or " ::: "
    Note,
    Own, ///< an extra field with a name of its own
    Photo, ///< only in files of whole customers: no column of a table can go there
};

/// As a mapping file names it: "number", "given_name", "postcode_city", "leave_out", ...; Own is "own:NAME" there.
QString fieldCode(Field field);
/// What a position without an organisation is kept under: it has no field of its own.
QString loneRoleName();
std::optional<Field> fieldFromCode(const QString& code);
/// Every field that a column can go to, in the order in which a chooser lists them.
std::span<const Field> allFields();
/// The field's name in the catalogue of purposes (purposes::defaultPurpose), e.g. "address" for Street.
QString purposeField(Field field);
/// The purpose that a column gets when nobody chooses one; null: no purpose needs it.
QString defaultPurposeOf(Field field);
/// True for the pieces that are joined into one value by their group: addresses, organisation and role, labels.
bool isGrouped(Field field);

} // namespace aicms::exchange
