// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_dates.h"

#include "core/requests/law_table.h"

#include <algorithm>

namespace aicms::requests {

namespace {

/// The earliest of the days that `counts` takes.
template <class Counts> QDate earliest(const std::vector<Deadline>& all, Counts counts)
{
    QDate day;
    for (const Deadline& each : all) {
        const bool isDay = each.answer.outcome == deadlines::Outcome::Day && each.clock != LawTable::atOnce;
        if (isDay && counts(each) && (!day.isValid() || each.answer.day < day))
            day = each.answer.day;
    }
    return day;
}

bool isOfAnswer(const Deadline& deadline)
{
    return !LawTable::builtIn().isMetByAcknowledging(deadline.clock);
}

} // namespace

Request underLaw(const Request& request, Regime regime)
{
    Request seen = request;
    seen.regimes = {regime};
    std::erase_if(seen.items, [regime](const Item& item) { return !LawTable::builtIn().knows(regime, item.kind); });
    return seen;
}

base::Result<LetterDates> letterDates(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone, QDate today)
{
    LetterDates dates;
    Request first = request;
    first.standing.isExtended = false;
    std::vector<Event> without = events;
    std::erase_if(without, [](const Event& event) { return event.move == Move::Extend; });
    const auto unextended = deadlinesOf(first, without, book, calendars, zone);
    if (!unextended)
        return base::fail(unextended.error());
    dates.dueFirst = earliest(*unextended, isOfAnswer);
    if (!request.standing.isAcknowledged && request.standing.end == End::Open)
        dates.acknowledgeBy = earliest(*unextended, [](const Deadline& each) { return !isOfAnswer(each); });
    const auto noticeBy = extensionNoticeBy(first, without, book, calendars, zone, today);
    if (!noticeBy)
        return base::fail(noticeBy.error());
    dates.noticeBy = *noticeBy;
    if (dates.noticeBy.isValid()) {
        Request longer = request;
        longer.standing.isExtended = true;
        std::vector<Event> with = events;
        if (!request.standing.isExtended) {
            Event extension;
            extension.move = Move::Extend;
            extension.day = today;
            with.push_back(extension);
        }
        const auto extended = deadlinesOf(longer, with, book, calendars, zone);
        if (!extended)
            return base::fail(extended.error());
        dates.dueExtended = earliest(*extended, isOfAnswer);
    }
    dates.due = request.standing.isExtended && dates.dueExtended.isValid() ? dates.dueExtended : dates.dueFirst;
    return dates;
}

} // namespace aicms::requests
