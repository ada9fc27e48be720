// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/shown_answers.h"

#include "core/consent/consent_rules.h"

#include <algorithm>

namespace aicms::consent {

std::vector<ShownAnswer> shownAnswers(Gate& gate, base::CustomerId customer, std::span<const purposes::Purpose> all,
    std::span<const Event> events, base::UtcTime time)
{
    std::vector<ShownAnswer> answers;
    for (const StateRow& row : statesAt(events, all, time)) {
        const purposes::Purpose& purpose = *std::ranges::find(all, row.purpose, &purposes::Purpose::id);
        const GateAnswer said = gate.may(purpose.code, customer, events, time, row.channel);
        answers.push_back({row, said.isAllowed, said.reason});
    }
    return answers;
}

} // namespace aicms::consent
