// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/text_encoding.h"

#include "core/exchange/text/legacy_guess.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

using Byte = unsigned char;

Byte byteAt(const QByteArray& bytes, qsizetype i)
{
    return i >= 0 && i < bytes.size() ? static_cast<Byte>(bytes[i]) : Byte(0);
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
    // Of a few characters nothing can be counted; but where each has its zero, or a line end has, nothing else is
    // meant.
    const bool isTooShort = pairs < 4 && (pairs == 0 || (zeros < pairs && wideEnds == 0));
    if (isTooShort || zeros * 50 < pairs || bareEnds >= zeros || (wideEnds == 0 && zeros * 4 < pairs))
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

struct EncodingRow {
    TextEncoding encoding;
    const char* code;
    const char* otherNames; ///< without signs, between blanks
    const char* converter;
};

constexpr std::array<EncodingRow, 16> encodingRows {{
    {TextEncoding::Utf8, "utf-8", "", nullptr},
    {TextEncoding::Utf16Le, "utf-16le", "utf16", nullptr},
    {TextEncoding::Utf16Be, "utf-16be", "", nullptr},
    {TextEncoding::Windows1252, "windows-1252", "cp1252 latin1 iso88591", nullptr},
    {TextEncoding::Windows1250, "windows-1250", "cp1250", "CP1250"},
    {TextEncoding::Windows1251, "windows-1251", "cp1251", "CP1251"},
    {TextEncoding::Windows1253, "windows-1253", "cp1253", "CP1253"},
    {TextEncoding::Windows1254, "windows-1254", "cp1254 latin5 iso88599", "CP1254"},
    {TextEncoding::Koi8R, "koi8-r", "", "KOI8-R"},
    {TextEncoding::MacRoman, "macintosh", "macroman mac", "MACINTOSH"},
    {TextEncoding::Ibm850, "ibm850", "cp850 dos", "CP850"},
    {TextEncoding::ShiftJis, "shift_jis", "sjis cp932 windows31j", "CP932"},
    {TextEncoding::EucJp, "euc-jp", "", "EUC-JP"},
    {TextEncoding::Gb18030, "gb18030", "gbk gb2312 cp936", "GB18030"},
    {TextEncoding::Big5, "big5", "cp950", "BIG5"},
    {TextEncoding::EucKr, "euc-kr", "cp949 uhc", "CP949"},
}};

const EncodingRow& rowOf(TextEncoding encoding)
{
    const auto* const found = std::ranges::find(encodingRows, encoding, &EncodingRow::encoding);
    return found == encodingRows.end() ? encodingRows.front() : *found;
}

QString withoutSigns(const QString& code)
{
    QString plain = code.toLower();
    return plain.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
}

} // namespace

std::span<const TextEncoding> allEncodings()
{
    static const auto all = [] {
        std::array<TextEncoding, encodingRows.size()> encodings {};
        std::ranges::transform(encodingRows, encodings.begin(), &EncodingRow::encoding);
        return encodings;
    }();
    return all;
}

QString encodingCode(TextEncoding encoding)
{
    return QString::fromLatin1(rowOf(encoding).code);
}

std::optional<TextEncoding> encodingFromCode(const QString& code)
{
    const QString plain = withoutSigns(code);
    for (const EncodingRow& row : encodingRows) {
        const QStringList others = QString::fromLatin1(row.otherNames).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (plain == withoutSigns(QString::fromLatin1(row.code)) || others.contains(plain))
            return row.encoding;
    }
    return std::nullopt;
}

const char* converterName(TextEncoding encoding)
{
    return rowOf(encoding).converter;
}

bool isLegacyEncoding(TextEncoding encoding)
{
    return encoding != TextEncoding::Utf8 && encoding != TextEncoding::Utf16Le && encoding != TextEncoding::Utf16Be;
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
    // A few broken bytes among sound ones: a damaged UTF-8 file, whose rows at fault are to be reported rather than the
    // whole file be read as something else.
    if (utf8.characters > utf8.broken)
        return {TextEncoding::Utf8, 0};
    return {guessLegacy(sample).value_or(TextEncoding::Utf8), 0};
}

} // namespace aicms::exchange
