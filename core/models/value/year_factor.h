// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace aicms::models {

/// How much busier the shop is than usual in [from, from + length), by the same days of the year before: purchases then
/// against the mean of that whole year, drawn to 1 by few purchases and kept within 0.5 and 2. Purchase models know no
/// season. `days`: the day of every purchase of everybody, in any order; only days before `from` count. 1 where less
/// than a year is known.
double yearFactor(const std::vector<int>& days, int from, int length);

} // namespace aicms::models
