// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/same_entry.h"

#include "core/base/local_day.h"
#include "core/consent/consent_rules.h"

#include <algorithm>
#include <ranges>

namespace aicms::consent {

const Event* sameEntry(const EventDraft& draft, base::PurposeId purpose, std::span<const Event> history,
    base::UtcTime now, const QTimeZone& zone)
{
    if (draft.isImported || draft.corrects || draft.state == State::Withdrawn)
        return nullptr;
    const QSet<qint64> struck = struckOut(history);
    const auto saysTheSame = [&](const Event& event) {
        return event.channel == draft.channel && event.state == draft.state && event.how == draft.how
            && event.giver == draft.giver && event.giverName == draft.giverName.trimmed()
            && event.notice == draft.notice && event.proof == draft.proof && event.isExplicit == draft.isExplicit;
    };
    const base::UtcTime time = draft.at.value_or(now);
    const bool isDayAlone = !draft.at || draft.isDayAlone;
    const bool isToday = isDayAlone && base::localDay(time, zone) == base::localDay(now, zone);
    for (const Event& event : std::views::reverse(history)) {
        if (event.purpose != purpose || struck.contains(event.seq))
            continue;
        const bool isThen
            = isDayAlone ? base::localDay(event.at, zone) == base::localDay(time, zone) : event.at == time;
        if (isThen && saysTheSame(event))
            return &event;
        // Said again after something else, it is news; another way, or an older moment, is not something else.
        if (isToday && (event.channel == draft.channel || event.channel == Channel::All))
            return nullptr;
    }
    return nullptr;
}

std::optional<StateRow> decidesInstead(
    std::span<const Event> history, const Event& newest, const purposes::Purpose& purpose, base::UtcTime now)
{
    if (newest.corrects || newest.state == State::Requested)
        return std::nullopt;
    const PurposeLines lines = linesOf(history, purpose);
    const Span* deciding = at(lines.line(newest.channel), now);
    const bool isOther = deciding && deciding->row.event != newest.seq && deciding->row.state != newest.state
        && !(isAgreed(deciding->row.state) && isAgreed(newest.state));
    return isOther ? std::optional(deciding->row) : std::nullopt;
}

base::Error alreadyRecorded(const Event& event, const QTimeZone& zone)
{
    const QDate day = base::localDay(event.recordedAt, zone);
    return {base::ErrorKind::Invalid, QStringLiteral("consent.already_recorded"),
        day.year() * 10'000 + day.month() * 100 + day.day()};
}

} // namespace aicms::consent
