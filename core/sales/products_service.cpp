// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/products_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/sales/product_codec.h"
#include "core/sales/product_store.h"
#include "core/sales/product_writer.h"
#include "core/sales/stock_store.h"

#include <QFuture>

namespace aicms::sales {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, base::ProductId id,
    const QString& details = {})
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Product, id.value, {}, details});
}

base::Result<ProductRow> readRow(storage::ReadTransaction& tx, base::ProductId id)
{
    auto product = readProductRow(tx, id);
    if (!product)
        return base::fail(ErrorKind::NotFound, QStringLiteral("product"), id.value);
    const auto stock = readStock(tx, id);
    return ProductRow {std::move(*product), stock.value_or(base::Decimal()), stock.has_value()};
}

QString changedFields(const Product& before, const Product& after)
{
    QStringList fields;
    const auto note = [&fields](bool isChanged, const char* field) {
        if (isChanged)
            fields << QString::fromLatin1(field);
    };
    note(before.isActive != after.isActive, "active");
    note(before.category != after.category, "category");
    note(before.name != after.name, "name");
    note(before.price != after.price, "price");
    note(before.sku != after.sku, "sku");
    return fields.join(u',');
}

} // namespace

ProductsService::Future<std::vector<ProductRow>> ProductsService::rows(
    const ProductQuery& query, storage::CancelToken token)
{
    using Answer = std::vector<ProductRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListProducts); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [query](storage::ReadTransaction& tx) -> base::Result<Answer> { return readProductRows(tx, query); },
        std::move(token));
}

ProductsService::Future<QStringList> ProductsService::categories()
{
    if (const auto allowed = access::permit(m_session, Operation::ListProducts); !allowed)
        return refused<QStringList>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<QStringList> { return readCategories(tx); });
}

ProductsService::Future<ProductRow> ProductsService::row(base::ProductId id)
{
    if (const auto allowed = access::permit(m_session, Operation::ListProducts); !allowed)
        return refused<ProductRow>(allowed.error());
    return m_database.read([id](storage::ReadTransaction& tx) { return readRow(tx, id); });
}

ProductsService::Future<base::ProductId> ProductsService::findBySku(const QString& sku)
{
    if (const auto allowed = access::permit(m_session, Operation::ListProducts); !allowed)
        return refused<base::ProductId>(allowed.error());
    return m_database.read([sku](storage::ReadTransaction& tx) -> base::Result<base::ProductId> {
        const base::ProductId id = findSku(tx, sku.simplified());
        if (!id.isValid())
            return base::fail(ErrorKind::NotFound, QStringLiteral("product"));
        return id;
    });
}

ProductsService::Future<std::vector<StockMovement>> ProductsService::movements(base::ProductId id)
{
    using Answer = std::vector<StockMovement>;
    if (const auto allowed = access::permit(m_session, Operation::ListProducts); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [id](storage::ReadTransaction& tx) -> base::Result<Answer> { return readMovements(tx, id); });
}

ProductsService::Future<base::ProductId> ProductsService::add(Product product)
{
    using Answer = base::Result<base::ProductId>;
    if (const auto allowed = access::permit(m_session, Operation::EditProducts); !allowed)
        return refused<base::ProductId>(allowed.error());
    return m_database.write(
        [product = std::move(product), session = m_session](storage::WriteTransaction& tx) -> Answer {
            const base::ProductId id = insertProduct(tx, session, product);
            log(tx, session, "product.add", id);
            return id;
        });
}

ProductsService::Future<Product> ProductsService::edit(Product product)
{
    using Answer = base::Result<Product>;
    if (const auto allowed = access::permit(m_session, Operation::EditProducts); !allowed)
        return refused<Product>(allowed.error());
    return m_database.write(
        [product = std::move(product), session = m_session](storage::WriteTransaction& tx) -> Answer {
            Product before = updateProduct(tx, session, product);
            const QString changed = changedFields(before, readProduct(tx, product.id));
            if (!changed.isEmpty())
                log(tx, session, "product.edit", product.id, changed);
            return before;
        });
}

ProductsService::Future<Product> ProductsService::remove(base::ProductId id)
{
    if (const auto allowed = access::permit(m_session, Operation::EditProducts); !allowed)
        return refused<Product>(allowed.error());
    return m_database.write([id, session = m_session](storage::WriteTransaction& tx) -> base::Result<Product> {
        Product product = readProduct(tx, id);
        removeProduct(tx, id);
        log(tx, session, "product.delete", id);
        return product;
    });
}

ProductsService::Future<void> ProductsService::restore(Product product)
{
    if (const auto allowed = access::permit(m_session, Operation::EditProducts); !allowed)
        return refused<void>(allowed.error());
    return m_database.write(
        [product = std::move(product), session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
            if (readProductRow(tx, product.id))
                return base::fail(ErrorKind::AlreadyExists, QStringLiteral("product"), product.id.value);
            restoreProduct(tx, encodeProduct(product));
            log(tx, session, "product.restore", product.id);
            return {};
        });
}

namespace {

QFuture<base::Result<base::StockMovementId>> book(
    storage::Database& database, const access::Session& session, StockMovement movement)
{
    using Answer = base::Result<base::StockMovementId>;
    if (const auto allowed = access::permit(session, Operation::MoveStock); !allowed)
        return refused<base::StockMovementId>(allowed.error());
    movement.order = {}; // only an order books for itself
    return database.write([movement = std::move(movement), session](storage::WriteTransaction& tx) -> Answer {
        const base::StockMovementId id = insertMovement(tx, session, movement);
        log(tx, session, movement.counted ? "stock.count" : "stock.move", movement.product,
            movementKindCode(movement.kind));
        return id;
    });
}

} // namespace

ProductsService::Future<base::StockMovementId> ProductsService::move(StockMovement movement)
{
    movement.counted.reset();
    return book(m_database, m_session, std::move(movement));
}

ProductsService::Future<base::StockMovementId> ProductsService::count(
    base::ProductId id, base::Decimal counted, const QString& note)
{
    StockMovement movement;
    movement.product = id;
    movement.kind = MovementKind::Counted;
    movement.counted = counted;
    movement.note = note;
    return book(m_database, m_session, std::move(movement));
}

ProductsService::Future<void> ProductsService::withdraw(base::StockMovementId id)
{
    if (const auto allowed = access::permit(m_session, Operation::MoveStock); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
        const auto movement = readMovement(tx, id);
        if (!movement)
            return base::fail(ErrorKind::NotFound, QStringLiteral("stock"), id.value);
        if (movement->order.isValid())
            return base::fail(ErrorKind::Conflict, QStringLiteral("order"), movement->order.value);
        deleteMovementRow(tx, id);
        log(tx, session, "stock.withdraw", movement->product, movementKindCode(movement->kind));
        tx.publish(base::ChangeKind::Product, movement->product.value);
        return {};
    });
}

} // namespace aicms::sales
