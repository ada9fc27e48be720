// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"
#include "core/base/text_fold.h"
#include "core/exchange/sales/sales_rows.h"
#include "core/exchange/sales/sales_store.h"
#include "core/sales/product_writer.h"
#include "core/sales/sales_rules.h"

namespace aicms::exchange {

namespace {

struct MappedProduct {
    qint64 row = 0;
    std::optional<RejectReason> rejected = {};
    QString field = {};
    sales::Product product = {};
    bool saysPrice = false; ///< an empty cell says nothing: what is stored stays
    std::optional<bool> isActive = {};
    std::optional<base::Decimal> stock = {};
};

std::optional<bool> yesOrNo(const QString& text)
{
    static const QStringList yes = {QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("1"), QStringLiteral("active"), QStringLiteral("ja"), QStringLiteral("aktiv"),
        QStringLiteral("oui"), QStringLiteral("actif"), QStringLiteral("si"), QStringLiteral("activo")};
    static const QStringList no = {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
        QStringLiteral("0"), QStringLiteral("inactive"), QStringLiteral("nein"), QStringLiteral("inaktiv"),
        QStringLiteral("non"), QStringLiteral("inactif"), QStringLiteral("inactivo")};
    const QString word = base::foldText(text);
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

class ProductRows : public SalesRows {
public:
    explicit ProductRows(SalesRowContext context)
        : m_context(std::move(context)), m_cells(m_context.reading.mapping) { }
    void read(const TableRow& row) override { m_block.push_back(map(row)); }
    std::size_t size() const override { return m_block.size(); }
    void store(storage::WriteTransaction& tx, ImportResult& counts) override;

private:
    MappedProduct map(const TableRow& row) const;
    void readNumbers(const TableRow& row, MappedProduct& mapped) const;
    base::ProductId storeProduct(storage::WriteTransaction& tx, const MappedProduct& mapped, ImportResult& counts);
    bool update(storage::WriteTransaction& tx, base::ProductId id, const MappedProduct& mapped);
    bool bookStock(storage::WriteTransaction& tx, base::ProductId id, base::Decimal counted);

    SalesRowContext m_context;
    SalesCells m_cells;
    std::vector<MappedProduct> m_block;
};

MappedProduct ProductRows::map(const TableRow& row) const
{
    MappedProduct mapped;
    mapped.row = row.number;
    mapped.rejected = rejectReasonOf(row.fault);
    if (mapped.rejected)
        return mapped;
    if (const auto failed = m_cells.failedFormula(row)) {
        mapped.rejected = RejectReason::ValueUnreadable;
        mapped.field = salesFieldCode(*failed);
        return mapped;
    }
    sales::Product& product = mapped.product;
    product.sku = m_cells.text(row, SalesField::Sku);
    product.name = m_cells.text(row, SalesField::Name);
    product.category = m_cells.text(row, SalesField::Category);
    sales::normalise(product);
    readNumbers(row, mapped);
    if (const QString fault = sales::faultOf(product); !fault.isEmpty() && !mapped.rejected) {
        const bool isEmpty = product.sku.isEmpty() && product.name.isEmpty();
        mapped.rejected = isEmpty ? RejectReason::ValueMissing : RejectReason::InvalidValue;
        mapped.field = fault;
    }
    return mapped;
}

void ProductRows::readNumbers(const TableRow& row, MappedProduct& mapped) const
{
    const auto unreadable = [&mapped](SalesField field) {
        mapped.rejected = RejectReason::ValueUnreadable;
        mapped.field = salesFieldCode(field);
    };
    const QString named = m_cells.text(row, SalesField::Currency).toUpper();
    const QString currency = named.isEmpty() ? m_context.reading.currency : named;
    if (const QString text = m_cells.text(row, SalesField::UnitPrice); !text.isEmpty()) {
        const auto price = base::Decimal::parse(text, m_context.reading.decimalMark);
        if (!base::isCurrencyCode(currency))
            return unreadable(SalesField::Currency);
        if (!price || price->scale() > base::Money::decimals(currency))
            return unreadable(SalesField::UnitPrice);
        mapped.product.price = price->rounded(currency);
        mapped.saysPrice = true;
    }
    if (const QString text = m_cells.text(row, SalesField::Active); !text.isEmpty()) {
        mapped.isActive = yesOrNo(text);
        if (!mapped.isActive)
            return unreadable(SalesField::Active);
    }
    if (const QString text = m_cells.text(row, SalesField::Stock); !text.isEmpty()) {
        mapped.stock = base::Decimal::parse(text, m_context.reading.decimalMark);
        const bool isSound = mapped.stock && mapped.stock->sign() >= 0
            && mapped.stock->scaledBy(sales::limits::storedDecimals).has_value();
        if (!isSound)
            return unreadable(SalesField::Stock);
    }
}

void ProductRows::store(storage::WriteTransaction& tx, ImportResult& counts)
{
    for (const MappedProduct& mapped : m_block) {
        ++counts.read;
        if (mapped.rejected) {
            reject(tx, m_context.batch, counts, {mapped.row, *mapped.rejected, mapped.field});
            continue;
        }
        storeProduct(tx, mapped, counts);
    }
    m_block.clear();
}

base::ProductId ProductRows::storeProduct(
    storage::WriteTransaction& tx, const MappedProduct& mapped, ImportResult& counts)
{
    base::ProductId id = sales::findProduct(tx, mapped.product.sku);
    if (id.isValid()) {
        const bool isTaken = m_context.request.updateProducts;
        bool isChanged = isTaken && update(tx, id, mapped);
        isChanged = (isTaken && mapped.stock && bookStock(tx, id, *mapped.stock)) || isChanged;
        if (isChanged)
            ++counts.updated;
        else
            passOver(tx, m_context.batch, counts,
                {.row = mapped.row,
                    .reason = SkipReason::ProductThere,
                    .name = mapped.product.sku.isEmpty() ? mapped.product.name : mapped.product.sku});
        return id;
    }
    sales::Product product = mapped.product;
    product.isActive = mapped.isActive.value_or(true);
    product.provenance = m_context.provenance();
    id = sales::insertProduct(tx, m_context.session, product);
    recordProduct(tx, m_context.batch, {id, true, QByteArray(), 1});
    if (mapped.stock)
        bookStock(tx, id, *mapped.stock);
    ++counts.created;
    return id;
}

bool ProductRows::update(storage::WriteTransaction& tx, base::ProductId id, const MappedProduct& mapped)
{
    const sales::Product stored = sales::readProduct(tx, id);
    sales::Product product = stored;
    if (!mapped.product.name.isEmpty())
        product.name = mapped.product.name;
    if (!mapped.product.category.isEmpty())
        product.category = mapped.product.category;
    if (mapped.saysPrice)
        product.price = mapped.product.price;
    product.isActive = mapped.isActive.value_or(stored.isActive);
    if (product == stored)
        return false;
    const QByteArray before = sales::productSnapshot(tx, id);
    product.provenance = m_context.provenance();
    sales::updateProduct(tx, m_context.session, product);
    recordProduct(tx, m_context.batch, {id, false, before, stored.revision + 1});
    return true;
}

bool ProductRows::bookStock(storage::WriteTransaction& tx, base::ProductId id, base::Decimal counted)
{
    if (sales::stockOf(tx, id) == counted)
        return false;
    sales::StockMovement movement;
    movement.product = id;
    movement.kind = sales::MovementKind::Counted;
    movement.counted = counted;
    movement.provenance = m_context.provenance();
    sales::insertMovement(tx, m_context.session, movement);
    return true;
}

} // namespace

std::unique_ptr<SalesRows> makeProductRows(SalesRowContext context)
{
    return std::make_unique<ProductRows>(std::move(context));
}

} // namespace aicms::exchange
