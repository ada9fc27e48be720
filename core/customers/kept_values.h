// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::customers {

/// Whether something that is stored in `before` is not in `after`: taken away or written over. What is added is no
/// loss, nor is why or since when a value is held.
bool losesValues(const Customer& before, const Customer& after);
/// The same of a contact; when a task is due and whether it is done may change.
bool losesValues(const Interaction& before, const Interaction& after);

} // namespace aicms::customers
