// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/tombstone_log.h"

#include <vector>

namespace aicms::retention {

/// A line of the list beside the database: this user may not open the vault any more, and no restored backup lets him.
inline constexpr QLatin1String removedUserBar {"user_removed"};

/// Who was removed, of those bars.
std::vector<base::UserId> removedUsers(const LoggedBars& bars);

} // namespace aicms::retention
