// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/wiping_allocator.h"

#include <sodium.h>

namespace aicms::vault {

void wipe(void* bytes, std::size_t size)
{
    sodium_memzero(bytes, size);
}

} // namespace aicms::vault
