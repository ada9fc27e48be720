// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/search_store.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::customers {

/// The ids of a list in its order. What has no town or no contact stands last whichever way the list is turned; equal
/// ones stand in name order. `text` is what `query.text` says.
std::vector<base::CustomerId> listIds(storage::ReadTransaction& tx, const ListQuery& query, const SearchScope& text);
qint64 countIds(storage::ReadTransaction& tx, const ListQuery& query, const SearchScope& text);
/// One row for each id that is stored, in the order of `ids`, with the values of these own fields; only such as
/// everybody may see.
std::vector<CustomerRow> listRows(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& ids,
    const std::vector<base::OwnFieldId>& ownFields = {});

} // namespace aicms::customers
