// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

namespace aicms::customers {

/// Upkeep of search_document and its full-text index search_words, always both and in the caller's transaction. What is
/// in the bin stands in neither.
void indexRecord(storage::WriteTransaction& tx, const Customer& customer);
void unindexRecord(storage::WriteTransaction& tx, base::CustomerId id);
void unindexRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids);
/// Writes nothing when no searched text differs.
void reindexRecord(storage::WriteTransaction& tx, const Customer& before, const Customer& after);
/// After tags were put on or taken off without reading the whole record.
void reindexTags(storage::WriteTransaction& tx, base::CustomerId id);
/// After an organisation got another name: its members are found by it.
void reindexMembers(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& members);

} // namespace aicms::customers
