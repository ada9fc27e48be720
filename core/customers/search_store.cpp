// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_store.h"

#include "core/customers/search_guess.h"
#include "core/customers/search_index_store.h"
#include "core/customers/search_order.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_set>

namespace aicms::customers {

namespace {

using Ids = std::vector<qint64>;
using Holds = bool (*)(const SearchTerms&, const SearchDocument&);

/// So many hits are read of an index. More are everywhere: they are met by walking the names.
constexpr qint64 mostRead = 20'000;
/// So many records are looked at one by one, where no index can tell, before a search is content with what it has.
constexpr int mostLookedAt = 2'000;
constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr qsizetype mostWordsGuessed = 4;

// Nothing in Unicode sorts behind its last code point.
QString endOf(const QString& beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF", 1);
}

void append(Ids& ids, storage::Rows rows)
{
    while (rows.next())
        ids.push_back(rows.integer(0));
}

Ids wordMatches(storage::ReadTransaction& tx, const QString& expression, qint64 most)
{
    Ids ids;
    append(ids, tx.query("SELECT rowid FROM search_words WHERE search_words MATCH ?1 LIMIT ?2", expression, most));
    return ids;
}

Ids partMatches(storage::ReadTransaction& tx, const QString& expression, qint64 most)
{
    Ids ids;
    append(ids, tx.query("SELECT rowid FROM search_parts WHERE search_parts MATCH ?1 LIMIT ?2", expression, most));
    return ids;
}

Ids textMatches(storage::ReadTransaction& tx, const QString& expression, qint64 most)
{
    Ids ids;
    append(ids, tx.query("SELECT rowid FROM search_texts WHERE search_texts MATCH ?1 LIMIT ?2", expression, most));
    return ids;
}

// From here on some may be in the bin and some stand twice.

Ids phoneBeginnings(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most)
{
    Ids ids;
    for (const QString& number : terms.international)
        append(ids,
            tx.query("SELECT customer_id FROM phone WHERE e164 >= ?1 AND e164 < ?2 AND e164 <> '' LIMIT ?3", number,
                endOf(number), most));
    if (!terms.national.isEmpty())
        append(ids,
            tx.query("SELECT customer_id FROM phone WHERE national_digits >= ?1 AND national_digits < ?2 LIMIT ?3",
                terms.national, endOf(terms.national), most));
    return ids;
}

Ids addressBeginnings(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most)
{
    Ids ids;
    append(ids,
        tx.query("SELECT customer_id FROM email WHERE folded >= ?1 AND folded < ?2 LIMIT ?3", terms.folded,
            endOf(terms.folded), most));
    return ids;
}

/// Whole values that begin with the one or two characters typed.
Ids valueBeginnings(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most)
{
    Ids ids = phoneBeginnings(tx, terms, most);
    const QString& from = terms.folded;
    const QString end = endOf(from);
    for (const QString& number : {terms.plain.toLower(), terms.plain.toUpper()})
        append(ids,
            tx.query("SELECT id FROM customer WHERE number >= ?1 AND number < ?2 AND number <> '' LIMIT ?3", number,
                endOf(number), most));
    const Ids emails = addressBeginnings(tx, terms, most);
    ids.insert(ids.end(), emails.begin(), emails.end());
    append(ids,
        tx.query("SELECT customer_id FROM address WHERE folded_city >= ?1 AND folded_city < ?2"
                 " AND folded_city <> '' LIMIT ?3",
            from, end, most));
    append(ids,
        tx.query("SELECT c.customer_id FROM tag t CROSS JOIN customer_tag c ON c.tag_id = t.id"
                 " WHERE t.folded >= ?1 AND t.folded < ?2 LIMIT ?3",
            from, end, most));
    append(ids,
        tx.query("SELECT m.customer_id FROM customer o CROSS JOIN membership m ON m.organisation_id = o.id"
                 " WHERE o.folded_name >= ?1 AND o.folded_name < ?2 AND o.deleted_at IS NULL LIMIT ?3",
            from, end, most));
    // An organisation in the bin still stands in the records of its people.
    append(ids,
        tx.query("SELECT m.customer_id FROM customer o CROSS JOIN membership m ON m.organisation_id = o.id"
                 " WHERE o.folded_name >= ?1 AND o.folded_name < ?2 AND o.deleted_at > 0 LIMIT ?3",
            from, end, most));
    return ids;
}

Ids sortNameBeginnings(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most)
{
    Ids ids;
    append(ids,
        tx.query("SELECT id FROM customer WHERE sort_key >= ?1 AND sort_key < ?2 AND deleted_at IS NULL"
                 " ORDER BY sort_key, id LIMIT ?3",
            terms.folded, endOf(terms.folded), most));
    return ids;
}

Ids shownNameBeginnings(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most)
{
    Ids ids;
    append(ids,
        tx.query("SELECT id FROM customer WHERE folded_name >= ?1 AND folded_name < ?2 AND deleted_at IS NULL"
                 " ORDER BY folded_name, id LIMIT ?3",
            terms.folded, endOf(terms.folded), most));
    return ids;
}

bool isCutOff(const Ids& ids)
{
    return ids.size() > static_cast<std::size_t>(mostRead);
}

void sortOnce(Ids& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
}

/// One search, tier by tier until enough is found.
class Search {
public:
    Search(storage::ReadTransaction& tx, const SearchScope& scope, std::size_t limit)
        : m_tx(tx), m_scope(scope), m_terms(scope.terms), m_limit(limit)
    {
    }
    std::vector<SearchFind> run()
    {
        if (m_terms.isEmpty() || m_limit == 0)
            return {};
        addNames();
        if (m_terms.isShort()) {
            add(SearchTier::WordBeginning, valueBeginnings(m_tx, m_terms, mostRead + 1), beginsValue);
        } else {
            addWordBeginnings();
            addInside();
            addFreeText();
        }
        return std::move(m_found);
    }
    std::vector<SearchFind> runSimilar()
    {
        if (!m_terms.isEmpty() && !m_terms.isShort())
            addSimilar();
        return std::move(m_found);
    }

private:
    bool isEnough() const { return m_found.size() >= m_limit; }

