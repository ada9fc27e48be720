// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_store.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace aicms::customers {

namespace {

struct Candidate {
    qint64 id = 0;
    QByteArray sortKey; ///< UTF-8, so that it compares as the database does
    bool beginsName = false;
    QString field; ///< empty: found by a word, to be looked up
    QString text;
};

/// Runs one prefix search after another and keeps the first reason for each record.
class Collection {
public:
    Collection(storage::ReadTransaction& tx, qint64 limit) : m_tx(tx), m_limit(limit) { }

    void prefix(const char* sql, const QString& beginning, const QString& field)
    {
        if (beginning.isEmpty())
            return;
        // Nothing in Unicode sorts behind its last code point.
        const QString end = beginning + QString::fromUcs4(U"\U0010FFFF", 1);
        take(m_tx.query(sql, beginning, end, m_limit), field, false);
    }
    void names(const char* sql, const QString& beginning)
    {
        const QString end = beginning + QString::fromUcs4(U"\U0010FFFF", 1);
        take(m_tx.query(sql, beginning, end, m_limit), {}, true);
    }
    void words(const QString& expression)
    {
        // Never by rank: ranking reads every hit of a short word. Some more than asked for, then by name.
        const qint64 most = m_limit > 100'000 ? m_limit : std::max<qint64>(m_limit * 10, 500);
        take(m_tx.query("SELECT c.id, c.sort_key, '' FROM search_words w JOIN customer c ON c.id = w.rowid"
                        " WHERE w.search_words MATCH ?1 LIMIT ?2",
                 expression, most),
            {}, false);
    }
    std::vector<Candidate> found;

private:
    void take(storage::Rows rows, const QString& field, bool beginsName)
    {
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            if (m_seen.insert(id).second)
                found.push_back({id, rows.text(1).toUtf8(), beginsName, field, rows.text(2)});
        }
    }
    storage::ReadTransaction& m_tx;
    qint64 m_limit;
    std::unordered_set<qint64> m_seen;
};

// "+" keeps the planner, which knows no counts, from starting at everybody who is not in the bin.
std::vector<Candidate> collect(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 limit)
{
    Collection all(tx, limit);
    if (terms.isEmpty())
        return {};
    all.names("SELECT id, sort_key, '' FROM customer WHERE sort_key >= ?1 AND sort_key < ?2 AND deleted_at IS NULL"
              " ORDER BY sort_key, id LIMIT ?3",
        terms.folded);
    all.names(
        "SELECT id, sort_key, '' FROM customer WHERE folded_name >= ?1 AND folded_name < ?2 AND deleted_at IS NULL"
        " ORDER BY folded_name, id LIMIT ?3",
        terms.folded);
    all.prefix("SELECT id, sort_key, number FROM customer WHERE number >= ?1 AND number < ?2 AND number <> ''"
               " AND +deleted_at IS NULL ORDER BY number LIMIT ?3",
        terms.plain, QStringLiteral("number"));
    all.prefix("SELECT c.id, c.sort_key, e.address FROM email e JOIN customer c ON c.id = e.customer_id"
               " WHERE e.folded >= ?1 AND e.folded < ?2 AND +c.deleted_at IS NULL ORDER BY e.folded LIMIT ?3",
        terms.plain.toLower(), QStringLiteral("email"));
    for (const QString& beginning : terms.international)
        all.prefix(
            "SELECT c.id, c.sort_key, p.typed FROM phone p JOIN customer c ON c.id = p.customer_id"
            " WHERE p.e164 >= ?1 AND p.e164 < ?2 AND p.e164 <> '' AND +c.deleted_at IS NULL ORDER BY p.e164 LIMIT ?3",
            beginning, QStringLiteral("phone"));
    all.prefix("SELECT c.id, c.sort_key, p.typed FROM phone p JOIN customer c ON c.id = p.customer_id"
               " WHERE p.national_digits >= ?1 AND p.national_digits < ?2 AND +c.deleted_at IS NULL"
               " ORDER BY p.national_digits LIMIT ?3",
        terms.national, QStringLiteral("phone"));
    all.prefix("SELECT c.id, c.sort_key, a.city FROM address a JOIN customer c ON c.id = a.customer_id"
               " WHERE a.folded_city >= ?1 AND a.folded_city < ?2 AND a.folded_city <> '' AND +c.deleted_at IS NULL"
               " ORDER BY a.folded_city LIMIT ?3",
        terms.folded, QStringLiteral("city"));
    if (terms.wantsWords())
        all.words(terms.matchExpression());
    return std::move(all.found);
}

