// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/entry_sights.h"

#include "core/consent/consent_rules.h"
#include "core/purposes/purpose_records.h"

namespace aicms::consent {

namespace {

purposes::NoticeSight sightOf(const Event& event)
{
    return {event.customer, event.notice, {}, 0, event.language, event.at, static_cast<int>(event.how), event.by};
}

} // namespace

void keepSights(storage::WriteTransaction& tx, const Event& event, const std::vector<Event>& history)
{
    if (event.corrects) {
        std::vector<Event> all = history;
        all.push_back(event);
        const QSet<qint64> before = struckOut(history);
        const QSet<qint64> after = struckOut(all);
        for (const Event& each : history) {
            if (each.notice == 0 || before.contains(each.seq) == after.contains(each.seq))
                continue;
            if (after.contains(each.seq))
                purposes::strikeSight(tx, sightOf(each), event.by, event.reason);
            else
                purposes::recordSight(tx, sightOf(each));
        }
    }
    // Last: a correction may say the same of the same moment, and only what was there before it is struck out.
    if (event.notice != 0)
        purposes::recordSight(tx, sightOf(event));
}

} // namespace aicms::consent
