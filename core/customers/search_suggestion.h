// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <vector>

namespace aicms::customers {

/// What to look for instead of a mistyped text, in the words of the data: of hits that are similar only, what most of
/// them suggest. Empty where none does. Pure.
QString suggestedText(const QString& typed, const std::vector<SearchHit>& hits);

} // namespace aicms::customers
