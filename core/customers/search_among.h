// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/search_store.h"

namespace aicms::customers {

/// How those of `ids` are found that are, in their order; similar words are not looked for.
std::vector<SearchFind> findAmong(
    storage::ReadTransaction& tx, const SearchScope& scope, const std::vector<base::CustomerId>& ids);

} // namespace aicms::customers
