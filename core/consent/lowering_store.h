// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/lowering.h"

namespace aicms::consent {

std::vector<Lowering> readLowerings(storage::ReadTransaction& tx, qint64 after, int most);
/// Who has a no that was recorded after `now`, by id. Where none of the newest thousand entries was, nobody is looked
/// for: the ledger has no index by time.
std::vector<base::CustomerId> readToldAhead(storage::ReadTransaction& tx, base::UtcTime now);

} // namespace aicms::consent
