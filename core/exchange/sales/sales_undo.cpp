// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_undo.h"

#include "core/exchange/import_store.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/sales/sales_store.h"
#include "core/sales/order_writer.h"
#include "core/sales/product_codec.h"
#include "core/sales/product_writer.h"

#include <algorithm>
#include <limits>

namespace aicms::exchange {

namespace {

constexpr auto imported = customers::SourceKind::Import;

/// What becomes of a product when its batch is taken back, and which import takes over what is known of one that stays.
struct ProductFate {
    bool isKept = false;
    std::optional<base::BatchId> heir = {}; ///< it changed the product next, or uses it
    bool isAbove = false; ///< it did the first
    bool isAlone = false; ///< nothing else keeps the product, so it goes back with that import
};

/// `salesToGo`: as UndoJudge has it.
ProductFate productFateOf(
    storage::ReadTransaction& tx, base::BatchId batch, const ProductRecord& record, base::BatchId salesToGo)
{
    const qint64 now = sales::readProduct(tx, record.product).revision;
    if (now != record.revision) {
        const auto above = productChangeAbove(tx, batch, record.product, record.revision);
        const bool isAlone = above && productReachesTop(tx, *above, record.product, now)
            && !(record.made && sales::isUsedByHand(tx, record.product));
        return {true, above, above.has_value(), isAlone};
    }
    if (!record.made || !sales::isUsed(tx, record.product, salesToGo))
        return {};
    std::vector<base::BatchId> users = sales::importsUsing(tx, record.product);
    std::erase_if(users, [&](base::BatchId import) { return import == batch || isUndone(tx, import); });
    if (users.empty())
        return {.isKept = true};
    return {true, users.back(), false, !sales::isUsedByHand(tx, record.product)};
}

/// Answers the revision that the product has then.
qint64 putProductBack(storage::WriteTransaction& tx, const ProductRecord& record)
{
    sales::restoreProduct(tx, record.before);
    const qint64 revision = sales::readProduct(tx, record.product).revision;
    if (const auto before = sales::decodeProduct(record.before))
        carryOverProduct(tx, record.product, before->revision, revision);
    return revision;
}

/// One that the batch did not make at first, but changed, stays as it was found.
void keepProduct(
    storage::WriteTransaction& tx, const ProductRecord& record, std::optional<base::BatchId> heir, bool isAbove)
{
    if (heir && isAbove)
        return handUpProduct(tx, *heir, record);
    ProductRecord left = record;
    const bool isOurs
        = record.made && !record.before.isEmpty() && sales::readProduct(tx, record.product).revision == record.revision;
    if (isOurs)
        left.revision = putProductBack(tx, record);
    left.before.clear();
    if (heir)
        recordProduct(tx, *heir, left);
}

} // namespace

void forecastSales(storage::ReadTransaction& tx, base::BatchId batch, UndoForecast& forecast)
{
    constexpr int all = std::numeric_limits<int>::max();
    forecast.others += std::ssize(sales::ordersOfSource(tx, imported, batch.value, {}, all))
        + std::ssize(sales::eventsOfSource(tx, imported, batch.value, {}, all));
    for (const ProductRecord& record : readProductRecords(tx, batch, {}, all)) {
        if (const ProductFate fate = productFateOf(tx, batch, record, batch); !fate.isKept) {
            ++(record.made ? forecast.others : forecast.restored);
        } else {
            ++forecast.kept;
            if (fate.isAlone) {
                ++forecast.handedOn;
                noteLater(forecast, {*fate.heir});
            }
        }
    }
}

qint64 countSales(storage::ReadTransaction& tx, base::BatchId batch)
{
    constexpr int all = std::numeric_limits<int>::max();
    return std::ssize(sales::ordersOfSource(tx, imported, batch.value, {}, all))
        + std::ssize(sales::eventsOfSource(tx, imported, batch.value, {}, all))
        + std::ssize(sales::movementsOfSource(tx, imported, batch.value, {}, all))
        + std::ssize(readProductRecords(tx, batch, {}, all));
}

bool SalesUndo::step(storage::WriteTransaction& tx, int most, UndoResult& result)
{
    if (m_stage == Stage::Unknown)
        m_stage = subjectOf(tx, m_batch) ? Stage::Orders : Stage::Done;
    while (m_stage != Stage::Done) {
        if (undoStage(tx, most, result))
            return true;
        m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
    }
    return false;
}

bool SalesUndo::undoStage(storage::WriteTransaction& tx, int most, UndoResult& result)
{
    switch (m_stage) {
    case Stage::Orders: return undoOrders(tx, most, result);
    case Stage::Events: return undoEvents(tx, most, result);
    case Stage::Movements: return undoMovements(tx, most);
    case Stage::Products: return undoProducts(tx, most, result);
    case Stage::Unknown:
    case Stage::Done: break;
    }
    return false;
}

bool SalesUndo::undoOrders(storage::WriteTransaction& tx, int most, UndoResult& result)
{
    const auto ids = sales::ordersOfSource(tx, imported, m_batch.value, m_order, most);
    for (const base::OrderId id : ids) {
        if (sales::isCredited(tx, id)) {
            result.keptOrders.push_back(id);
            continue;
        }
        sales::removeOrder(tx, id);
        ++result.removedOrders;
    }
    m_done += std::ssize(ids);
    if (!ids.empty())
        m_order = ids.back();
    return !ids.empty();
}

bool SalesUndo::undoEvents(storage::WriteTransaction& tx, int most, UndoResult& result)
{
    const auto ids = sales::eventsOfSource(tx, imported, m_batch.value, m_event, most);
    for (const base::EventId id : ids) {
        sales::removeEvent(tx, id);
        ++result.removedEvents;
    }
    m_done += std::ssize(ids);
    if (ids.empty())
        return false;
    m_event = ids.back();
    if (ids.size() < static_cast<std::size_t>(most))
        sales::removeUnusedEventTypes(tx);
    return true;
}

bool SalesUndo::undoMovements(storage::WriteTransaction& tx, int most)
{
    const auto ids = sales::movementsOfSource(tx, imported, m_batch.value, m_movement, most);
    for (const base::StockMovementId id : ids)
        sales::removeMovement(tx, id);
    m_done += std::ssize(ids);
    if (!ids.empty())
        m_movement = ids.back();
    return !ids.empty();
}

bool SalesUndo::undoProducts(storage::WriteTransaction& tx, int most, UndoResult& result)
{
    const auto records = readProductRecords(tx, m_batch, m_product, most);
    for (const ProductRecord& record : records) {
        m_product = record.product;
        if (const ProductFate fate = productFateOf(tx, m_batch, record, {}); fate.isKept) {
            keepProduct(tx, record, fate.heir, fate.isAbove);
            result.keptProducts.push_back(record.product);
            if (fate.isAlone)
                result.handedProducts.push_back({record.product, *fate.heir});
        } else if (record.made) {
            sales::removeProduct(tx, record.product);
            ++result.removedProducts;
        } else {
            putProductBack(tx, record);
            ++result.restoredProducts;
        }
        removeProductRecord(tx, m_batch, record.product);
    }
    m_done += std::ssize(records);
    return !records.empty();
}

} // namespace aicms::exchange
