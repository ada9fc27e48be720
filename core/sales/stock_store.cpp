// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/stock_store.h"

#include "core/customers/provenances.h"
#include "core/sales/stored_values.h"

namespace aicms::sales {

namespace {

StockMovement movementFrom(const storage::Rows& rows, customers::Provenances& provenances)
{
    StockMovement movement;
    movement.id = rows.id<base::StockMovementId>(0);
    movement.product = rows.id<base::ProductId>(1);
    movement.at = rows.time(2);
    movement.kind = static_cast<MovementKind>(rows.integer(3));
    movement.quantity = decimalFrom(rows.integer(4));
    if (!rows.isNull(5))
        movement.counted = decimalFrom(rows.integer(5));
    movement.order = rows.id<base::OrderId>(6);
    movement.note = rows.text(7);
    movement.provenance = provenances.byId(rows.integer(8));
    return movement;
}

} // namespace

std::optional<StockMovement> readMovement(storage::ReadTransaction& tx, base::StockMovementId id)
{
    customers::Provenances provenances(tx);
    auto rows = tx.query("SELECT id, product_id, at, kind, quantity, counted, order_id, note, provenance_id"
                         " FROM stock_movement WHERE id = ?1",
        id);
    return rows.next() ? std::optional(movementFrom(rows, provenances)) : std::nullopt;
}

base::StockMovementId insertMovementRow(storage::WriteTransaction& tx, const StockMovement& movement)
{
    const auto counted
        = movement.counted ? std::optional(millionthsOf(*movement.counted, "counted")) : std::optional<qint64>();
    return {tx.insert("INSERT INTO stock_movement (product_id, at, kind, quantity, counted, order_id, note,"
                      " provenance_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        movement.product, movement.at, static_cast<int>(movement.kind), millionthsOf(movement.quantity, "quantity"),
        counted, movement.order, stored(movement.note), customers::provenanceId(tx, movement.provenance))};
}

void deleteMovementRow(storage::WriteTransaction& tx, base::StockMovementId id)
{
    // What was counted later was there all the same: that count answers for the difference.
    tx.execute(
        "UPDATE stock_movement SET quantity = quantity + (SELECT quantity FROM stock_movement WHERE id = ?1)"
        " WHERE id = (SELECT MIN(c.id) FROM stock_movement c JOIN stock_movement m ON m.product_id = c.product_id"
        " WHERE m.id = ?1 AND c.id > ?1 AND c.counted IS NOT NULL)",
        id);
    tx.execute("DELETE FROM stock_movement WHERE id = ?1", id);
}

void deleteMovementsOf(storage::WriteTransaction& tx, base::OrderId order)
{
    tx.execute("DELETE FROM stock_movement WHERE order_id = ?1", order);
}

std::vector<StockMovement> readMovements(storage::ReadTransaction& tx, base::ProductId product)
{
    customers::Provenances provenances(tx);
    std::vector<StockMovement> movements;
    auto rows = tx.query("SELECT id, product_id, at, kind, quantity, counted, order_id, note, provenance_id"
                         " FROM stock_movement WHERE product_id = ?1 ORDER BY at DESC, id DESC",
        product);
    while (rows.next())
        movements.push_back(movementFrom(rows, provenances));
    return movements;
}

std::optional<base::Decimal> readStock(storage::ReadTransaction& tx, base::ProductId product)
{
    auto rows = tx.query("SELECT SUM(quantity) FROM stock_movement WHERE product_id = ?1", product);
    return rows.next() && !rows.isNull(0) ? std::optional(decimalFrom(rows.integer(0))) : std::nullopt;
}

std::vector<base::StockMovementId> movementsFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::StockMovementId after, int limit)
{
    std::vector<base::StockMovementId> ids;
    auto rows = tx.query("SELECT id FROM stock_movement WHERE id > ?1 AND provenance_id IN"
                         " (SELECT id FROM provenance WHERE source_id = ?3 AND source_kind = ?2) ORDER BY id LIMIT ?4",
        after.value, static_cast<int>(source), sourceId, limit);
    while (rows.next())
        ids.push_back(rows.id<base::StockMovementId>(0));
    return ids;
}

std::vector<base::ProductId> productsMovedBy(storage::ReadTransaction& tx, base::OrderId order)
{
    std::vector<base::ProductId> products;
    auto rows = tx.query("SELECT DISTINCT product_id FROM stock_movement WHERE order_id = ?1", order);
    while (rows.next())
        products.push_back(rows.id<base::ProductId>(0));
    return products;
}

} // namespace aicms::sales
