// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace aicms::customers {

/// What a typed text is looked for as. Pure.
struct SearchTerms {
    QString folded; ///< for prefixes of names, e-mails and towns
    QString plain; ///< trimmed only, for prefixes of customer numbers
    QStringList words; ///< letters and digits only, folded; each must begin a word
    QStringList international; ///< "+...": what may be the beginnings of the number as it is written from abroad
    QString national; ///< digits that may be the beginning of a number behind its country's code

    bool isEmpty() const { return folded.isEmpty(); }
    /// Under three characters only the beginnings of fields are looked at, never single words.
    bool wantsWords() const { return folded.size() >= 3 && !words.isEmpty(); }
    /// Each word as a quoted prefix, joined by "and": nothing that was typed is read as an operator (FTS5 query
    /// syntax).
    QString matchExpression() const;
};
SearchTerms searchTerms(const QString& typed, const QString& region);

/// Folded text in words as the full-text index sees them.
QStringList splitWords(const QString& folded);
/// True when each of `words` begins a word of the folded text.
bool beginsEachWord(const QStringList& words, const QString& folded);
/// The part of `text` around the first word that one of `words` begins, at most about 80 characters.
QString snippetAround(const QStringList& words, const QString& text);

} // namespace aicms::customers
