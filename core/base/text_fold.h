// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::base {

/// Text as it is compared and searched: NFKD, marks removed, lower case, the letters that have no decomposition spelled
/// out (ß -> ss, ø -> o, æ -> ae, ł -> l, đ -> d, þ -> th, ı -> i), runs of white space made one blank, ends trimmed.
QString foldText(const QString& text);

/// The key by which names are sorted: foldText of "family given" or the organisation's name, at most 120 characters.
QString sortKey(const QString& first, const QString& second = {});

/// ASCII and other decimal digits only, as ASCII, e.g. "+49 (0)40-66" -> "4904066".
QString digitsOnly(const QString& text);

} // namespace aicms::base
