// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/stock.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace aicms::sales {

/// The SQL of stock movements. All throw base::Failure.
std::optional<StockMovement> readMovement(storage::ReadTransaction& tx, base::StockMovementId id);
base::StockMovementId insertMovementRow(storage::WriteTransaction& tx, const StockMovement& movement);
void deleteMovementRow(storage::WriteTransaction& tx, base::StockMovementId id);
void deleteMovementsOf(storage::WriteTransaction& tx, base::OrderId order);
std::vector<StockMovement> readMovements(storage::ReadTransaction& tx, base::ProductId product); ///< newest first
/// The sum of all movements; none when there are none.
std::optional<base::Decimal> readStock(storage::ReadTransaction& tx, base::ProductId product);
std::vector<base::StockMovementId> movementsFrom(storage::ReadTransaction& tx, customers::SourceKind source,
    qint64 sourceId, base::StockMovementId after, int limit);
std::vector<base::ProductId> productsMovedBy(storage::ReadTransaction& tx, base::OrderId order);

} // namespace aicms::sales
