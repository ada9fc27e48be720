// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aicms::exchange {

/// The encodings that contact files come in.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252, ShiftJis };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis": as a mapping file names them.
QString encodingCode(TextEncoding encoding);
/// Reads a code without regard to case; the usual other names (utf8, cp1252, latin1, sjis, cp932) are understood.
std::optional<TextEncoding> encodingFromCode(const QString& code);
/// False when this system has no converter for it (Shift_JIS needs ICU or iconv).
bool isEncodingAvailable(TextEncoding encoding);

/// What the first bytes of a file say about its encoding.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int byteOrderMark = 0; ///< bytes of the mark to skip: 0, 2 or 3
};
/// Judges by byte order mark, the pattern of zero bytes, valid UTF-8, and then by which of Shift_JIS and Windows-1252
/// makes more sense. `isWholeFile` says whether the sample may end inside a character.
EncodingGuess guessEncoding(const QByteArray& sample, bool isWholeFile);

} // namespace aicms::exchange
