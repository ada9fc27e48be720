// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion/deletion.h"
#include "ui/kit/paint.h"

namespace aicms::ui_requests {

/// "Deleted", "Kept without the name", "Locked until 31 December 2034".
kit::PillText fatePill(const requests::PlanLine& line);
/// Why that happens, with the law.
QString reasonOf(const requests::PlanLine& line);

} // namespace aicms::ui_requests
