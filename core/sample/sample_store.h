// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::sample {

/// Customers whose name or number still comes from sample data, the bin included, people before organisations (so that
/// an organisation loses its members first). What somebody renamed and renumbered is theirs and stays.
std::vector<base::CustomerId> sampleCustomers(storage::ReadTransaction& tx);
bool isSampleCustomer(storage::ReadTransaction& tx, base::CustomerId id);
qint64 countSampleCustomers(storage::ReadTransaction& tx);
bool isNumberTaken(storage::ReadTransaction& tx, const QString& number);
/// Tags that nobody bears any more.
void removeUnusedTags(storage::WriteTransaction& tx);

} // namespace aicms::sample
