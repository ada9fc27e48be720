// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/import_field.h"

#include <QByteArray>

namespace aicms::exchange {

/// What an attribute holds.
struct LdifAttributeMeaning {
    Field field = Field::LeaveOut; ///< Street, City, ... are pieces of the address that `label` names
    const char* label = ""; ///< "work", "home", "mobile", ...
    const char* extraName = ""; ///< what it is called as an extra field; empty: its own name
};

/// By the small name, for RFC 2798, RFC 4519 and the schemas of Mozilla and Evolution.
LdifAttributeMeaning meaningOf(const QByteArray& attribute);

} // namespace aicms::exchange
