// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/attachment.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::customers {

/// Small questions that folders above ask inside a transaction of theirs.

/// Empty when there is no such customer.
QString displayNameOf(storage::ReadTransaction& tx, base::CustomerId id);
/// Stored and not in the bin.
bool isListed(storage::ReadTransaction& tx, base::CustomerId id);
/// Who is listed under exactly that whole name, folded; nobody for a first name alone or a very short name, which are
/// too many people's. At most `most`, the oldest first.
std::vector<base::CustomerId> namesakesOf(storage::ReadTransaction& tx, const Customer& customer, int most);
/// Her file with exactly those bytes, also one that was removed and can still come back; empty: it is gone.
std::optional<Attachment> fileWith(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest);

} // namespace aicms::customers
