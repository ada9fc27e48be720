// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo.h"

#include "core/audit/audit.h"
#include "core/customers/customer_codec.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/import_store.h"
#include "core/exchange/sales/sales_undo.h"
#include "core/sales/order_writer.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

constexpr int changesPerTransaction = 5'000;
constexpr qint64 leastGone = 5'000; ///< records; of fewer the file does not grow much

/// What becomes of a record when its batch is taken back.
enum class Fate {
    Kept, ///< changed since, or used
    Answered, ///< the guard keeps it
    Held, ///< the guard holds it: for now
    Removed, ///< the batch made it
    Restored, ///< the batch changed it
};

/// The one judgement, for the undoing and for what is said before it.
class UndoJudge {
public:
    /// `salesToGo`: the batch whose orders and events go before the customers and are still there; of id 0: they are
    /// gone, and what is left of them stays.
    UndoJudge(storage::ReadTransaction& tx, base::BatchId batch, UndoGuard* guard, base::BatchId salesToGo)
        : m_tx(tx), m_batch(batch), m_guard(guard), m_salesToGo(salesToGo)
    {
    }

    Fate fateOf(const ChangeRecord& change)
    {
        if (customers::revisionOf(m_tx, change.customer) != change.revision)
            return Fate::Kept;
        if (m_guard && m_guard->holds(m_tx, change.customer))
            return Fate::Held;
        if (change.made == ChangeMade::Changed)
            return m_guard && m_guard->isLocked(m_tx, change.customer) ? Fate::Answered : Fate::Restored;
        if (isReferenced(change.customer))
            return Fate::Kept;
        return m_guard && m_guard->keeps(m_tx, change.customer) ? Fate::Answered : Fate::Removed;
    }

private:
    /// Something hangs on the record that the batch did not bring and that does not go with it.
    bool isReferenced(base::CustomerId id)
    {
        if (sales::isReferenced(m_tx, id, m_salesToGo))
            return true;
        ++m_depth;
        const bool isReferenced = customers::isReferenced(m_tx, id, [this](base::CustomerId member) {
            const auto change = m_depth <= mostDepth ? readChange(m_tx, m_batch, member) : std::nullopt;
            const Fate fate = change ? fateOf(*change) : Fate::Kept;
            return fate == Fate::Removed || fate == Fate::Restored; // with its old values it belongs elsewhere
        });
        --m_depth;
        return isReferenced;
    }

    static constexpr int mostDepth = 3; ///< members of members; beyond it, and in circles, all stay

    storage::ReadTransaction& m_tx;
    base::BatchId m_batch;
    UndoGuard* m_guard;
    base::BatchId m_salesToGo;
    int m_depth = 0;
};

/// Undoes changes in the order they are given. What the batch made is collected and removed all at once.
class Undoing {
public:
    Undoing(storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch,
        const UndoFollowers& followers, UndoResult& result)
        : m_tx(tx), m_session(session), m_batch(batch), m_judge(tx, batch, followers.guard, {}),
          m_restored(followers.restored), m_result(result)
    {
    }

    void take(const ChangeRecord& change)
    {
        switch (m_judge.fateOf(change)) {
        case Fate::Kept: keep(change); break;
        case Fate::Answered: m_result.answered.push_back(change.customer); break;
        case Fate::Held: m_result.held.push_back(change.customer); return;
        case Fate::Removed:
            m_removed.push_back(change.customer);
            m_result.removedOrganisations += change.made == ChangeMade::Organisation ? 1 : 0;
            break;
        case Fate::Restored: restore(change); break;
        }
        m_done.push_back(change);
    }
    /// What is settled; of those who are held the batch still knows how they were before.
    const std::vector<ChangeRecord>& done() const { return m_done; }

    void removeCollected()
    {
        customers::removeAllForGood(m_tx, m_removed);
        m_result.removed += static_cast<qint64>(m_removed.size());
        m_removed.clear();
    }

private:
    /// Where the next thing that happened to the record was a later import, that one brings it back to before both.
    void keep(const ChangeRecord& change)
    {
        m_result.conflicts.push_back(change.customer);
        const auto later = laterChange(m_tx, m_batch, change.customer);
        const auto between = later ? customers::decodeCustomer(later->before) : std::nullopt;
        if (between && between->revision == change.revision)
            handDown(m_tx, later->batch, change);
    }

    void restore(const ChangeRecord& change)
    {
        const auto before = customers::decodeCustomer(change.before);
        const auto changed = m_restored ? std::optional(customers::readCustomer(m_tx, change.customer)) : std::nullopt;
        customers::restoreSnapshot(m_tx, m_session, change.before);
        if (changed && before)
            m_restored(m_tx, m_session, *changed, *before);
        if (before)
            carryOver(m_tx, change.customer, before->revision, *customers::revisionOf(m_tx, change.customer));
        ++m_result.restored;
    }

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    base::BatchId m_batch;
    UndoJudge m_judge;
    const customers::CustomersService::EditFollower& m_restored;
    UndoResult& m_result;
    std::vector<base::CustomerId> m_removed;
    std::vector<ChangeRecord> m_done;
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
    sum.held.insert(sum.held.end(), part.held.begin(), part.held.end());
    sum.keptOrders.insert(sum.keptOrders.end(), part.keptOrders.begin(), part.keptOrders.end());
    sum.keptProducts.insert(sum.keptProducts.end(), part.keptProducts.begin(), part.keptProducts.end());
}

