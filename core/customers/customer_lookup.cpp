// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_lookup.h"

#include "core/customers/customer_store.h"

namespace aicms::customers {

QString displayNameOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    return id.isValid() ? readDisplayName(tx, id) : QString();
}

bool isListed(storage::ReadTransaction& tx, base::CustomerId id)
{
    return id.isValid() && !isInBin(tx, id).value_or(true);
}

} // namespace aicms::customers
