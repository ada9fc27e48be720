// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace aicms::customers {

/// What a typed text is looked for as. Pure.
struct SearchTerms {
    /// What stands between blanks, without the signs around it. Signs inside count for substrings only ("o'brien",
    /// "r@exa").
    struct Piece {
        QString text;
        QStringList words; ///< its runs of letters and digits; none for part of an e-mail address, which stays whole
    };

    QString folded; ///< for beginnings of names, e-mails and towns
    QString plain; ///< trimmed only, for beginnings of numbers
    std::vector<Piece> pieces;
    QStringList words; ///< of all pieces; each must begin a word
    QStringList international; ///< "+...": what may be the beginnings of the number as it is written from abroad
    QString national; ///< digits that may be the beginning of a number behind its country's code

    bool isEmpty() const { return folded.isEmpty(); }
    /// Under three characters only the beginnings of whole fields are looked at.
    bool isShort() const { return folded.size() < 3; }
    bool hasAddress() const; ///< a piece that is part of an e-mail address
    bool wantsWords() const { return !isShort() && !words.isEmpty() && !hasAddress(); }
};
SearchTerms searchTerms(const QString& typed, const QString& region);

/// The same text with a, o and u (which ä, ö and ü are folded to) where ae, oe and ue were typed, as keyboards without
/// them write: each of the first three such words one way or the other. In lower case; none where nothing can be read
/// so. Addresses of e-mail are left as they are.
QStringList respellings(const QString& typed);

/// Text in words as the full-text index sees them (unicode61: letters, numbers, private use).
QStringList splitWords(const QString& folded);
/// Calls visit(place of the first unit, number of units) for each word.
void forEachWord(const QString& text, const std::function<void(qsizetype start, qsizetype length)>& visit);
/// Three characters, the least that the index of letter triples can find.
bool fillsTriple(const QString& text);
/// True when each of `words` begins a word of the folded text.
bool beginsEachWord(const QStringList& words, const QString& folded);

// Expressions of FTS5. All that was typed stands in quotation marks: nothing of it is read as an operator.
/// Each word begins one in the columns that everybody sees and that are no free text.
QString wordExpression(const QStringList& words);
/// The same in the free texts as well; `withSensitive`: in those that only some may see, too.
QString anywhereExpression(const QStringList& words, bool withSensitive);
/// One of `guesses` begins a word of anything but a number, and each of `others` as in anywhereExpression.
QString guessExpression(const QStringList& guesses, const QStringList& others, bool withSensitive);
/// For the index of letter triples: what must hold of a record that has every piece in it; null when no piece is long
/// enough to ask for. `isExact` tells that nothing is left to be looked at.
QString partExpression(const SearchTerms& terms, bool& isExact);
/// An expression for the triples of the free texts; `withSensitive`: of those that only some may see, too.
QString inTexts(const QString& expression, bool withSensitive);

} // namespace aicms::customers
