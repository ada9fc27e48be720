// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_marks.h"

#include "core/base/text_fold.h"
#include "core/customers/search_guess.h"

#include <algorithm>

namespace aicms::customers {

namespace {

constexpr qsizetype contextBefore = 30;
constexpr qsizetype longestSnippet = 80;
constexpr int longestCountryCode = 3; // ITU-T E.164

/// Places in a folded text.
using Places = std::vector<TextRange>;

void addWordBeginnings(Places& places, const QString& folded, const QString& word, bool isSimilarEnough)
{
    forEachWord(folded, [&](qsizetype start, qsizetype length) {
        const QString candidate = folded.mid(start, length);
        if (candidate.startsWith(word))
            places.push_back({start, word.size()});
        else if (const qsizetype similar = isSimilarEnough ? similarBeginning(word, candidate) : 0; similar > 0)
            places.push_back({start, std::min(similar, length)});
    });
}

void addOccurrences(Places& places, const QString& folded, const QString& sought)
{
    for (qsizetype at = folded.indexOf(sought); at >= 0 && !sought.isEmpty();
        at = folded.indexOf(sought, at + sought.size()))
        places.push_back({at, sought.size()});
}

/// A piece where it stands whole, else its words.
void addPiece(Places& places, const QString& folded, const SearchTerms::Piece& piece)
{
    const auto before = places.size();
    if (fillsTriple(piece.text))
        addOccurrences(places, folded, piece.text);
    if (places.size() > before)
        return;
    for (const QString& word : piece.words) {
        if (fillsTriple(word))
            addOccurrences(places, folded, word);
        else
            addWordBeginnings(places, folded, word, false);
    }
}

Places placesIn(SearchTier tier, const SearchTerms& terms, const QString& folded)
{
    Places places;
    for (const SearchTerms::Piece& piece : terms.pieces) {
        const auto before = places.size();
        if (piece.words.isEmpty() || (terms.isShort() && folded.startsWith(piece.text)))
            addOccurrences(places, folded, piece.text);
        for (const QString& word : piece.words)
            addWordBeginnings(places, folded, word, tier == SearchTier::Similar && mayBeMisspelled(word));
        if ((tier == SearchTier::Inside || tier == SearchTier::FreeText) && places.size() == before)
            addPiece(places, folded, piece);
    }
    return places;
}

/// The digits of a telephone number as they stand, signs between them included.
Places phonePlaces(const SearchTerms& terms, const base::FoldedText& shown)
{
    QString digits;
    std::vector<qsizetype> at;
    for (qsizetype i = 0; i < shown.text.size(); ++i) {
        if (const int value = shown.text[i].digitValue(); value >= 0) {
            digits += QLatin1Char(static_cast<char>('0' + value));
            at.push_back(i);
        }
    }
    for (QString sought : terms.international + QStringList {terms.national}) {
        sought.remove(QLatin1Char('+'));
        // Typed with the country's code, shown without.
        for (int codeLength = 0; codeLength <= longestCountryCode && sought.size() > 1; ++codeLength) {
            if (const qsizetype found = digits.indexOf(sought); found >= 0) {
                const qsizetype start = at[static_cast<std::size_t>(found)];
                return {{start, at[static_cast<std::size_t>(found + sought.size() - 1)] - start + 1}};
            }
            sought.remove(0, 1);
        }
    }
    return {};
}

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> all;
    for (const TextRange& range : ranges) {
        if (range.length <= 0)
            continue;
        if (all.empty() || range.start > all.back().start + all.back().length) {
            all.push_back(range);
            continue;
        }
        TextRange& last = all.back();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return all;
}

} // namespace

QString snippetAround(SearchTier tier, const SearchTerms& terms, const QString& text)
{
    const QString line = text.simplified();
    const auto marks = marksIn(tier, terms, SearchColumn::Note, line);
    const qsizetype found = marks.empty() ? 0 : marks.front().start;
    qsizetype from = std::max<qsizetype>(0, found - contextBefore);
    if (from > 0)
        from = std::min(found, line.indexOf(QLatin1Char(' '), from) + 1);
    QString snippet = line.mid(from, longestSnippet);
    if (from > 0)
        snippet.prepend(QStringLiteral("…"));
    if (from + longestSnippet < line.size())
        snippet.append(QStringLiteral("…"));
    return snippet;
}

std::vector<TextRange> marksIn(SearchTier tier, const SearchTerms& terms, SearchColumn column, const QString& text)
{
    const base::FoldedText shown = base::foldWithPlaces(text);
    Places places = column == SearchColumn::Phone ? phonePlaces(terms, shown) : Places {};
    if (places.empty())
        places = placesIn(tier, terms, shown.text);
    std::vector<TextRange> ranges;
    for (const TextRange& place : places) {
        if (place.length <= 0)
            continue;
        const qsizetype start = shown.starts[static_cast<std::size_t>(place.start)];
        ranges.push_back({start, shown.ends[static_cast<std::size_t>(place.start + place.length - 1)] - start});
    }
    return merged(std::move(ranges));
}

} // namespace aicms::customers
