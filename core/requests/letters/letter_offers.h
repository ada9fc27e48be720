// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter_fill.h"

namespace aicms::requests {

/// Whether the law knows a ground to refuse any of it (privacy-rules F4).
bool mayRefuse(const Request& request);

/// The letters that fit a request under one law, and which of them the law wants now. `sent`: all letters of the
/// request.
std::vector<LetterOffer> letterOffers(const LetterFacts& facts, const std::vector<LetterHead>& sent);

} // namespace aicms::requests
