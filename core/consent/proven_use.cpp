// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/proven_use.h"

#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <set>

namespace aicms::consent {

std::vector<ProvenYes> provenByPhone(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime now)
{
    std::vector<ProvenYes> proven;
    const std::vector<Event> events = readEvents(tx, customer);
    if (std::ranges::none_of(events, [](const Event& each) { return each.proof.isShown(); }))
        return proven; // of most people, and a dry run asks of everybody who goes
    NameReader names(tx);
    std::set<std::pair<base::PurposeId, int>> seen;
    for (const Event& each : events) {
        const auto purpose = purposes::purposeVersion(tx, each.purpose, each.purposeVersion);
        if (!purpose || !purpose->needsProof || !seen.insert({each.purpose, each.purposeVersion}).second)
            continue;
        const PurposeLines lines = linesOf(events, *purpose);
        for (const Span& span : lines.line(Channel::Phone)) {
            const auto event = std::ranges::find(events, span.row.event, &Event::seq);
            if (isAgreed(span.row.state) && event != events.end() && event->proof.isShown()
                && event->purposeVersion == each.purposeVersion)
                proven.push_back({*event, names.of(*event), std::min(span.to, now)});
        }
    }
    return proven;
}

} // namespace aicms::consent
