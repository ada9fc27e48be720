// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::consent {

/// An entry that names a wording says that it was shown. What a correction strikes out says so no more, and what it
/// brings back does again. `history`: the person's entries before this one.
void keepSights(storage::WriteTransaction& tx, const Event& event, const std::vector<Event>& history);

} // namespace aicms::consent
