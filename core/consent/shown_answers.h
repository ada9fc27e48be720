// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/hidden_age.h"
#include "core/consent/standing.h"

#include <span>

namespace aicms::consent {

/// What one person answers to each of `purposes` at the moment, by the entries, and what the gate says of it.
std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer,
    std::span<const purposes::Purpose> purposes, std::span<const Event> events, const AskedMoment& moment);

} // namespace aicms::consent
