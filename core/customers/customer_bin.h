// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

namespace aicms::customers {

/// For folders that work inside a transaction of their own: as in customer_writer.h, the caller asks for permission and
/// writes to the audit log.

/// Puts the record into the bin. False: it is there already. NotFound; Conflict "legal_hold".
bool moveToBin(storage::WriteTransaction& tx, base::CustomerId id);

} // namespace aicms::customers
