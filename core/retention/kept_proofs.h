// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/kept_orders.h"
#include "core/storage/database.h"
#include "core/vault/secret_bytes.h"

#include <QDate>
#include <QFuture>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace aicms::retention {

/// The proof of a consent that a law wants for years after it was last used, of somebody who was erased (privacy-rules
/// K10). It stands in the file as a keyed hash of the telephone number and sealed with the number: nothing says whose
/// it is until somebody names the number.
struct KeptProof {
    QString purpose = {}; ///< code
    int purposeVersion = 0;
    base::UtcTime at = {}; ///< received
    base::UtcTime recordedAt = {};
    qint64 entry = 0; ///< of the ledger, whose chain still has its digest
    QString how = {}; ///< code
    QString notice = {}; ///< CODE/VERSION; empty: none was shown
    QString proofKind = {}; ///< code
    QString proof = {}; ///< the words, or the place of the paper
    QString proofDigest = {}; ///< SHA-256 of a file, in hexadecimal
    QString basis = {}; ///< the law
    QDate until = {}; ///< the last day on which it is kept
};

/// Before her rows go: keeps what the law still wants on that day. `key`: consent::lifetimeKey.
void keepProofs(storage::WriteTransaction& tx, const vault::SecretBytes& key, ErasureId erasure,
    base::CustomerId customer, const QTimeZone& zone);
/// What that would keep of her now, as a certificate counts it; for whoever looks before anything goes.
std::optional<KeptGroup> proofsToKeep(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime now, const QTimeZone& zone);
/// If she went at that moment: the entries of hers whose proof stays sealed, with the last day of each.
std::map<qint64, QDate> proofsSealedAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime leaves, const QTimeZone& zone);
/// Those whose time is up.
void dropEndedProofs(storage::WriteTransaction& tx, QDate today);

/// What is kept for that number (E.164). Operation EraseCustomer; the log has how many were seen.
QFuture<base::Result<std::vector<KeptProof>>> keptProofs(
    storage::Database& database, const access::Session& session, const QString& e164);

} // namespace aicms::retention
