// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>

namespace aicms::exchange {

/// Finds the entries of a JSON file (RFC 8259) one by one, so that only one of them is in memory: the elements of the
/// array that is the file, or of the array "customers" in the object that is the file. Says where an entry begins and
/// ends; what is in it is parsed elsewhere.
class JsonScanner {
public:
    static constexpr qsizetype mostEntryBytes = 24 * 1024 * 1024; ///< with a photo in base64
    static constexpr int mostDepth = 64;

    struct Entry {
        QByteArray bytes; ///< one JSON value; not complete when one of the following is true
        bool isTooLarge = false;
        bool isTooDeep = false;
        bool isCutOff = false; ///< the file ends inside it
    };

    explicit JsonScanner(QIODevice& device) : m_device(device) { }
    /// The next entry; false behind the last. Unsupported "json" when the file is no JSON or has no such array,
    /// "json_version" when it is our own format in a version that is not known; InputOutput when the device fails.
    base::Result<bool> next(Entry& entry);
    qint64 bytesRead() const { return m_bytes; }
    bool isTruncated() const { return m_isTruncated; } ///< the array is never closed

private:
    enum class Place { Start, InArray, End };

    base::Result<void> findArray();
    base::Result<bool> readMembers();
    base::Result<bool> finish();
    bool isKnownVersion() const;
    base::Result<QByteArray> readKey();
    base::Result<void> readValue(Entry& entry);
    void scanValue(Entry& entry, char c);
    /// The next byte that is no white space, or 0 at the end; it is not used up.
    base::Result<char> peekToken();
    base::Result<bool> fill();

    QIODevice& m_device;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_bytes = 0;
    Place m_place = Place::Start;
    bool m_isTruncated = false;
    bool m_isInObject = false; ///< the array is in the object that is the file
    bool m_isForeign = false; ///< the file names another format
    QByteArray m_version; ///< of the format, as it stands in the file
    int m_depth = 0; ///< inside the value at hand
    bool m_isInString = false;
    bool m_isEscaped = false;
};

} // namespace aicms::exchange
