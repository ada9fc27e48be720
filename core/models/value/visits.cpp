// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value/visits.h"

#include <algorithm>
#include <stdexcept>

namespace aicms::models {

Visits visitsFrom(const std::vector<int>& days, const std::vector<double>& money, int end)
{
    const auto count = size_t(std::ranges::lower_bound(days, end) - days.begin());
    if (count == 0)
        throw std::invalid_argument("nobody is a customer before the first purchase");
    Visits visits;
    visits.repeats = int(count) - 1;
    visits.lastAt = (days[count - 1] - days[0]) / 7.0;
    visits.observed = (end - 1 - days[0]) / 7.0;
    for (size_t i = 1; i < count; ++i)
        visits.spend += money[i] / visits.repeats;
    for (size_t i = 0; i < count; ++i)
        visits.anySpend += money[i] / double(count);
    return visits;
}

std::vector<Visits> merged(const std::vector<Visits>& all)
{
    std::vector<Visits> rows = all;
    for (Visits& row : rows)
        row.spend = row.anySpend = 0;
    std::ranges::sort(rows);
    std::vector<Visits> different;
    for (const Visits& row : rows) {
        Visits* last = different.empty() ? nullptr : &different.back();
        if (last && last->repeats == row.repeats && last->lastAt == row.lastAt && last->observed == row.observed)
            last->people += row.people;
        else
            different.push_back(row);
    }
    return different;
}

} // namespace aicms::models
