// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// All that a purchase model sees of somebody. Purchases are counted in days with a purchase; times in weeks.
struct Visits {
    int repeats = 0; ///< x: days with a purchase after the first
    double lastAt = 0; ///< t_x: from the first to the last purchase; 0 without a repeat
    double observed = 0; ///< T: from the first purchase to the end of what is known
    double spend = 0; ///< mean money of a repeat purchase; 0 without a repeat
    double anySpend = 0; ///< mean money of a purchase, the first one included
    int people = 1; ///< how many have exactly these visits

    friend auto operator<=>(const Visits&, const Visits&) = default;
};

/// The visits of somebody from the days of the purchases (sorted, each once) and the money of each; only days before
/// `end` count. `days` must have one before `end`, else std::invalid_argument.
Visits visitsFrom(const std::vector<int>& days, const std::vector<double>& money, int end);

/// Equal visits as one row, without spend: what the likelihood needs.
std::vector<Visits> merged(const std::vector<Visits>& all);

} // namespace aicms::models
