// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/silenced_addresses.h"

#include "core/consent/suppression.h"

#include <algorithm>
#include <initializer_list>

namespace aicms::consent {

namespace {

bool reachesBy(const purposes::Purpose& purpose, std::initializer_list<Channel> ways)
{
    return purpose.channels.empty()
        || std::ranges::any_of(ways, [&purpose](Channel way) { return purpose.hasChannel(way); });
}

} // namespace

std::vector<SilencedAddress> silencedAddresses(storage::ReadTransaction& tx, const customers::Customer& customer,
    const purposes::Catalogue& catalogue, std::optional<base::UtcTime> now)
{
    std::vector<SilencedAddress> all;
    const SuppressionList list(tx, now);
    if (list.isEmpty())
        return all;
    for (const customers::Email& email : customer.emails)
        all.push_back({email.address, {}});
    for (const customers::Phone& phone : customer.phones)
        all.push_back({phone.typed.isEmpty() ? phone.e164 : phone.typed, {}});
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (!purpose.isUsable())
            continue;
        // A no to letters leaves the telephone as it is: said of that, it would only puzzle.
        customers::Customer reached;
        if (reachesBy(purpose, {Channel::Email}))
            reached.emails = customer.emails;
        if (reachesBy(purpose, {Channel::Phone, Channel::Sms}))
            reached.phones = customer.phones;
        const QStringList here = list.allOf(reached, purpose.id);
        for (SilencedAddress& each : all) {
            if (here.contains(each.address))
                each.purposes << purpose.code;
        }
    }
    std::erase_if(all, [](const SilencedAddress& each) { return each.purposes.isEmpty(); });
    return all;
}

} // namespace aicms::consent
