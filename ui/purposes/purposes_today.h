// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::ui_purposes {

/// What the purposes have to say on the page of the day: those that somebody has to look at again.
void tellPurposes(const shell::Context& context, const shell::ShowToday& show);

} // namespace aicms::ui_purposes
