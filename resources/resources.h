// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::resources {

/// Registers the files built into the program (":/icons", ":/fonts", ":/themes", ":/licenses"). A static library's
/// resources are dropped by the linker unless somebody asks for them; asking twice is harmless.
void load();

} // namespace aicms::resources
