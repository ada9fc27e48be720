// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <vector>

namespace aicms::sales_ui {

/// Products ("products", in the rail, with an id to open), all orders ("orders", with an id to open) and the form for a
/// new one ("order.new", with the customer's id or 0). Adds the commands "orders.new" (customer's id) and
/// "products.new".
std::vector<shell::ScreenEntry> salesScreens();

} // namespace aicms::sales_ui
