// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_explain.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/search_marks.h"

namespace aicms::customers {

namespace {

QStringList allTexts(storage::Rows rows)
{
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

/// The values of a column as they were typed.
QStringList shownValues(storage::ReadTransaction& tx, qint64 id, SearchColumn column)
{
    switch (column) {
    case SearchColumn::Number: return allTexts(tx.query("SELECT number FROM customer WHERE id = ?1", id));
    case SearchColumn::Email:
        return allTexts(tx.query("SELECT address FROM email WHERE customer_id = ?1 ORDER BY position", id));
    case SearchColumn::Phone:
        return allTexts(tx.query("SELECT typed FROM phone WHERE customer_id = ?1 ORDER BY position", id));
    case SearchColumn::City:
        return allTexts(tx.query("SELECT city FROM address WHERE customer_id = ?1 ORDER BY position", id));
    case SearchColumn::Street:
        return allTexts(
            tx.query("SELECT street || CASE WHEN street <> '' AND postcode || city <> '' THEN ', ' ELSE '' END"
                     " || trim(postcode || ' ' || city) FROM address"
                     " WHERE customer_id = ?1 AND (street <> '' OR postcode <> '') ORDER BY position",
                id));
    case SearchColumn::Organisation:
        return allTexts(tx.query("SELECT o.name FROM membership m JOIN customer o ON o.id = m.organisation_id"
                                 " WHERE m.customer_id = ?1 ORDER BY m.position",
            id));
    case SearchColumn::Tag:
        return allTexts(tx.query("SELECT t.name FROM customer_tag c JOIN tag t ON t.id = c.tag_id"
                                 " WHERE c.customer_id = ?1 ORDER BY c.position",
            id));
    case SearchColumn::Note:
        return allTexts(tx.query("SELECT text FROM note WHERE customer_id = ?1 ORDER BY at, id", id));
    case SearchColumn::Name:
    case SearchColumn::OwnField:
    case SearchColumn::Sensitive: break;
    }
    return {};
}

/// Each telephone in digits, in the order of shownValues.
QStringList phoneDigits(storage::ReadTransaction& tx, qint64 id)
{
    QStringList all;
    auto rows = tx.query("SELECT typed, e164 FROM phone WHERE customer_id = ?1 ORDER BY position", id);
    while (rows.next())
        all.append(searchedDigits({rows.text(0), {}, rows.text(1)}));
    return all;
}

/// The extra field that was hit: of an own field its definition's name.
struct NamedValue {
    QString name;
    QString value;
};
NamedValue bestOwnValue(
    storage::ReadTransaction& tx, const SearchTerms& terms, const SearchFind& find, SearchColumn column)
{
    const auto sensitivity = column == SearchColumn::Sensitive ? Sensitivity::Sensitive : Sensitivity::Ordinary;
    NamedValue best;
    int most = -1;
    auto rows = tx.query("SELECT COALESCE(o.name, e.name), e.value FROM extra_field e"
                         " LEFT JOIN own_field o ON o.id = e.field_id"
                         " WHERE e.customer_id = ?1 AND COALESCE(o.sensitivity, 0) = ?2 ORDER BY e.position",
        find.id, static_cast<int>(sensitivity));
    while (rows.next()) {
        const int found = foundIn(find.tier, terms, column, base::foldText(rows.text(1)));
        if (found > most) {
            best = {rows.text(0), rows.text(1)};
            most = found;
        }
    }
    return best;
}

QString bestValue(storage::ReadTransaction& tx, const SearchTerms& terms, const SearchFind& find, SearchColumn column)
{
    const QStringList shown = shownValues(tx, find.id, column);
    const QStringList digits = column == SearchColumn::Phone ? phoneDigits(tx, find.id) : QStringList();
    QString best;
    int most = -1;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString folded = digits.isEmpty() ? base::foldText(shown[i]) : digits[i];
        const int found = foundIn(find.tier, terms, column, folded);
        if (found > most) {
            best = shown[i];
            most = found;
        }
    }
    return best;
}

} // namespace

SearchHit explainFind(storage::ReadTransaction& tx, const SearchScope& scope, const SearchFind& find)
{
    const SearchTerms& terms = termsOf(scope, find);
    SearchHit hit {{find.id}, readDisplayName(tx, {find.id}), find.field, find.text};
    hit.isSimilar = find.tier == SearchTier::Similar;
    hit.nameMarks = marksIn(find.tier, terms, SearchColumn::Name, hit.name);
    if (!find.field.isEmpty()) {
        hit.snippetMarks = marksIn(find.tier, terms, SearchColumn::Number, hit.snippet);
        return hit;
    }
    SearchColumn column = SearchColumn::Name;
    if (find.tier != SearchTier::NameBeginning) {
        const auto document = visibleDocument(tx, scope, find.id);
        if (document)
            column = columnFound(find.tier, terms, *document);
        // What the name says of itself is marked there anyhow.
        if (document && column == SearchColumn::Name)
            column = columnBesideName(find.tier, terms, *document);
    }
    hit.field = columnCode(column);
    QString value;
    if (column == SearchColumn::OwnField || column == SearchColumn::Sensitive) {
        const NamedValue best = bestOwnValue(tx, terms, find, column);
        hit.field += QLatin1Char(':') + best.name;
        value = best.value;
        if (column == SearchColumn::Sensitive)
            return hit;
    } else if (column != SearchColumn::Name) {
        value = bestValue(tx, terms, find, column);
    }
    if (value.isEmpty()) {
        hit.snippet = hit.name;
        hit.snippetMarks = hit.nameMarks;
        return hit;
    }
    hit.snippet = snippetAround(find.tier, terms, value);
    hit.snippetMarks = marksIn(find.tier, terms, column, hit.snippet);
    return hit;
}

} // namespace aicms::customers
