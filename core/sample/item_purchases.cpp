// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sales_rules.h"
#include "core/sample/item_builder.h"
#include "core/sample/shop_catalogue.h"
#include "core/sample/shop_hours.h"

#include <algorithm>

namespace aicms::sample {

namespace {

constexpr qint64 halfYear = 182 * base::microsecondsPerDay;
constexpr int walkInEvery = 8;

/// Most buy once or twice, a few come all the time.
qint64 orderCount(RandomStream& random)
{
    const qint64 draw = random.below(100);
    if (draw < 55)
        return 0;
    if (draw < 78)
        return 1;
    if (draw < 88)
        return 2;
    if (draw < 94)
        return 3;
    return draw < 98 ? 4 + random.below(4) : 8 + random.below(18);
}

/// What one cost at that time: prices went up every half year, and now and then there was a tenth off.
qint64 priceAt(const CatalogueItem& item, base::UtcTime at, base::UtcTime now, RandomStream& random)
{
    const qint64 ago = (now.microseconds - at.microseconds) / halfYear;
    qint64 price = item.price * (1000 - 25 * std::min<qint64>(ago, 12)) / 1000;
    if (random.chance(80))
        price = price * 9 / 10;
    return std::max<qint64>(10, price / 10 * 10);
}

} // namespace

sales::Order ItemBuilder::order(base::UtcTime from, const std::vector<int>& taste, int most, RandomStream& random) const
{
    const std::vector<CatalogueItem>& catalogue = shopCatalogue(m_locale.language());
    sales::Order made;
    made.head.at = shopTime(from, m_now, m_shopOffsetHours, random);
    made.head.currency = m_currency;
    made.head.provenance = provenance(QStringLiteral("order"), customers::Origin::Observed);
    const int decimals = base::Money::decimals(m_currency);
    for (qint64 i = 0, count = 1 + random.belowFavouringFirst(4); i < count; ++i) {
        const auto tasteSize = static_cast<qint64>(taste.size());
        const auto place = random.chance(750)
            ? static_cast<std::size_t>(taste[static_cast<std::size_t>(random.belowFavouringFirst(tasteSize))])
            : static_cast<std::size_t>(random.below(static_cast<qint64>(catalogue.size())));
        const base::ProductId product {static_cast<qint64>(place) + 1};
        const auto isSame = [product](const sales::OrderLine& line) { return line.product == product; };
        if (std::any_of(made.lines.begin(), made.lines.end(), isSame))
            continue;
        const qint64 price = priceAt(catalogue[place], made.head.at, m_now, random);
        const bool isCheap = catalogue[place].price < 5'000;
        sales::OrderLine line;
        line.product = product;
        line.description = catalogue[place].name;
        line.quantity = *base::Decimal::of(isCheap ? 1 + random.belowFavouringFirst(most) : 1);
        line.unitPrice = *base::Decimal::of(price, std::min(decimals, 2));
        made.lines.push_back(line);
    }
    return made;
}

void ItemBuilder::addPurchases(SampleItem& item) const
{
    RandomStream random = stream(Purchases);
    const bool isOrganisation = item.customer.kind == customers::Kind::Organisation;
    const auto& tastes = riderTastes();
    const auto& taste = tastes[static_cast<std::size_t>(random.below(static_cast<qint64>(tastes.size())))];
    for (qint64 i = orderCount(random); i > 0; --i)
        item.orders.push_back(order(item.customer.createdAt, taste, isOrganisation ? 12 : 3, random));
    std::sort(item.orders.begin(), item.orders.end(),
        [](const sales::Order& a, const sales::Order& b) { return a.head.at < b.head.at; });
    int count = 0;
    for (sales::Order& each : item.orders)
        each.head.number = QStringLiteral("A%1-%2").arg(10001 + m_index).arg(++count);
    const std::size_t sold = item.orders.size();
    for (std::size_t i = 0; i < sold; ++i) {
        if (!random.chance(30))
            continue;
        sales::Order credit = sales::creditOf(item.orders[i], {item.orders[i].lines.front()});
        credit.head.number = QStringLiteral("C") + item.orders[i].head.number;
        const base::UtcTime sale = item.orders[i].head.at;
        credit.head.at
            = shopTime(sale, std::min(m_now, base::UtcTime {sale.microseconds + 20 * base::microsecondsPerDay}),
                m_shopOffsetHours, random);
        credit.head.provenance = item.orders[i].head.provenance;
        item.credits.push_back({i, std::move(credit)});
    }
    if (m_index % walkInEvery == 5) {
        item.walkIn = order(m_createdAt, taste, 3, random);
        item.walkIn->head.number = QStringLiteral("B%1").arg(10001 + m_index);
    }
}

void ItemBuilder::addEvents(SampleItem& item) const
{
    static const QStringList pages = {QStringLiteral("/"), QStringLiteral("/e-bikes"), QStringLiteral("/workshop"),
        QStringLiteral("/opening-hours"), QStringLiteral("/lights"), QStringLiteral("/offers")};
    static const QStringList letters
        = {QStringLiteral("spring letter"), QStringLiteral("autumn letter"), QStringLiteral("workshop letter")};
    RandomStream random = stream(Visits);
    if (!random.chance(400))
        return;
    for (qint64 i = 0, count = 1 + random.belowFavouringFirst(6); i < count; ++i) {
        const bool isVisit = random.chance(700);
        sales::Event event;
        event.at = shopTime(item.customer.createdAt, m_now, m_shopOffsetHours, random);
        event.kind = QString::fromLatin1(isVisit ? sales::eventKind::websiteVisit : sales::eventKind::newsletterClick);
        event.value = pages.at(random.belowFavouringFirst(pages.size()));
        event.source = isVisit ? QStringLiteral("www.example.com") : random.pick(letters);
        event.provenance = provenance(QStringLiteral("event"), customers::Origin::Observed);
        item.events.push_back(event);
    }
    std::sort(item.events.begin(), item.events.end(),
        [](const sales::Event& a, const sales::Event& b) { return a.at < b.at; });
}

} // namespace aicms::sample
