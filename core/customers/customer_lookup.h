// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

namespace aicms::customers {

/// Small questions that folders above ask inside a transaction of theirs.

/// Empty when there is no such customer.
QString displayNameOf(storage::ReadTransaction& tx, base::CustomerId id);
/// Stored and not in the bin.
bool isListed(storage::ReadTransaction& tx, base::CustomerId id);

} // namespace aicms::customers
