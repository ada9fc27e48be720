// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace aicms::ui_exchange {

/// Why a file cannot be imported: what happened, what is safe, what to do. Limits are named as what they count.
QString fileProblem(const base::Error& error);

} // namespace aicms::ui_exchange
