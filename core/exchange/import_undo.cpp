// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo.h"

#include "core/audit/audit.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/import_store.h"
#include "core/exchange/sales/sales_undo.h"
#include "core/sales/order_writer.h"

namespace aicms::exchange {

namespace {

constexpr int changesPerTransaction = 1'000;

void undoChange(
    storage::WriteTransaction& tx, const access::Session& session, const ChangeRecord& change, UndoResult& result)
{
    const customers::Customer now = customers::readCustomer(tx, change.customer);
    const bool isNew = change.made != ChangeMade::Changed;
    const bool wasTouched = now.revision != change.revision
        || (isNew && (customers::isReferenced(tx, change.customer) || sales::isReferenced(tx, change.customer)));
    if (wasTouched) {
        result.conflicts.push_back(change.customer);
    } else if (isNew) {
        customers::removeForGood(tx, change.customer);
        ++result.removed;
    } else {
        customers::restoreSnapshot(tx, session, change.before);
        ++result.restored;
    }
}

/// Orders, events and products go before the customers: nothing of the batch hangs on those then.
bool undoSales(storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch, SalesUndo& sales,
    UndoResult& result)
{
    if (!sales.step(tx, changesPerTransaction, result))
        return false;
    setBatchState(tx, batch, BatchState::Undoing);
    audit::append(tx, session,
        {QStringLiteral("import.undo"), audit::ObjectKind::ImportBatch, batch.value, {}, QStringLiteral("sales")});
    return true;
}

void add(UndoResult& sum, const UndoResult& part)
{
    sum.removed += part.removed;
    sum.restored += part.restored;
    sum.removedOrders += part.removedOrders;
    sum.removedEvents += part.removedEvents;
    sum.removedProducts += part.removedProducts;
    sum.restoredProducts += part.restoredProducts;
    sum.conflicts.insert(sum.conflicts.end(), part.conflicts.begin(), part.conflicts.end());
    sum.keptOrders.insert(sum.keptOrders.end(), part.keptOrders.begin(), part.keptOrders.end());
    sum.keptProducts.insert(sum.keptProducts.end(), part.keptProducts.begin(), part.keptProducts.end());
}

/// One transaction's worth; answers whether there is more.
base::Result<bool> undoSome(storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch,
    SalesUndo& sales, UndoResult& result)
{
    if (undoSales(tx, session, batch, sales, result))
        return true;
    const std::vector<ChangeRecord> changes = readChanges(tx, batch, changesPerTransaction);
    for (const ChangeRecord& change : changes) {
        undoChange(tx, session, change, result);
        removeChange(tx, batch, change.customer);
    }
    setBatchState(tx, batch, changes.empty() ? BatchState::Undone : BatchState::Undoing);
    audit::append(tx, session,
        {QStringLiteral("import.undo"), audit::ObjectKind::ImportBatch, batch.value, {},
            QStringLiteral("records=%1").arg(changes.size())});
    return !changes.empty();
}

} // namespace

base::Result<UndoResult> undoBatch(storage::Database& database, const access::Session& session, base::BatchId batch)
{
    const auto found = database
                           .read([batch](storage::ReadTransaction& tx) -> base::Result<BatchState> {
                               const auto record = readBatch(tx, batch);
                               if (!record)
                                   return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
                               return record->info.state;
                           })
                           .result();
    if (!found)
        return base::fail(found.error());
    if (*found == BatchState::Undone)
        return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);

    UndoResult result;
    SalesUndo sales(batch);
    while (true) {
        // Counted apart and taken over after the commit only.
        auto part = std::make_shared<UndoResult>();
        const auto more = database
                              .write([session, batch, part, &sales](storage::WriteTransaction& tx) {
                                  return undoSome(tx, session, batch, sales, *part);
                              })
                              .result();
        if (!more)
            return base::fail(more.error());
        add(result, *part);
        if (!*more)
            return result;
    }
}

} // namespace aicms::exchange
