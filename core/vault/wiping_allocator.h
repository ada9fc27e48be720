// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace aicms::vault {

/// Overwrites memory, in a way that no compiler leaves out.
void wipe(void* bytes, std::size_t size);

/// For containers of what is known about people: overwrites what it gives back, so that nothing of it stays in memory
/// after the vault is locked.
template <class T> struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <class U> WipingAllocator(const WipingAllocator<U>&) { }

    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* place, std::size_t count)
    {
        wipe(place, count * sizeof(T));
        std::allocator<T>().deallocate(place, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

} // namespace aicms::vault