/// One transaction's worth; answers whether there is more. `looked`: at how many records of customers. `held`: how many
/// were passed over so far, which still stand first.
base::Result<bool> undoSome(storage::WriteTransaction& tx, const access::Session& session, base::BatchId batch,
    const UndoFollowers& followers, SalesUndo& sales, qint64 held, UndoResult& result, qint64& looked)
{
    if (undoSales(tx, session, batch, sales, result))
        return true;
    const std::vector<ChangeRecord> changes = readChanges(tx, batch, changesPerTransaction, held);
    looked = std::ssize(changes);
    Undoing undoing(tx, session, batch, followers, result);
    for (const ChangeRecord& change : changes)
        undoing.take(change);
    removeChanges(tx, batch, undoing.done());
    undoing.removeCollected();
    setBatchState(tx, batch, changes.empty() ? BatchState::Undone : BatchState::Undoing);
    audit::append(tx, session,
        {QStringLiteral("import.undo"), audit::ObjectKind::ImportBatch, batch.value, {},
            QStringLiteral("records=%1").arg(changes.size())});
    return !changes.empty();
}

} // namespace

base::Result<UndoResult> undoBatch(storage::Database& database, const access::Session& session, base::BatchId batch,
    const UndoFollowers& followers, const UndoProgress& progress)
{
    const auto total
        = database
              .read([batch](storage::ReadTransaction& tx) -> base::Result<qint64> {
                  const auto record = readBatch(tx, batch);
                  if (!record)
                      return base::fail(base::ErrorKind::NotFound, QStringLiteral("batch"), batch.value);
                  if (record->info.state == BatchState::Undone && !record->info.hasRest)
                      return base::fail(base::ErrorKind::Conflict, QStringLiteral("batch"), batch.value);
                  return countChanges(tx, batch) + (record->info.holdsCustomers() ? 0 : countSales(tx, batch));
              })
              .result();
    if (!total)
        return base::fail(total.error());

    UndoResult result;
    SalesUndo sales(batch);
    qint64 records = 0; // of the batch, that were looked at
    if (progress)
        progress(0, *total);
    while (true) {
        // Counted apart and taken over after the commit only.
        auto part = std::make_shared<UndoResult>();
        qint64 changes = 0;
        const auto more
            = database
                  .write([session, batch, part, followers, &sales, &result, &changes](storage::WriteTransaction& tx) {
                      return undoSome(tx, session, batch, followers, sales, std::ssize(result.held), *part, changes);
                  })
                  .result();
        if (!more)
            return base::fail(more.error());
        add(result, *part);
        records += changes;
        if (progress)
            progress(std::min(records + sales.done(), *total), *total);
        if (!*more)
            return result;
    }
}

void giveSpaceBack(storage::Database& database, const UndoResult& undone)
{
    // The search indexes keep the room of what was taken out of them: free pages alone do not tell. With them a record
    // takes a third of a page or more.
    const qint64 gone = undone.removed + undone.removedOrders + undone.removedEvents + undone.removedProducts;
    if (gone < leastGone)
        return;
    const auto pages = database
                           .read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                               auto rows = tx.query("SELECT page_count FROM pragma_page_count");
                               return rows.next() ? rows.integer(0) : 0;
                           })
                           .result();
    if (pages && *pages <= gone) [[maybe_unused]]
        const auto done = database.compact().result();
}

UndoForecast forecastUndo(storage::ReadTransaction& tx, base::BatchId batch, UndoGuard* guard)
{
    UndoForecast forecast;
    UndoJudge judge(tx, batch, guard, batch);
    const auto note = [&forecast](const std::vector<base::BatchId>& imports) {
        for (const base::BatchId import : imports) {
            const auto place = std::ranges::lower_bound(forecast.later, import.value, {}, &base::BatchId::value);
            if (place == forecast.later.end() || *place != import)
                forecast.later.insert(place, import);
        }
    };
    visitChanges(tx, batch, [&](const ChangeRecord& change) {
        const bool isOrganisation = change.made == ChangeMade::Organisation;
        switch (judge.fateOf(change)) {
        case Fate::Kept:
            ++forecast.kept;
            note(importsAfter(tx, batch, change.customer));
            note(sales::importsAfter(tx, change.customer, batch));
            break;
        case Fate::Restored: ++forecast.restored; break;
        case Fate::Held: ++forecast.held; break;
        case Fate::Answered: ++forecast.answered; [[fallthrough]];
        case Fate::Removed: ++(isOrganisation ? forecast.organisations : forecast.people); break;
        }
    });
    return forecast;
}

} // namespace aicms::exchange
