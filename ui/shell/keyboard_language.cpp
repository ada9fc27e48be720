// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboard_language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>

namespace aicms::shell {

QString keyboardLanguage()
{
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    if (locale == QLocale::c() || locale.nativeLanguageName().isEmpty())
        return QCoreApplication::translate(
            "aicms::shell::UnlockPage", "Check the language of your keyboard before you type.");
    // Where no input method tells it, Qt answers with the language of the system, and the keys may have another one.
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (locale.name() == QLocale::system().name())
        return QCoreApplication::translate(
            "aicms::shell::UnlockPage", "Keyboard probably: %1 (%2). Check it before you type.")
            .arg(locale.nativeLanguageName(), QLocale::territoryToCode(locale.territory()));
#endif
    return QCoreApplication::translate("aicms::shell::UnlockPage", "Keyboard: %1 (%2)")
        .arg(locale.nativeLanguageName(), QLocale::territoryToCode(locale.territory()));
}

} // namespace aicms::shell
