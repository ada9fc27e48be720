// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/list_sum.h"
#include "core/retention/erasure.h"
#include "core/retention/erasure_marks.h"
#include "core/retention/tombstone.h"
#include "core/retention/tombstone_log.h"
#include "core/storage/transaction.h"

#include <optional>
#include <utility>
#include <vector>

/// The SQL of erasure, tombstone and erasure_mark. All throw base::Failure.
namespace aicms::retention::store {

ErasureId insertErasure(storage::WriteTransaction& tx, base::UserId by, ErasureGround ground);
/// Counts are added to those that stand there.
void addToErasure(storage::WriteTransaction& tx, const Certificate& part);
void finishErasure(storage::WriteTransaction& tx, ErasureId id, ErasureState state, const ErasureProof& proof);
std::optional<Certificate> readErasure(storage::ReadTransaction& tx, ErasureId id);
std::vector<Certificate> readErasures(storage::ReadTransaction& tx, int most); ///< newest first
std::vector<ErasureId> unprovedErasures(storage::ReadTransaction& tx); ///< pending and with residue, by id

/// Answers what came, for the log (erased_list.h).
[[nodiscard]] consent::ListSum insertTombstones(
    storage::WriteTransaction& tx, ErasureId id, const std::vector<Tombstone>& stones, base::UtcTime at);
consent::ListSum sumOfTombstones(storage::ReadTransaction& tx);
bool hasTombstones(storage::ReadTransaction& tx);
bool isTombstone(storage::ReadTransaction& tx, const Tombstone& stone);

std::vector<LoggedErasure> tombstonesAfter(storage::ReadTransaction& tx, qint64 seq); ///< by number
qint64 lastTombstone(storage::ReadTransaction& tx); ///< its number; 0: none
qint64 commitCounter(storage::ReadTransaction& tx);

void insertMarks(storage::WriteTransaction& tx, ErasureId id, const std::vector<Mark>& marks);
std::vector<Mark> readMarks(storage::ReadTransaction& tx, ErasureId id);
void deleteMarks(storage::WriteTransaction& tx, ErasureId id);

/// Users who may not open the vault any more, and since when.
std::vector<std::pair<base::UserId, base::UtcTime>> usersRemoved(storage::ReadTransaction& tx);

} // namespace aicms::retention::store
