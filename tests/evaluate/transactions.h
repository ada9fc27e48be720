// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/purchase.h"
#include "core/models/value/value_model.h"

#include <string>

namespace aicms::evaluate {

/// A line of an order as the public data have it.
struct OrderLine {
    std::int64_t customer = -1; ///< -1: not known
    std::string item; ///< empty: the file names none
    int day = 0; ///< since 1970-01-01
    double quantity = 0;
    double money = 0; ///< of the whole line
};

/// Online Retail (cleaned as its README says: no cancellations, quantity and price above 0; codes in capitals),
/// Complete Journey, or CDNOW (blank-separated, the master or the sample): told apart by their header or lack of one.
/// Throws std::runtime_error.
std::vector<OrderLine> readOrderLines(const std::string& path);

/// Buyers for recommendations: lines with customer and item. Codes of Online Retail that are no goods (not five digits,
/// then letters) are left out. Items are numbered by their sorted codes.
struct Baskets {
    std::vector<std::string> items;
    std::vector<models::Buyer> buyers;
};
Baskets basketsFrom(const std::vector<OrderLine>& lines, bool onlyGoodsOfRetail);

std::vector<models::PurchaseDays> purchaseDaysFrom(const std::vector<OrderLine>& lines);

} // namespace aicms::evaluate
