// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/training_store.h"

#include "core/sales/order.h"

#include <cmath>

namespace aicms::insight {

std::vector<BoughtProduct> readBoughtProducts(storage::ReadTransaction& tx, base::CustomerId person)
{
    std::vector<BoughtProduct> all;
    auto rows = tx.query("SELECT l.product_id, o.at FROM sales_order o JOIN order_line l ON l.order_id = o.id"
                         " WHERE o.customer_id = ?1 AND o.kind = ?2 AND l.product_id IS NOT NULL AND l.quantity > 0"
                         " AND l.unit_price > 0 ORDER BY o.at, o.id, l.position",
        person, static_cast<int>(sales::OrderKind::Sale));
    while (rows.next())
        all.push_back({rows.id<base::ProductId>(0), rows.time(1)});
    return all;
}

std::vector<Sale> readSales(storage::ReadTransaction& tx, base::CustomerId person)
{
    std::vector<Sale> all;
    auto rows = tx.query("SELECT at, total, total_decimals FROM sales_order WHERE customer_id = ?1 AND kind = ?2"
                         " AND total > 0 ORDER BY at, id",
        person, static_cast<int>(sales::OrderKind::Sale));
    while (rows.next())
        all.push_back({rows.time(0), double(rows.integer(1)) * std::pow(10.0, -double(rows.integer(2)))});
    return all;
}

} // namespace aicms::insight
