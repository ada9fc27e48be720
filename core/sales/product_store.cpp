// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/product_store.h"

#include "core/base/error.h"
#include "core/base/text_fold.h"
#include "core/customers/provenances.h"
#include "core/sales/sales_rules.h"
#include "core/sales/stored_values.h"

namespace aicms::sales {

namespace {

/// Columns 0 to 10 of the SELECTs below.
Product productFrom(const storage::Rows& rows, customers::Provenances& provenances)
{
    Product product;
    product.id = rows.id<base::ProductId>(0);
    product.revision = rows.integer(1);
    product.sku = rows.text(2);
    product.name = rows.text(3);
    product.category = rows.text(4);
    if (!rows.isNull(5))
        product.price = base::Money::ofMinor(rows.integer(5), rows.text(6));
    product.isActive = rows.integer(7) != 0;
    product.createdAt = rows.time(8);
    product.updatedAt = rows.time(9);
    product.provenance = provenances.byId(rows.integer(10));
    return product;
}

void refuseTakenSku(storage::ReadTransaction& tx, const Product& product)
{
    const base::ProductId holder = findSku(tx, product.sku);
    if (holder.isValid() && holder != product.id)
        throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("sku"), holder.value);
}

std::optional<qint64> priceOf(const Product& product)
{
    return product.price ? std::optional(product.price->minor()) : std::nullopt;
}

QString currencyOf(const Product& product)
{
    return product.price ? product.price->currency() : stored({});
}

} // namespace

std::optional<Product> readProductRow(storage::ReadTransaction& tx, base::ProductId id)
{
    customers::Provenances provenances(tx);
    auto rows = tx.query("SELECT id, revision, sku, name, category, price, currency, is_active, created_at, updated_at,"
                         " provenance_id FROM product WHERE id = ?1",
        id);
    return rows.next() ? std::optional(productFrom(rows, provenances)) : std::nullopt;
}

base::ProductId findSku(storage::ReadTransaction& tx, const QString& sku)
{
    if (sku.isEmpty())
        return {};
    auto rows = tx.query("SELECT id FROM product WHERE sku = ?1 AND sku <> ''", sku);
    return rows.next() ? rows.id<base::ProductId>(0) : base::ProductId {};
}

base::ProductId insertProductRow(storage::WriteTransaction& tx, const Product& product)
{
    refuseTakenSku(tx, product);
    return {tx.insert("INSERT INTO product (id, revision, sku, name, category, price, currency, is_active, folded_sku,"
                      " folded_name, created_at, updated_at, provenance_id)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        product.id, product.revision, stored(product.sku), stored(product.name), stored(product.category),
        priceOf(product), currencyOf(product), product.isActive, stored(base::foldText(product.sku)),
        stored(base::foldText(product.name)), product.createdAt, product.updatedAt,
        customers::provenanceId(tx, product.provenance))};
}

void replaceProductRow(storage::WriteTransaction& tx, const Product& before, const Product& after)
{
    refuseTakenSku(tx, after);
    if (before.name != after.name) {
        tx.execute("UPDATE order_line SET description = ?2 WHERE product_id = ?1 AND description IS NULL", after.id,
            stored(before.name));
        tx.execute("UPDATE order_line SET description = NULL WHERE product_id = ?1 AND description = ?2", after.id,
            stored(after.name));
    }
    tx.execute("UPDATE product SET revision = ?2, sku = ?3, name = ?4, category = ?5, price = ?6, currency = ?7,"
               " is_active = ?8, folded_sku = ?9, folded_name = ?10, updated_at = ?11, provenance_id = ?12"
               " WHERE id = ?1",
        after.id, after.revision, stored(after.sku), stored(after.name), stored(after.category), priceOf(after),
        currencyOf(after), after.isActive, stored(base::foldText(after.sku)), stored(base::foldText(after.name)),
        after.updatedAt, customers::provenanceId(tx, after.provenance));
}

void deleteProductRow(storage::WriteTransaction& tx, base::ProductId id)
{
    tx.execute("DELETE FROM product WHERE id = ?1", id);
}

