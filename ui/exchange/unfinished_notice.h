// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::ui_exchange {

/// Says at the opening that an import was cut off when the program last ended, with the way to the list where it can be
/// resumed or undone. The message goes once none is left.
void announceUnfinished(const shell::Context& context);
/// It goes on by itself: nobody needs to be asked.
void withdrawUnfinished(const shell::Context& context);

} // namespace aicms::ui_exchange
