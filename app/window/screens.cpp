// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screens.h"

#include "ui/shell/shortcut_sheet.h"

namespace aicms::window {

std::vector<shell::ScreenEntry> allScreens()
{
    return {
        shell::shortcutSheetEntry(),
    };
}

} // namespace aicms::window
