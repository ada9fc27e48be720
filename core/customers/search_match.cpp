// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_match.h"

#include "core/customers/search_guess.h"

#include <algorithm>

namespace aicms::customers {

namespace {

constexpr std::array plainColumns {SearchColumn::Name, SearchColumn::Number, SearchColumn::Email, SearchColumn::Phone,
    SearchColumn::City, SearchColumn::Street, SearchColumn::Organisation, SearchColumn::Tag};

constexpr std::array textColumns {SearchColumn::Note, SearchColumn::OwnField, SearchColumn::Sensitive};

template <class Columns, class Holds> bool inAny(const Columns& columns, const SearchDocument& document, Holds holds)
{
    return std::ranges::any_of(columns, [&](SearchColumn column) { return holds(columnText(document, column)); });
}

template <class Columns>
bool eachWordBegins(const QStringList& words, const Columns& columns, const SearchDocument& document)
{
    return std::ranges::all_of(words, [&](const QString& word) {
        return inAny(columns, document, [&word](const QString& text) { return beginsEachWord({word}, text); });
    });
}

bool beginsOneOf(const QString& beginning, const QString& values)
{
    return !beginning.isEmpty() && (values.startsWith(beginning) || values.contains(searchValueSeparator + beginning));
}

/// `holds` answers for a text that is long enough, `begins` for a short one.
template <class Holds, class Begins> bool pieceFound(const SearchTerms::Piece& piece, Holds holds, Begins begins)
{
    if (!fillsTriple(piece.text))
        return std::ranges::all_of(piece.words, begins);
    if (holds(piece.text))
        return true;
    return std::ranges::any_of(piece.words, fillsTriple) && std::ranges::all_of(piece.words, [&](const QString& word) {
        return fillsTriple(word) ? holds(word) : begins(word);
    });
}

template <class Columns>
bool eachPieceStandsIn(const Columns& columns, const SearchTerms& terms, const SearchDocument& document)
{
    const auto holds = [&](const QString& sought) {
        return inAny(columns, document, [&](const QString& text) { return text.contains(sought); });
    };
    const auto begins = [&](const QString& word) { return eachWordBegins({word}, columns, document); };
    // Without one long piece the index of triples cannot be asked.
    return std::ranges::any_of(terms.pieces, [](const auto& piece) { return fillsTriple(piece.text); })
        && std::ranges::all_of(
            terms.pieces, [&](const SearchTerms::Piece& piece) { return pieceFound(piece, holds, begins); });
}

bool phoneStandsInside(const SearchTerms& terms, const QString& phones)
{
    return fillsTriple(terms.national) && phones.contains(terms.national);
}

bool isFreeText(SearchColumn column)
{
    return std::ranges::find(plainColumns, column) == plainColumns.end();
}

int share(qsizetype found, qsizetype of)
{
    return found == of && of > 0 ? 2 : found > 0 ? 1 : 0;
}

} // namespace

const QString& columnText(const SearchDocument& document, SearchColumn column)
{
    switch (column) {
    case SearchColumn::Number: return document.number;
    case SearchColumn::Email: return document.email;
    case SearchColumn::Phone: return document.phone;
    case SearchColumn::City: return document.city;
    case SearchColumn::Street: return document.street;
    case SearchColumn::Organisation: return document.organisation;
    case SearchColumn::Tag: return document.tag;
    case SearchColumn::Note: return document.note;
    case SearchColumn::OwnField: return document.field;
    case SearchColumn::Sensitive: return document.sensitive;
    case SearchColumn::Name: break;
    }
    return document.name;
}

QString columnCode(SearchColumn column)
{
    switch (column) {
    case SearchColumn::Number: return QStringLiteral("number");
    case SearchColumn::Email: return QStringLiteral("email");
    case SearchColumn::Phone: return QStringLiteral("phone");
    case SearchColumn::City: return QStringLiteral("city");
    case SearchColumn::Street: return QStringLiteral("address");
    case SearchColumn::Organisation: return QStringLiteral("organisation");
    case SearchColumn::Tag: return QStringLiteral("tag");
    case SearchColumn::Note: return QStringLiteral("note");
    case SearchColumn::OwnField:
    case SearchColumn::Sensitive: return QStringLiteral("own");
    case SearchColumn::Name: break;
    }
    return QStringLiteral("name");
}

bool beginsValue(const SearchTerms& terms, const SearchDocument& document)
{
    const std::array columns {
        SearchColumn::Number, SearchColumn::Email, SearchColumn::City, SearchColumn::Organisation, SearchColumn::Tag};
    return beginsPhone(terms, document)
        || inAny(columns, document, [&](const QString& values) { return beginsOneOf(terms.folded, values); });
}

bool beginsWords(const SearchTerms& terms, const SearchDocument& document)
{
    return terms.wantsWords() && eachWordBegins(terms.words, plainColumns, document);
}

bool beginsPhone(const SearchTerms& terms, const SearchDocument& document)
{
    return (!terms.national.isEmpty() && beginsOneOf(QLatin1Char('0') + terms.national, document.phone))
        || std::ranges::any_of(
            terms.international, [&](const QString& number) { return beginsOneOf(number.mid(1), document.phone); });
}

bool standsInside(const SearchTerms& terms, const SearchDocument& document)
{
    return !terms.isShort()
        && (phoneStandsInside(terms, document.phone) || eachPieceStandsIn(plainColumns, terms, document));
}

bool standsInsideTexts(const SearchTerms& terms, const SearchDocument& document)
{
    return !terms.isShort() && eachPieceStandsIn(textColumns, terms, document);
}

bool beginsWordsAnywhere(const SearchTerms& terms, const SearchDocument& document)
{
    return terms.wantsWords() && eachWordBegins(terms.words, searchColumns, document);
}

int foundIn(SearchTier tier, const SearchTerms& terms, SearchColumn column, const QString& folded)
{
    if (column == SearchColumn::Phone) {
        SearchDocument document;
        document.phone = folded;
        if (beginsPhone(terms, document) || (tier == SearchTier::Inside && phoneStandsInside(terms, folded)))
            return 2;
    } else if (beginsOneOf(terms.folded, folded)) {
        return 2;
    }
    const auto begins = [&](const QString& word) { return beginsEachWord({word}, folded); };
    if (tier == SearchTier::Similar) {
        const QStringList candidates = splitWords(folded);
        return share(std::ranges::count_if(terms.words,
                         [&](const QString& word) { return begins(word) || beginsSimilarWord(word, candidates); }),
            terms.words.size());
    }
    const int words = share(std::ranges::count_if(terms.words, begins), terms.words.size());
    const bool looksInside = isFreeText(column) ? tier == SearchTier::FreeText : tier == SearchTier::Inside;
    if (!looksInside || words == 2)
        return words;
    const auto holds = [&](const QString& sought) { return folded.contains(sought); };
    const auto stands = [&](const SearchTerms::Piece& piece) { return pieceFound(piece, holds, begins); };
    return std::max(
        words, share(std::ranges::count_if(terms.pieces, stands), static_cast<qsizetype>(terms.pieces.size())));
}

SearchColumn columnFound(SearchTier tier, const SearchTerms& terms, const SearchDocument& document)
{
    SearchColumn best = SearchColumn::Name;
    int most = 0;
    for (const SearchColumn column : searchColumns) {
        const int found = foundIn(tier, terms, column, columnText(document, column));
        if (found > most) {
            best = column;
            most = found;
        }
    }
    return best;
}

SearchColumn columnBesideName(SearchTier tier, const SearchTerms& terms, const SearchDocument& document)
{
    if (tier == SearchTier::Similar)
        return SearchColumn::Name;
    const auto holds = [tier](const QString& text, const QString& word) {
        const bool looksInside = tier == SearchTier::Inside || tier == SearchTier::FreeText;
        return beginsEachWord({word}, text) || (looksInside && text.contains(word));
    };
    for (const QString& word : terms.words) {
        if (holds(document.name, word))
            continue;
        const auto column = std::ranges::find_if(
            searchColumns, [&](SearchColumn each) { return holds(columnText(document, each), word); });
        if (column != searchColumns.end())
            return *column;
    }
    return SearchColumn::Name;
}

} // namespace aicms::customers
