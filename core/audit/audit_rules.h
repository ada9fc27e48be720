// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace aicms::audit {

/// The columns of a row that the chain covers.
struct ChainRow {
    qint64 seq = 0;
    qint64 at = 0;
    qint64 user = 0;
    QString action;
    int kind = 0;
    qint64 objectId = 0;
    QString details;
    QByteArray reasonDigest; ///< empty: no reason was given
};

/// SHA-256 over every column, length-prefixed, and the hash of the row before: whoever can read the log can check it.
QByteArray chainHash(const ChainRow& row, const QByteArray& previousHash);

/// The forward-secure tag (Bellare and Yee, "Forward integrity for secure audit logs", 1997): a keyed BLAKE2b of the
/// row's hash. The key is then replaced by nextKey(key), so that today's key cannot make yesterday's tags.
QByteArray chainTag(const vault::SecretBytes& key, const QByteArray& hash);
vault::SecretBytes nextKey(const vault::SecretBytes& key);

/// Digest of a typed reason under its own salt, so that an erased reason cannot be guessed back from the log.
QByteArray reasonDigest(const QByteArray& salt, const QString& reason);

} // namespace aicms::audit
