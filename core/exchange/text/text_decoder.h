// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/text_encoding.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace aicms::exchange {

/// Turns the bytes of a file into text, piece by piece; a character may lie across two pieces. Qt's QStringDecoder is
/// not used because it puts U+FFFD for broken bytes, which cannot be told from a U+FFFD that stood in the file.
class TextDecoder {
public:
    /// Stands where the bytes were no character of the encoding. A noncharacter, so no sound file holds it.
    static constexpr char16_t invalidMark = u'\uFFFF';

    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// `isLast`: nothing follows, so what is left unfinished is invalid.
    QString decode(const QByteArray& bytes, bool isLast);

private:
    class Converter;
    qsizetype decodeUtf8(const char* bytes, qsizetype size, bool isLast, QString& text) const;
    qsizetype decodeUtf16(const char* bytes, qsizetype size, bool isLast, QString& text) const;

    TextEncoding m_encoding;
    QByteArray m_rest; ///< the unfinished character at the end of the last piece
    std::unique_ptr<Converter> m_converter; ///< of the encodings that iconv knows
};

} // namespace aicms::exchange
