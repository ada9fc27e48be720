// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>

namespace aicms::workspace {

/// Why a list of this vault may name somebody who said no since, until an owner vouches for the vault
/// (AuditService::checkpoint): OlderThanAnchor "lists", it is older than the one last used; "lists_unknown", nothing
/// tells whether it is; Tampered "lists", its file was changed outside the program; Damaged "lists", its last check
/// found damage, and no deep check found it sound since. Empty: nothing speaks against lists. Blocks for one query.
base::Result<std::optional<base::Error>> doubtOfLists(Workspace& workspace);

} // namespace aicms::workspace
