/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What SQLCipher calls in place of mlock(2) and munlock(2): see cmake/ThirdParty.cmake.
 *
 * With cipher_memory_security SQLCipher wipes every piece of memory that SQLite gives back, which is what keeps a locked
 * program clean, and locks each piece while it is in use. Locks of pages do not nest: the first small piece that is
 * given back unlocks its page with all its neighbours. So a lock of less than a few pages held nothing, and its two
 * calls took half of an import's time. Only the heap that SQLCipher keeps its keys in is worth a lock, and as large as
 * that or larger. */
#undef mlock
#undef munlock
#include <sys/mman.h>

/* SQLCIPHER_PRIVATE_HEAP_SIZE_STEP: the key heap is never smaller. */
static const size_t smallestLocked = 16384;

int aicms_mlock(const void* start, size_t size);
int aicms_munlock(const void* start, size_t size);

int aicms_mlock(const void* start, size_t size)
{
    return size < smallestLocked ? 0 : mlock(start, size);
}

int aicms_munlock(const void* start, size_t size)
{
    return size < smallestLocked ? 0 : munlock(start, size);
}
