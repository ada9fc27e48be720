// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::shell {

/// No screen, but the commands "sample.fill" (200 invented people) and "sample.remove" for who may use them.
ScreenEntry sampleCommands();

} // namespace aicms::shell
