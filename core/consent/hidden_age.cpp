// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/hidden_age.h"

#include "core/consent/ledger_store.h"

#include <algorithm>

namespace aicms::consent {

bool seesBirthdays(const access::Role& role)
{
    return role.rights.testFlag(access::Right::SeeSensitive);
}

bool tellsAge(const Event& event)
{
    return event.giver == Giver::Parent && isAgreed(event.state) && event.validUntil;
}

bool tellsAge(storage::ReadTransaction& tx, qint64 seq)
{
    const auto event = readEvent(tx, seq);
    return event && tellsAge(*event);
}

void hideAge(StateRow& row, std::span<const Event> events)
{
    const auto decides = std::ranges::find(events, row.event, &Event::seq);
    if (decides == events.end() || !tellsAge(*decides))
        return;
    row.validUntil.reset();
    if (row.state == State::Expired)
        row.since.reset();
}

std::optional<base::UtcTime> knownSince(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT MIN(at) FROM (SELECT created_at AS at FROM customer WHERE id = ?1"
                         " UNION ALL SELECT at FROM consent_payload WHERE customer_id = ?1"
                         " UNION ALL SELECT at FROM sales_order WHERE customer_id = ?1"
                         " UNION ALL SELECT at FROM interaction WHERE customer_id = ?1)",
        customer);
    return rows.next() && !rows.isNull(0) ? std::optional(rows.time(0)) : std::nullopt;
}

} // namespace aicms::consent
