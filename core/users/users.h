// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace aicms::users {

/// Somebody who may open the vault, or once could.
struct User {
    base::UserId id;
    QString name;
    QString role;
    base::UtcTime addedAt;
    std::optional<base::UtcTime> removedAt;
    std::optional<base::UtcTime> lastOpenedAt;
};

} // namespace aicms::users
