// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/silenced_addresses.h"

#include "core/consent/suppression.h"

namespace aicms::consent {

std::vector<SilencedAddress> silencedAddresses(storage::ReadTransaction& tx, const customers::Customer& customer,
    const purposes::Catalogue& catalogue, std::optional<base::UtcTime> now)
{
    std::vector<SilencedAddress> all;
    const SuppressionList list(tx, now);
    for (const QString& address : list.allOf(customer))
        all.push_back({address, {}});
    if (all.empty())
        return all;
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
