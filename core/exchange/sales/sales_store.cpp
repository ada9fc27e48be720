// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_store.h"

#include "core/exchange/import_store.h"
#include "core/sales/product_codec.h"

namespace aicms::exchange {

void setSubject(storage::WriteTransaction& tx, base::BatchId batch, SalesSubject subject)
{
    tx.execute("UPDATE import_batch SET subject = ?2 WHERE id = ?1", batch, static_cast<int>(subject));
}

std::optional<SalesSubject> subjectOf(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT subject FROM import_batch WHERE id = ?1 AND subject <> 0", batch);
    return rows.next() ? std::optional(static_cast<SalesSubject>(rows.integer(0))) : std::nullopt;
}

void recordProduct(storage::WriteTransaction& tx, base::BatchId batch, const ProductRecord& record)
{
    tx.execute("INSERT INTO import_product (batch_id, product_id, made, before, revision) VALUES (?1, ?2, ?3, ?4, ?5)"
               " ON CONFLICT (batch_id, product_id) DO UPDATE SET revision = excluded.revision",
        batch, record.product, record.made, record.before, record.revision);
}

std::vector<ProductRecord> readProductRecords(
    storage::ReadTransaction& tx, base::BatchId batch, base::ProductId after, int most)
{
    std::vector<ProductRecord> records;
    auto rows = tx.query("SELECT product_id, made, before, revision FROM import_product WHERE batch_id = ?1"
                         " AND product_id > ?2 ORDER BY product_id LIMIT ?3",
        batch, after.value, most);
    while (rows.next())
        records.push_back({rows.id<base::ProductId>(0), rows.integer(1) != 0, rows.blob(2), rows.integer(3)});
    return records;
}

std::optional<base::BatchId> productChangeAbove(
    storage::ReadTransaction& tx, base::BatchId batch, base::ProductId product, qint64 revision)
{
    auto rows = tx.query("SELECT batch_id, before FROM import_product WHERE product_id = ?1 AND batch_id <> ?2"
                         " AND before IS NOT NULL",
        product, batch);
    while (rows.next()) {
        const auto found = sales::decodeProduct(rows.blob(1));
        if (found && found->revision == revision)
            return rows.id<base::BatchId>(0);
    }
    return std::nullopt;
}

bool productReachesTop(storage::ReadTransaction& tx, base::BatchId batch, base::ProductId product, qint64 revisionNow)
{
    std::optional<base::BatchId> import = batch;
    while (import) {
        auto rows
            = tx.query("SELECT revision FROM import_product WHERE batch_id = ?1 AND product_id = ?2", *import, product);
        if (!rows.next())
            return false;
        if (rows.integer(0) == revisionNow)
            return true;
        import = productChangeAbove(tx, *import, product, rows.integer(0));
    }
    return false;
}

void handUpProduct(storage::WriteTransaction& tx, base::BatchId above, const ProductRecord& record)
{
    // Where nothing of the time before is known, the import above knows how it found the product.
    if (!record.before.isEmpty())
        tx.execute("UPDATE import_product SET before = ?3 WHERE product_id = ?1 AND batch_id = ?2", record.product,
            above, record.before);
    if (record.made)
        tx.execute("UPDATE import_product SET made = 1 WHERE product_id = ?1 AND batch_id = ?2", record.product, above);
}

void carryOverProduct(storage::WriteTransaction& tx, base::ProductId product, qint64 before, qint64 now)
{
    tx.execute("UPDATE import_product SET revision = ?3 WHERE product_id = ?1 AND revision = ?2", product, before, now);
}

void removeProductRecord(storage::WriteTransaction& tx, base::BatchId batch, base::ProductId product)
{
    tx.execute("DELETE FROM import_product WHERE batch_id = ?1 AND product_id = ?2", batch, product);
}

qint64 countMadeProducts(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT COUNT(*) FROM import_product WHERE batch_id = ?1 AND made = 1", batch);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 countMadeCustomers(storage::ReadTransaction& tx, base::BatchId batch)
{
    auto rows = tx.query("SELECT COUNT(*) FROM import_change WHERE batch_id = ?1 AND made = ?2", batch,
        static_cast<int>(ChangeMade::Person));
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace aicms::exchange
