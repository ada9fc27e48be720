// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/replaced_store.h"

namespace aicms::consent::store {

std::vector<std::pair<base::CustomerId, base::PurposeId>> answeredTwice(
    storage::ReadTransaction& tx, base::UtcTime before)
{
    std::vector<std::pair<base::CustomerId, base::PurposeId>> found;
    auto rows = tx.query("SELECT customer_id, purpose_id FROM consent_payload GROUP BY customer_id, purpose_id"
                         " HAVING count(*) > 1 AND MIN(at) < ?1",
        before);
    while (rows.next())
        found.emplace_back(rows.id<base::CustomerId>(0), rows.id<base::PurposeId>(1));
    return found;
}

void forgetPayload(storage::WriteTransaction& tx, qint64 seq)
{
    // The ledger refuses to lose what is not named here first.
    tx.execute("INSERT INTO consent_forgotten (seq, at) VALUES (?1, ?2)", seq, tx.now());
    tx.execute("DELETE FROM consent_payload WHERE seq = ?1", seq);
}

std::vector<std::pair<base::CustomerId, qint64>> forgottenOfLiving(storage::ReadTransaction& tx)
{
    std::vector<std::pair<base::CustomerId, qint64>> found;
    auto rows = tx.query("SELECT e.customer_id, f.seq FROM consent_forgotten f JOIN consent_event e ON e.seq = f.seq"
                         " JOIN customer c ON c.id = e.customer_id ORDER BY f.seq");
    while (rows.next())
        found.emplace_back(rows.id<base::CustomerId>(0), rows.integer(1));
    return found;
}

} // namespace aicms::consent::store
