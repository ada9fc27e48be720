// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_anonymiser.h"

#include "core/customers/provenances.h"
#include "core/vault/crypto.h"

#include <utility>
#include <vector>

namespace aicms::sales {

namespace {

base::UtcTime startOfMonth(base::UtcTime at)
{
    const QDate day = at.toDateTime().date();
    return base::UtcTime::fromDateTime(QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC));
}

/// One row for all of them: when and from which file an order came would lead back to the person.
qint64 namelessProvenance(storage::WriteTransaction& tx)
{
    customers::Provenance provenance;
    provenance.purpose = QStringLiteral("legal_retention");
    provenance.origin = customers::Origin::Observed;
    return customers::provenanceId(tx, provenance);
}

bool anonymise(storage::WriteTransaction& tx, base::OrderId order, qint64 provenance)
{
    base::UtcTime at;
    {
        auto rows = tx.query("SELECT at FROM sales_order WHERE id = ?1", order);
        if (!rows.next())
            return false;
        at = rows.time(0);
    }
    const base::OrderId bare {tx.insert(
        "INSERT INTO sales_order (revision, customer_id, number, at, kind, currency, country, credits_order_id, marks,"
        " total, total_decimals, line_count, provenance_id)"
        " SELECT 1, NULL, '', ?2, kind, currency, '', credits_order_id, marks, total, total_decimals, line_count, ?3"
        " FROM sales_order WHERE id = ?1",
        order, startOfMonth(at), provenance)};
    tx.execute("UPDATE order_line SET order_id = ?2,"
               " description = CASE WHEN product_id IS NULL THEN '' ELSE NULL END WHERE order_id = ?1",
        order, bare);
    tx.execute("UPDATE stock_movement SET order_id = NULL, note = '' WHERE order_id = ?1", order);
    tx.execute("UPDATE sales_order SET credits_order_id = ?2 WHERE credits_order_id = ?1", order, bare);
    tx.execute("UPDATE sales_order SET customer_id = NULL WHERE id = ?1", order);
    tx.execute("DELETE FROM sales_order WHERE id = ?1", order);
    tx.publish(base::ChangeKind::Order, order.value);
    return true;
}

} // namespace

qint64 anonymiseOrders(storage::WriteTransaction& tx, const std::vector<base::OrderId>& orders)
{
    if (orders.empty())
        return 0;
    std::vector<base::OrderId> shuffled = orders;
    for (std::size_t left = shuffled.size(); left > 1; --left)
        std::swap(shuffled[left - 1], shuffled[vault::randomBelow(static_cast<quint32>(left))]);
    const qint64 provenance = namelessProvenance(tx);
    qint64 count = 0;
    for (const base::OrderId order : shuffled)
        count += anonymise(tx, order, provenance) ? 1 : 0;
    return count;
}

qint64 anonymiseOrders(storage::WriteTransaction& tx, base::CustomerId customer)
{
    std::vector<base::OrderId> orders;
    {
        auto rows = tx.query("SELECT id FROM sales_order WHERE customer_id = ?1 ORDER BY id", customer);
        while (rows.next())
            orders.push_back(rows.id<base::OrderId>(0));
    }
    return anonymiseOrders(tx, orders);
}

} // namespace aicms::sales
