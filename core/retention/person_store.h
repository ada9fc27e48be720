// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/retention/erasure_places.h"
#include "core/storage/transaction.h"

#include <QByteArray>

#include <vector>

/// The SQL of an erasure over tables of other folders. All throw base::Failure.
namespace aicms::retention::store {

/// The statement that reads the person's rows of one place, every column; ?1 is her id.
QByteArray selectOf(const Place& place);
std::vector<qint64> interactionsOf(storage::ReadTransaction& tx, base::CustomerId customer);
std::vector<qint64> ordersOf(storage::ReadTransaction& tx, base::CustomerId customer);

/// The number of a request of hers that is open and asks for a copy of the data which did not go out yet; 0: none is.
qint64 requestForCopy(storage::ReadTransaction& tx, base::CustomerId customer);

/// These answer how many rows went.
qint64 dropDraftsWith(storage::WriteTransaction& tx, const QByteArray& text);
/// What undoing an import would bring back of the members of an organisation names it.
qint64 dropSnapshotsOfMembers(storage::WriteTransaction& tx, base::CustomerId organisation);
/// What she asked about her own data stays as a fact: kinds, days and outcomes, without a word of hers or about her.
void anonymiseRequests(storage::WriteTransaction& tx, base::CustomerId customer);
qint64 removeUnusedTags(storage::WriteTransaction& tx);

} // namespace aicms::retention::store
