// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/ids.h"
#include "core/customers/search_rules.h"
#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::customers {

/// Something outside the record by which a customer is found as well: order numbers. Whoever keeps it implements this
/// and registers it with CustomersService::addSearchSource; its hits stand among the beginnings of words. Runs on the
/// readers' threads. Must be quick (an index, no scan) and hold nothing that a role allowed the operation may not see.
class SearchSource {
public:
    struct Hit {
        base::CustomerId customer;
        QString text; ///< as it is shown
    };
    virtual ~SearchSource() = default;
    virtual QString field() const = 0; ///< what SearchHit::field says, e.g. "order"
    virtual access::Operation operation() const = 0; ///< asked of whom is not permitted it: nothing
    /// Customers with something that begins with terms.plain; at most `most`.
    virtual std::vector<Hit> find(storage::ReadTransaction& tx, const SearchTerms& terms, qint64 most) const = 0;
};

} // namespace aicms::customers
