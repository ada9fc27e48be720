// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace aicms::wording {

/// What a PDF has to know of a TrueType file (ISO/IEC 14496-22): which glyph a character has, and how wide it is. Only
/// for files that are built in: a broken one throws base::Failure.
class TrueType {
public:
    static TrueType builtIn(const QString& path); ///< ":/fonts/sans-400Regular.ttf"

    const QByteArray& bytes() const { return m_bytes; }
    std::optional<quint16> glyph(char32_t character) const;
    int width(quint16 glyph) const; ///< in thousandths of the type size
    int ascent() const { return m_ascent; } ///< thousandths above the line
    int descent() const { return m_descent; } ///< thousandths; below the line it is negative
    const int* box() const { return m_box; } ///< of all glyphs: left, bottom, right, top, in thousandths

private:
    explicit TrueType(QByteArray bytes);
    quint16 word(qsizetype at) const;
    qint16 signedWord(qsizetype at) const { return static_cast<qint16>(word(at)); }
    quint32 doubleWord(qsizetype at) const;
    qsizetype tableAt(const char* tag) const;
    void readCharacters();
    void readSegments(qsizetype at);
    int thousandths(int units) const { return units * 1000 / m_unitsPerEm; }

    QByteArray m_bytes;
    QHash<char32_t, quint16> m_glyphs;
    int m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    int m_box[4] = {};
    qsizetype m_widths = 0; ///< where the table of widths begins
    int m_widthCount = 0;
};

} // namespace aicms::wording