    void addNames()
    {
        // Each in the order of its index: who begins so by the name they are sorted by, then by the name as shown.
        const auto most = static_cast<qint64>(m_limit);
        keep(SearchTier::NameBeginning, sortNameBeginnings(m_tx, m_terms, most));
        if (!isEnough())
            keep(SearchTier::NameBeginning, shownNameBeginnings(m_tx, m_terms, most));
    }
    void addWordBeginnings()
    {
        if (isEnough())
            return;
        Ids ids;
        if (m_terms.wantsWords())
            ids = wordMatches(m_tx, wordExpression(m_terms.words), mostRead + 1);
        else if (m_terms.hasAddress())
            ids = addressBeginnings(m_tx, m_terms, mostRead + 1);
        const Ids phones = phoneBeginnings(m_tx, m_terms, mostRead + 1);
        ids.insert(ids.end(), phones.begin(), phones.end());
        for (const auto& source : m_scope.sources) {
            for (const SearchSource::Hit& hit : source->find(m_tx, m_terms, mostRead)) {
                ids.push_back(hit.customer.value);
                m_texts.try_emplace(hit.customer.value, source->field(), hit.text);
            }
        }
        add(SearchTier::WordBeginning, std::move(ids), [](const SearchTerms& terms, const SearchDocument& document) {
            return beginsWords(terms, document) || beginsValue(terms, document);
        });
    }
    void addInside()
    {
        if (isEnough())
            return;
        bool isExact = true;
        const QString expression = partExpression(m_terms, isExact);
        Ids ids = expression.isNull() ? Ids {} : partMatches(m_tx, expression, mostRead + 1);
        if (!isExact)
            narrowByShortWords(ids);
        if (fillsTriple(m_terms.national)) {
            const Ids phones = partMatches(m_tx, QStringLiteral("phone : \"%1\"").arg(m_terms.national), mostRead + 1);
            ids.insert(ids.end(), phones.begin(), phones.end());
        }
        add(SearchTier::Inside, std::move(ids), standsInside, !isExact);
    }
    /// Where the short words are rare, few candidates are left to be looked at.
    void narrowByShortWords(Ids& ids) const
    {
        QStringList words;
        for (const SearchTerms::Piece& piece : m_terms.pieces) {
            if (!fillsTriple(piece.text))
                words += piece.words;
        }
        if (words.isEmpty())
            return;
        const Ids begun = wordMatches(m_tx, wordExpression(words), mostRead + 1);
        if (isCutOff(begun))
            return;
        Ids both;
        if (isCutOff(ids))
            both = begun;
        else
            std::ranges::set_intersection(ids, begun, std::back_inserter(both));
        ids = std::move(both);
    }
    void addFreeText()
    {
        if (isEnough())
            return;
        Ids ids;
        if (m_terms.wantsWords())
            ids = wordMatches(m_tx, anywhereExpression(m_terms.words, m_scope.seesSensitive), mostRead + 1);
        bool isExact = true;
        if (const QString expression = partExpression(m_terms, isExact); !expression.isNull()) {
            const Ids inside = textMatches(m_tx, inTexts(expression, m_scope.seesSensitive), mostRead + 1);
            ids.insert(ids.end(), inside.begin(), inside.end());
        }
        add(
            SearchTier::FreeText, std::move(ids),
            [](const SearchTerms& terms, const SearchDocument& document) {
                return beginsWordsAnywhere(terms, document) || standsInsideTexts(terms, document);
            },
            !isExact);
    }
    void addSimilar();
    void add(SearchTier tier, Ids ids, Holds holds, bool isDoubtful = false);
    void keep(SearchTier tier, const Ids& ids);

