// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/search_match.h"
#include "core/customers/search_source.h"

#include <memory>
#include <optional>

namespace aicms::customers {

/// What is looked for, and on whose behalf.
struct SearchScope {
    SearchTerms terms;
    std::vector<SearchTerms> respelled = {}; ///< of respellings(): hits of these count as well
    bool seesSensitive = false; ///< values of sensitive own fields count as hits
    std::vector<std::shared_ptr<const SearchSource>> sources = {}; ///< those that the role may ask
};

/// One record and how it was found.
struct SearchFind {
    qint64 id = 0;
    SearchTier tier = SearchTier::NameBeginning;
    std::size_t spelling = 0; ///< 0: found by `terms`, 1 and on: by that one of `respelled`
    QString field = {}; ///< set where a source found it, with its text
    QString text = {};
};
const SearchTerms& termsOf(const SearchScope& scope, const SearchFind& find);

/// At most `limit` records that are not in the bin, tier by tier, by name within each. Looks for similar words when
/// nothing else is found.
std::vector<SearchFind> findRecords(storage::ReadTransaction& tx, const SearchScope& scope, int limit);
/// What of a record the scope may know.
std::optional<SearchDocument> visibleDocument(storage::ReadTransaction& tx, const SearchScope& scope, qint64 id);
/// The ids of all hits of the same search, ascending, each once; similar words are not looked for.
std::vector<qint64> findAllIds(storage::ReadTransaction& tx, const SearchScope& scope);
/// `ids` as they stand, tier by tier. Each must be a hit.
std::vector<qint64> bestFirst(storage::ReadTransaction& tx, const SearchScope& scope, const std::vector<qint64>& ids);

} // namespace aicms::customers
