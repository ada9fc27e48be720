// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/search_store.h"

namespace aicms::customers {

/// What is shown of a record that was found: its name, the field and text that were hit, and which letters of them.
/// The value of a sensitive field is not shown: the hit tells the field alone.
SearchHit explainFind(storage::ReadTransaction& tx, const SearchScope& scope, const SearchFind& find);

} // namespace aicms::customers