    storage::ReadTransaction& m_tx;
    const SearchScope& m_scope;
    const SearchTerms& m_terms;
    std::size_t m_limit;
    std::vector<SearchFind> m_found;
    std::unordered_set<qint64> m_seen;
    int m_lookedAt = 0;
    std::map<qint64, std::pair<QString, QString>> m_texts; ///< what a source found: field and text
};

/// `holds` decides where the ids are too many to be all of them, and where they are only candidates.
void Search::add(SearchTier tier, Ids ids, Holds holds, bool isDoubtful)
{
    if (isEnough())
        return;
    const bool isPart = isCutOff(ids);
    sortOnce(ids);
    const auto look = [&](qint64 id) {
        if (m_seen.contains(id))
            return Verdict::Leave;
        if (!isDoubtful && (!isPart || std::ranges::binary_search(ids, id)))
            return Verdict::Take;
        if (++m_lookedAt > mostLookedAt)
            return Verdict::Stop;
        const auto document = visibleDocument(m_tx, m_scope, id);
        return document && holds(m_terms, *document) ? Verdict::Take : Verdict::Leave;
    };
    const std::size_t most = m_limit - m_found.size();
    keep(tier, isPart ? firstByName(m_tx, most, look) : firstByName(m_tx, ids, most, look));
}

void Search::keep(SearchTier tier, const Ids& ids)
{
    for (const qint64 id : ids) {
        if (isEnough() || !m_seen.insert(id).second)
            continue;
        SearchFind find {id, tier};
        if (const auto text = m_texts.find(id); tier == SearchTier::WordBeginning && text != m_texts.end())
            std::tie(find.field, find.text) = text->second;
        m_found.push_back(std::move(find));
    }
}

void Search::addSimilar()
{
    if (!m_terms.wantsWords() || m_terms.words.size() > mostWordsGuessed)
        return;
    Ids ids;
    for (qsizetype i = 0; i < m_terms.words.size(); ++i) {
        const QStringList guesses = misspellings(m_terms.words[i]);
        if (guesses.isEmpty())
            continue;
        QStringList others = m_terms.words;
        others.removeAt(i);
        const Ids more = wordMatches(m_tx, guessExpression(guesses, others, m_scope.seesSensitive), mostRead);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    // Whatever was found fits; there is no second opinion of this one.
    sortOnce(ids);
    keep(SearchTier::Similar, firstByName(m_tx, ids, m_limit, [](qint64) { return Verdict::Take; }));
}

} // namespace

std::vector<SearchFind> findRecords(storage::ReadTransaction& tx, const SearchScope& scope, int limit)
{
    if (limit <= 0)
        return {};
    const auto most = static_cast<std::size_t>(limit);
    std::vector<SearchFind> found = Search(tx, scope, most).run();
    std::unordered_set<qint64> known;
    for (const SearchFind& find : found)
        known.insert(find.id);
    for (std::size_t i = 0; i < scope.respelled.size() && found.size() < most; ++i) {
        SearchScope other = scope;
        other.terms = scope.respelled[i];
        for (SearchFind& find : Search(tx, other, most).run()) {
            find.spelling = i + 1;
            if (found.size() < most && known.insert(find.id).second)
                found.push_back(std::move(find));
        }
    }
    return found.empty() ? Search(tx, scope, most).runSimilar() : found;
}

const SearchTerms& termsOf(const SearchScope& scope, const SearchFind& find)
{
    return find.spelling == 0 ? scope.terms : scope.respelled[find.spelling - 1];
}

std::optional<SearchDocument> visibleDocument(storage::ReadTransaction& tx, const SearchScope& scope, qint64 id)
{
    auto document = readDocument(tx, {id});
    if (document && !scope.seesSensitive)
        document->sensitive.clear();
    return document;
}

namespace {

Ids findAllBy(storage::ReadTransaction& tx, const SearchScope& scope, const SearchTerms& terms)
{
    if (terms.isEmpty())
        return {};
    Ids ids = sortNameBeginnings(tx, terms, everything);
    const auto take = [&ids](const Ids& more) { ids.insert(ids.end(), more.begin(), more.end()); };
    take(shownNameBeginnings(tx, terms, everything));
    take(terms.isShort() ? valueBeginnings(tx, terms, everything) : phoneBeginnings(tx, terms, everything));
    if (terms.wantsWords())
        take(wordMatches(tx, anywhereExpression(terms.words, scope.seesSensitive), everything));
    bool isExact = true;
    const QString expression = terms.isShort() ? QString() : partExpression(terms, isExact);
    if (!expression.isNull()) {
        const auto takeThose = [&](Ids parts, Holds holds) {
            if (!isExact)
                std::erase_if(parts, [&](qint64 id) {
                    const auto document = visibleDocument(tx, scope, id);
                    return !document || !holds(terms, *document);
                });
            take(parts);
        };
        takeThose(partMatches(tx, expression, everything), standsInside);
        takeThose(textMatches(tx, inTexts(expression, scope.seesSensitive), everything), standsInsideTexts);
    }
    if (!terms.isShort() && fillsTriple(terms.national))
        take(partMatches(tx, QStringLiteral("phone : \"%1\"").arg(terms.national), everything));
    for (const auto& source : scope.sources) {
        for (const SearchSource::Hit& hit : source->find(tx, terms, everything))
            ids.push_back(hit.customer.value);
    }
    return ids;
}

} // namespace

std::vector<qint64> findAllIds(storage::ReadTransaction& tx, const SearchScope& scope)
{
    Ids ids = findAllBy(tx, scope, scope.terms);
    for (const SearchTerms& terms : scope.respelled) {
        const Ids more = findAllBy(tx, scope, terms);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    sortOnce(ids);
    return ids;
}

namespace {

/// The best tier in which each of some records stands; FreeText where no list has it.
class TierMap {
public:
    explicit TierMap(const Ids& ids)
        : m_tierOf(ids.empty() ? 0 : static_cast<std::size_t>(std::ranges::max(ids)) + 1, SearchTier::FreeText)
    {
    }
    void take(SearchTier tier, const Ids& ids)
    {
        for (const qint64 id : ids) {
            const auto at = static_cast<std::size_t>(id);
            if (at < m_tierOf.size())
                m_tierOf[at] = std::min(m_tierOf[at], tier);
        }
    }
    SearchTier of(qint64 id) const { return m_tierOf.at(static_cast<std::size_t>(id)); }

private:
    std::vector<SearchTier> m_tierOf;
};

void takeTiers(TierMap& map, storage::ReadTransaction& tx, const SearchScope& scope, const SearchTerms& terms)
{
    if (terms.isEmpty())
        return;
    map.take(SearchTier::NameBeginning, sortNameBeginnings(tx, terms, everything));
    map.take(SearchTier::NameBeginning, shownNameBeginnings(tx, terms, everything));
    map.take(SearchTier::WordBeginning,
        terms.isShort() ? valueBeginnings(tx, terms, everything) : phoneBeginnings(tx, terms, everything));
    if (terms.wantsWords())
        map.take(SearchTier::WordBeginning, wordMatches(tx, wordExpression(terms.words), everything));
    else if (terms.hasAddress())
        map.take(SearchTier::WordBeginning, addressBeginnings(tx, terms, everything));
    for (const auto& source : scope.sources) {
        Ids ids;
        for (const SearchSource::Hit& hit : source->find(tx, terms, everything))
            ids.push_back(hit.customer.value);
        map.take(SearchTier::WordBeginning, ids);
    }
    // Of hits, what is left stands inside something or in a free text; only words that begin one do the latter.
    if (terms.isShort())
        return;
    bool isExact = true;
    const QString expression = partExpression(terms, isExact);
    if (!expression.isNull())
        map.take(SearchTier::Inside, partMatches(tx, expression, everything));
    if (fillsTriple(terms.national))
        map.take(SearchTier::Inside, partMatches(tx, QStringLiteral("phone : \"%1\"").arg(terms.national), everything));
}

} // namespace

std::vector<qint64> bestFirst(storage::ReadTransaction& tx, const SearchScope& scope, const std::vector<qint64>& ids)
{
    TierMap map(ids);
    takeTiers(map, tx, scope, scope.terms);
    for (const SearchTerms& terms : scope.respelled)
        takeTiers(map, tx, scope, terms);
    // A search may find a million: they are dealt out, not compared.
    Ids ranked;
    ranked.reserve(ids.size());
    for (const SearchTier tier :
        {SearchTier::NameBeginning, SearchTier::WordBeginning, SearchTier::Inside, SearchTier::FreeText})
        std::ranges::copy_if(ids, std::back_inserter(ranked), [&](qint64 id) { return map.of(id) == tier; });
    return ranked;
}

} // namespace aicms::customers
