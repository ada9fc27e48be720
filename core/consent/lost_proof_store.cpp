// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lost_proof_store.h"

namespace aicms::consent {

std::vector<std::pair<base::PurposeId, qint64>> readEntriesWithFile(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT purpose_id, seq FROM consent_payload WHERE seq > ?1 AND proof_kind NOT IN (?2, ?3)"
                         " AND length(proof_digest) > 0 ORDER BY seq",
        seq, static_cast<int>(ProofKind::None), static_cast<int>(ProofKind::ImportedNone));
    std::vector<std::pair<base::PurposeId, qint64>> entries;
    while (rows.next())
        entries.emplace_back(rows.id<base::PurposeId>(0), rows.integer(1));
    return entries;
}

base::CustomerId ownerWithoutFile(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT customer_id FROM consent_payload p WHERE seq = ?1 AND NOT EXISTS (SELECT 1"
                         " FROM attachment a WHERE a.customer_id = p.customer_id AND a.removed_at IS NULL"
                         " AND a.digest = p.proof_digest)",
        seq);
    return rows.next() ? rows.id<base::CustomerId>(0) : base::CustomerId {};
}

} // namespace aicms::consent
