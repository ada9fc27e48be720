// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/behind_list.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace aicms::workspace {

/// Why a list of this vault may name somebody who said no since, until an owner vouches for the vault
/// (AuditService::checkpoint): OlderThanAnchor "lists", it is older than the one last used; "lists_unknown", nothing
/// tells whether it is; "lists_behind", it is older than the list of who was erased and who said no beside it, which
/// catchUp() alone ends; "lists_elsewhere", another copy of it on this computer erased people who stand here still,
/// which catchUp() ends, too; Tampered "lists", its file was changed outside the program; Damaged "lists", its last
/// check found damage, and no deep check found it sound since. Empty: nothing speaks against lists. Blocks for one
/// query.
base::Result<std::optional<base::Error>> doubtOfLists(Workspace& workspace);

/// The same, inside a transaction.
std::optional<base::Error> doubtIn(storage::ReadTransaction& tx, Workspace& workspace);

/// Why nothing is removed here for good as long as one of those lasts: a legal hold that was placed since may be
/// missing. Conflict "removal_vouch" or "removal_behind", by its way out. None where there is no way out: who asks for
/// a deletion has a right to it; nor where another copy erased more than this one.
std::optional<base::Error> removalDoubt(storage::ReadTransaction& tx, Workspace& workspace);

/// That doubt alone, which no mark of an opening's report tells.
std::optional<base::Error> behindItsList(Workspace& workspace);
/// Nor that one: OlderThanAnchor "lists_elsewhere" with the number of people.
std::optional<base::Error> behindAnotherCopy(Workspace& workspace);
/// The folders of the copies that erased them.
QStringList copiesThatErased(const Workspace& workspace);

/// What ends a doubt, for whoever may put back a backup: AuditService::checkpoint(), catchUp(), or nothing here.
enum class WayOut { None, Vouch, CatchUp };
WayOut wayOutOf(const base::Error& doubt);

/// Erases again, takes back again and puts up again what that list knows, and erases whom another copy erased, for
/// whoever may put back a backup. Nothing where the vault is behind neither. Blocks.
base::Result<retention::ReplayCounts> catchUp(Workspace& workspace);
/// The same on another thread.
QFuture<base::Result<retention::ReplayCounts>> catchUpInBackground(Workspace& workspace);

} // namespace aicms::workspace
