// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/order_statistics.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace aicms::models {

double areaUnderCurve(const std::vector<double>& scores, const std::vector<bool>& isTrue)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&scores](size_t a, size_t b) { return scores[a] < scores[b]; });
    double positives = 0, negatives = 0, above = 0;
    for (size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        double tiedPositives = 0, tiedNegatives = 0;
        for (; end < order.size() && scores[order[end]] == scores[order[begin]]; ++end)
            ++(isTrue[order[end]] ? tiedPositives : tiedNegatives);
        above += tiedPositives * (negatives + tiedNegatives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    return positives == 0 || negatives == 0 ? 0.5 : above / (positives * negatives);
}

} // namespace aicms::models
