// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::base {

/// Text as it is compared and searched: NFKD, marks removed, lower case, the letters that have no decomposition spelled
/// out (ß -> ss, ø -> o, æ -> ae, ł -> l, đ -> d, þ -> th, ı -> i), runs of white space made one blank, ends trimmed.
QString foldText(const QString& text);

/// foldText and where each of its characters came from, so that a hit in the folded text can be marked in the shown
/// one.
struct FoldedText {
    QString text; ///< equal to foldText
    std::vector<qsizetype> starts; ///< for each UTF-16 unit of `text` the place of its character in the original
    std::vector<qsizetype> ends; ///< behind that character and the marks that follow it
};
FoldedText foldWithPlaces(const QString& text);

/// The key by which names are sorted: foldText of "family given" or the organisation's name, at most 120 characters.
QString sortKey(const QString& first, const QString& second = {});

/// ASCII and other decimal digits only, as ASCII, e.g. "+49 (0)40-66" -> "4904066".
QString digitsOnly(const QString& text);

} // namespace aicms::base
