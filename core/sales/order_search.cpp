// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_search.h"

#include "core/sales/order_store.h"

#include <algorithm>

namespace aicms::sales {

std::vector<OrderSearch::Hit> OrderSearch::find(
    storage::ReadTransaction& tx, const customers::SearchTerms& terms, qint64 most) const
{
    std::vector<Hit> hits;
    if (terms.plain.size() < leastCharacters)
        return hits;
    const auto add = [&hits](const std::vector<OrderHead>& orders) {
        for (const OrderHead& order : orders) {
            const auto isSame = [&order](const Hit& hit) { return hit.customer == order.customer; };
            if (std::ranges::none_of(hits, isSame))
                hits.push_back({order.customer, order.number});
        }
    };
    const int limit = static_cast<int>(std::min<qint64>(most, 1'000));
    QStringList spellings {terms.plain, terms.plain.toUpper(), terms.plain.toLower()};
    spellings.removeDuplicates();
    for (const QString& begin : spellings)
        add(findOrdersByNumber(tx, begin, limit));
    // The letters before the digits of a number are often left away: "564899" means C564899, too.
    const bool hasDigit = std::ranges::any_of(terms.plain, [](QChar sign) { return sign.isDigit(); });
    if (hasDigit && terms.plain.size() >= leastWithin) {
        for (const QString& part : spellings)
            add(findOrdersWithin(tx, part, limit));
    }
    if (hits.size() > static_cast<std::size_t>(most))
        hits.resize(static_cast<std::size_t>(most));
    return hits;
}

} // namespace aicms::sales
