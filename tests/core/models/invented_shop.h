// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/purchase.h"
#include "core/models/value/value_model.h"

#include <cmath>
#include <random>

namespace aicms::test {

/// A shop of our own, the same on every system: numbers come from the generator itself, not from a distribution of the
/// standard library, whose draws differ.
class InventedShop {
public:
    explicit InventedShop(unsigned seed) : m_numbers(seed) { }

    int below(int limit) { return int(m_numbers() % unsigned(limit)); }
    double chance() { return (m_numbers() + 0.5) / 4294967296.0; }

    /// Each buyer likes one of `tastes` groups of ten items and mostly buys there, over `days` days.
    std::vector<models::Buyer> buyers(int people, int tastes, int days)
    {
        std::vector<models::Buyer> all;
        for (int person = 0; person < people; ++person) {
            models::Buyer buyer {person, {}};
            const int taste = below(tastes);
            for (int count = 8 + below(8); count > 0; --count) {
                const int group = below(10) < 8 ? taste : below(tastes);
                buyer.purchases.push_back({group * 10 + below(10), below(days)});
            }
            models::putInOrder(buyer);
            all.push_back(std::move(buyer));
        }
        return all;
    }

    /// Half buy about every `often` days, half about every `seldom` days; all begin in the first 30 days.
    std::vector<models::PurchaseDays> purchaseDays(int people, int days, int often, int seldom)
    {
        std::vector<models::PurchaseDays> all;
        for (int person = 0; person < people; ++person) {
            models::PurchaseDays& history = all.emplace_back();
            const double mean = person % 2 == 0 ? often : seldom;
            for (double day = below(30); day < days; day += 1 - mean * std::log(chance())) {
                history.days.push_back(int(day));
                history.money.push_back(5 + 20 * chance());
            }
        }
        return all;
    }

private:
    std::mt19937 m_numbers;
};

} // namespace aicms::test
