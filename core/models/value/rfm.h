// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value/visits.h"

namespace aicms::models {

/// The plain view beside the models: fifths of all customers, 5 = the best fifth.
struct Rfm {
    int recency = 0; ///< bought lately
    int frequency = 0; ///< buys often
    int money = 0; ///< spends much in a purchase
};

/// In the order of `all`. Equal customers get equal fifths; with fewer than five customers everybody is in the middle.
std::vector<Rfm> rfmFifths(const std::vector<Visits>& all);

} // namespace aicms::models
