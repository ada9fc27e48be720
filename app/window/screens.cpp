// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screens.h"

#include "ui/about/about_screen.h"
#include "ui/consent/consent_screen.h"
#include "ui/customers/customers_screens.h"
#include "ui/exchange/export_screen.h"
#include "ui/exchange/import_history.h"
#include "ui/exchange/import_screen.h"
#include "ui/home/home_screen.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/requests/deletion/delete_screen.h"
#include "ui/requests/export/export_screen.h"
#include "ui/requests/letters/letters_screen.h"
#include "ui/requests/requests_screen.h"
#include "ui/retention/backups_screen.h"
#include "ui/retention/retention_screen.h"
#include "ui/sales/sales_screens.h"
#include "ui/settings/settings_screen.h"
#include "ui/sharing/sharing_screen.h"
#include "ui/shell/sample_commands.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/window_settings.h"

namespace aicms::window {

std::vector<shell::ScreenEntry> allScreens()
{
    std::vector<shell::ScreenEntry> screens = customers_ui::customersScreens();
    for (shell::ScreenEntry& entry : sales_ui::salesScreens())
        screens.push_back(std::move(entry));
    for (shell::ScreenEntry& entry : std::vector<shell::ScreenEntry> {
             ui_requests::requestsEntry(),
             ui_requests::deletionEntry(),
             ui_requests::exportCopyEntry(),
             ui_requests::lettersEntry(),
             ui_consent::consentEntry(),
             ui_retention::retentionEntry(shell::Choosers::ofSystem()),
             ui_retention::backupsEntry(shell::Choosers::ofSystem()),
             ui_sharing::sharingEntry(shell::Choosers::ofSystem()),
             ui_purposes::purposesEntry(),
             ui_exchange::importEntry(),
             ui_exchange::importHistoryEntry(),
             ui_exchange::exportEntry(),
             shell::sampleCommands(),
             settings::settingsEntry(
                 shell::Choosers::ofSystem(), [] { return shell::WindowSettings().lockMinutes(); },
                 [] { return shell::WindowSettings().language(); }),
             shell::shortcutSheetEntry(),
             about::aboutEntry(shell::Choosers::ofSystem()),
         })
        screens.push_back(std::move(entry));
    screens.insert(screens.begin(), home::homeEntry(screens));
    return screens;
}

} // namespace aicms::window
