// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/product_keys.h"

#include "core/exchange/sales/sales_store.h"
#include "core/sales/product_writer.h"
#include "core/sales/sales_rules.h"

namespace aicms::exchange {

base::ProductId ProductKeys::productOf(storage::WriteTransaction& tx, const MappedLine& line)
{
    if (line.sku.isEmpty())
        return {};
    auto known = m_known.find(line.sku);
    if (known == m_known.end())
        known = m_known.insert(line.sku, find(tx, line));
    if (known->isNameless && !line.line.description.isEmpty())
        name(tx, *known, line.line.description);
    return known->id;
}

ProductKeys::Known ProductKeys::find(storage::WriteTransaction& tx, const MappedLine& line)
{
    sales::Product product;
    product.sku = line.sku;
    sales::normalise(product);
    if (const base::ProductId id = sales::findProduct(tx, product.sku); id.isValid())
        return {id, false};
    product.name = line.line.description.left(sales::limits::name);
    // A price with more decimals than the currency has would have to be rounded: then none is fixed.
    if (line.line.unitPrice.sign() > 0 && line.line.unitPrice.scale() <= base::Money::decimals(line.currency))
        product.price = line.line.unitPrice.rounded(line.currency);
    product.provenance = m_context.provenance();
    const base::ProductId id = sales::insertProduct(tx, m_context.session, product);
    recordProduct(tx, m_context.batch, {id, true, QByteArray(), 1});
    return {id, product.name.isEmpty()};
}

void ProductKeys::name(storage::WriteTransaction& tx, Known& product, const QString& description)
{
    sales::Product named = sales::readProduct(tx, product.id);
    named.name = description.left(sales::limits::name);
    named.provenance = m_context.provenance();
    sales::updateProduct(tx, m_context.session, named);
    recordProduct(tx, m_context.batch, {product.id, true, QByteArray(), named.revision + 1});
    product.isNameless = false;
}

} // namespace aicms::exchange
