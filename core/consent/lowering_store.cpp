// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/lowering_store.h"

#include <QUuid>

namespace aicms::consent {

std::vector<Lowering> readLowerings(storage::ReadTransaction& tx, qint64 after, int most)
{
    std::vector<Lowering> lowerings;
    auto rows = tx.query("SELECT e.seq, c.uuid, p.code, e.channel, e.state, e.at FROM consent_payload e"
                         " JOIN customer c ON c.id = e.customer_id JOIN purpose p ON p.id = e.purpose_id"
                         " WHERE e.seq > ?1 AND e.state NOT IN (?2, ?3, ?4) ORDER BY e.seq LIMIT ?5",
        after, static_cast<int>(State::Requested), static_cast<int>(State::Given), static_cast<int>(State::Renewed),
        most);
    while (rows.next())
        lowerings.push_back({rows.integer(0), QUuid::fromRfc4122(rows.blob(1)).toString(QUuid::WithoutBraces),
            rows.text(2), static_cast<Channel>(rows.integer(3)), static_cast<State>(rows.integer(4)), rows.time(5)});
    return lowerings;
}

} // namespace aicms::consent
