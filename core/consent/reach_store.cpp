// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/reach_store.h"

namespace aicms::consent {

customers::Customer readWays(storage::ReadTransaction& tx, base::CustomerId customer, Channel channel)
{
    customers::Customer ways;
    ways.id = customer;
    if (channel == Channel::Email || channel == Channel::All) {
        auto rows = tx.query("SELECT address, is_valid FROM email WHERE customer_id = ?1", customer);
        while (rows.next())
            ways.emails.push_back({rows.text(0), {}, rows.integer(1) != 0});
    }
    if (channel == Channel::Phone || channel == Channel::Sms || channel == Channel::All) {
        auto rows = tx.query("SELECT typed, e164 FROM phone WHERE customer_id = ?1", customer);
        while (rows.next())
            ways.phones.push_back({rows.text(0), {}, rows.text(1)});
    }
    if (channel == Channel::Post || channel == Channel::All) {
        auto rows = tx.query("SELECT street, postcode, city FROM address WHERE customer_id = ?1", customer);
        while (rows.next())
            ways.addresses.push_back({rows.text(0), rows.text(1), rows.text(2)});
    }
    return ways;
}

} // namespace aicms::consent
