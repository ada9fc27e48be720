// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/sales/product.h"
#include "core/sales/stock.h"
#include "core/storage/transaction.h"

#include <QByteArray>

namespace aicms::sales {

/// For folders that write products and stock inside one transaction of their own (import, sample data). No function
/// here asks for permission or writes to the audit log: the caller did the first and does the second. All normalise,
/// complete the provenance, publish the change and throw base::Failure.

/// A new product; its id is ignored, a valid createdAt is kept. Invalid with the field at fault; AlreadyExists "sku"
/// with the holder's id.
base::ProductId insertProduct(storage::WriteTransaction& tx, const access::Session& session, Product product);
/// NotFound; Conflict when the revision is not the stored one. Nothing is written when nothing differs. Answers the
/// product as it stood before.
Product updateProduct(storage::WriteTransaction& tx, const access::Session& session, Product product);
Product readProduct(storage::ReadTransaction& tx, base::ProductId id); ///< NotFound
base::ProductId findProduct(storage::ReadTransaction& tx, const QString& sku); ///< as written; 0: none
/// NotFound; Conflict when order lines or stock movements name it.
void removeProduct(storage::WriteTransaction& tx, base::ProductId id);
/// Order lines or stock movements name it, but for those that the import `passedOver` brought.
bool isUsed(storage::ReadTransaction& tx, base::ProductId id, base::BatchId passedOver = {});
bool isUsedByHand(storage::ReadTransaction& tx, base::ProductId id); ///< by what no import brought
/// The imports whose order lines or stock movements name it, ascending.
std::vector<base::BatchId> importsUsing(storage::ReadTransaction& tx, base::ProductId id);

/// Canonical CBOR of the whole product. NotFound.
QByteArray productSnapshot(storage::ReadTransaction& tx, base::ProductId id);
/// Brings it back as the snapshot holds it, under the same id, whether or not it still exists; its revision goes on
/// counting. Damaged when the bytes are no snapshot.
void restoreProduct(storage::WriteTransaction& tx, const QByteArray& snapshot);

/// Invalid with the field at fault; NotFound "product". A count (`counted` set) gets the difference to the stock as its
/// quantity.
base::StockMovementId insertMovement(
    storage::WriteTransaction& tx, const access::Session& session, StockMovement movement);
/// The sum of all movements; none when there are none.
std::optional<base::Decimal> stockOf(storage::ReadTransaction& tx, base::ProductId id);
/// Movements that came by one source, by id, behind `after`, at most `limit`.
std::vector<base::StockMovementId> movementsOfSource(storage::ReadTransaction& tx, customers::SourceKind source,
    qint64 sourceId, base::StockMovementId after, int limit);
base::ProductId productOf(storage::ReadTransaction& tx, base::StockMovementId id); ///< none when it is not stored
void removeMovement(storage::WriteTransaction& tx, base::StockMovementId id); ///< NotFound
/// Products that came by one source, by id.
std::vector<base::ProductId> productsOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId);

} // namespace aicms::sales
