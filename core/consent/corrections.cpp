// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/corrections.h"

#include "core/consent/consent_rules.h"

#include <algorithm>
#include <iterator>

namespace aicms::consent {

QHash<qint64, Correction> correctionsIn(const std::vector<HistoryEntry>& history)
{
    std::vector<Event> events;
    std::ranges::transform(history, std::back_inserter(events), &HistoryEntry::event);
    const QSet<qint64> struck = struckOut(events);
    QHash<qint64, Correction> corrections;
    for (const Event& event : events) {
        if (event.corrects && !struck.contains(event.seq))
            corrections.insert(*event.corrects, {event.seq, event.recordedAt});
    }
    return corrections;
}

} // namespace aicms::consent
