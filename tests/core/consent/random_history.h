// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

#include <QRandomGenerator>

#include <algorithm>

namespace aicms::test {

/// Entries as no rule would let them in: anything may follow anything. Times lie close together, so that many meet.
inline std::vector<consent::Event> randomHistory(quint32 seed, int purposeCount)
{
    using consent::State;
    QRandomGenerator random(seed);
    std::vector<consent::Event> events;
    const int count = random.bounded(1, 12);
    for (int i = 1; i <= count; ++i) {
        consent::Event event;
        event.seq = i;
        event.customer = {1};
        event.purpose = {random.bounded(1, purposeCount + 1)};
        event.purposeVersion = 1;
        event.channel = static_cast<consent::Channel>(random.bounded(3) == 0 ? random.bounded(1, 5) : 0);
        event.state = static_cast<State>(random.bounded(1, consent::stateCount));
        event.at = {random.bounded(1, 20) * 1'000'000LL};
        // A clock that goes back and forth; nothing is recorded before it came in.
        event.recordedAt = {event.at.microseconds + random.bounded(0, 8) * 1'000'000LL};
        if (consent::isAgreed(event.state) && random.bounded(2) == 0)
            event.validUntil = base::UtcTime {event.at.microseconds + random.bounded(1, 8) * 1'000'000LL};
        if (event.state == State::Withdrawn && random.bounded(3) == 0) // said for a later moment, by a clock behind
            event.at.microseconds = event.recordedAt.microseconds + random.bounded(1, 8) * 1'000'000LL;
        if (i > 1 && random.bounded(6) == 0)
            event.corrects = random.bounded(1, i);
        event.proof.kind = random.bounded(2) == 0 ? consent::ProofKind::Text : consent::ProofKind::None;
        events.push_back(event);
    }
    return events;
}

/// Of the fold below, so that it takes nothing from the program: from "How careful a state makes the business" and K5.
inline bool otherIsYes(consent::State state)
{
    return state == consent::State::Given || state == consent::State::Renewed;
}
inline int otherCare(consent::State state)
{
    using consent::State;
    static const std::vector<std::vector<State>> fromTheLeast {{State::Given, State::Renewed}, {State::Requested},
        {State::NeverAsked}, {State::Unknown}, {State::Expired}, {State::Refused}, {State::Invalidated},
        {State::Withdrawn}, {State::OptOutSignal}, {State::Objected}};
    for (std::size_t place = 0; place < fromTheLeast.size(); ++place) {
        if (std::ranges::count(fromTheLeast[place], state) > 0)
            return static_cast<int>(place);
    }
    return -1;
}

/// The same answer as the fold's, found another way: from the end, by recursion, without stretches of time.
class OtherFold {
public:
    /// A state and the entry that decides it; null: nobody has answered.
    struct Answer {
        consent::State state = consent::State::NeverAsked;
        const consent::Event* entry = nullptr;
    };

    explicit OtherFold(std::vector<consent::Event> events) : m_events(std::move(events)) { straighten(); }

    consent::State state(const purposes::Purpose& purpose, consent::Channel channel, base::UtcTime time) const
    {
        return answer(purpose, channel, time).state;
    }
    Answer answer(const purposes::Purpose& purpose, consent::Channel channel, base::UtcTime time) const
    {
        if (channel != consent::Channel::All)
            return byChannel(purpose, channel, time);
        const bool isMixed = std::any_of(m_events.begin(), m_events.end(), [&](const consent::Event& event) {
            return event.purpose == purpose.id && event.channel != consent::Channel::All;
        });
        if (!isMixed)
            return byChannel(purpose, consent::Channel::All, time);
        std::vector<Answer> answers;
        for (int way = 1; way < purposes::channelCount; ++way) {
            if (purpose.channels.empty() || purpose.hasChannel(static_cast<consent::Channel>(way)))
                answers.push_back(byChannel(purpose, static_cast<consent::Channel>(way), time));
        }
        return *std::max_element(answers.begin(), answers.end(),
            [](const Answer& a, const Answer& b) { return isLessCareful(a.state, b.state); });
    }

    /// By that way, or by any: agreed at some moment before, and no longer at `time`.
    bool hasEndedYes(const purposes::Purpose& purpose, consent::Channel channel, base::UtcTime time) const
    {
        if (channel != consent::Channel::All)
            return hasEnded(time, [&](base::UtcTime at) { return byChannel(purpose, channel, at).state; });
        if (hasEnded(time, [&](base::UtcTime at) { return answer(purpose, channel, at).state; }))
            return true;
        for (int way = 1; way < purposes::channelCount; ++way) {
            const auto each = static_cast<consent::Channel>(way);
            if (hasEnded(time, [&](base::UtcTime at) { return byChannel(purpose, each, at).state; }))
                return true;
        }
        return false;
    }

private:
    using List = std::vector<const consent::Event*>;

    template <class StateAt> bool hasEnded(base::UtcTime time, StateAt stateAt) const
    {
        return !otherIsYes(stateAt(time))
            && std::any_of(m_events.begin(), m_events.end(),
                [&](const consent::Event& event) { return event.at <= time && otherIsYes(stateAt(event.at)); });
    }

    using Place = std::size_t;

