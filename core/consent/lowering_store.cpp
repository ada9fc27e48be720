// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lowering_store.h"

#include <QUuid>

namespace aicms::consent {

std::vector<Lowering> readLowerings(storage::ReadTransaction& tx, qint64 after, int most)
{
    std::vector<Lowering> lowerings;
    auto rows = tx.query("SELECT e.seq, c.uuid, p.code, e.channel, e.state, e.at, e.valid_until, e.record_id,"
                         " CASE WHEN e.corrects IS NULL THEN x'' ELSE coalesce(x.record_id, zeroblob(16)) END,"
                         " EXISTS (SELECT 1 FROM purpose_version v WHERE v.purpose_id = p.id AND v.is_marketing)"
                         " FROM consent_payload e JOIN customer c ON c.id = e.customer_id"
                         " JOIN purpose p ON p.id = e.purpose_id LEFT JOIN consent_payload x ON x.seq = e.corrects"
                         " WHERE e.seq > ?1 AND (e.state NOT IN (?2, ?3, ?4) OR e.corrects IS NOT NULL)"
                         " ORDER BY e.seq LIMIT ?5",
        after, static_cast<int>(State::Requested), static_cast<int>(State::Given), static_cast<int>(State::Renewed),
        most);
    const auto name = [](const QByteArray& uuid) {
        return uuid.isEmpty() ? QString() : QUuid::fromRfc4122(uuid).toString(QUuid::WithoutBraces);
    };
    while (rows.next()) {
        Lowering lowering {rows.integer(0), name(rows.blob(1)), rows.text(2), static_cast<Channel>(rows.integer(3)),
            static_cast<State>(rows.integer(4)), rows.time(5), {}, name(rows.blob(7)), name(rows.blob(8)),
            rows.integer(9) != 0};
        if (!rows.isNull(6))
            lowering.validUntil = rows.time(6);
        lowerings.push_back(std::move(lowering));
    }
    return lowerings;
}

} // namespace aicms::consent
