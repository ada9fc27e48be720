// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace aicms::retention {

/// Where the cells that stand on a b-tree page of SQLite lie, and the values in them. Pure; reads no byte outside the
/// page, whatever stands on it. Source: https://sqlite.org/fileformat2.html, 1.6 "B-tree pages" and 2 "Record format".
class PageCells {
public:
    /// `isFirst`: page 1 of the file. `reserved`: bytes at the end of each page that SQLite leaves to the cipher.
    PageCells(QByteArrayView page, bool isFirst, int reserved);

    /// True: the stretch lies in cells that stand, and in no single value of them. Its bytes are neighbours by chance,
    /// as the end of a street and the beginning of the postcode stored behind it are. False everywhere else: inside one
    /// value, in room that no cell takes, and on pages that are no b-tree page.
    bool isAcrossValues(qsizetype from, qsizetype length) const;

private:
    struct Stretch {
        qsizetype from = 0;
        qsizetype to = 0; ///< behind its last byte
    };
    void readCell(qsizetype at);
    void readPayload(qsizetype cell, qsizetype at, quint64 size);
    void readRecord(qsizetype at, qsizetype end);
    qsizetype localSize(quint64 payload) const;
    /// The number at `at`, which moves behind it; not beyond `end`.
    quint64 varint(qsizetype& at, qsizetype end) const;
    quint8 byte(qsizetype at) const { return static_cast<quint8>(m_page[at]); }
    qsizetype twoBytes(qsizetype at) const { return byte(at) << 8 | byte(at + 1); }

    QByteArrayView m_page; ///< without what is reserved
    int m_type = 0;
    std::vector<Stretch> m_cells; ///< by place
    std::vector<Stretch> m_values; ///< by place
};

} // namespace aicms::retention
