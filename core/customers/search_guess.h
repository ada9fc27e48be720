// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::customers {

/// Whether a mistake is looked for in this (folded) word: it has four letters or more and no digit, for a digit wrong
/// is another number, not a mistake.
bool mayBeMisspelled(const QString& word);

/// Every text that differs from `word` by one mistake: a letter too many, too few, another one, or two neighbours
/// changed over (optimal string alignment). Letters that are put in are those of the word's own script; of scripts with
/// more than a few dozen letters none is put in. Beginnings of words are meant: nothing is put behind the last letter.
/// At most some 1,300. `word` itself is not among them.
QStringList misspellings(const QString& word);

/// Whether one of `of` begins, with at most one mistake, as `word` does.
bool beginsSimilarWord(const QString& word, const QStringList& of);
/// How many letters of `candidate` stand for `word` with at most one mistake; 0 when it begins otherwise.
qsizetype similarBeginning(const QString& word, const QString& candidate);

} // namespace aicms::customers
