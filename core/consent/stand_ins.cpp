// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/stand_ins.h"

#include "core/purposes/stand_ins.h"

namespace aicms::consent {

namespace {

std::vector<int> versionsAnswered(storage::ReadTransaction& tx, qint64 purpose)
{
    auto rows = tx.query("SELECT DISTINCT purpose_version FROM consent_payload WHERE purpose_id = ?1", purpose);
    std::vector<int> versions;
    while (rows.next())
        versions.push_back(static_cast<int>(rows.integer(0)));
    return versions;
}

} // namespace

bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)
{
    if (table == QLatin1String("purpose_version")) {
        for (const qint64 id : ids) {
            for (const int version : versionsAnswered(tx, id))
                purposes::makePurposeVersion(tx, {id}, version);
        }
    }
    return purposes::makeStandIns(tx, table, ids);
}

} // namespace aicms::consent
