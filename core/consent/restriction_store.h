// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/restriction.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::consent {

qint64 insertRestriction(storage::WriteTransaction& tx, const Restriction& restriction);
void closeRestriction(storage::WriteTransaction& tx, const Restriction& restriction); ///< all that tells of its end
/// All of a person's, oldest first.
std::vector<Restriction> readRestrictions(storage::ReadTransaction& tx, base::CustomerId customer);

} // namespace aicms::consent
