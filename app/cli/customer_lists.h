// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <optional>
#include <utility>
#include <vector>

namespace aicms::cli {

using Values = std::vector<std::pair<QString, QString>>; // value, label

/// What a call says about the lists of a record; empty: nothing. Notes are added, all others replaced.
struct Lists {
    std::optional<Values> emails;
    std::optional<Values> phones;
    std::optional<Values> links;
    std::optional<QStringList> tags;
    QStringList notes;
    std::optional<std::vector<customers::Address>> addresses;
    std::optional<std::vector<std::pair<QString, QString>>> organisations; // name, role
    std::optional<std::vector<std::pair<QString, QString>>> fields; // name, value; hidden ones stay unless named
    std::vector<std::pair<QString, QString>> setFields; // name, value: only these change, an empty value removes
    bool namesBirthday = false; ///< also to empty it

    /// Names of own fields that are set or emptied.
    QStringList namedFields() const;
};

/// An entry that was there keeps what is known about it.
void applyLists(const Lists& lists, customers::Customer& customer);

/// Sets a single value by the name that it has in JSON; false when there is none of that name or it cannot be so.
bool applyText(const QString& key, const QString& text, customers::Customer& customer);

/// Takes the JSON of a file ("-": standard input) in the shape that show prints. Invalid names the first key that is
/// not known or of the wrong type, "json" when it is no object; NotFound, ReadOnly, TooLarge.
base::Result<void> applyJson(const QString& path, customers::Customer& customer, Lists& lists);

} // namespace aicms::cli
