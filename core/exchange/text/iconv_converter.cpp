// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/iconv_converter.h"

#include <array>
#include <cerrno>

namespace aicms::exchange {

namespace {

constexpr const char* nativeUtf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";

} // namespace

IconvConverter::IconvConverter(std::initializer_list<const char*> names) : m_handle(reinterpret_cast<iconv_t>(-1))
{
    for (const char* const name : names) {
        m_handle = iconv_open(nativeUtf16, name);
        if (isValid())
            return;
    }
}

IconvConverter::~IconvConverter()
{
    if (isValid())
        iconv_close(m_handle);
}

qsizetype IconvConverter::convert(const char* bytes, qsizetype size, bool isLast, char16_t mark, QString& text)
{
    char* in = const_cast<char*>(bytes); // iconv's interface predates const; it only reads
    size_t inLeft = static_cast<size_t>(size);
    std::array<char16_t, 4096> buffer;
    while (inLeft > 0) {
        char* out = reinterpret_cast<char*>(buffer.data());
        size_t outLeft = sizeof(buffer);
        const size_t result = iconv(m_handle, &in, &inLeft, &out, &outLeft);
        const int reason = errno;
        text.append(reinterpret_cast<const QChar*>(buffer.data()),
            static_cast<qsizetype>((sizeof(buffer) - outLeft) / sizeof(char16_t)));
        if (result != static_cast<size_t>(-1) || reason == E2BIG)
            continue;
        if (reason == EINVAL && !isLast)
            break;
        text.append(QChar(mark));
        ++in;
        --inLeft;
    }
    return size - static_cast<qsizetype>(inLeft);
}

} // namespace aicms::exchange
