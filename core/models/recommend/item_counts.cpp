// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/item_counts.h"

#include <algorithm>
#include <stdexcept>

namespace aicms::models {

ItemCounts::ItemCounts(int items)
{
    if (items < 0 || items > maxItems)
        throw std::length_error("items of a recommendation");
    m_together.resize(size_t(items) * (size_t(items) + 1) / 2);
    m_byDay.resize(size_t(items));
}

void ItemCounts::count(const Buyer& buyer, int step)
{
    std::vector<int> bought;
    for (const Purchase& purchase : buyer.purchases) {
        if (bought.empty() || bought.back() != purchase.item)
            bought.push_back(purchase.item);
        const auto day = m_byDay.at(size_t(purchase.item)).try_emplace(purchase.day, 0).first;
        day->second += step;
        if (day->second == 0)
            m_byDay[size_t(purchase.item)].erase(day);
    }
    for (size_t i = 0; i < bought.size(); ++i) {
        for (size_t j = 0; j <= i; ++j)
            m_together[place(bought[i], bought[j])] += step;
    }
    m_people += step;
}

std::vector<int> ItemCounts::supported(int least) const
{
    std::vector<int> found;
    for (int item = 0; item < items(); ++item) {
        if (buyers(item) >= least)
            found.push_back(item);
    }
    return found;
}

} // namespace aicms::models
