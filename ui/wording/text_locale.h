// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QTranslator;

namespace aicms::wording {

/// The locale in which dates, numbers and money are written: that of the language of the program's own texts, so that
/// an English sentence has no German month in it and no 2.005 that means two thousand. The system's own locale where it
/// speaks that language already.
/// @param textLanguage as of QTranslator::language(), "en" or "pt_BR"; empty for English
QLocale textLocale(const QString& textLanguage, const QLocale& system);

/// Loads the program's own texts in the system's language, else in English, which needs its file too: it holds the
/// plural forms. False when not even that is there; then the texts are those of the sources.
bool loadTexts(QTranslator& texts, const QLocale& system);

} // namespace aicms::wording
