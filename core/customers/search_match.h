// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/search_rules.h"

#include <array>

namespace aicms::customers {

/// What is searched of one record, folded, in the order of search_document's columns. Several values of a kind are
/// joined by "; ". Telephones are digits: those of E.164, then the national ones behind a 0.
struct SearchDocument {
    QString name = {};
    QString number = {};
    QString email = {};
    QString phone = {};
    QString city = {};
    QString street = {}; ///< with the house number, and the postcode behind it
    QString organisation = {};
    QString tag = {};
    // Free text: found last.
    QString note = {};
    QString field = {}; ///< values of own fields and of kept columns
    QString sensitive = {}; ///< values of own fields that only some may see
    friend bool operator==(const SearchDocument&, const SearchDocument&) = default;
};
inline const QString searchValueSeparator = QStringLiteral("; ");

enum class SearchColumn { Name, Number, Email, Phone, City, Street, Organisation, Tag, Note, OwnField, Sensitive };
inline constexpr std::array searchColumns {SearchColumn::Name, SearchColumn::Number, SearchColumn::Email,
    SearchColumn::Phone, SearchColumn::City, SearchColumn::Street, SearchColumn::Organisation, SearchColumn::Tag,
    SearchColumn::Note, SearchColumn::OwnField, SearchColumn::Sensitive};
const QString& columnText(const SearchDocument& document, SearchColumn column);
/// "name", "number", ... as SearchHit::field says it; "own", to which the field's name is added.
QString columnCode(SearchColumn column);

/// How a record was found, from the best.
enum class SearchTier {
    NameBeginning, ///< the display name or "family given" begins with what was typed
    WordBeginning, ///< each word begins one, or a whole value begins so
    Inside, ///< each piece stands somewhere
    FreeText, ///< as WordBeginning with the free texts, or as Inside in them alone
    Similar, ///< one word has one mistake
};

// The same questions that the indexes answer, asked of one document.
/// The value as a whole begins with what was typed: number, e-mail, telephone, town, organisation or tag.
bool beginsValue(const SearchTerms& terms, const SearchDocument& document);
bool beginsWords(const SearchTerms& terms, const SearchDocument& document); ///< outside the free texts
bool beginsPhone(const SearchTerms& terms, const SearchDocument& document);
bool standsInside(const SearchTerms& terms, const SearchDocument& document);
bool standsInsideTexts(const SearchTerms& terms, const SearchDocument& document); ///< the same of the free texts alone
bool beginsWordsAnywhere(const SearchTerms& terms, const SearchDocument& document);

/// The column that says why a record was found in this way: one that holds all of the terms, else any of them.
SearchColumn columnFound(SearchTier tier, const SearchTerms& terms, const SearchDocument& document);
/// Where the words stand that the name does not hold, of a record that was found by words in several columns; Name when
/// it holds them all.
SearchColumn columnBesideName(SearchTier tier, const SearchTerms& terms, const SearchDocument& document);
/// How much of the terms stands in a text of that column: 2 all, 1 some, 0 none.
int foundIn(SearchTier tier, const SearchTerms& terms, SearchColumn column, const QString& folded);

} // namespace aicms::customers
