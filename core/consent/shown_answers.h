// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/hidden_age.h"
#include "core/consent/standing.h"

#include <span>

namespace aicms::consent {

/// What one person answers to each of `purposes` at the moment, by the entries, and what the gate says of it.
std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer,
    std::span<const purposes::Purpose> purposes, std::span<const Event> events, const AskedMoment& moment);

/// The same by the version of each purpose of `catalogue` that was in force at the moment, each answer with it. A
/// purpose that was made later is left out, unless an entry of hers is for it: some are dated before it.
std::vector<ShownAnswer> answersInForce(Gate& gate, storage::ReadTransaction& tx, base::CustomerId customer,
    const purposes::Catalogue& catalogue, std::span<const Event> events, const AskedMoment& moment);

} // namespace aicms::consent
