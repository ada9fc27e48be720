// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"
#include "core/customers/customer.h"
#include "core/sample/random_stream.h"

#include <vector>

namespace aicms::sample {

/// What an invented person answered over the years, oldest first: consents given, renewed, run out and withdrawn,
/// refusals, questions without an answer, objections, and what came from an older program without proof. Every state
/// that there is comes up in a few hundred people. Pure: the same stream gives the same answers. Some break a rule (a
/// child, say) and are to be passed over.
std::vector<consent::EventDraft> consentHistory(
    const customers::Customer& customer, base::UtcTime now, int shopOffsetHours, RandomStream random);

} // namespace aicms::sample
