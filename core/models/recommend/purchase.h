// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace aicms::models {

/// Somebody bought an item on a day. Items are numbered from 0; days from any day on, the same for all.
struct Purchase {
    int item = 0;
    int day = 0;

    friend auto operator<=>(const Purchase&, const Purchase&) = default;
};

/// All that a model sees of a person: what was bought on which day, each once, by item and day.
struct Buyer {
    std::int64_t id = 0;
    std::vector<Purchase> purchases;
};

/// Sorts and takes out what is there twice.
void putInOrder(Buyer& buyer);

/// The items that at least `least` people bought; if there are more than `limit`, those with most buyers. By number, so
/// that order is kept. An item left out for want of buyers has too few after any withdrawal as well; one left out
/// by the limit may move up, then all has to be counted anew.
std::vector<int> itemsWorthCounting(const std::vector<Buyer>& buyers, int least, size_t limit);
/// The same purchases with the items numbered by their place in `kept`; all others go.
std::vector<Buyer> onlyItems(const std::vector<Buyer>& buyers, const std::vector<int>& kept);

} // namespace aicms::models
