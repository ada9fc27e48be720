// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/product.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace aicms::sales {

/// The SQL of products. Values must be normalised and carry complete provenance. All throw base::Failure.
std::optional<Product> readProductRow(storage::ReadTransaction& tx, base::ProductId id);
base::ProductId findSku(storage::ReadTransaction& tx, const QString& sku); ///< as written; 0: none
/// Under `product.id` if it is valid, else under a new id. AlreadyExists ("sku", holder) when the sku is taken.
base::ProductId insertProductRow(storage::WriteTransaction& tx, const Product& product);
/// Lines that were sold under the former name keep it.
void replaceProductRow(storage::WriteTransaction& tx, const Product& before, const Product& after);
void deleteProductRow(storage::WriteTransaction& tx, base::ProductId id);
/// Order lines or stock movements name it, but for those that the import `passedOver` brought.
bool isProductUsed(storage::ReadTransaction& tx, base::ProductId id, base::BatchId passedOver = {});
bool isProductUsedByHand(storage::ReadTransaction& tx, base::ProductId id); ///< by what no import brought
/// The imports whose order lines or stock movements name it.
std::vector<base::BatchId> importsNaming(storage::ReadTransaction& tx, base::ProductId id);
std::vector<ProductRow> readProductRows(storage::ReadTransaction& tx, const ProductQuery& query); ///< by name
std::vector<base::ProductId> productsFrom(
    storage::ReadTransaction& tx, customers::SourceKind source, qint64 sourceId); ///< came by this source, by id
QStringList readCategories(storage::ReadTransaction& tx); ///< by name

} // namespace aicms::sales
