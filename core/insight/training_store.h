// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::insight {

/// All SQL of insight: one person at a time, by the time of the order. A sale that was taken back counts as it was:
/// what came back was bought once. Lines that cost nothing and what an order takes back do not count.
struct BoughtProduct {
    base::ProductId product;
    base::UtcTime at;
};
std::vector<BoughtProduct> readBoughtProducts(storage::ReadTransaction& tx, base::CustomerId person);

struct Sale {
    base::UtcTime at;
    double money = 0; ///< in units of the order's currency
};
std::vector<Sale> readSales(storage::ReadTransaction& tx, base::CustomerId person);

} // namespace aicms::insight
