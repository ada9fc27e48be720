// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <functional>

namespace aicms::customers {

/// Whose record stays as it is, however much the role may: who is restricted (GDPR Art. 18) is known to a folder above,
/// which hands this in. Must only read.
using IsLocked = std::function<bool(storage::ReadTransaction& tx, base::CustomerId customer)>;

/// Asked in the transaction of a change, before it. Conflict "locked" with the customer's id.
inline base::Result<void> requireUnlocked(
    storage::ReadTransaction& tx, const IsLocked& isLocked, base::CustomerId customer)
{
    if (isLocked && isLocked(tx, customer))
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("locked"), customer.value);
    return {};
}

} // namespace aicms::customers
