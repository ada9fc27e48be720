// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/line_reader.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

constexpr qint64 linePieceBytes = 64 * 1024;

} // namespace

LineReader::LineReader(QIODevice& device, qsizetype most) : m_device(device), m_most(most)
{
    const QByteArray sample = device.peek(linePieceBytes);
    const EncodingGuess guess = guessEncoding(sample, sample.size() >= device.size() - device.pos());
    m_encoding = guess.encoding;
    m_markToSkip = guess.byteOrderMark;
    if (m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be)
        m_decoder = std::make_unique<TextDecoder>(m_encoding);
}

base::Result<void> LineReader::readPiece()
{
    QByteArray piece = m_device.read(linePieceBytes);
    if (piece.isEmpty() && !m_device.atEnd())
        return base::fail(base::ErrorKind::InputOutput, m_device.errorString());
    m_bytes += piece.size();
    m_atEnd = piece.isEmpty() || m_device.atEnd();
    if (m_markToSkip > 0) {
        piece.remove(0, m_markToSkip);
        m_markToSkip = 0;
    }
    m_piece = m_decoder ? m_decoder->decode(piece, m_atEnd).toUtf8() : piece;
    m_at = 0;
    return {};
}

base::Result<bool> LineReader::next(QByteArray& line)
{
    line.clear();
    m_isCut = false;
    bool hasLine = false;
    bool hasReturn = false; // the line ended with CR; what belongs to its end may follow
    while (true) {
        if (m_at >= m_piece.size()) {
            if (m_atEnd)
                return hasLine;
            if (const auto read = readPiece(); !read)
                return base::fail(read.error());
            continue;
        }
        const char* const begin = m_piece.constData() + m_at;
        const char* const end = m_piece.constData() + m_piece.size();
        if (hasReturn) {
            const char* const after = std::find_if(begin, end, [](char c) { return c != '\r'; });
            if (after == end && !m_atEnd) { // cannot be told yet: the rest of the end is in the next piece
                m_at = m_piece.size();
                continue;
            }
            if (after != end && *after == '\n')
                m_at += after - begin + 1; // CRLF, CRCRLF
            return true;
        }
        hasLine = true;
        const char* const stop = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype room = std::max<qsizetype>(0, m_most - line.size());
        m_isCut = m_isCut || stop - begin > room;
        line.append(begin, std::min<qsizetype>(stop - begin, room));
        m_at += stop - begin;
        if (stop == end)
            continue;
        ++m_at;
        if (*stop == '\n')
            return true;
        hasReturn = true;
    }
}

} // namespace aicms::exchange
