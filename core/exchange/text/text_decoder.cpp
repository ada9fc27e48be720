// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/text_decoder.h"

#if __has_include(<iconv.h>)
#include "core/exchange/text/iconv_converter.h"
#define AICMS_HAS_ICONV 1
#else
#define AICMS_HAS_ICONV 0
#endif

#include <array>

namespace aicms::exchange {

namespace {

/// Code page 1252, bytes 0x80 to 0x9F (the others are Latin-1); 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

void decodeWindows1252(const char* bytes, qsizetype size, QString& text)
{
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isSpecial = byte >= 0x80 && byte < 0xA0;
        const char16_t character = isSpecial ? windows1252[byte - 0x80] : byte;
        text.append(QChar(character == 0 && isSpecial ? TextDecoder::invalidMark : character));
    }
}

void appendCodePoint(char32_t point, QString& text)
{
    if (point < 0x10000) {
        text.append(QChar(static_cast<char16_t>(point)));
    } else {
        text.append(QChar(QChar::highSurrogate(point)));
        text.append(QChar(QChar::lowSurrogate(point)));
    }
}

/// Length of the character that `lead` begins; 0 when it cannot begin one (RFC 3629).
int utf8Length(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// How many of the `available` bytes form the beginning of a well-formed character, at most `length`.
int wellFormedPrefix(const char* bytes, qsizetype available, int length)
{
    const auto byte = [bytes](int i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    for (int i = 1; i < length; ++i) {
        if (i >= available)
            return i;
        const unsigned char low = i == 1 && lead == 0xE0 ? 0xA0 : i == 1 && lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = i == 1 && lead == 0xED ? 0x9F : i == 1 && lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(i) < low || byte(i) > high)
            return i;
    }
    return length;
}

} // namespace

#if AICMS_HAS_ICONV
class TextDecoder::Converter : public IconvConverter {
public:
    explicit Converter(TextEncoding encoding) : IconvConverter({converterName(encoding)}) { }
};
#else
class TextDecoder::Converter {
public:
    explicit Converter(TextEncoding) { }
    qsizetype convert(const char*, qsizetype size, bool, char16_t, QString&) { return size; }
};
#endif

bool isEncodingAvailable(TextEncoding encoding)
{
    if (converterName(encoding) == nullptr)
        return true;
#if AICMS_HAS_ICONV
    return IconvConverter({converterName(encoding)}).isValid();
#else
    return false;
#endif
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding)
{
    if (converterName(encoding) != nullptr)
        m_converter = std::make_unique<Converter>(encoding);
}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::decode(const QByteArray& bytes, bool isLast)
{
    const QByteArray input = m_rest.isEmpty() ? bytes : m_rest + bytes;
    QString text;
    text.reserve(input.size());
    qsizetype used = input.size();
    switch (m_encoding) {
    case TextEncoding::Utf8: used = decodeUtf8(input.constData(), input.size(), isLast, text); break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: used = decodeUtf16(input.constData(), input.size(), isLast, text); break;
    case TextEncoding::Windows1252: decodeWindows1252(input.constData(), input.size(), text); break;
    default: used = m_converter->convert(input.constData(), input.size(), isLast, invalidMark, text); break;
    }
    m_rest = input.mid(used);
    return text;
}

qsizetype TextDecoder::decodeUtf8(const char* bytes, qsizetype size, bool isLast, QString& text) const
{
    qsizetype at = 0;
    while (at < size) {
        qsizetype ascii = at;
        while (ascii < size && static_cast<unsigned char>(bytes[ascii]) < 0x80)
            ++ascii;
        text.append(QLatin1String(bytes + at, ascii - at));
        at = ascii;
        if (at >= size)
            break;
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const int length = utf8Length(lead);
        const int good = length == 0 ? 0 : wellFormedPrefix(bytes + at, size - at, length);
        if (length != 0 && good < length && at + good == size && !isLast)
            break;
        if (length == 0 || good < length) {
            text.append(QChar(invalidMark));
            at += qMax(1, good);
            continue;
        }
        char32_t point = length == 2 ? lead & 0x1FU : length == 3 ? lead & 0x0FU : lead & 0x07U;
        for (int i = 1; i < length; ++i)
            point = (point << 6) | (static_cast<unsigned char>(bytes[at + i]) & 0x3FU);
        appendCodePoint(point, text);
        at += length;
    }
    return at;
}

qsizetype TextDecoder::decodeUtf16(const char* bytes, qsizetype size, bool isLast, QString& text) const
{
    const auto unit = [this, bytes](qsizetype i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char16_t>(
            m_encoding == TextEncoding::Utf16Le ? first | (second << 8) : (first << 8) | second);
    };
    qsizetype at = 0;
    while (at + 1 < size) {
        const char16_t first = unit(at);
        if (!QChar::isSurrogate(first)) {
            text.append(QChar(first));
            at += 2;
            continue;
        }
        if (QChar::isHighSurrogate(first) && at + 3 >= size && !isLast)
            return at;
        const bool isPair = QChar::isHighSurrogate(first) && at + 3 < size && QChar::isLowSurrogate(unit(at + 2));
        if (isPair) {
            text.append(QChar(first));
            text.append(QChar(unit(at + 2)));
        } else {
            text.append(QChar(invalidMark));
        }
        at += isPair ? 4 : 2;
    }
    if (at < size && isLast) {
        text.append(QChar(invalidMark));
        at = size;
    }
    return at;
}

} // namespace aicms::exchange
