// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace aicms::exchange {

/// The encodings that contact files come in.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Koi8R,
    MacRoman,
    Ibm850, ///< of DOS
    ShiftJis,
    EucJp,
    Gb18030, ///< GBK and GB2312 are part of it
    Big5,
    EucKr, ///< with Microsoft's additions
};

/// Every encoding, in the order in which they are offered.
std::span<const TextEncoding> allEncodings();
/// "utf-8", "windows-1252", "koi8-r": as a mapping file names them.
QString encodingCode(TextEncoding encoding);
/// Reads a code without regard to case; the usual other names (utf8, cp1252, latin1, sjis, gbk) are understood.
std::optional<TextEncoding> encodingFromCode(const QString& code);
/// What iconv calls it; null for those that are read without.
const char* converterName(TextEncoding encoding);
/// One of before Unicode: a character is one byte, or two and more of one language.
bool isLegacyEncoding(TextEncoding encoding);
/// False when this system has no converter for it (iconv).
bool isEncodingAvailable(TextEncoding encoding);

/// What the first bytes of a file say about its encoding.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int byteOrderMark = 0; ///< bytes of the mark to skip: 0, 2 or 3
};
/// Judges by byte order mark, the pattern of zero bytes, valid UTF-8, and then by which of the older encodings makes
/// most sense (legacy_guess.h). `isWholeFile` says whether the sample may end inside a character.
EncodingGuess guessEncoding(const QByteArray& sample, bool isWholeFile);

} // namespace aicms::exchange
