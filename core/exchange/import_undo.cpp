// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo.h"

#include "core/audit/audit.h"
#include "core/customers/customer_codec.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/import_store.h"
#include "core/exchange/sales/sales_undo.h"
#include "core/sales/order_writer.h"

namespace aicms::exchange {

namespace {

constexpr int changesPerTransaction = 5'000;

/// Undoes changes in the order they are given. What the batch made is collected and removed all at once.
class Undoing {
public:
    Undoing(storage::WriteTransaction& tx, const access::Session& session, UndoGuard* guard, UndoResult& result)
        : m_tx(tx), m_session(session), m_guard(guard), m_result(result)
    {
    }

    void take(const ChangeRecord& change)
    {
        const bool isNew = change.made != ChangeMade::Changed;
        const bool wasTouched = customers::revisionOf(m_tx, change.customer) != change.revision;
        if (wasTouched || (isNew && isReferenced(change.customer))) {
            m_result.conflicts.push_back(change.customer);
        } else if (isNew && m_guard && m_guard->keeps(m_tx, change.customer)) {
            m_result.answered.push_back(change.customer);
        } else if (isNew) {
            m_removed.push_back(change.customer);
            m_result.removedOrganisations += change.made == ChangeMade::Organisation ? 1 : 0;
        } else {
            const auto before = customers::decodeCustomer(change.before);
            customers::restoreSnapshot(m_tx, m_session, change.before);
            if (before)
                carryOver(m_tx, change.customer, before->revision, *customers::revisionOf(m_tx, change.customer));
            ++m_result.restored;
        }
    }

    void removeCollected()
    {
        customers::removeAllForGood(m_tx, m_removed);
        m_result.removed += static_cast<qint64>(m_removed.size());
        m_removed.clear();
    }

private:
    /// Those who belong to an organisation that the batch made may be about to go themselves.
    bool isReferenced(base::CustomerId id)
    {
        if (sales::isReferenced(m_tx, id))
            return true;
        if (!customers::isReferenced(m_tx, id))
            return false;
        if (m_removed.empty())
            return true;
        removeCollected();
        return customers::isReferenced(m_tx, id);
    }

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    UndoGuard* m_guard;
    UndoResult& m_result;
    std::vector<base::CustomerId> m_removed;
};

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
    sum.removedOrganisations += part.removedOrganisations;
    sum.restored += part.restored;
    sum.removedOrders += part.removedOrders;
    sum.removedEvents += part.removedEvents;
    sum.removedProducts += part.removedProducts;
    sum.restoredProducts += part.restoredProducts;
    sum.conflicts.insert(sum.conflicts.end(), part.conflicts.begin(), part.conflicts.end());
    sum.answered.insert(sum.answered.end(), part.answered.begin(), part.answered.end());
    sum.keptOrders.insert(sum.keptOrders.end(), part.keptOrders.begin(), part.keptOrders.end());
    sum.keptProducts.insert(sum.keptProducts.end(), part.keptProducts.begin(), part.keptProducts.end());
}

/// One transaction's worth; answers whether there is more.
base::Result<bool> undoSome(storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch,
    UndoGuard* guard, SalesUndo& sales, UndoResult& result)
{
    if (undoSales(tx, session, batch, sales, result))
        return true;
    const std::vector<ChangeRecord> changes = readChanges(tx, batch, changesPerTransaction);
    Undoing undoing(tx, session, guard, result);
    for (const ChangeRecord& change : changes)
        undoing.take(change);
    removeChanges(tx, batch, changes);
    undoing.removeCollected();
    setBatchState(tx, batch, changes.empty() ? BatchState::Undone : BatchState::Undoing);
    audit::append(tx, session,
        {QStringLiteral("import.undo"), audit::ObjectKind::ImportBatch, batch.value, {},
            QStringLiteral("records=%1").arg(changes.size())});
    return !changes.empty();
}

} // namespace

base::Result<UndoResult> undoBatch(
    storage::Database& database, const access::Session& session, base::BatchId batch, UndoGuard* guard)
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
                              .write([session, batch, part, guard, &sales](storage::WriteTransaction& tx) {
                                  return undoSome(tx, session, batch, guard, sales, *part);
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
