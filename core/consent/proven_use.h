// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/consent/ledger_chain.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::consent {

/// A yes to a purpose that only counts with proof (K10), its proof, and when it could be used last.
struct ProvenYes {
    Event event;
    EventNames names;
    base::UtcTime lastUse = {};
};
/// Of one person, by telephone: every yes that held for a while, until `now` at most.
std::vector<ProvenYes> provenByPhone(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime now);

} // namespace aicms::consent
