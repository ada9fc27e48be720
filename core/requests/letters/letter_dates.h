// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request_clocks.h"

namespace aicms::requests {

/// The days that a letter under one law has to name or to keep. Invalid: there is none, or its time does not run.
struct LetterDates {
    QDate due; ///< of the answer as things stand
    QDate dueFirst; ///< of the answer, had nothing been extended
    QDate dueExtended; ///< of the answer once an extension is announced, today if it was not yet
    QDate noticeBy; ///< the last day of announcing one
    QDate acknowledgeBy; ///< invalid once it is done
};

/// The request as that law alone sees it: without what it does not know.
Request underLaw(const Request& request, Regime regime);

/// Computed anew from the events. `request`: underLaw(). Errors of deadlinesOf().
base::Result<LetterDates> letterDates(const Request& request, const std::vector<Event>& events,
    const deadlines::LawBook& book, const Calendars& calendars, const QTimeZone& zone, QDate today);

} // namespace aicms::requests
