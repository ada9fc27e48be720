// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/stand_ins.h"

namespace aicms::purposes {

namespace {

void makePurpose(storage::WriteTransaction& tx, qint64 id)
{
    tx.execute(
        "INSERT OR IGNORE INTO purpose (id, code, is_on) VALUES (?1, ?2, 0)", id, QStringLiteral("lost_%1").arg(id));
}

/// One for each version of which a wording is left. On consent, with proof, never renewed from before: the most careful
/// that a version can be.
void makeVersions(storage::WriteTransaction& tx, qint64 purpose)
{
    tx.execute("INSERT OR IGNORE INTO purpose_version (purpose_id, version, basis, uses_ai, is_marketing, needs_proof,"
               " allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id)"
               " SELECT DISTINCT purpose_id, version, 0, 0, 0, 1, 0, 'P24M', '', '{}', 1, 0, 0 FROM purpose_text"
               " WHERE purpose_id = ?1",
        purpose);
    tx.execute("UPDATE purpose SET is_on = 0 WHERE id = ?1", purpose);
}

} // namespace

bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (table == QLatin1String("purpose"))
            makePurpose(tx, id);
        else if (table == QLatin1String("purpose_version"))
            makeVersions(tx, id);
        else
            return false;
    }
    return true;
}

} // namespace aicms::purposes
