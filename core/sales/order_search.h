// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/search_source.h"

namespace aicms::sales {

/// Customers are found by the numbers of their orders, from three characters on; in small or capital letters. From four
/// on, with a digit among them, also by what stands further on in the number.
class OrderSearch : public customers::SearchSource {
public:
    static constexpr qsizetype leastCharacters = 3;
    static constexpr qsizetype leastWithin = 4;
    QString field() const override { return QStringLiteral("order"); }
    access::Operation operation() const override { return access::Operation::ListOrders; }
    std::vector<Hit> find(
        storage::ReadTransaction& tx, const customers::SearchTerms& terms, qint64 most) const override;
};

} // namespace aicms::sales
