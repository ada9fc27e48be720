// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/search_match.h"
#include "core/storage/transaction.h"

#include <optional>

namespace aicms::customers {

/// Upkeep of search_document and its three full-text indexes, search_words (words), search_parts (letter
/// triples) and search_texts (letter triples of the free texts), always all and in the caller's transaction. What is in
/// the bin stands in none.
void indexRecord(storage::WriteTransaction& tx, const Customer& customer);
void unindexRecord(storage::WriteTransaction& tx, base::CustomerId id);
void unindexRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids);
/// Writes nothing when no searched text differs.
void reindexRecord(storage::WriteTransaction& tx, const Customer& before, const Customer& after);
/// After tags were put on or taken off without reading the whole record.
void reindexTags(storage::WriteTransaction& tx, base::CustomerId id);
/// After something changed that is no part of these records but is searched with them: the name of an organisation that
/// they belong to, the sensitivity of a field.
void reindexRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids);

/// Nothing for what is in the bin.
std::optional<SearchDocument> readDocument(storage::ReadTransaction& tx, base::CustomerId id);

} // namespace aicms::customers
