// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold_guard.h"

#include "core/retention/hold_store.h"

namespace aicms::retention {

qint64 holdOver(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return store::holdOver(tx, customer).value;
}

HoldGuard::Verdict HoldGuard::judge(storage::ReadTransaction&, const customers::Customer&)
{
    return Verdict::Store;
}

bool HoldGuard::isHeld(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return store::isHeld(tx, customer);
}

bool HoldUndoGuard::holds(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return store::isHeld(tx, customer) || store::holdOverMember(tx, customer).isValid();
}

} // namespace aicms::retention
