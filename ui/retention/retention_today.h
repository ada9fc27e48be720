// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/due_count.h"
#include "ui/shell/screen.h"

namespace aicms::ui_retention {

/// What the periods of keeping have to say on the page of the day: what can be removed, what somebody must decide on,
/// legal holds to be looked at again, and what was removed.
void tellRetention(const shell::Context& context, const std::shared_ptr<DueCount>& count, const shell::ShowToday& show);

/// The backups: how old the newest one is that was read back.
void tellBackups(const shell::Context& context, const shell::ShowToday& show);

} // namespace aicms::ui_retention
