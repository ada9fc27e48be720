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

/// Which legal hold keeps this person's data, by its number; 0: none. Known to a folder above, as IsLocked is. Must
/// only read.
using HoldOver = std::function<qint64(storage::ReadTransaction& tx, base::CustomerId customer)>;

/// Asked before something stored is taken away or written over (kept_values.h). Conflict "held" with the hold's number.
inline base::Result<void> requireNotHeld(
    storage::ReadTransaction& tx, const HoldOver& holdOver, base::CustomerId customer)
{
    const qint64 hold = holdOver ? holdOver(tx, customer) : 0;
    if (hold != 0)
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("held"), hold);
    return {};
}

} // namespace aicms::customers
