// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::ui_consent {

/// What the consents have to say on the page of the day: how many end soon, and whom to ask again.
void tellConsents(const shell::Context& context, const shell::ShowToday& show);

} // namespace aicms::ui_consent
