// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"

#include <span>

namespace aicms::consent {

/// What one person answers to each of `purposes` at `time`, by the entries, and what the gate says of it.
std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer,
    std::span<const purposes::Purpose> purposes, std::span<const Event> events, base::UtcTime time);

} // namespace aicms::consent
