// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"
#include "ui/wording/names.h"

#include <optional>
#include <vector>

namespace aicms::ui_purposes {

/// The language of the window: "en".
QString windowLanguage();
using wording::languageName;
QString languageNames(const QStringList& languages); ///< "German, English"
/// "[address], [telephone]": what was typed stands in the direction of its own letters.
QString isolatedList(const QStringList& typed);
/// Languages to be offered: the window's first, then what the texts have, then those of the default purposes.
QStringList offeredLanguages(const QStringList& used);

QString nameOf(const purposes::Purpose& purpose); ///< in the window's language; the code where it has none
QString noticeKindName(purposes::NoticeKind kind);

/// The one that people read: the first that was ever published, else the first.
const purposes::Notice& firstShown(const std::vector<purposes::Notice>& notices); ///< not empty

/// Months of an ISO 8601 period; 0 for an empty one; nothing when it counts in days.
std::optional<int> monthsOf(const QString& period);
QString periodOf(int months); ///< "P24M"; empty for 0
QString periodWords(const QString& period); ///< "24 months", "90 days"; a dash when empty

/// A code that no purpose has yet, made of the name's letters: "Bike club" gives "bike_club".
QString freeCode(const QString& name, const purposes::Catalogue& catalogue);

/// What differs between two versions, in words: "fields, recipients".
QString changeWords(const QStringList& changed);

/// "a, b ,, c" as a list of what stands between the commas.
QStringList splitList(const QString& text);

} // namespace aicms::ui_purposes
