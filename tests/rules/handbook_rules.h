// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::rules {

/// What the program says in one language, letter by letter, without key letters (&File): from the file that translates
/// the sources into `language`; for English the sources of any such file, and the plural forms of English.
QStringList shownTexts(const QString& translations, const QString& language);

/// One sentence for each fault of the handbook in `folder` (resources/handbook/de): a label in bold that the program
/// does not show (`shown`), a link that leads nowhere, to its own page or out of the program, a page without a title,
/// one that says too little or too much, one of `pages` that is missing or one that is not among them, a picture that
/// is missing, too large or in no page.
QStringList handbookBreaches(const QString& folder, const QStringList& shown, const QStringList& pages);

} // namespace aicms::rules
