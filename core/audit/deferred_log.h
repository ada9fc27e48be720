// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QUuid>

#include <vector>

namespace aicms::audit {

/// Entries of the log while the vault can only be read (a full disk, a read-only folder): they are kept, encrypted, in
/// the user's configuration until the vault can be written, and then entered into the log. The file has room in it
/// beforehand, so that a disk that has filled up since does not stop it.
///
/// Layout: 16 random bytes that name this file's content; then records of a length (4 bytes, little endian), a nonce
/// and the encrypted entry, bound to that name and the record's number; a length of 0 ends them.
class DeferredLog {
public:
    static constexpr qint64 room = 128 * 1024; ///< bytes: some 600 entries

    /// `key`: 32 bytes.
    DeferredLog(const QUuid& vaultId, vault::SecretBytes key);

    /// Makes the file, with room, where there is none. Whoever cannot have it will not be able to read without writing.
    void reserve() const;
    /// On disk before it returns. Throws base::Failure (DiskFull, ReadOnly, InputOutput).
    void append(const std::vector<QByteArray>& entries) const;

    struct Content {
        QByteArray name; ///< 32 hex digits; empty where there is no file
        std::vector<QByteArray> entries;
        bool isCut = false; ///< a record did not hold: it and what came after it is lost
    };
    Content read() const;
    /// Once they are in the log.
    void clear() const;

private:
    struct Records;
    QString m_path;
    vault::SecretBytes m_key;
};

} // namespace aicms::audit
