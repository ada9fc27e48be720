// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_mapping.h"

namespace aicms::exchange {

/// Whether a column of it tells who somebody is: a table without any such column holds nobody.
inline bool identifies(const Column& column)
{
    switch (column.field) {
    case Field::Number:
    case Field::Name:
    case Field::GivenName:
    case Field::AdditionalName:
    case Field::FamilyName:
    case Field::Organisation:
    case Field::Email:
    case Field::Phone: return true;
    default: return false;
    }
}

} // namespace aicms::exchange
