// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// What the log of who did what says last of a person, whatever stands in the tables: where somebody took a row out of
/// them, taking back what it said is something that was done, and is logged.
bool saysMinor(storage::ReadTransaction& tx, base::CustomerId customer);
/// Confirmed for the purpose with that code.
bool saysOwnCustomer(storage::ReadTransaction& tx, base::CustomerId customer, const QString& purpose);

} // namespace aicms::consent
