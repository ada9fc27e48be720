// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

namespace aicms::vault {

/// sodium_init once, from any thread; throws base::Failure Internal when the library cannot start.
void requireSodium();
/// Throws base::Failure Internal: a length or a return code that only a mistake of ours explains.
void requireThat(bool holds);

} // namespace aicms::vault
