// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::ui_sharing {

/// What the sharing has to say on the page of the day: agreements that end, and recipients that have to be told.
void tellSharing(const shell::Context& context, const shell::ShowToday& show);

} // namespace aicms::ui_sharing