/// The first of the rows' texts in which one of the words begins a word.
QString firstMatch(storage::Rows rows, const QStringList& words)
{
    QString first;
    while (rows.next()) {
        const QString text = rows.text(0);
        const QString folded = base::foldText(text);
        if (std::ranges::any_of(words, [&folded](const QString& word) { return beginsEachWord({word}, folded); }))
            return text;
        if (first.isNull())
            first = text;
    }
    return first;
}

QString originalText(storage::ReadTransaction& tx, qint64 id, const QString& field, const QStringList& words)
{
    if (field == QLatin1String("number"))
        return firstMatch(tx.query("SELECT number FROM customer WHERE id = ?1", id), words);
    if (field == QLatin1String("email"))
        return firstMatch(tx.query("SELECT address FROM email WHERE customer_id = ?1 ORDER BY position", id), words);
    if (field == QLatin1String("city"))
        return firstMatch(tx.query("SELECT city FROM address WHERE customer_id = ?1 ORDER BY position", id), words);
    if (field == QLatin1String("organisation"))
        return firstMatch(tx.query("SELECT o.name FROM membership m JOIN customer o ON o.id = m.organisation_id"
                                   " WHERE m.customer_id = ?1 ORDER BY m.position",
                              id),
            words);
    if (field == QLatin1String("tag"))
        return firstMatch(
            tx.query("SELECT t.name FROM customer_tag c JOIN tag t ON t.id = c.tag_id WHERE c.customer_id = ?1"
                     " ORDER BY c.position",
                id),
            words);
    return firstMatch(tx.query("SELECT text FROM note WHERE customer_id = ?1 ORDER BY at, id", id), words);
}

/// Says in which field a record found by its words was found: the first that holds one of them.
void explain(storage::ReadTransaction& tx, Candidate& candidate, const QStringList& words)
{
    static const QStringList fields {QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("email"),
        QStringLiteral("city"), QStringLiteral("organisation"), QStringLiteral("tag"), QStringLiteral("note")};
    QStringList texts;
    {
        auto rows
            = tx.query("SELECT name, number, email, city, organisation, tag, note FROM search_document WHERE id = ?1",
                candidate.id);
        if (!rows.next())
            return;
        for (int i = 0; i < fields.size(); ++i)
            texts.append(rows.text(i));
    }
    const auto place = [&](auto matches) {
        for (int i = 0; i < fields.size(); ++i) {
            if (matches(texts[i]))
                return i;
        }
        return -1;
    };
    int column = place([&](const QString& text) { return beginsEachWord(words, text); });
    if (column < 0)
        column = place([&](const QString& text) {
            return std::ranges::any_of(words, [&text](const QString& word) { return beginsEachWord({word}, text); });
        });
    candidate.field = fields.value(column, fields.first());
    if (column > 0)
        candidate.text = originalText(tx, candidate.id, candidate.field, words);
}

} // namespace

std::vector<SearchHit> findHits(storage::ReadTransaction& tx, const SearchTerms& terms, int limit)
{
    if (limit <= 0)
        return {};
    std::vector<Candidate> found = collect(tx, terms, limit);
    std::ranges::sort(found, [](const Candidate& a, const Candidate& b) {
        if (a.beginsName != b.beginsName)
            return a.beginsName;
        return a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.id < b.id;
    });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    std::vector<SearchHit> hits;
    for (Candidate& candidate : found) {
        const QString name = readDisplayName(tx, {candidate.id});
        if (!candidate.beginsName && candidate.field.isEmpty())
            explain(tx, candidate, terms.words);
        const QString field = candidate.field.isEmpty() ? QStringLiteral("name") : candidate.field;
        const QString snippet = candidate.text.isEmpty() ? name : snippetAround(terms.words, candidate.text);
        hits.push_back({{candidate.id}, name, field, snippet});
    }
    return hits;
}

std::vector<qint64> findAllIds(storage::ReadTransaction& tx, const SearchTerms& terms)
{
    std::vector<qint64> ids;
    for (const Candidate& candidate : collect(tx, terms, std::numeric_limits<qint64>::max()))
        ids.push_back(candidate.id);
    std::ranges::sort(ids);
    return ids;
}

} // namespace aicms::customers
