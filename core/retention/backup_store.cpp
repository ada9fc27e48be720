// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_store.h"

#include "core/consent/lowering.h"
#include "core/retention/erasure_store.h"

namespace aicms::retention::store {

Manifest describe(storage::ReadTransaction& tx)
{
    Manifest manifest;
    manifest.commitCounter = commitCounter(tx);
    {
        auto rows = tx.query("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1");
        if (rows.next()) {
            manifest.auditSequence = rows.integer(0);
            manifest.auditHash = rows.blob(1);
        }
    }
    manifest.tombstones = lastTombstone(tx);
    manifest.ledger = consent::lastLedgerEntry(tx);
    return manifest;
}

bool isOfOwnPast(storage::ReadTransaction& tx, const Manifest& manifest)
{
    auto rows = tx.query(
        "SELECT 1 FROM audit_entry WHERE seq = ?1 AND hash = ?2", manifest.auditSequence, manifest.auditHash);
    return rows.next();
}

void logBackup(storage::WriteTransaction& tx, const Manifest& manifest, base::UserId by)
{
    tx.execute("INSERT INTO backup_log (at, user_id, commit_counter, bytes, digest) VALUES (?1, ?2, ?3, ?4, ?5)",
        manifest.createdAt, by, manifest.commitCounter, manifest.bytes, manifest.digest);
}

std::optional<base::UtcTime> lastBackup(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT at FROM backup_log ORDER BY id DESC LIMIT 1");
    return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
}

std::vector<std::pair<base::CustomerId, QString>> uuidsOfAll(storage::ReadTransaction& tx)
{
    std::vector<std::pair<base::CustomerId, QString>> all;
    auto rows = tx.query("SELECT id, uuid FROM customer ORDER BY id");
    while (rows.next())
        all.emplace_back(rows.id<base::CustomerId>(0), QUuid::fromRfc4122(rows.blob(1)).toString(QUuid::WithoutBraces));
    return all;
}

} // namespace aicms::retention::store
