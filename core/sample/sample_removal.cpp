// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_removal.h"

#include "core/audit/audit.h"
#include "core/customers/customer_writer.h"
#include "core/sales/order_writer.h"
#include "core/sales/product_writer.h"
#include "core/sample/sample_store.h"

#include <algorithm>
#include <iterator>

namespace aicms::sample {

using base::ErrorKind;

namespace {

constexpr int removalBlock = 2000;
constexpr auto invented = customers::SourceKind::Sample;

/// Up to `most` invented orders below `before`; answers the last one that was looked at, none at the end.
base::Result<base::OrderId> removeOrderBlock(
    storage::Database& database, const access::Session& session, base::OrderId before)
{
    return database
        .write([&session, before](storage::WriteTransaction& tx) -> base::Result<base::OrderId> {
            const auto ids = sales::ordersOfSource(tx, invented, 0, before, removalBlock);
            for (const base::OrderId id : ids) {
                if (!sales::isCredited(tx, id)) // a credit of the business's own keeps its sale
                    sales::removeOrder(tx, id);
            }
            if (!ids.empty())
                logSample(tx, session, "sample.remove", 0);
            return ids.empty() ? base::OrderId {} : ids.back();
        })
        .result();
}

} // namespace

void logSample(storage::WriteTransaction& tx, const access::Session& session, const char* action, qint64 customers)
{
    audit::append(
        tx, session, {QString::fromLatin1(action), audit::ObjectKind::Sample, 0, {}, QString::number(customers)});
}

/// Leaves alone what was deleted or made somebody's own meanwhile. Answers how many went.
base::Result<qint64> removeCustomers(
    storage::Database& database, const access::Session& session, std::span<const base::CustomerId> ids)
{
    return database
        .write([&session, ids](storage::WriteTransaction& tx) -> base::Result<qint64> {
            std::vector<base::CustomerId> removed;
            std::ranges::copy_if(
                ids, std::back_inserter(removed), [&tx](base::CustomerId id) { return isSampleCustomer(tx, id); });
            customers::removeAllForGood(tx, removed);
            removeUnusedTags(tx);
            const auto count = static_cast<qint64>(removed.size());
            logSample(tx, session, "sample.remove", count);
            return count;
        })
        .result();
}

base::Result<void> removeOrders(
    storage::Database& database, const access::Session& session, std::span<const base::OrderId> ids)
{
    while (!ids.empty()) {
        const auto block = ids.last(std::min<std::size_t>(ids.size(), removalBlock));
        const auto removed = database
                                 .write([&session, block](storage::WriteTransaction& tx) -> base::Result<void> {
                                     for (auto id = block.rbegin(); id != block.rend(); ++id)
                                         if (sales::isStored(tx, *id))
                                             sales::removeOrder(tx, *id);
                                     logSample(tx, session, "sample.remove", 0);
                                     return {};
                                 })
                                 .result();
        if (!removed)
            return removed;
        ids = ids.first(ids.size() - block.size());
    }
    return {};
}

base::Result<void> removeProducts(
    storage::Database& database, const access::Session& session, std::span<const base::ProductId> ids)
{
    return database
        .write([&session, ids](storage::WriteTransaction& tx) -> base::Result<void> {
            base::StockMovementId last;
            while (true) {
                const auto movements = sales::movementsOfSource(tx, invented, 0, last, removalBlock);
                if (movements.empty())
                    break;
                last = movements.back();
                for (const base::StockMovementId id : movements) {
                    if (std::ranges::find(ids, sales::productOf(tx, id)) != ids.end())
                        sales::removeMovement(tx, id);
                }
            }
            for (const base::ProductId id : ids) {
                if (!sales::isUsed(tx, id))
                    sales::removeProduct(tx, id);
            }
            logSample(tx, session, "sample.remove", 0);
            return {};
        })
        .result();
}

base::Result<void> removeSampleOrders(
    storage::Database& database, const access::Session& session, const storage::CancelToken& token)
{
    base::OrderId last;
    while (true) {
        if (token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        const auto removed = removeOrderBlock(database, session, last);
        if (!removed || !removed->isValid())
            return removed ? base::Result<void>() : base::fail(removed.error());
        last = *removed;
    }
}

base::Result<void> closeShop(storage::Database& database, const access::Session& session)
{
    return database
        .write([&session](storage::WriteTransaction& tx) -> base::Result<void> {
            base::EventId last;
            while (true) {
                const auto events = sales::eventsOfSource(tx, invented, 0, last, removalBlock);
                for (const base::EventId id : events)
                    sales::removeEvent(tx, id);
                if (events.empty())
                    break;
                last = events.back();
            }
            sales::removeUnusedEventTypes(tx);
            return {};
        })
        .result()
        .and_then([&] {
            return database
                .read([](storage::ReadTransaction& tx) -> base::Result<std::vector<base::ProductId>> {
                    return sales::productsOfSource(tx, invented, 0);
                })
                .result();
        })
        .and_then(
            [&](const std::vector<base::ProductId>& products) { return removeProducts(database, session, products); });
}

base::Result<qint64> removeSampleData(storage::Database& database, const access::Session& session,
    const SampleService::Progress& progress, const storage::CancelToken& token)
{
    using Ids = std::vector<base::CustomerId>;
    if (const auto sold = removeSampleOrders(database, session, token); !sold)
        return base::fail(sold.error());
    const auto ids
        = database.read([](storage::ReadTransaction& tx) -> base::Result<Ids> { return sampleCustomers(tx); }).result();
    if (!ids)
        return base::fail(ids.error());
    qint64 removed = 0;
    for (size_t first = 0; first < ids->size(); first += removalBlock) {
        if (token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        const auto block = std::span(*ids).subspan(first, qMin<size_t>(removalBlock, ids->size() - first));
        const auto gone = removeCustomers(database, session, block);
        if (!gone)
            return base::fail(gone.error());
        removed += *gone;
        if (progress)
            progress(static_cast<qint64>(first + block.size()), static_cast<qint64>(ids->size()));
    }
    if (const auto closed = closeShop(database, session); !closed)
        return base::fail(closed.error());
    return removed;
}

} // namespace aicms::sample
