// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_mapping.h"

#include <vector>

namespace aicms::consent {

/// Puts rows of people who belong together in the order in which they are entered, which is not that of the file: other
/// programs write the newest first as often as the oldest, and what an answer does depends on what was said before it.
/// Rows with a number of the ledger that they come from go by that; the others by the time at which the answer was
/// received, at the same moment the more careful first and one with proof before one without, and those without a time
/// last. Whatever the order in the file, it is the same one afterwards.
void putInOrder(std::vector<ConsentRow>& rows);

} // namespace aicms::consent
