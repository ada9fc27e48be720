// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/person_table.h"

namespace aicms::requests {

/// Every table that holds something about a person, in the order of the package, and every other one with the reason
/// why it is not shown. A test compares both with the schema, column by column: whoever adds one has to say which it
/// is.
std::vector<const customers::PersonTable*> personTables();
std::vector<customers::LeftOutTable> leftOutTables();

} // namespace aicms::requests
