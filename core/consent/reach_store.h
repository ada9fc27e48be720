// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/customers/customer.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// Of the record no more than the ways by which the channel (All: any) reaches her, for questions about many.
customers::Customer readWays(storage::ReadTransaction& tx, base::CustomerId customer, Channel channel);

} // namespace aicms::consent
