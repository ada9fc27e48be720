// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/undo_guard.h"

#include "core/consent/person_store.h"

namespace aicms::consent {

bool LedgerUndoGuard::keeps(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return hasAnswered(tx, customer);
}

} // namespace aicms::consent
