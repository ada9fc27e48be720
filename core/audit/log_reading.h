// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

#include <vector>

namespace aicms::audit {

/// Every entry of this action, oldest first, for whoever puts together anew what a damaged file lost. None where the
/// log has a gap itself: nobody can tell then whether these are all.
std::vector<LoggedEntry> everyEntry(storage::ReadTransaction& tx, const QString& action);

} // namespace aicms::audit
