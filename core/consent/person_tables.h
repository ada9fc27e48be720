// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/person_table.h"

namespace aicms::consent {

/// What the tables of this folder hold about one person, for the answer to a request for access.
std::span<const customers::PersonTable> personTables();
std::span<const customers::LeftOutTable> leftOutTables();

} // namespace aicms::consent
