// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/shown_answers.h"

#include "core/consent/consent_rules.h"

#include <algorithm>

namespace aicms::consent {

std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer, std::span<const purposes::Purpose> all,
    std::span<const Event> events, const AskedMoment& moment)
{
    std::vector<ShownAnswer> answers;
    ToldAnswers told(gate, moment);
    const std::vector<Event> endless = moment.isWithoutAges ? withoutParentsEnds(events) : std::vector<Event> {};
    for (StateRow row : statesAt(moment.isWithoutAges ? endless : events, all, moment.time)) {
        const purposes::Purpose& purpose = *std::ranges::find(all, row.purpose, &purposes::Purpose::id);
        const GateAnswer said = told.may(purpose.code, customer, events, row.channel);
        if (said.reason == GateReason::Expired && isAgreed(row.state)) {
            row.state = State::Expired;
            row.since.reset();
        }
        answers.push_back({row, said.isAllowed, said.reason});
    }
    return answers;
}

} // namespace aicms::consent
