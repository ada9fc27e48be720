// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate_store.h"

namespace aicms::consent {

// Whose restriction is that of an objection which is weighed, and no other: of restricted people alone, who are few.
// `time` and `now` as in readBars.

/// Whether something else restricts her, too.
bool isRestrictedForMore(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime time, base::UtcTime now);
Ids readOnlyObjecting(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now); ///< by id

} // namespace aicms::consent
