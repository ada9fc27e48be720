// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <utility>
#include <vector>

namespace aicms::consent {

/// Entries after `seq` whose proof is shown and names a file, by number, each with its purpose.
std::vector<std::pair<base::PurposeId, qint64>> readEntriesWithFile(storage::ReadTransaction& tx, qint64 seq);
/// Whose entry that is, where its file is not among her files (any more); else none.
base::CustomerId ownerWithoutFile(storage::ReadTransaction& tx, qint64 seq);

} // namespace aicms::consent
