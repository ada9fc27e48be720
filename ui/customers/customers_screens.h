// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <vector>

namespace aicms::customers_ui {

/// The list ("customers", in the rail), one record ("customer", with its id) and the form ("customer.edit", with the id
/// or nothing for a new one). Adds the commands "customers.list" (as it was left; "all": everybody, without a filter),
/// "customers.filter" (text), "customers.open" (id), "customers.new" and "customers.edit" (id).
std::vector<shell::ScreenEntry> customersScreens();

} // namespace aicms::customers_ui
