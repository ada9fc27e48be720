// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace aicms::cli {

/// The context under which translators find what the command line says.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(aicms::cli::Text)
};

/// Of texts for which no --language was given: that of the system, as in a window; a machine without one reads English.
inline QString systemLanguage()
{
    const QLocale system;
    return system.language() == QLocale::C ? QStringLiteral("en") : system.name().section(u'_', 0, 0);
}

} // namespace aicms::cli
