// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/entry_effect.h"

#include "core/consent/consent_rules.h"
#include "core/consent/record_rules.h"

#include <algorithm>
#include <array>

namespace aicms::consent {

using base::UtcTime;

namespace {

constexpr std::array comparedWays {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms};

/// 0: a no, 1: neither, 2: a yes.
int leave(State state)
{
    if (isAgreed(state))
        return 2;
    return isNo(state) ? 0 : 1;
}

StateRow rowAt(std::span<const Span> line, UtcTime time)
{
    const Span* span = at(line, time);
    return span ? span->row : StateRow {};
}

/// `now`, and whenever an answer changes after it: a yes may end on another day than before.
std::vector<UtcTime> momentsFrom(UtcTime now, std::span<const Span> was, std::span<const Span> will)
{
    std::vector<UtcTime> moments {now};
    for (const auto& line : {was, will}) {
        for (const Span& span : line) {
            if (span.from > now)
                moments.push_back(span.from);
        }
    }
    return moments;
}

} // namespace

EntryEffect effectOf(
    std::span<const Event> history, const Event& entry, std::span<const purposes::Purpose> purposes, UtcTime now)
{
    const std::vector<Event> before(history.begin(), history.end());
    std::vector<Event> after = before;
    after.push_back(entry);
    UtcTime recorded = now;
    qint64 last = 0;
    for (const Event& event : before) {
        recorded = std::max(recorded, event.recordedAt);
        last = std::max(last, event.seq);
    }
    after.back().seq = last + 1;
    after.back().recordedAt = recorded;
    EntryEffect effect;
    for (const purposes::Purpose& purpose : purposes) {
        const PurposeLines was = linesOf(before, purpose);
        const PurposeLines will = linesOf(after, purpose);
        for (const Channel way : comparedWays) {
            if (!isOfPurpose(way, purpose))
                continue;
            const std::vector<Span>& old = was.line(way);
            const std::vector<Span>& read = will.line(way);
            for (const UtcTime time : momentsFrom(now, old, read)) {
                const int change = leave(rowAt(read, time).state) - leave(rowAt(old, time).state);
                effect.letsMore |= change > 0;
                effect.letsLess |= change < 0;
            }
            for (const UtcTime time : {now, recorded}) {
                const StateRow row = rowAt(read, time);
                effect.bringsBackProven |= purpose.needsProof && isAgreed(row.state)
                    && !isAgreed(rowAt(old, time).state) && row.event != last + 1;
            }
        }
    }
    return effect;
}

} // namespace aicms::consent
