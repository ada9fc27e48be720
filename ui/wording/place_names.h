// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace aicms::wording {

/// In the program's language: "Deutschland". Qt knows these names in English and in the language of the place only.
QString territoryName(QLocale::Territory territory);
QString languageName(QLocale::Language language); ///< "Deutsch"

} // namespace aicms::wording
