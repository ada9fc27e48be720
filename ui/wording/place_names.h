// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace aicms::wording {

/// In the program's language: "Deutschland". Qt knows these names in English and in the language of the place only.
QString territoryName(QLocale::Territory territory);
QString languageName(QLocale::Language language); ///< "Deutsch"
/// The same in the language of a letter ("de"), whatever the program speaks: in English where it has no texts in it and
/// Qt does not know the name in it.
QString territoryNameIn(const QString& textLanguage, QLocale::Territory territory);
QString languageNameIn(const QString& textLanguage, QLocale::Language language);

} // namespace aicms::wording