bool isProductUsed(storage::ReadTransaction& tx, base::ProductId id, base::BatchId passedOver)
{
    constexpr int imported = static_cast<int>(customers::SourceKind::Import);
    return tx.query("SELECT 1 FROM order_line l JOIN sales_order o ON o.id = l.order_id"
                    " JOIN provenance p ON p.id = o.provenance_id"
                    " WHERE l.product_id = ?1 AND (p.source_kind <> ?2 OR p.source_id <> ?3) LIMIT 1",
                 id, imported, passedOver.value)
               .next()
        || tx.query("SELECT 1 FROM stock_movement m JOIN provenance p ON p.id = m.provenance_id"
                    " WHERE m.product_id = ?1 AND (p.source_kind <> ?2 OR p.source_id <> ?3) LIMIT 1",
                 id, imported, passedOver.value)
               .next();
}

bool isProductUsedByHand(storage::ReadTransaction& tx, base::ProductId id)
{
    constexpr int imported = static_cast<int>(customers::SourceKind::Import);
    return tx.query("SELECT 1 FROM order_line l JOIN sales_order o ON o.id = l.order_id"
                    " JOIN provenance p ON p.id = o.provenance_id"
                    " WHERE l.product_id = ?1 AND p.source_kind <> ?2 LIMIT 1",
                 id, imported)
               .next()
        || tx.query("SELECT 1 FROM stock_movement m JOIN provenance p ON p.id = m.provenance_id"
                    " WHERE m.product_id = ?1 AND p.source_kind <> ?2 LIMIT 1",
                 id, imported)
               .next();
}

std::vector<base::BatchId> importsNaming(storage::ReadTransaction& tx, base::ProductId id)
{
    std::vector<base::BatchId> imports;
    auto rows = tx.query("SELECT p.source_id FROM order_line l JOIN sales_order o ON o.id = l.order_id"
                         " JOIN provenance p ON p.id = o.provenance_id WHERE l.product_id = ?1 AND p.source_kind = ?2"
                         " UNION SELECT p.source_id FROM stock_movement m JOIN provenance p ON p.id = m.provenance_id"
                         " WHERE m.product_id = ?1 AND p.source_kind = ?2 ORDER BY 1",
        id, static_cast<int>(customers::SourceKind::Import));
    while (rows.next())
        imports.push_back(rows.id<base::BatchId>(0));
    return imports;
}

std::vector<ProductRow> readProductRows(storage::ReadTransaction& tx, const ProductQuery& query)
{
    const QString text = base::foldText(query.text);
    const bool hasCategory = !query.category.isEmpty();
    customers::Provenances provenances(tx);
    std::vector<ProductRow> list;
    auto rows = tx.query("SELECT p.id, revision, sku, name, category, price, currency, is_active, created_at,"
                         " updated_at, provenance_id, folded_sku, folded_name,"
                         " (SELECT SUM(quantity) FROM stock_movement WHERE product_id = p.id)"
                         " FROM product p WHERE (?1 OR is_active = 1) AND (NOT ?2 OR category = ?3)"
                         " ORDER BY folded_name = '', folded_name, folded_sku, p.id",
        query.withInactive, hasCategory, stored(query.category));
    while (rows.next()) {
        if (!text.isEmpty() && !rows.text(11).contains(text) && !rows.text(12).contains(text))
            continue;
        list.push_back({productFrom(rows, provenances), decimalFrom(rows.integer(13)), !rows.isNull(13)});
    }
    return list;
}

std::vector<base::ProductId> productsFrom(storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId)
{
    std::vector<base::ProductId> ids;
    auto rows = tx.query("SELECT id FROM product WHERE provenance_id IN"
                         " (SELECT id FROM provenance WHERE source_id = ?2 AND source_kind = ?1) ORDER BY id",
        static_cast<int>(source), sourceId);
    while (rows.next())
        ids.push_back(rows.id<base::ProductId>(0));
    return ids;
}

QStringList readCategories(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT DISTINCT category FROM product WHERE category <> '' ORDER BY category");
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

} // namespace aicms::sales
