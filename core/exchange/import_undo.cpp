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

/// Which import takes over what is known of a record that stays.
struct Heir {
    base::BatchId import;
    bool isAbove = false; ///< it changed the record next; else it uses it
    bool isAlone = true; ///< nothing else keeps the record, so it goes back with that import
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

    /// Of a record that is kept; none where only what was done by hand keeps it.
    std::optional<Heir> heirOf(const ChangeRecord& change)
    {
        const bool isMade = change.made != ChangeMade::Changed;
        const auto now = customers::revisionOf(m_tx, change.customer);
        if (now != change.revision) {
            const auto above = changeAbove(m_tx, m_batch, change.customer, change.revision);
            if (!above || !now)
                return std::nullopt;
            const bool isAlone
                = reachesTop(m_tx, *above, change.customer, *now) && !(isMade && isUsedByHand(change.customer));
            return Heir {*above, true, isAlone};
        }
        const std::vector<base::BatchId> users = usersOf(change.customer);
        if (!isMade || users.empty())
            return std::nullopt;
        return Heir {std::ranges::max(users, {}, &base::BatchId::value), false, !isUsedByHand(change.customer)};
    }

    /// Other imports that can be undone and whose orders, events or people hang on the record.
    std::vector<base::BatchId> usersOf(base::CustomerId id)
    {
        std::vector<base::BatchId> users = sales::importsAfter(m_tx, id, {});
        std::erase_if(
            users, [this](base::BatchId import) { return import == m_batch || exchange::isUndone(m_tx, import); });
        for (const base::CustomerId member : stayingMembers(id)) {
            if (const auto holder = holderOf(member))
                users.push_back(holder->import);
        }
        return users;
    }

private:
    /// Something hangs on the record that the batch did not bring and that does not go with it.
    bool isReferenced(base::CustomerId id)
    {
        return sales::isReferenced(m_tx, id, m_salesToGo)
            || customers::isReferenced(m_tx, id, [this, id](base::CustomerId member) { return leaves(member, id); });
    }

    bool isUsedByHand(base::CustomerId id)
    {
        const auto isHeldByHand = [this](base::CustomerId member) {
            const auto holder = holderOf(member);
            return !holder || !holder->isAlone;
        };
        return sales::isUsedByHand(m_tx, id) || customers::isReferenced(m_tx, id, [](base::CustomerId) { return true; })
            || std::ranges::any_of(stayingMembers(id), isHeldByHand);
    }

    /// The import that left a member as it is, or takes it over from this one.
    std::optional<Heir> holderOf(base::CustomerId member)
    {
        if (m_depth > mostDepth)
            return std::nullopt;
        ++m_depth;
        const auto isMade
            = [](const std::optional<ChangeRecord>& change) { return change && change->made != ChangeMade::Changed; };
        const auto own = readChange(m_tx, m_batch, member);
        std::optional<Heir> holder;
        if (const auto top = changeOnTop(m_tx, m_batch, member)) {
            const bool goesWithIt = isMade(own) || isMade(readChange(m_tx, *top, member));
            holder = Heir {*top, false, !goesWithIt || !isUsedByHand(member)};
        } else if (own && fateOf(*own) == Fate::Kept) {
            holder = heirOf(*own);
        }
        --m_depth;
        return holder;
    }

    /// The batch takes the member away again, or out of the organisation.
    bool leaves(base::CustomerId member, base::CustomerId organisation)
    {
        ++m_depth;
        const auto change = m_depth <= mostDepth ? readChange(m_tx, m_batch, member) : std::nullopt;
        const Fate fate = change ? fateOf(*change) : Fate::Kept;
        --m_depth;
        if (fate == Fate::Removed)
            return true;
        // Also where it stays: then as it was before the batch changed it.
        const bool isPutBack = change && !change->before.isEmpty() && fate != Fate::Held
            && customers::revisionOf(m_tx, member) == change->revision && !(m_guard && m_guard->isLocked(m_tx, member));
        const auto before = isPutBack ? customers::decodeCustomer(change->before) : std::nullopt;
        return before
            && std::ranges::none_of(before->memberships, [organisation](const customers::Membership& membership) {
                   return membership.organisation == organisation;
               });
    }

