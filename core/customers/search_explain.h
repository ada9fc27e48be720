// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/search_store.h"

namespace aicms::customers {

/// What is shown of a record that was found: its name, the field and text that were hit, and which letters of them.
SearchHit explainFind(storage::ReadTransaction& tx, const SearchTerms& terms, const SearchFind& find);

} // namespace aicms::customers
