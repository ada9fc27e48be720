// SPDX-License-Identifier: GPL-3.0-or-later
// The parser of vault.keys, which reads bytes that anybody with access to the folder may have written. Link with
// aicms_vault and -fsanitize=fuzzer,address,undefined.
#include "core/vault/slot_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using aicms::vault::SlotFile;

namespace {

void mustSurviveRoundTrip(const QByteArray& text)
{
    const auto parsed = SlotFile::parse(text);
    if (!parsed)
        return;
    const auto again = SlotFile::parse(parsed->toText());
    if (!again || *again != *parsed)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    mustSurviveRoundTrip(text);
    // With a right checksum, so that the members behind it are reached.
    mustSurviveRoundTrip(aicms::vault::withChecksum(text));
    return 0;
}
