// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/year_factor.h"

#include <algorithm>

namespace aicms::models {

namespace {

constexpr int year = 364; ///< whole weeks, so that weekdays meet
constexpr double drawnBy = 50; ///< purchases as usual that are added to both sides

} // namespace

double yearFactor(const std::vector<int>& days, int from, int length)
{
    if (days.empty() || length <= 0 || *std::ranges::min_element(days) > from - year)
        return 1;
    const int end = std::min(from, from - year + length);
    double then = 0, whole = 0;
    for (const int day : days) {
        whole += day >= from - year && day < from ? 1 : 0;
        then += day >= from - year && day < end ? 1 : 0;
    }
    const double usual = whole * (end - from + year) / year;
    return std::clamp((then + drawnBy) / (usual + drawnBy), 0.5, 2.0);
}

} // namespace aicms::models
