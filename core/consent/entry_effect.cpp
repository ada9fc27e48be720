// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/entry_effect.h"

#include "core/consent/consent_rules.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/record_rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace aicms::consent {

using base::UtcTime;

namespace {

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

const Span* lastAgreed(std::span<const Span> line, UtcTime now)
{
    const Span* span = at(line, now);
    while (span && !isAgreed(span->row.state))
        span = span == line.data() ? nullptr : span - 1;
    return span;
}

/// What `read` says less than `was`, by one way of the purpose; none: nothing.
std::optional<BroughtNo> broughtNo(
    std::span<const Span> was, std::span<const Span> read, std::span<const Event> after, Channel way, UtcTime now)
{
    const Span* objection = standingObjection(was, now) ? nullptr : standingObjection(read, now);
    const bool isLess = leave(rowAt(read, now).state) < leave(rowAt(was, now).state);
    if (!objection && !isLess)
        return std::nullopt;
    const Span* span = objection ? objection : at(read, now);
    BroughtNo no;
    no.channel = way;
    if (span && isNo(span->row.state)) {
        no.state = span->row.state;
        // As it was said: one to the whole of a purpose keeps addresses on the list that this way does not use.
        const auto event = std::ranges::find(after, span->row.event, &Event::seq);
        no.channel = event == after.end() ? way : event->channel;
    }
    no.at = span ? span->from : now;
    if (const Span* yes = lastAgreed(was, now))
        no.at = std::max(no.at, yes->from);
    return no;
}

/// One to the whole of a purpose comes by each of its ways.
void addOnce(std::vector<BroughtNo>& noes, const BroughtNo& no)
{
    const auto same = std::ranges::find_if(noes, [&no](const BroughtNo& each) {
        return each.purpose == no.purpose && each.channel == no.channel && each.state == no.state;
    });
    if (same == noes.end())
        noes.push_back(no);
    else
        same->at = std::max(same->at, no.at);
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
        for (const Channel way : everyWay) {
            const std::vector<Span>& old = was.line(way);
            const std::vector<Span>& read = will.line(way);
            const bool isUsed = isOfPurpose(way, purpose);
            auto no = broughtNo(old, read, after, way, now);
            if (no && (isUsed || isObjection(no->state))) {
                no->purpose = purpose.id;
                addOnce(effect.noes, *no);
            }
            if (!isUsed)
                continue;
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
