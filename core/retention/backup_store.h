// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup.h"
#include "core/storage/transaction.h"

#include <optional>
#include <utility>
#include <vector>

/// The SQL of backup_log, and what a manifest says of a database. All throw base::Failure.
namespace aicms::retention::store {

/// Without size and digest.
Manifest describe(storage::ReadTransaction& tx);
/// Whether this vault once stood where the manifest was made: its log goes on from there. A copy that parted from it,
/// by a restore or by an older copy of its folder, did not.
bool isOfOwnPast(storage::ReadTransaction& tx, const Manifest& manifest);
void logBackup(storage::WriteTransaction& tx, const Manifest& manifest, base::UserId by);
std::optional<base::UtcTime> lastBackup(storage::ReadTransaction& tx);

/// For a restored vault: everybody in it, with uuid.
std::vector<std::pair<base::CustomerId, QString>> uuidsOfAll(storage::ReadTransaction& tx);

} // namespace aicms::retention::store
