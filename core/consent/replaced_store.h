// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <utility>
#include <vector>

namespace aicms::consent::store {

/// Whoever has more than one entry for a purpose, the first from before that moment.
std::vector<std::pair<base::CustomerId, base::PurposeId>> answeredTwice(
    storage::ReadTransaction& tx, base::UtcTime before);
/// The legal hold of its person refuses.
void forgetPayload(storage::WriteTransaction& tx, qint64 seq);
/// Every entry that was forgotten, of people who are still there, with whose it is; by number.
std::vector<std::pair<base::CustomerId, qint64>> forgottenOfLiving(storage::ReadTransaction& tx);

} // namespace aicms::consent::store
