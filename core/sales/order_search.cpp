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
    QStringList spellings {terms.plain, terms.plain.toUpper(), terms.plain.toLower()};
    spellings.removeDuplicates();
    for (const QString& begin : spellings) {
        for (const OrderHead& order : findOrdersByNumber(tx, begin, static_cast<int>(std::min<qint64>(most, 1'000)))) {
            const auto isSame = [&order](const Hit& hit) { return hit.customer == order.customer; };
            if (std::ranges::none_of(hits, isSame))
                hits.push_back({order.customer, order.number});
        }
    }
    if (hits.size() > static_cast<std::size_t>(most))
        hits.resize(static_cast<std::size_t>(most));
    return hits;
}

} // namespace aicms::sales