    std::vector<base::CustomerId> stayingMembers(base::CustomerId id)
    {
        std::vector<base::CustomerId> members = customers::membersOf(m_tx, id);
        std::erase_if(members, [this, id](base::CustomerId member) { return leaves(member, id); });
        return members;
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
        : m_tx(tx), m_session(session), m_guard(followers.guard), m_judge(tx, batch, followers.guard, {}),
          m_restored(followers.restored), m_result(result)
    {
    }

    void take(const ChangeRecord& change)
    {
        switch (m_judge.fateOf(change)) {
        case Fate::Kept: keep(change); break;
        case Fate::Answered:
            m_result.answered.push_back(change.customer);
            leave(change);
            break;
        case Fate::Held: m_result.held.push_back(change.customer); return;
        case Fate::Removed:
            m_removed.push_back(change.customer);
            m_result.removedOrganisations += change.made == ChangeMade::Organisation ? 1 : 0;
            break;
        case Fate::Restored:
            putBack(change);
            ++m_result.restored;
            break;
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
    /// Where another import changed the record next, or uses it, that one brings it back to before both.
    void keep(const ChangeRecord& change)
    {
        m_result.conflicts.push_back(change.customer);
        const auto heir = m_judge.heirOf(change);
        if (heir && heir->isAlone)
            m_result.handedOn.push_back({change.customer, heir->import});
        if (heir && heir->isAbove)
            return handUp(m_tx, heir->import, change);
        const ChangeRecord left = leave(change);
        if (heir)
            recordChange(m_tx, heir->import, left);
    }

    /// A record that the batch did not make at first, but changed, stays as it was found.
    ChangeRecord leave(const ChangeRecord& change)
    {
        const bool isOurs = change.made != ChangeMade::Changed && !change.before.isEmpty()
            && customers::revisionOf(m_tx, change.customer) == change.revision;
        if (!isOurs || (m_guard && m_guard->isLocked(m_tx, change.customer)))
            return {change.customer, change.made, QByteArray(), change.revision};
        return {change.customer, change.made, QByteArray(), putBack(change)};
    }

    /// Answers the revision that the record has then.
    qint64 putBack(const ChangeRecord& change)
    {
        const auto before = customers::decodeCustomer(change.before);
        const auto changed = m_restored ? std::optional(customers::readCustomer(m_tx, change.customer)) : std::nullopt;
        customers::restoreSnapshot(m_tx, m_session, change.before);
        if (changed && before)
            m_restored(m_tx, m_session, *changed, *before);
        const qint64 revision = *customers::revisionOf(m_tx, change.customer);
        if (before)
            carryOver(m_tx, change.customer, before->revision, revision);
        return revision;
    }

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    UndoGuard* m_guard;
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
    sum.handedOn.insert(sum.handedOn.end(), part.handedOn.begin(), part.handedOn.end());
    sum.held.insert(sum.held.end(), part.held.begin(), part.held.end());
    sum.keptOrders.insert(sum.keptOrders.end(), part.keptOrders.begin(), part.keptOrders.end());
    sum.keptProducts.insert(sum.keptProducts.end(), part.keptProducts.begin(), part.keptProducts.end());
    sum.handedProducts.insert(sum.handedProducts.end(), part.handedProducts.begin(), part.handedProducts.end());
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

void noteLater(UndoForecast& forecast, const std::vector<base::BatchId>& imports)
{
    for (const base::BatchId import : imports) {
        const auto place = std::ranges::lower_bound(forecast.later, import.value, {}, &base::BatchId::value);
        if (place == forecast.later.end() || *place != import)
            forecast.later.insert(place, import);
    }
}

UndoForecast forecastUndo(storage::ReadTransaction& tx, base::BatchId batch, UndoGuard* guard)
{
    UndoForecast forecast;
    UndoJudge judge(tx, batch, guard, batch);
    visitChanges(tx, batch, [&](const ChangeRecord& change) {
        const bool isOrganisation = change.made == ChangeMade::Organisation;
        switch (judge.fateOf(change)) {
        case Fate::Kept:
            ++forecast.kept;
            if (const auto heir = judge.heirOf(change); heir && heir->isAlone) {
                ++forecast.handedOn;
                noteLater(forecast, {heir->import});
                noteLater(forecast, importsAfter(tx, batch, change.customer));
                noteLater(forecast, judge.usersOf(change.customer));
            }
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
