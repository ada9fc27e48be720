// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline_rules.h"
#include "core/requests/request.h"

namespace aicms::requests {

/// Whose working days count: for the GDPR those of the business's place (R2), for the CCPA those of California (C7).
struct Calendars {
    deadlines::WorkCalendar own;
    deadlines::WorkCalendar california;
    const deadlines::WorkCalendar& of(Regime regime) const { return regime == Regime::Ccpa ? california : own; }
};

/// One date of a request. More than one law may apply, and each gives every item its own.
struct Deadline {
    int position = 0; ///< of the item
    Regime regime = Regime::EuGdpr;
    QString clock; ///< "at_once": the law gives no time at all, e.g. for withdrawing a consent (Art. 7(3))
    deadlines::Answer answer;
    bool isMet = false; ///< nothing is left to do for it
};

/// Every date of a request, computed anew from its events. Errors of deadlines::compute; Invalid
/// "request.kind_not_in_law" where none of the laws knows an item.
base::Result<std::vector<Deadline>> deadlinesOf(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone);

/// The earliest date on which something is still due (S1); empty while all wait for an answer, or nothing is left.
const Deadline* leading(const std::vector<Deadline>& all);

/// The last day on which an extension may be announced: where more than one law applies, by the one whose time is over
/// first (S1), of those that still run on the day `from` (invalid: of all); the last of all where none does. Invalid
/// where no law of this request knows one, or its time is not running.
base::Result<QDate> extensionNoticeBy(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone, QDate from);

} // namespace aicms::requests
