// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <vector>

namespace aicms::window {

/// Every screen of the program in the order of the rail: the one place where a screen is added.
std::vector<shell::ScreenEntry> allScreens();

} // namespace aicms::window
