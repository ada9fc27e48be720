// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "core/base/local_day.h"
#include "core/base/process_hardening.h"
#include "ui/shell/window_settings.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    aicms::base::hardenProcess();
    aicms::base::fixTimeZone();
    QCoreApplication::setOrganizationName(QStringLiteral("AICMS"));
    QCoreApplication::setApplicationName(QStringLiteral("aicms"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AICMS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("aicms"));
    if (aicms::window::Application::asksForWords(argc, argv)) {
        // Answered in the terminal, which may be all there is: the window needs a display.
        const QCoreApplication terminal(argc, argv);
        aicms::wording::Texts texts;
        texts.use({}); // as the command line: the system's language
        aicms::window::Application::parse(QCoreApplication::arguments());
        return 0;
    }
    QApplication application(argc, argv);
    aicms::wording::Texts texts;
    texts.use(aicms::shell::WindowSettings().language());
    aicms::window::Application program(aicms::window::Application::parse(QCoreApplication::arguments()), texts);
    return program.run();
}
