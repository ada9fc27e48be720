// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aicms::requests {

/// Where something about a person can stand, in the order of the lists.
enum class Place {
    Profile, ///< name, addresses, fields: one item a value
    Orders,
    Contacts,
    Notes,
    Events,
    Consent,
    Files,
    Requests,
    Imports, ///< what undoing an import would bring back
    Drafts, ///< typed and not saved
    Log, ///< reasons that somebody gave for opening the record
    Elsewhere, ///< free text of other records
};
inline constexpr int placeCount = 12;
QString placeCode(Place place); ///< "profile"
std::optional<Place> placeFromCode(const QString& code);
/// Where one row of the table is one item. Nothing for a copy of something that is counted already (an index, pieces of
/// a file), and for other tables.
std::optional<Place> placeOfTable(const QString& table);
/// To which place the rows of a table belong that a person is sent: those too that are no item of their own (the lines
/// of an order). Nothing for other tables.
std::optional<Place> placeOfRows(const QString& table);

struct PlaceCount {
    Place place = Place::Profile;
    qint64 items = 0;
};

} // namespace aicms::requests
