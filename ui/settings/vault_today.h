// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <memory>

namespace aicms::settings {

/// The log as it was read from its beginning; once while a vault is open, as that takes seconds where it is long.
struct ReadLog;
std::shared_ptr<ReadLog> newReadLog();

/// What the vault has to say on the page of the day: recovery code, log, and its last check.
void tellVault(const shell::Context& context, const std::shared_ptr<ReadLog>& log, const shell::ShowToday& show);

} // namespace aicms::settings
