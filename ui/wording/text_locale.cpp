// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/text_locale.h"

#include <QTranslator>

namespace aicms::wording {

QLocale textLocale(const QString& textLanguage, const QLocale& system)
{
    const QLocale texts(textLanguage.isEmpty() ? QStringLiteral("en") : textLanguage);
    if (system.language() == texts.language())
        return system;
    // English beside another language, or on a machine without one (C, POSIX), is that of Britain: days before months,
    // as most of the world writes.
    return texts.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : texts;
}

bool loadTexts(QTranslator& texts, const QLocale& system)
{
    const QString folder = QStringLiteral(":/translations");
    return texts.load(system, QStringLiteral("aicms"), QStringLiteral("_"), folder)
        || texts.load(folder + QStringLiteral("/aicms_en.qm"));
}

} // namespace aicms::wording
