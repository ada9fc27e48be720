// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::sales {

/// Takes the person out of these orders: amounts, products, currency and the month (UTC) stay for statistics; number,
/// country, day, descriptions as typed and the way it came in go, and so does the link from stock bookings. Each order
/// gets a new id in an order drawn at random, so that neither the log nor the neighbours tell whose it was. Answers how
/// many orders that were; ids that are not there are passed over.
qint64 anonymiseOrders(storage::WriteTransaction& tx, const std::vector<base::OrderId>& orders);
qint64 anonymiseOrders(storage::WriteTransaction& tx, base::CustomerId customer); ///< all of hers

} // namespace aicms::sales
