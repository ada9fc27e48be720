// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/lowering.h"

namespace aicms::consent {

std::vector<Lowering> readLowerings(storage::ReadTransaction& tx, qint64 after, int most);
} // namespace aicms::consent
