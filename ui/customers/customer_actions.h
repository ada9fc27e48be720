// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "ui/shell/screen.h"

#include <functional>
#include <vector>

/// What can be done to customers from more than one place. Each call answers at once, tells the outcome in a notice and
/// enters what takes it back into the undo list; failures go to the notices.
namespace aicms::customers_ui {

using CustomerIds = std::vector<base::CustomerId>;

void moveToBin(const shell::Context& context, const CustomerIds& ids);
void bringBack(const shell::Context& context, const CustomerIds& ids);
/// Only those who lack the tag get it, so that undo leaves it with those who had it.
void addTag(const shell::Context& context, const CustomerIds& ids, const QString& tag);

/// Asks access::permit, so that what is not allowed is not offered either.
bool mayEdit(const shell::Context& context);
bool mayDelete(const shell::Context& context);
bool mayTakeInRequest(const shell::Context& context); ///< and there is the screen for it
/// mayDelete(), and where the role may not: says so, and who may.
bool mayDeleteOrSays(const shell::Context& context);

} // namespace aicms::customers_ui
