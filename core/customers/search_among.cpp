// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_among.h"

#include <map>
#include <tuple>

namespace aicms::customers {

namespace {

/// So many finds of a source are looked through for the records in question.
constexpr qint64 mostOfSource = 20'000;

/// What a name is found by from its beginning: as it is sorted and as it is shown.
bool nameBegins(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 id)
{
    auto rows = tx.query("SELECT sort_key, folded_name FROM customer WHERE id = ?1 AND deleted_at IS NULL", id);
    return rows.next() && (rows.text(0).startsWith(terms.folded) || rows.text(1).startsWith(terms.folded));
}

std::optional<SearchTier> tierOf(const SearchTerms& terms, const SearchDocument& document)
{
    if (beginsWords(terms, document) || beginsValue(terms, document))
        return SearchTier::WordBeginning;
    if (standsInside(terms, document))
        return SearchTier::Inside;
    if (beginsWordsAnywhere(terms, document) || standsInsideTexts(terms, document))
        return SearchTier::FreeText;
    return std::nullopt;
}

/// What sources find by one way of spelling: field and text.
using SourceFinds = std::map<qint64, std::pair<QString, QString>>;

SourceFinds askSources(storage::ReadTransaction& tx, const SearchScope& scope, const SearchTerms& terms)
{
    SourceFinds finds;
    for (const auto& source : scope.sources) {
        for (const SearchSource::Hit& hit : source->find(tx, terms, mostOfSource))
            finds.try_emplace(hit.customer.value, source->field(), hit.text);
    }
    return finds;
}

} // namespace

std::vector<SearchFind> findAmong(
    storage::ReadTransaction& tx, const SearchScope& scope, const std::vector<base::CustomerId>& ids)
{
    std::vector<const SearchTerms*> spellings {&scope.terms};
    for (const SearchTerms& terms : scope.respelled)
        spellings.push_back(&terms);
    std::vector<SourceFinds> bySource;
    for (const SearchTerms* terms : spellings)
        bySource.push_back(terms->isEmpty() ? SourceFinds {} : askSources(tx, scope, *terms));
    std::vector<SearchFind> found;
    for (const base::CustomerId id : ids) {
        const auto document = visibleDocument(tx, scope, id.value);
        for (std::size_t spelling = 0; document && spelling < spellings.size(); ++spelling) {
            const SearchTerms& terms = *spellings[spelling];
            if (terms.isEmpty())
                continue;
            SearchFind find {id.value, SearchTier::NameBeginning, spelling};
            if (!nameBegins(tx, terms, id.value)) {
                const auto tier = tierOf(terms, *document);
                const auto source = bySource[spelling].find(id.value);
                if (source != bySource[spelling].end() && tier != SearchTier::WordBeginning) {
                    find.tier = SearchTier::WordBeginning;
                    std::tie(find.field, find.text) = source->second;
                } else if (tier) {
                    find.tier = *tier;
                } else {
                    continue;
                }
            }
            found.push_back(std::move(find));
            break;
        }
    }
    return found;
}

} // namespace aicms::customers
