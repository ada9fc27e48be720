// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/objection_pause.h"

#include "core/consent/restriction.h"

namespace aicms::consent {

bool isRestrictedForMore(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime time, base::UtcTime now)
{
    return tx
        .query("SELECT 1 FROM restriction WHERE customer_id = ?1 AND ground <> ?4"
               " AND ((from_at <= ?2 AND (lifted_at IS NULL OR lifted_at > ?2))"
               " OR (from_at > ?3 AND lifted_at IS NULL))",
            customer, time, now, static_cast<int>(RestrictionGround::ObjectionPending))
        .next();
}

Ids readOnlyObjecting(storage::ReadTransaction& tx, base::UtcTime time, base::UtcTime now)
{
    auto rows = tx.query("SELECT customer_id FROM restriction WHERE (from_at <= ?1 AND (lifted_at IS NULL OR"
                         " lifted_at > ?1)) OR (from_at > ?2 AND lifted_at IS NULL)"
                         " GROUP BY customer_id HAVING MIN(ground) = ?3 AND MAX(ground) = ?3 ORDER BY customer_id",
        time, now, static_cast<int>(RestrictionGround::ObjectionPending));
    Ids ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

} // namespace aicms::consent
