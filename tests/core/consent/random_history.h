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
        if (i > 1 && random.bounded(6) == 0)
            event.corrects = random.bounded(1, i);
        event.proof.kind = random.bounded(2) == 0 ? consent::ProofKind::Text : consent::ProofKind::None;
        events.push_back(event);
    }
    return events;
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

private:
    using List = std::vector<const consent::Event*>;

    /// What was recorded later, by a clock that said an earlier time, proves that it had not come in before then.
    void straighten()
    {
        const std::vector<consent::Event> asRecorded = m_events;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            for (std::size_t later = i + 1; later < m_events.size(); ++later) {
                if (asRecorded[later].recordedAt < asRecorded[i].recordedAt)
                    m_events[i].at = std::min(m_events[i].at, asRecorded[later].recordedAt);
            }
        }
    }
    static bool isLessCareful(consent::State a, consent::State b)
    {
        return consent::carefulness(a) < consent::carefulness(b);
    }
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
            if (consent::carefulness(a->state) != consent::carefulness(b->state))
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
        const bool hasEnded = consent::isAgreed(event->state) && event->validUntil && *event->validUntil <= time;
        return {hasEnded ? consent::State::Expired : event->state, event};
    }

    std::vector<consent::Event> m_events;
};

} // namespace aicms::test
