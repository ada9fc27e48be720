// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_stock.h"

#include "core/base/money.h"
#include "core/sales/product_writer.h"
#include "core/sample/shop_catalogue.h"

namespace aicms::sample {

namespace {

constexpr int months = 24;
constexpr quint64 stockAspect = 200;

customers::Provenance heldSince(base::UtcTime at)
{
    return {.purpose = {},
        .origin = customers::Origin::Observed,
        .source = customers::SourceKind::Sample,
        .sourceId = 0,
        .enteredBy = {},
        .at = {at.microseconds - at.microseconds % base::microsecondsPerDay}};
}

void move(storage::WriteTransaction& tx, const access::Session& session, base::ProductId product,
    sales::MovementKind kind, qint64 quantity, base::UtcTime at)
{
    if (quantity == 0)
        return;
    sales::StockMovement movement;
    movement.product = product;
    movement.kind = kind;
    movement.at = at;
    if (kind == sales::MovementKind::Counted)
        movement.counted = base::Decimal::of(quantity);
    else
        movement.quantity = *base::Decimal::of(quantity);
    movement.provenance = heldSince(at);
    sales::insertMovement(tx, session, movement);
}

/// Two years, month by month: a delivery, what was sold until the end of it, each January a count.
void addHistory(storage::WriteTransaction& tx, const access::Session& session, base::ProductId product,
    const CatalogueItem& item, base::UtcTime now, RandomStream random)
{
    using enum sales::MovementKind;
    const qint64 usual = item.price > 50'000 ? 2 : item.price > 5'000 ? 6 : 24;
    qint64 stock = 0;
    for (int month = months; month > 0; --month) {
        const base::UtcTime begin {now.microseconds - month * 30 * base::microsecondsPerDay};
        const qint64 delivered = stock < usual ? usual + random.below(usual) : 0;
        move(tx, session, product, Received, delivered, begin);
        stock += delivered;
        const qint64 sold = std::min(stock, random.below(usual) + random.below(usual / 2 + 1));
        move(tx, session, product, Sold, -sold, {begin.microseconds + 28 * base::microsecondsPerDay});
        stock -= sold;
        if (stock > 1 && random.chance(40)) {
            move(tx, session, product, Lost, -1, {begin.microseconds + 29 * base::microsecondsPerDay});
            --stock;
        }
        if (month % 12 == 6 && stock > 2) {
            stock -= random.below(2);
            move(tx, session, product, Counted, stock, {begin.microseconds + 29 * base::microsecondsPerDay + 1});
        }
    }
}

std::optional<base::Money> priceOf(const CatalogueItem& item, const QString& currency)
{
    const auto decimal = base::Decimal::of(item.price, std::min(base::Money::decimals(currency), 2));
    return decimal ? decimal->rounded(currency) : std::nullopt;
}

} // namespace

QString shopCurrency(const SampleLocale& locale)
{
    const QString currency = locale.home() ? base::currencyOf(locale.home()->code) : QString();
    return currency.isEmpty() ? QStringLiteral("EUR") : currency;
}

StockedShop stockShop(storage::WriteTransaction& tx, const access::Session& session, const SampleLocale& locale,
    quint64 seed, base::UtcTime now)
{
    StockedShop shop;
    const std::vector<CatalogueItem>& catalogue = shopCatalogue(locale.language());
    const QString currency = shopCurrency(locale);
    for (std::size_t place = 0; place < catalogue.size(); ++place) {
        const CatalogueItem& item = catalogue[place];
        const base::ProductId holder = sales::findProduct(tx, item.sku);
        const bool isOurs
            = holder.isValid() && sales::readProduct(tx, holder).provenance.source == customers::SourceKind::Sample;
        if (isOurs) {
            shop.products.push_back(holder);
            continue;
        }
        sales::Product product;
        product.sku = holder.isValid() ? QString() : item.sku;
        product.name = item.name;
        product.category = item.category;
        product.price = priceOf(item, currency);
        product.createdAt = {now.microseconds - (months + 1) * 30 * base::microsecondsPerDay};
        product.provenance = heldSince(product.createdAt);
        shop.products.push_back(sales::insertProduct(tx, session, product));
        shop.made.push_back(shop.products.back());
        if (item.isStocked)
            addHistory(tx, session, shop.products.back(), item, now, {seed, place, stockAspect});
    }
    return shop;
}

} // namespace aicms::sample
