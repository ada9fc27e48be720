// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_store.h"

#include "core/customers/customer.h"

namespace aicms::sample {

namespace {

constexpr int sampleSource = static_cast<int>(customers::SourceKind::Sample);

} // namespace

std::vector<base::CustomerId> sampleCustomers(storage::ReadTransaction& tx)
{
    auto rows = tx.query(
        "SELECT id FROM customer WHERE name_provenance_id IN (SELECT id FROM provenance WHERE source_kind = ?1)"
        " OR number_provenance_id IN (SELECT id FROM provenance WHERE source_kind = ?1)"
        " ORDER BY kind, id",
        sampleSource);
    std::vector<base::CustomerId> ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

bool isSampleCustomer(storage::ReadTransaction& tx, base::CustomerId id)
{
    return tx
        .query("SELECT 1 FROM customer JOIN provenance ON provenance.id IN (name_provenance_id, number_provenance_id)"
               " WHERE customer.id = ?1 AND source_kind = ?2",
            id, sampleSource)
        .next();
}

qint64 countSampleCustomers(storage::ReadTransaction& tx)
{
    auto rows = tx.query(
        "SELECT count(*) FROM customer WHERE name_provenance_id IN (SELECT id FROM provenance WHERE source_kind = ?1)"
        " OR number_provenance_id IN (SELECT id FROM provenance WHERE source_kind = ?1)",
        sampleSource);
    return rows.next() ? rows.integer(0) : 0;
}

bool isNumberTaken(storage::ReadTransaction& tx, const QString& number)
{
    return tx.query("SELECT 1 FROM customer WHERE number = ?1 AND number <> ''", number).next();
}

void removeUnusedTags(storage::WriteTransaction& tx)
{
    tx.execute("DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)");
}

} // namespace aicms::sample
