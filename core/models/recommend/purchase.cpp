// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/purchase.h"

#include <algorithm>
#include <map>

namespace aicms::models {

void putInOrder(Buyer& buyer)
{
    std::ranges::sort(buyer.purchases);
    const auto twice = std::ranges::unique(buyer.purchases);
    buyer.purchases.erase(twice.begin(), twice.end());
}

std::vector<int> itemsWorthCounting(const std::vector<Buyer>& buyers, int least, size_t limit)
{
    std::map<int, int> people;
    for (const Buyer& buyer : buyers) {
        for (size_t i = 0; i < buyer.purchases.size(); ++i) {
            if (i == 0 || buyer.purchases[i].item != buyer.purchases[i - 1].item)
                ++people[buyer.purchases[i].item];
        }
    }
    std::vector<int> kept;
    for (const auto& [item, count] : people) {
        if (count >= least)
            kept.push_back(item);
    }
    if (kept.size() > limit) {
        std::ranges::stable_sort(kept, [&people](int a, int b) { return people[a] > people[b]; });
        kept.resize(limit);
        std::ranges::sort(kept);
    }
    return kept;
}

std::vector<Buyer> onlyItems(const std::vector<Buyer>& buyers, const std::vector<int>& kept)
{
    std::vector<Buyer> left;
    for (const Buyer& buyer : buyers) {
        Buyer same {buyer.id, {}};
        for (const Purchase& purchase : buyer.purchases) {
            const auto found = std::ranges::lower_bound(kept, purchase.item);
            if (found != kept.end() && *found == purchase.item)
                same.purchases.push_back({int(found - kept.begin()), purchase.day});
        }
        if (!same.purchases.empty())
            left.push_back(std::move(same));
    }
    return left;
}

} // namespace aicms::models
