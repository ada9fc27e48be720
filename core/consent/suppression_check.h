// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// Where the list of addresses that must not be written to is not what the ledger makes of it. Each: the first, 0 or
/// none where there is none.
struct SuppressionCheck {
    qint64 unexplained = 0; ///< an entry for which an address stands on it, and which is no such objection
    qint64 liftedByNoYes = 0; ///< an entry that took an address off it, and which is no yes received later
    base::CustomerId missing = {}; ///< who objects, and whose address does not stand on it
    bool isSound() const { return unexplained == 0 && liftedByNoYes == 0 && !missing.isValid(); }
};

/// For whoever checks the vault. Entries whose content went with an erasure explain what names them; so do rows from
/// before entries were named. Of whom the record was ever changed it cannot be told which addresses she
/// had by then: nothing of her is missing.
SuppressionCheck checkSuppression(storage::ReadTransaction& tx, base::UtcTime now);

} // namespace aicms::consent
