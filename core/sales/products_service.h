// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/sales/product.h"
#include "core/sales/stock.h"
#include "core/storage/database.h"

#include <QFuture>

#include <vector>

namespace aicms::sales {

/// Products and stock for windows and commands. Every call asks access::permit first, runs on the storage threads and
/// answers through a future. Every change is written to the audit log in the same transaction.
class ProductsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    /// All references must outlive this.
    ProductsService(storage::Database& database, const access::Session& session)
        : m_database(database), m_session(session)
    {
    }

    Future<std::vector<ProductRow>> rows(const ProductQuery& query, storage::CancelToken token = {}); ///< by name
    Future<QStringList> categories();
    Future<ProductRow> row(base::ProductId id); ///< NotFound
    Future<base::ProductId> findBySku(const QString& sku); ///< NotFound
    Future<std::vector<StockMovement>> movements(base::ProductId id); ///< newest first

    /// Invalid names the first field at fault; AlreadyExists "sku" with the holder's id.
    Future<base::ProductId> add(Product product);
    /// Conflict when the revision is not the stored one. Answers the product as it stood before, for undo: edit(before
    /// with the new revision) brings it back.
    Future<Product> edit(Product product);
    /// Conflict "product" when orders or stock movements name it: it can be made inactive instead. Answers the product,
    /// for undo by restore.
    Future<Product> remove(base::ProductId id);
    Future<void> restore(Product product); ///< under its id; AlreadyExists when it is there

    /// Books received, lost, sold or returned goods. Invalid with the field at fault.
    Future<base::StockMovementId> move(StockMovement movement);
    /// What was counted becomes the stock; answers the movement over the difference.
    Future<base::StockMovementId> count(base::ProductId id, base::Decimal counted, const QString& note = {});
    /// Takes a booking back that belongs to no order (undo). NotFound, Conflict "order".
    Future<void> withdraw(base::StockMovementId id);

private:
    storage::Database& m_database;
    const access::Session& m_session;
};

} // namespace aicms::sales
