// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "ui/shell/screen.h"

namespace aicms::customers_ui {

/// Asks access::permit, and whether there is a page for it.
bool mayAddOrders(const shell::Context& context);
/// Takes back what is left of a sale, at once, with what takes that back in the undo list. Stock goes back where the
/// sale took it from.
void creditWhole(const shell::Context& context, const sales::OrderHead& sale);

} // namespace aicms::customers_ui
