// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/text_encoding.h"

#include <QByteArray>

namespace aicms::exchange {

namespace {

using Byte = unsigned char;

Byte byteAt(const QByteArray& bytes, qsizetype i)
{
    return i >= 0 && i < bytes.size() ? static_cast<Byte>(bytes[i]) : Byte(0);
}

bool isAsciiLetter(Byte byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isLineEnd(Byte byte)
{
    return byte == '\n' || byte == '\r';
}

/// Where the zero bytes stand tells UTF-16 without a mark: every ASCII character, so at least the separators and line
/// ends, has one, always on the same side. A few stray zeros in a file of single bytes do not stand beside its line
/// ends; the bytes of a line end inside other characters are rare in UTF-16.
std::optional<TextEncoding> utf16WithoutMark(const QByteArray& sample)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    qsizetype wideEnds = 0;
    qsizetype bareEnds = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
        if (isLineEnd(byteAt(sample, i))) {
            const qsizetype other = i % 2 == 0 ? i + 1 : i - 1;
            ++(other < sample.size() && sample[other] == '\0' ? wideEnds : bareEnds);
        }
    }
    const qsizetype zeros = even + odd;
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 4 || zeros * 50 < pairs || bareEnds >= zeros || (wideEnds == 0 && zeros * 4 < pairs))
        return std::nullopt;
    if (even == 0)
        return TextEncoding::Utf16Le;
    return odd == 0 ? std::optional(TextEncoding::Utf16Be) : std::nullopt;
}

struct Utf8Count {
    qsizetype characters = 0; ///< of two bytes and more
    qsizetype broken = 0;
};

Utf8Count countUtf8(const QByteArray& sample, bool isWholeFile)
{
    Utf8Count count;
    for (qsizetype i = 0; i < sample.size();) {
        const Byte lead = byteAt(sample, i);
        const int length = lead < 0x80     ? 1
            : lead >= 0xC2 && lead <= 0xDF ? 2
            : (lead >> 4) == 0xE           ? 3
            : lead >= 0xF0 && lead <= 0xF4 ? 4
                                           : 0;
        if (length <= 1) {
            count.broken += length == 0 ? 1 : 0;
            ++i;
            continue;
        }
        int good = 1;
        while (good < length && (byteAt(sample, i + good) & 0xC0) == 0x80)
            ++good;
        if (good == length)
            ++count.characters;
        else if (i + good < sample.size() || isWholeFile)
            ++count.broken;
        i += good;
    }
    return count;
}

/// Share of the bytes over 0x7F that make sense as Windows-1252 inside European text, 0 to 1.
double westernShare(const QByteArray& sample)
{
    qsizetype high = 0;
    qsizetype sensible = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const Byte byte = byteAt(sample, i);
        if (byte < 0x80)
            continue;
        ++high;
        const Byte before = byteAt(sample, i - 1);
        const Byte after = byteAt(sample, i + 1);
        const bool touchesLetter = isAsciiLetter(before) || isAsciiLetter(after);
        const bool isLower = byte >= 0xDF && byte <= 0xFD && byte != 0xF7 && byte != 0xF0;
        const bool isUpper = byte >= 0xC0 && byte <= 0xDC && byte != 0xD0 && byte != 0xD7;
        const bool isSign = byte == 0x80 || byte == 0x84 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97)
            || byte == 0xA0 || byte == 0xA1 || byte == 0xA7 || byte == 0xAB || byte == 0xB0 || byte == 0xBB
            || byte == 0xBF || byte == 0x8A || byte == 0x9A || byte == 0x8E || byte == 0x9E || byte == 0x8C
            || byte == 0x9C;
        const bool upperFits = isUpper && isAsciiLetter(after) && !(before >= 'a' && before <= 'z');
        const bool capitals = isUpper && before >= 'A' && before <= 'Z';
        sensible += (isLower && touchesLetter) || upperFits || capitals || isSign ? 1 : 0;
    }
    return high == 0 ? 1.0 : static_cast<double>(sensible) / static_cast<double>(high);
}

/// True when the bytes over 0x7F form Shift_JIS: nearly no broken pair, and most pairs are kana or common kanji that
/// stand beside each other, as an apostrophe of Windows-1252 between two letters does not.
bool looksLikeShiftJis(const QByteArray& sample)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    qsizetype halfWidth = 0;
    qsizetype broken = 0;
    qsizetype endOfLast = -1;
    for (qsizetype i = 0; i < sample.size();) {
        const Byte lead = byteAt(sample, i);
        if (lead < 0x80) {
            ++i;
        } else if (lead >= 0xA1 && lead <= 0xDF) {
            ++halfWidth;
            ++i;
        } else {
            const Byte trail = byteAt(sample, i + 1);
            const bool isPair
                = lead != 0x80 && lead != 0xA0 && lead <= 0xFC && trail >= 0x40 && trail != 0x7F && trail <= 0xFC;
            if (!isPair && i + 1 < sample.size())
                ++broken;
            if (isPair) {
                ++pairs;
                const Byte next = byteAt(sample, i + 2);
                const bool hasNeighbour = endOfLast == i || (next >= 0x81 && (next <= 0x9F || next >= 0xE0));
                common += hasNeighbour && lead <= 0x9F ? 1 : 0;
                endOfLast = i + 2;
            }
            i += isPair ? 2 : 1;
        }
    }
    return broken * 50 <= pairs && common >= 2 && common * 2 >= pairs + halfWidth / 2;
}

} // namespace

QString encodingCode(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringLiteral("utf-8");
    case TextEncoding::Utf16Le: return QStringLiteral("utf-16le");
    case TextEncoding::Utf16Be: return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252: return QStringLiteral("windows-1252");
    case TextEncoding::ShiftJis: return QStringLiteral("shift_jis");
    }
    return {};
}

std::optional<TextEncoding> encodingFromCode(const QString& code)
{
    QString plain = code.toLower();
    plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    if (plain == u"utf8")
        return TextEncoding::Utf8;
    if (plain == u"utf16le" || plain == u"utf16")
        return TextEncoding::Utf16Le;
    if (plain == u"utf16be")
        return TextEncoding::Utf16Be;
    if (plain == u"windows1252" || plain == u"cp1252" || plain == u"latin1" || plain == u"iso88591")
        return TextEncoding::Windows1252;
    if (plain == u"shiftjis" || plain == u"sjis" || plain == u"cp932" || plain == u"windows31j")
        return TextEncoding::ShiftJis;
    return std::nullopt;
}

EncodingGuess guessEncoding(const QByteArray& sample, bool isWholeFile)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (sample.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2};
    if (sample.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2};
    if (const auto utf16 = utf16WithoutMark(sample))
        return {*utf16, 0};
    const Utf8Count utf8 = countUtf8(sample, isWholeFile);
    if (utf8.broken == 0)
        return {TextEncoding::Utf8, 0};
    if (looksLikeShiftJis(sample))
        return {TextEncoding::ShiftJis, 0};
    // A few broken bytes among sound ones: a damaged UTF-8 file, whose rows at fault are to be reported rather than the
    // whole file be read as something else.
    if (utf8.characters > utf8.broken || westernShare(sample) < 0.6)
        return {TextEncoding::Utf8, 0};
    return {TextEncoding::Windows1252, 0};
}

} // namespace aicms::exchange
