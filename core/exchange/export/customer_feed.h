// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <QStringList>

#include <optional>

namespace aicms::exchange {

/// Customers for a writer, one at a time, so that a file of a million need not be in memory. Tables go through them
/// twice: the first time to see how many columns are needed.
class CustomerFeed {
public:
    virtual ~CustomerFeed() = default;
    /// Back to the first.
    virtual void rewind() = 0;
    /// The next one; false behind the last.
    virtual base::Result<bool> next(customers::Customer& customer) = 0;
    /// The business's own fields in its order: so their columns stand in a table, before those of other extra fields.
    virtual QStringList ownFieldNames() const { return {}; }
    /// The kinds of data (purposes/stored_fields.h) that the records may have: a table has no column for another. None:
    /// any.
    virtual std::optional<QStringList> kinds() const { return {}; }
};

} // namespace aicms::exchange
