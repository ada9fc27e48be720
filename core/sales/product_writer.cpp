// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/product_writer.h"

#include "core/base/error.h"
#include "core/customers/provenance_rules.h"
#include "core/sales/product_codec.h"
#include "core/sales/product_store.h"
#include "core/sales/sales_rules.h"
#include "core/sales/stock_store.h"

namespace aicms::sales {

using base::ErrorKind;
using base::Failure;

namespace {

void refuseFaulty(const QString& field)
{
    if (!field.isEmpty())
        throw Failure(ErrorKind::Invalid, field);
}

Product demandProduct(storage::ReadTransaction& tx, base::ProductId id)
{
    auto product = readProductRow(tx, id);
    if (!product)
        throw Failure(ErrorKind::NotFound, QStringLiteral("product"), id.value);
    return std::move(*product);
}

bool saysTheSame(Product a, const Product& b)
{
    a.provenance = b.provenance;
    a.updatedAt = b.updatedAt;
    return a == b;
}

} // namespace

base::ProductId insertProduct(storage::WriteTransaction& tx, const access::Session& session, Product product)
{
    normalise(product);
    refuseFaulty(faultOf(product));
    product.id = {};
    product.revision = 1;
    if (product.createdAt.microseconds == 0)
        product.createdAt = tx.now();
    product.updatedAt = tx.now();
    customers::completeProvenance(product.provenance, QStringLiteral("product"), session.user, tx.now());
    const base::ProductId id = insertProductRow(tx, product);
    tx.publish(base::ChangeKind::Product, id.value);
    return id;
}

Product updateProduct(storage::WriteTransaction& tx, const access::Session& session, Product product)
{
    const Product before = demandProduct(tx, product.id);
    if (before.revision != product.revision)
        throw Failure(ErrorKind::Conflict, {}, before.revision);
    normalise(product);
    refuseFaulty(faultOf(product));
    product.createdAt = before.createdAt;
    if (saysTheSame(product, before))
        return before;
    if (product.provenance == before.provenance)
        product.provenance = {};
    customers::completeProvenance(product.provenance, QStringLiteral("product"), session.user, tx.now());
    product.revision = before.revision + 1;
    product.updatedAt = tx.now();
    replaceProductRow(tx, before, product);
    tx.publish(base::ChangeKind::Product, product.id.value);
    return before;
}

Product readProduct(storage::ReadTransaction& tx, base::ProductId id)
{
    return demandProduct(tx, id);
}

base::ProductId findProduct(storage::ReadTransaction& tx, const QString& sku)
{
    return findSku(tx, sku);
}

void removeProduct(storage::WriteTransaction& tx, base::ProductId id)
{
    demandProduct(tx, id);
    if (isProductUsed(tx, id))
        throw Failure(ErrorKind::Conflict, QStringLiteral("product"), id.value);
    deleteProductRow(tx, id);
    tx.publish(base::ChangeKind::Product, id.value);
}

bool isUsed(storage::ReadTransaction& tx, base::ProductId id, base::BatchId passedOver)
{
    return isProductUsed(tx, id, passedOver);
}

bool isUsedByHand(storage::ReadTransaction& tx, base::ProductId id)
{
    return isProductUsedByHand(tx, id);
}

std::vector<base::BatchId> importsUsing(storage::ReadTransaction& tx, base::ProductId id)
{
    return importsNaming(tx, id);
}

QByteArray productSnapshot(storage::ReadTransaction& tx, base::ProductId id)
{
    return encodeProduct(demandProduct(tx, id));
}

void restoreProduct(storage::WriteTransaction& tx, const QByteArray& snapshot)
{
    auto product = decodeProduct(snapshot);
    if (!product || !product->id.isValid())
        throw Failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
    product->updatedAt = tx.now();
    const auto current = readProductRow(tx, product->id);
    product->revision = (current ? current->revision : product->revision) + 1;
    if (current)
        replaceProductRow(tx, *current, *product);
    else
        insertProductRow(tx, *product);
    tx.publish(base::ChangeKind::Product, product->id.value);
}

base::StockMovementId insertMovement(
    storage::WriteTransaction& tx, const access::Session& session, StockMovement movement)
{
    normalise(movement);
    refuseFaulty(faultOf(movement));
    demandProduct(tx, movement.product);
    if (movement.counted) {
        const auto before = readStock(tx, movement.product).value_or(base::Decimal());
        const auto difference = movement.counted->plus(before.negated());
        if (!difference)
            throw Failure(ErrorKind::Invalid, QStringLiteral("counted"));
        movement.kind = MovementKind::Counted;
        movement.quantity = *difference;
    }
    if (movement.at.microseconds == 0)
        movement.at = tx.now();
    customers::completeProvenance(movement.provenance, QStringLiteral("stock"), session.user, tx.now());
    const base::StockMovementId id = insertMovementRow(tx, movement);
    tx.publish(base::ChangeKind::Product, movement.product.value);
    return id;
}

std::optional<base::Decimal> stockOf(storage::ReadTransaction& tx, base::ProductId id)
{
    return readStock(tx, id);
}

std::vector<base::StockMovementId> movementsOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId, base::StockMovementId after, int limit)
{
    return movementsFrom(tx, source, sourceId, after, limit);
}

base::ProductId productOf(storage::ReadTransaction& tx, base::StockMovementId id)
{
    const auto movement = readMovement(tx, id);
    return movement ? movement->product : base::ProductId {};
}

std::vector<base::ProductId> productsOfSource(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId)
{
    return productsFrom(tx, source, sourceId);
}

void removeMovement(storage::WriteTransaction& tx, base::StockMovementId id)
{
    const auto movement = readMovement(tx, id);
    if (!movement)
        throw Failure(ErrorKind::NotFound, QStringLiteral("stock"), id.value);
    deleteMovementRow(tx, id);
    tx.publish(base::ChangeKind::Product, movement->product.value);
}

} // namespace aicms::sales
