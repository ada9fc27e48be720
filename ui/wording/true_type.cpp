// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/true_type.h"

#include "core/base/error.h"

#include <QFile>

#include <algorithm>

namespace aicms::wording {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype entrySize = 16;
constexpr quint16 windowsPlatform = 3;
constexpr quint16 unicodeBmp = 1;
constexpr quint16 segmentFormat = 4;

} // namespace

TrueType TrueType::builtIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(base::internalError());
    return TrueType(file.readAll());
}

TrueType::TrueType(QByteArray bytes) : m_bytes(std::move(bytes))
{
    const qsizetype head = tableAt("head");
    m_unitsPerEm = std::max<int>(1, word(head + 18));
    for (int side = 0; side < 4; ++side)
        m_box[side] = thousandths(signedWord(head + 36 + 2 * side));
    const qsizetype horizontal = tableAt("hhea");
    m_ascent = thousandths(signedWord(horizontal + 4));
    m_descent = thousandths(signedWord(horizontal + 6));
    m_widthCount = std::max<int>(1, word(horizontal + 34));
    m_widths = tableAt("hmtx");
    readCharacters();
}

quint16 TrueType::word(qsizetype at) const
{
    if (at < 0 || at + 2 > m_bytes.size())
        throw base::Failure(base::internalError());
    return static_cast<quint16>(static_cast<quint8>(m_bytes[at]) << 8 | static_cast<quint8>(m_bytes[at + 1]));
}

quint32 TrueType::doubleWord(qsizetype at) const
{
    return static_cast<quint32>(word(at)) << 16 | word(at + 2);
}

qsizetype TrueType::tableAt(const char* tag) const
{
    const int tables = word(4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = headerSize + entrySize * i;
        if (m_bytes.mid(entry, 4) == tag)
            return doubleWord(entry + 8);
    }
    throw base::Failure(base::internalError());
}

void TrueType::readCharacters()
{
    const qsizetype map = tableAt("cmap");
    const int count = word(map + 2);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = map + 4 + 8 * i;
        const qsizetype at = map + doubleWord(entry + 4);
        if (word(entry) == windowsPlatform && word(entry + 2) == unicodeBmp && word(at) == segmentFormat)
            return readSegments(at);
    }
    throw base::Failure(base::internalError());
}

/// Format 4: runs of characters of the Basic Multilingual Plane.
void TrueType::readSegments(qsizetype at)
{
    const int segments = word(at + 6) / 2;
    const qsizetype ends = at + 14;
    const qsizetype starts = ends + 2 * segments + 2;
    const qsizetype deltas = starts + 2 * segments;
    const qsizetype offsets = deltas + 2 * segments;
    for (int segment = 0; segment < segments; ++segment) {
        const quint32 first = word(starts + 2 * segment);
        const quint32 last = word(ends + 2 * segment);
        const quint16 delta = word(deltas + 2 * segment);
        const quint16 offset = word(offsets + 2 * segment);
        for (quint32 character = first; character <= last && character < 0xffff; ++character) {
            quint16 glyph = 0;
            if (offset == 0) {
                glyph = static_cast<quint16>(character + delta);
            } else {
                glyph = word(offsets + 2 * segment + offset + 2 * static_cast<qsizetype>(character - first));
                glyph = glyph == 0 ? glyph : static_cast<quint16>(glyph + delta);
            }
            if (glyph != 0)
                m_glyphs.insert(character, glyph);
        }
    }
}

std::optional<quint16> TrueType::glyph(char32_t character) const
{
    const auto found = m_glyphs.constFind(character);
    return found == m_glyphs.constEnd() ? std::nullopt : std::optional(*found);
}

int TrueType::width(quint16 glyph) const
{
    const int place = std::min<int>(glyph, m_widthCount - 1); // the last one holds for all that follow
    return thousandths(word(m_widths + 4 * place));
}

} // namespace aicms::wording