    /// The longest row without going back that begins (`step` 1) or ends (-1) with an entry, by trying all.
    std::size_t longestRow(Place place, int step, std::vector<std::size_t>& known) const
    {
        if (known[place] > 0)
            return known[place];
        std::size_t longest = 1;
        for (Place other = 0; other < m_events.size(); ++other) {
            const bool isBeyond = step > 0 ? other > place : other < place;
            const bool fits = step > 0 ? m_events[other].recordedAt >= m_events[place].recordedAt
                                       : m_events[other].recordedAt <= m_events[place].recordedAt;
            if (isBeyond && fits)
                longest = std::max(longest, 1 + longestRow(other, step, known));
        }
        return known[place] = longest;
    }
    /// "No wrong clock keeps a no out": rules 1 and 2 of inTrueTime, word by word.
    void straighten()
    {
        const std::vector<consent::Event> asRecorded = m_events;
        const Place count = asRecorded.size();
        std::vector<std::size_t> to(count), from(count), rows;
        for (Place i = 0; i < count; ++i)
            rows.push_back(longestRow(i, -1, to) + longestRow(i, 1, from) - 1);
        const std::size_t longest = rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end());
        std::vector<consent::Event> twice;
        for (Place i = 0; i < count; ++i) {
            const consent::Event& no = asRecorded[i];
            if (!saysNo(no.state))
                continue;
            for (Place later = i + 1; later < count; ++later) {
                const base::UtcTime clock = asRecorded[later].recordedAt;
                if (rows[later] < longest || clock >= no.recordedAt)
                    continue;
                bool isFollowing = rows[i] < longest;
                for (Place before = 0; before < i; ++before)
                    isFollowing = isFollowing || asRecorded[before].recordedAt <= clock;
                if (isFollowing) // just before it
                    m_events[i].at = std::min(m_events[i].at, {clock.microseconds - 1});
            }
            std::vector<base::UtcTime> places {no.at};
            for (Place before = 0; before < i && !no.corrects; ++before) {
                const consent::Event& yes = asRecorded[before];
                const bool isMeant = no.channel == consent::Channel::All || yes.channel == consent::Channel::All
                    || yes.channel == no.channel;
                if (otherIsYes(yes.state) && yes.purpose == no.purpose && isMeant && yes.at > no.recordedAt
                    && !isStruck(yes.seq))
                    places.push_back(yes.at);
            }
            bool isAgain = false;
            for (const base::UtcTime place : places) {
                if (place <= no.recordedAt)
                    continue;
                bool isTakenBack = false;
                for (Place later = i + 1; later < count; ++later) {
                    const consent::Event& yes = asRecorded[later];
                    const bool isToAll = yes.channel == consent::Channel::All || yes.channel == no.channel;
                    const bool isBetween = yes.recordedAt >= no.recordedAt && yes.recordedAt < place;
                    if (otherIsYes(yes.state) && yes.purpose == no.purpose && isToAll && isBetween
                        && yes.at > no.recordedAt && !isStruck(yes.seq))
                        isTakenBack = true;
                }
                isAgain = isAgain || !isTakenBack;
                if (isTakenBack && place == no.at)
                    m_events[i].at = std::min(m_events[i].at, no.recordedAt);
                if (!isTakenBack && place != no.at) { // else it stands there already
                    twice.push_back(no);
                    twice.back().at = place;
                }
            }
            if (isAgain && no.recordedAt != no.at) {
                twice.push_back(no);
                twice.back().at = no.recordedAt;
            }
        }
        m_events.insert(m_events.end(), twice.begin(), twice.end());
    }
    static bool isLessCareful(consent::State a, consent::State b) { return otherCare(a) < otherCare(b); }
    static bool saysNo(consent::State state)
    {
        using consent::State;
        return state == State::Refused || state == State::Withdrawn || state == State::Objected
            || state == State::OptOutSignal || state == State::Invalidated;
    }
    bool isStruck(qint64 seq) const
    {
        return std::any_of(m_events.begin(), m_events.end(),
            [&](const consent::Event& other) { return other.corrects == seq && !isStruck(other.seq); });
    }
    Answer byChannel(const purposes::Purpose& purpose, consent::Channel channel, base::UtcTime time) const
    {
        List list;
        for (const consent::Event& event : m_events) {
            const bool isCovered = event.channel == consent::Channel::All || event.channel == channel;
            const bool isVoid = isStruck(event.seq) || (event.corrects && event.state == consent::State::Unknown);
            if (event.purpose == purpose.id && event.at <= time && isCovered && !isVoid)
                list.push_back(&event);
        }
        return lastOf(list, time);
    }
    static Answer lastOf(List list, base::UtcTime time)
    {
        if (list.empty())
            return {};
        const auto last = std::max_element(list.begin(), list.end(), [](const auto* a, const auto* b) {
            if (a->at != b->at)
                return a->at < b->at;
            if (otherCare(a->state) != otherCare(b->state))
                return isLessCareful(a->state, b->state);
            return a->seq < b->seq;
        });
        const consent::Event* event = *last;
        list.erase(last);
        if (event->state == consent::State::Requested) {
            switch (lastOf(list, event->at).state) {
            case consent::State::NeverAsked:
            case consent::State::Unknown:
            case consent::State::Expired:
            case consent::State::Requested: return {consent::State::Requested, event};
            default: return lastOf(list, time);
            }
        }
        // "A no ends with a yes or gives way to another no, with nothing else."
        if (event->state == consent::State::Unknown || event->state == consent::State::Expired) {
            const Answer before = lastOf(list, event->at);
            if (saysNo(before.state))
                return before;
        }
        const bool hasEnded = otherIsYes(event->state) && event->validUntil && *event->validUntil <= time;
        return {hasEnded ? consent::State::Expired : event->state, event};
    }

    std::vector<consent::Event> m_events;
};

} // namespace aicms::test
