// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/search_rules.h"
#include "core/storage/transaction.h"

namespace aicms::customers {

/// At most `limit` hits of records that are not in the bin: beginnings of the name first, then everything else, each in
/// name order.
std::vector<SearchHit> findHits(storage::ReadTransaction& tx, const SearchTerms& terms, int limit);
/// The ids of all hits of the same search, ascending, each once.
std::vector<qint64> findAllIds(storage::ReadTransaction& tx, const SearchTerms& terms);

} // namespace aicms::customers
