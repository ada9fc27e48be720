// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace aicms::vault {

inline constexpr std::size_t effWordCount = 7776;
/// The EFF's long word list (https://www.eff.org/dice, CC BY 3.0 US), generated at build time.
extern const std::array<const char*, effWordCount> effWords;

} // namespace aicms::vault
