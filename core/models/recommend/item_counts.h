// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/purchase.h"

#include <cstddef>
#include <map>

namespace aicms::models {

/// What a recommendation knows of all people together: whole numbers only, so that taking a person out again leaves
/// exactly what it would be had she never been counted.
/// Memory: 4 bytes for each pair of items (200 MB for 10,000 items).
class ItemCounts {
public:
    static constexpr int maxItems = 10'000;

    /// `items` 0 to maxItems; throws std::length_error beyond.
    explicit ItemCounts(int items);

    /// Purchases of one person, as putInOrder leaves them; items are below items(), else std::out_of_range.
    void add(const Buyer& buyer) { count(buyer, 1); }
    /// Somebody who was added before, with the same purchases.
    void remove(const Buyer& buyer) { count(buyer, -1); }

    int items() const { return int(m_byDay.size()); }
    int people() const { return m_people; }
    /// How many people bought both; of an item with itself: how many bought it.
    int together(int a, int b) const { return m_together[place(a, b)]; }
    int buyers(int item) const { return together(item, item); }
    /// How many people bought the item on each day.
    const std::map<int, int>& byDay(int item) const { return m_byDay[size_t(item)]; }
    /// Items with at least `least` buyers, in order.
    std::vector<int> supported(int least) const;

    friend bool operator==(const ItemCounts&, const ItemCounts&) = default;

private:
    static size_t place(int a, int b)
    {
        const auto high = size_t(a > b ? a : b), low = size_t(a > b ? b : a);
        return high * (high + 1) / 2 + low;
    }
    void count(const Buyer& buyer, int step);

    int m_people = 0;
    std::vector<std::int32_t> m_together;
    std::vector<std::map<int, int>> m_byDay;
};

} // namespace aicms::models
