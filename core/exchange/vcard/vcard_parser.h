// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/line_reader.h"
#include "core/exchange/vcard/content_line.h"

namespace aicms::exchange {

/// One card as it stood in the file.
struct VCard {
    qint64 number = 0; ///< the first card of the file is 1
    std::vector<ContentLine> lines; ///< without BEGIN and END
    bool isOpen = false; ///< another card, or the end of the file, came before its END
    bool isCutOff = false; ///< the file ends inside it
    bool isTooLarge = false; ///< over a limit: what is over is gone
    QByteArray text; ///< what stood behind BEGIN, when asked for; LF at the ends of lines
    /// Lines that belong to no card: before the first one of the file, behind this one. The first mostStrays of them,
    /// each up to mostStrayBytes.
    std::vector<QByteArray> strays;
    std::vector<QByteArray> unread; ///< lines of this card that are no property, as many and as long
};

/// Cuts a file into cards: versions 2.1, 3.0 and 4.0, several cards a file, folded lines, soft breaks of
/// quoted-printable, base64 with and without folding, cards inside AGENT, text between the cards. In constant memory
/// but for the card at hand.
class VCardParser {
public:
    static constexpr qsizetype mostPropertyBytes = 20 * 1024 * 1024; ///< a photo in base64
    static constexpr std::size_t mostLines = 5'000; ///< of one card
    static constexpr std::size_t mostStrays = 100; ///< that are told, beside one card
    static constexpr qsizetype mostStrayBytes = 200;

    explicit VCardParser(QIODevice& device) : m_lines(device, mostPropertyBytes) { }

    /// Keeps the text of the cards that follow, to be copied: at most what the limits of one card let in.
    void keepText() { m_keepsText = true; }
    /// The next card; false at the end. InputOutput when the device fails.
    base::Result<bool> next(VCard& card);
    qint64 bytesRead() const { return m_lines.bytesRead(); }
    TextEncoding encoding() const { return m_lines.encoding(); }

private:
    base::Result<bool> peek();
    void use();
    base::Result<bool> take(QByteArray& line);
    base::Result<bool> nextUnfolded(QByteArray& line);
    /// Reads up to the next card, and notes what stands before it.
    base::Result<bool> findBegin(std::vector<QByteArray>& strays);
    base::Result<void> readLines(VCard& card);
    base::Result<void> completeValue(ContentLine& line);
    base::Result<void> readAgent(ContentLine& agent);
    void append(QByteArray& value, const QByteArray& more);

    LineReader m_lines;
    QByteArray m_next; ///< read but not used yet
    bool m_hasNext = false;
    bool m_hasBegin = false; ///< the BEGIN of the next card is read
    bool m_keepsFolds = false; ///< version 2.1: the white space of a fold belongs to the text
    bool m_isCut = false; ///< of the property at hand
    bool m_keepsText = false;
    QByteArray m_text;
    qint64 m_number = 0;
};

} // namespace aicms::exchange
