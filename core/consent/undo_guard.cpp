// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/undo_guard.h"

#include "core/consent/person_store.h"
#include "core/consent/restriction.h"

namespace aicms::consent {

bool LedgerUndoGuard::keeps(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return hasAnswered(tx, customer);
}

bool LedgerUndoGuard::isLocked(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return isRestricted(tx, customer);
}

} // namespace aicms::consent
