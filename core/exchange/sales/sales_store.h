// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/sales_import.h"
#include "core/storage/transaction.h"

namespace aicms::exchange {

/// What a batch did to a product.
struct ProductRecord {
    base::ProductId product;
    bool made = false;
    QByteArray before = {}; ///< of a changed product; of a made one: what to leave where it has to stay
    qint64 revision = 0; ///< that the batch left
};

/// The SQL of import_product, and of import_batch.subject. All throw base::Failure.
void setSubject(storage::WriteTransaction& tx, base::BatchId batch, SalesSubject subject);
/// None for a batch of customers, or no batch.
std::optional<SalesSubject> subjectOf(storage::ReadTransaction& tx, base::BatchId batch);
/// Of a product that the batch touched before only the revision is taken over.
void recordProduct(storage::WriteTransaction& tx, base::BatchId batch, const ProductRecord& record);
std::vector<ProductRecord> readProductRecords(
    storage::ReadTransaction& tx, base::BatchId batch, base::ProductId after, int most);
/// Another import that changed the product as `revision` left it; none where something else came first.
std::optional<base::BatchId> productChangeAbove(
    storage::ReadTransaction& tx, base::BatchId batch, base::ProductId product, qint64 revision);
/// As reachesTop() of customers.
bool productReachesTop(storage::ReadTransaction& tx, base::BatchId batch, base::ProductId product, qint64 revisionNow);
/// That import takes over what `record` says of the time before: undoing it undoes both.
void handUpProduct(storage::WriteTransaction& tx, base::BatchId above, const ProductRecord& record);
/// As carryOver() of customers.
void carryOverProduct(storage::WriteTransaction& tx, base::ProductId product, qint64 before, qint64 now);
void removeProductRecord(storage::WriteTransaction& tx, base::BatchId batch, base::ProductId product);
qint64 countMadeProducts(storage::ReadTransaction& tx, base::BatchId batch);
qint64 countMadeCustomers(storage::ReadTransaction& tx, base::BatchId batch);

} // namespace aicms::exchange
