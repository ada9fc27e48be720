// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/last_answers.h"

#include "core/consent/consent_rules.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace aicms::consent {

namespace {

bool isCoveredBy(Channel channel, Channel way)
{
    return channel == Channel::All || channel == way;
}

/// Which of two entries counts later, as the fold orders them.
auto placeOf(const Event& event)
{
    return std::tuple(event.at.microseconds, carefulness(event.state), event.seq);
}

void keepLater(const Event*& last, const Event& event)
{
    if (!last || placeOf(*last) < placeOf(event))
        last = &event;
}

struct LastOfWay {
    const Event* yes = nullptr;
    const Event* no = nullptr;
};
using LastByWay = std::array<LastOfWay, everyWay.size()>;

/// The last yes and the last no by each way, of entries that are not struck out.
LastByWay lastByWay(
    std::span<const Event> history, base::PurposeId purpose, const std::function<bool(const Event&)>& counts)
{
    LastByWay last;
    const QSet<qint64> struck = struckOut(history);
    for (const Event& event : history) {
        const bool isAnswer = isAgreed(event.state) || isNo(event.state);
        if (event.purpose != purpose || !isAnswer || struck.contains(event.seq) || !counts(event))
            continue;
        for (std::size_t i = 0; i < last.size(); ++i) {
            if (isCoveredBy(event.channel, everyWay[i]))
                keepLater(isNo(event.state) ? last[i].no : last[i].yes, event);
        }
    }
    return last;
}

bool isNeutral(const Event& event)
{
    return !isAgreed(event.state) && !isNo(event.state);
}

bool isUnfoundedByFold(
    std::span<const Event> history, const purposes::Purpose& purpose, Channel channel, base::UtcTime time)
{
    const PurposeLines lines = linesOf(history, purpose);
    for (int each = 0; each < purposes::channelCount; ++each) {
        const auto way = static_cast<Channel>(each);
        const Span* span = at(lines.line(way), time);
        const State before = span ? span->row.state : State::NeverAsked;
        const bool isFounded = isAgreed(before) || before == State::Expired || before == State::Withdrawn;
        if (isCoveredBy(channel, way) && isFounded)
            return false;
    }
    return true;
}

} // namespace

bool isPlain(std::span<const Event> history, base::UtcTime now)
{
    base::UtcTime recorded {std::numeric_limits<qint64>::min()};
    for (const Event& event : history) {
        const bool isRead
            = event.recordedAt >= recorded && event.at <= now && (event.at <= event.recordedAt || !isNo(event.state));
        if (!isRead)
            return false;
        recorded = event.recordedAt;
    }
    return recorded <= now;
}

bool wouldEndNo(std::span<const Event> history, base::PurposeId purpose, Channel channel, base::UtcTime time,
    const std::function<bool(const Event&)>& counts)
{
    const LastByWay last = lastByWay(history, purpose, counts);
    for (std::size_t i = 0; i < last.size(); ++i) {
        const auto [yes, no] = last[i];
        const bool isNoNow = no && (!yes || placeOf(*yes) < placeOf(*no));
        if (isNoNow && isCoveredBy(channel, everyWay[i]) && time > no->at)
            return true;
    }
    return false;
}

bool isUnfounded(std::span<const Event> history, const purposes::Purpose& purpose, Channel channel, base::UtcTime time)
{
    if (purpose.basis != purposes::LawfulBasis::Consent)
        return false;
    const bool isOpen = std::ranges::any_of(
        history, [&](const Event& event) { return event.purpose == purpose.id && isNeutral(event); });
    if (isOpen || !isPlain(history, endOfTime))
        return isUnfoundedByFold(history, purpose, channel, time);
    const LastByWay last = lastByWay(history, purpose.id, [time](const Event& event) { return event.at <= time; });
    for (std::size_t i = 0; i < last.size(); ++i) {
        const auto [yes, no] = last[i];
        const bool isYes = yes && (!no || placeOf(*no) < placeOf(*yes)); // or it has run out since
        if (isCoveredBy(channel, everyWay[i]) && (isYes || (no && no->state == State::Withdrawn)))
            return false;
    }
    return true;
}

} // namespace aicms::consent
