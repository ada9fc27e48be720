// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/text_locale.h"

#include <QTranslator>

namespace aicms::wording {

QLocale textLocale(const QString& textLanguage, const QLocale& system)
{
    const QLocale texts(textLanguage.isEmpty() ? QStringLiteral("en") : textLanguage);
    if (system.language() == texts.language())
        return system;
    // A machine without a language (C, POSIX) names no country either: days before months, as most of the world writes.
    const QLocale::Territory country = system.language() == QLocale::C ? QLocale::UnitedKingdom : system.territory();
    return QLocale(texts.language(), country);
}

bool loadTexts(QTranslator& texts, const QLocale& system)
{
    const QString folder = QStringLiteral(":/translations");
    return texts.load(system, QStringLiteral("aicms"), QStringLiteral("_"), folder)
        || texts.load(folder + QStringLiteral("/aicms_en.qm"));
}

} // namespace aicms::wording
