// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/rfm.h"

#include <algorithm>

namespace aicms::models {

namespace {

/// The fifth of each value, 5 = the highest: by how many values lie below it.
std::vector<int> fifths(const std::vector<double>& values)
{
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    std::vector<int> found;
    for (const double value : values) {
        const auto below = std::ranges::lower_bound(sorted, value) - sorted.begin();
        const auto upTo = std::ranges::upper_bound(sorted, value) - sorted.begin();
        const double middle = double(below + upTo) / 2 / double(sorted.size());
        found.push_back(sorted.size() < 5 ? 3 : std::min(5, int(middle * 5) + 1));
    }
    return found;
}

} // namespace

std::vector<Rfm> rfmFifths(const std::vector<Visits>& all)
{
    std::vector<double> recency, frequency, money;
    for (const Visits& visits : all) {
        recency.push_back(visits.lastAt - visits.observed);
        frequency.push_back(visits.repeats);
        money.push_back(visits.anySpend);
    }
    const std::vector<int> r = fifths(recency), f = fifths(frequency), m = fifths(money);
    std::vector<Rfm> all5;
    for (size_t i = 0; i < all.size(); ++i)
        all5.push_back({r[i], f[i], m[i]});
    return all5;
}

} // namespace aicms::models
