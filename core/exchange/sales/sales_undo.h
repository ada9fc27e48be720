// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/exchange/import_batch.h"
#include "core/storage/transaction.h"

namespace aicms::exchange {

/// Adds what SalesUndo would remove, put back and leave to a forecast; orders that were credited by hand since, and
/// what they name, are not told apart.
void forecastSales(storage::ReadTransaction& tx, base::BatchId batch, UndoForecast& forecast);

/// How many orders, events, movements and products SalesUndo would look at now.
qint64 countSales(storage::ReadTransaction& tx, base::BatchId batch);

/// Takes back what a batch did to orders, events, stock and products, so that its customers can follow. Goes once
/// through the tables; what somebody built upon stays and is passed over.
class SalesUndo {
public:
    explicit SalesUndo(base::BatchId batch) : m_batch(batch) { }
    /// Up to `most` of them in this transaction; false when nothing is left. `result` counts and lists.
    bool step(storage::WriteTransaction& tx, int most, UndoResult& result);
    qint64 done() const { return m_done; } ///< how many were looked at

private:
    enum class Stage { Unknown, Orders, Events, Movements, Products, Done };
    bool undoStage(storage::WriteTransaction& tx, int most, UndoResult& result);
    bool undoOrders(storage::WriteTransaction& tx, int most, UndoResult& result);
    bool undoEvents(storage::WriteTransaction& tx, int most, UndoResult& result);
    bool undoMovements(storage::WriteTransaction& tx, int most);
    bool undoProducts(storage::WriteTransaction& tx, int most, UndoResult& result);

    base::BatchId m_batch;
    Stage m_stage = Stage::Unknown;
    qint64 m_done = 0;
    base::OrderId m_order = {}; ///< the last one that was looked at
    base::EventId m_event = {};
    base::StockMovementId m_movement = {};
    base::ProductId m_product = {};
};

} // namespace aicms::exchange
