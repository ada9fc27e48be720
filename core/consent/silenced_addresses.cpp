// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/silenced_addresses.h"

#include "core/consent/suppression.h"

namespace aicms::consent {

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
        const QStringList here = list.allOf(customer, purpose.id);
        for (SilencedAddress& each : all) {
            if (here.contains(each.address))
                each.purposes << purpose.code;
        }
    }
    std::erase_if(all, [](const SilencedAddress& each) { return each.purposes.isEmpty(); });
    return all;
}

} // namespace aicms::consent
