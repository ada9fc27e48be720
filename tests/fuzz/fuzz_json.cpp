// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a JSON file. The first byte says whether what nothing knows is kept.
#include "core/exchange/json/json_reader.h"
#include "tests/fuzz/read_entries.h"

#include <QBuffer>

#include <cstdint>

using namespace aicms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    fuzz::readAll(*exchange::makeJsonReader(buffer, fuzz::options((data[0] & 1) != 0)));
    return 0;
}
