// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/text/text_decoder.h"

#include <QIODevice>

#include <memory>

namespace aicms::exchange {

/// Cuts a file of text into lines as bytes, because some formats name an encoding for each value. Lines end with CRLF,
/// LF, CR or the CRCRLF that broken transfers leave, mixed at will. UTF-16 comes out as UTF-8, with U+FFFF where the
/// bytes were no character.
class LineReader {
public:
    /// Looks at the start of the device for its encoding. `most`: bytes of one line; what is over is cut off.
    LineReader(QIODevice& device, qsizetype most);

    /// The next line without its end; false at the end of the file. InputOutput when the device fails.
    base::Result<bool> next(QByteArray& line);
    bool isCut() const { return m_isCut; } ///< the last line was over the limit
    qint64 bytesRead() const { return m_bytes; }
    /// What bytes that are no UTF-8 are most likely: the guess for the whole file.
    TextEncoding encoding() const { return m_encoding; }

private:
    base::Result<void> readPiece();

    QIODevice& m_device;
    qsizetype m_most;
    TextEncoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder; ///< for UTF-16
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_bytes = 0;
    int m_markToSkip = 0;
    bool m_isCut = false;
    bool m_atEnd = false;
};

} // namespace aicms::exchange
