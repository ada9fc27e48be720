// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <optional>

namespace aicms::customers {

/// The SQL of whole records. Values must be normalised and carry complete provenance. All throw base::Failure.
std::optional<Customer> readRecord(storage::ReadTransaction& tx, base::CustomerId id);
/// Under `customer.id` if it is valid, else under a new id. AlreadyExists ("number", holder) when the number is taken.
base::CustomerId insertRecord(storage::WriteTransaction& tx, const Customer& customer);
/// Writes only the lists that differ. Stores `after`'s revision and times as they are.
void replaceRecord(storage::WriteTransaction& tx, const Customer& before, const Customer& after);
void setDeletedAt(storage::WriteTransaction& tx, base::CustomerId id, std::optional<base::UtcTime> deletedAt);
void touchRecord(storage::WriteTransaction& tx, base::CustomerId id); ///< next revision, updated now
/// With the tags that nobody else bears.
void deleteRecords(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids);

base::CustomerId findNumber(storage::ReadTransaction& tx, const QString& number); ///< 0: none; the bin included
base::CustomerId findUuid(storage::ReadTransaction& tx, const QString& uuid);
std::vector<base::CustomerId> findEmail(storage::ReadTransaction& tx, const QString& folded);
std::vector<base::CustomerId> findPhone(storage::ReadTransaction& tx, const QString& e164);
/// People and organisations that are called so (folded), at most `most`.
std::vector<base::CustomerId> findName(storage::ReadTransaction& tx, const QString& folded, int most);
/// The organisation of that name (folded) that is not in the bin; the oldest of several.
base::CustomerId findOrganisation(storage::ReadTransaction& tx, const QString& name);
std::optional<bool> isInBin(storage::ReadTransaction& tx, base::CustomerId id); ///< nothing when it is not stored
QString readDisplayName(storage::ReadTransaction& tx, base::CustomerId id); ///< empty when it is not stored
std::optional<qint64> readRevision(storage::ReadTransaction& tx, base::CustomerId id);
bool isStored(storage::ReadTransaction& tx, base::CustomerId id);
std::vector<base::CustomerId> memberIds(storage::ReadTransaction& tx, base::CustomerId organisation);

} // namespace aicms::customers
