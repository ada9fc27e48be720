// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/line_reader.h"

#include <QByteArray>

#include <vector>

namespace aicms::exchange {

/// One record of a directory (RFC 2849).
struct LdifRecord {
    struct Attribute {
        QByteArray name; ///< small, without options such as ";lang-de"
        QByteArray value; ///< base64 undone
        bool isBinary = false; ///< it stood in base64
    };
    qint64 number = 0; ///< the first record of the file is 1
    QByteArray dn;
    std::vector<Attribute> attributes;
    QByteArray text; ///< as it stood, when asked for; LF at the ends of lines
    bool isTooLarge = false; ///< more lines than it may have
    bool isCut = false; ///< a value was over the limit: its rest is gone
    bool isBroken = false; ///< a value that is said to stand in base64 does not
    bool isChange = false; ///< it tells of a deletion or a modification, so it is nobody's data
    std::vector<QByteArray> unread; ///< lines that are no attribute, the first mostUnread of them

    std::vector<QByteArray> values(const char* name) const;
    /// groupOfNames and the like: a list of people, nobody itself.
    bool isList() const;
};

/// Cuts an LDIF file into records: folded lines, comments, base64, values by address (kept as text, never fetched).
class LdifParser {
public:
    static constexpr qsizetype mostValueBytes = 20 * 1024 * 1024; ///< a photo in base64
    static constexpr std::size_t mostLines = 5'000; ///< of one record
    static constexpr std::size_t mostUnread = 100; ///< of one record
    static constexpr qsizetype mostUnreadBytes = 200; ///< of one such line

    explicit LdifParser(QIODevice& device) : m_lines(device, mostValueBytes) { }
    /// Keeps the text of the records that follow, to be copied.
    void keepText() { m_keepsText = true; }
    /// The next record; false at the end. InputOutput when the device fails.
    base::Result<bool> next(LdifRecord& record);
    qint64 bytesRead() const { return m_lines.bytesRead(); }
    TextEncoding encoding() const { return m_lines.encoding(); }

private:
    base::Result<bool> peek();
    base::Result<bool> nextUnfolded(QByteArray& line, QByteArray& text);
    void add(LdifRecord& record, const QByteArray& line) const;

    LineReader m_lines;
    QByteArray m_next;
    bool m_hasNext = false;
    bool m_isCut = false;
    bool m_keepsText = false;
    qint64 m_number = 0;
};

/// A name with its parts in one way of writing, to be compared.
QByteArray normalisedDn(const QByteArray& dn);
/// The parts of a name: "cn=Ayla Demir,mail=ayla@example.com" gives {"cn", "Ayla Demir"}, {"mail", ...}.
std::vector<std::pair<QByteArray, QByteArray>> partsOfDn(const QByteArray& dn);

} // namespace aicms::exchange
