// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screens.h"

#include "ui/settings/settings_screen.h"
#include "ui/shell/sample_commands.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/window_settings.h"

namespace aicms::window {

std::vector<shell::ScreenEntry> allScreens()
{
    return {
        shell::sampleCommands(),
        settings::settingsEntry(shell::Choosers::ofSystem(), [] { return shell::WindowSettings().lockMinutes(); }),
        shell::shortcutSheetEntry(),
    };
}

} // namespace aicms::window
