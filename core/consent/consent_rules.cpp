// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_rules.h"

#include <algorithm>
#include <set>

namespace aicms::consent {

using base::UtcTime;

bool isNo(State state)
{
    return carefulness(state) >= carefulness(State::Refused);
}

bool isObjection(State state)
{
    return state == State::Objected || state == State::OptOutSignal;
}

QSet<qint64> struckOut(std::span<const Event> events)
{
    // Later entries first: a correction that was itself corrected strikes nothing out.
    std::vector<const Event*> newestFirst;
    for (const Event& event : events) {
        if (event.corrects)
            newestFirst.push_back(&event);
    }
    std::ranges::sort(newestFirst, [](const Event* a, const Event* b) { return a->seq > b->seq; });
    QSet<qint64> struck;
    for (const Event* event : newestFirst) {
        if (!struck.contains(event->seq))
            struck.insert(*event->corrects);
    }
    return struck;
}

namespace {

bool covers(const Event& event, Channel channel)
{
    return event.channel == Channel::All || event.channel == channel;
}

std::vector<const Event*> counted(std::span<const Event> events, base::PurposeId purpose, Channel channel)
{
    const QSet<qint64> struck = struckOut(events);
    std::vector<const Event*> chosen;
    for (const Event& event : events) {
        const bool putsNothing = event.corrects && event.state == State::Unknown;
        if (event.purpose == purpose && covers(event, channel) && !putsNothing && !struck.contains(event.seq))
            chosen.push_back(&event);
    }
    std::ranges::sort(chosen, [](const Event* a, const Event* b) {
        const auto key
            = [](const Event& event) { return std::tuple(event.at.microseconds, carefulness(event.state), event.seq); };
        return key(*a) < key(*b);
    });
    return chosen;
}

/// A request changes nothing for whoever has answered, as long as the answer holds.
bool isAnswered(State state)
{
    return state != State::NeverAsked && state != State::Unknown && state != State::Expired
        && state != State::Requested;
}

class LineBuilder {
public:
    LineBuilder(base::PurposeId purpose, Channel channel) : m_purpose(purpose), m_channel(channel) { }

    void add(const Event& event)
    {
        expireUntil(event.at);
        if (event.state == State::Requested && isAnswered(now()))
            return;
        if (isNo(now()) && !isNo(event.state) && !isAgreed(event.state))
            return;
        begin(event.at, event.state, event);
        m_validUntil = isAgreed(event.state) ? event.validUntil : std::nullopt;
        m_deciding = &event;
    }
    std::vector<Span> finish()
    {
        expireUntil(endOfTime);
        return std::move(m_spans);
    }

private:
    State now() const { return m_spans.empty() ? State::NeverAsked : m_spans.back().row.state; }

    /// The consent that holds now may end before `time`.
    void expireUntil(UtcTime time)
    {
        if (!m_validUntil || *m_validUntil > time)
            return;
        begin(std::max(*m_validUntil, m_spans.back().from), State::Expired, *m_deciding);
        m_validUntil.reset();
    }
    void begin(UtcTime from, State state, const Event& event)
    {
        if (!m_spans.empty()) {
            m_spans.back().to = from;
            if (m_spans.back().from == from)
                m_spans.pop_back();
        }
        const bool goesOn
            = !m_spans.empty() && m_spans.back().row.event == event.seq && m_spans.back().row.state == state;
        if (goesOn) { // a no that counts twice
            m_spans.back().to = endOfTime;
            return;
        }
        const auto until = isAgreed(state) ? event.validUntil : std::nullopt;
        m_spans.push_back({from, endOfTime,
            {m_purpose, m_channel, state, from, event.seq, until, event.purposeVersion, event.proof.isShown()}});
    }

    base::PurposeId m_purpose;
    Channel m_channel;
    std::vector<Span> m_spans;
    std::optional<UtcTime> m_validUntil;
    const Event* m_deciding = nullptr;
};

/// The most careful answer of all lines at `time`.
StateRow mostCarefulAt(const std::vector<std::vector<Span>>& lines, UtcTime time)
{
    StateRow worst;
    bool isFirst = true;
    for (const std::vector<Span>& line : lines) {
        const Span* span = at(line, time);
        const StateRow row = span ? span->row : StateRow {};
        if (isFirst || carefulness(row.state) > carefulness(worst.state))
            worst = row;
        isFirst = false;
    }
    return worst;
}

/// How many entries at most stand in a row without the clock going back, of those up to each.
std::vector<std::size_t> longestRowsTo(const std::vector<qint64>& recorded)
{
    std::vector<std::size_t> lengths;
    std::vector<qint64> ends; // by length: the earliest end of a row
    for (const qint64 time : recorded) {
        const auto place = std::ranges::upper_bound(ends, time);
        lengths.push_back(static_cast<std::size_t>(place - ends.begin()) + 1);
        if (place == ends.end())
            ends.push_back(time);
        else
            *place = time;
    }
    return lengths;
}

/// For each entry, the longest row in which it stands.
std::vector<std::size_t> longestRows(std::span<const Event> events)
{
    std::vector<qint64> recorded;
    std::vector<qint64> backwards;
    for (std::size_t i = 0; i < events.size(); ++i) {
        recorded.push_back(events[i].recordedAt.microseconds);
        backwards.push_back(-events[events.size() - 1 - i].recordedAt.microseconds);
    }
    std::vector<std::size_t> lengths = longestRowsTo(recorded);
    const std::vector<std::size_t> from = longestRowsTo(backwards);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] += from[lengths.size() - 1 - i] - 1;
    return lengths;
}

/// By a yes to all of it, of a clock that had not come to `place` yet, where the no stands.
bool isTakenBack(const Event& no, UtcTime place, std::span<const Event> later)
{
    const QSet<qint64> struck = struckOut(later);
    return std::ranges::any_of(later, [&](const Event& yes) {
        return isAgreed(yes.state) && yes.purpose == no.purpose && covers(yes, no.channel) && !struck.contains(yes.seq)
            && yes.recordedAt < place && yes.at > no.recordedAt;
    });
}

/// Behind each yes to it that was recorded before it and lies ahead of its own clock, and not only from when that was
/// recorded: nobody can tell which of the two clocks was wrong, and one that ran ahead would keep the no out till then.
std::vector<UtcTime> placesBehindYesesAhead(const Event& no, std::span<const Event> before, const QSet<qint64>& struck)
{
    std::vector<UtcTime> places;
    for (const Event& yes : before) {
        const bool isOfIt = no.channel == Channel::All || covers(yes, no.channel);
        if (isAgreed(yes.state) && yes.purpose == no.purpose && isOfIt && yes.at > no.recordedAt
            && !struck.contains(yes.seq))
            places.push_back(yes.at);
    }
    return places;
}

/// Every no of a clock that ran ahead, to where a right clock stood next.
void bringForward(std::vector<Event>& events)
{
    const std::vector<std::size_t> rows = longestRows(events);
    const std::size_t longest = *std::ranges::max_element(rows);
    std::vector<UtcTime> earliest; // before each entry
    UtcTime soFar = endOfTime;
    for (const Event& event : events) {
        earliest.push_back(soFar);
        soFar = std::min(soFar, event.recordedAt);
    }
    std::set<UtcTime> right; // of later entries
    for (std::size_t i = events.size(); i-- > 0;) {
        Event& event = events[i];
        const bool isRight = rows[i] == longest;
        const auto next = isRight ? right.lower_bound(earliest[i]) : right.begin();
        // Just before it: that entry may be the yes that follows.
        if (isNo(event.state) && next != right.end() && *next < event.recordedAt)
            event.at = std::min(event.at, {next->microseconds - 1});
        if (isRight)
            right.insert(event.recordedAt);
    }
}

} // namespace

bool isInOrder(std::span<const Event> events)
{
    return std::ranges::is_sorted(events, {}, [](const Event& event) { return event.recordedAt; });
}

std::vector<Event> inTrueTime(std::span<const Event> events)
{
    std::vector<Event> read(events.begin(), events.end());
    const bool hasGoneBack = !isInOrder(events);
    if (hasGoneBack)
        bringForward(read);
    const QSet<qint64> struck = hasGoneBack ? struckOut(events) : QSet<qint64>();
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& no = events[i];
        if (!isNo(no.state))
            continue;
        // What corrects another entry stands for that one, at its time.
        const bool isBehind = hasGoneBack && !no.corrects;
        std::vector<UtcTime> places
            = isBehind ? placesBehindYesesAhead(no, events.first(i), struck) : std::vector<UtcTime> {};
        if (no.at > no.recordedAt)
            places.push_back(no.at);
        const auto isOver = [&](UtcTime place) { return isTakenBack(no, place, events.subspan(i + 1)); };
        std::erase_if(places, isOver);
        if (no.at > no.recordedAt && isOver(no.at))
            read[i].at = std::min(read[i].at, no.recordedAt);
        if (!places.empty())
            places.push_back(no.recordedAt);
        for (const UtcTime once : places) {
            if (once == no.at) // where it stands already
                continue;
            read.push_back(no);
            read.back().at = once;
        }
    }
    return read;
}

UtcTime lastReadAt(std::span<const Event> events, const Event& entry)
{
    UtcTime last = entry.at;
    for (const Event& read : isInOrder(events) ? std::vector<Event> {} : inTrueTime(events)) {
        if (read.seq == entry.seq)
            last = std::max(last, read.at);
    }
    return last;
}

std::vector<Event> withoutParentsEnds(std::span<const Event> events)
{
    std::vector<Event> endless(events.begin(), events.end());
    for (Event& event : endless) {
        if (event.giver == Giver::Parent && isAgreed(event.state))
            event.validUntil.reset();
    }
    return endless;
}

std::vector<Event> receivedBy(UtcTime now, std::span<const Event> events)
{
    std::vector<Event> received(events.begin(), events.end());
    for (Event& event : received)
        event.at = std::min(event.at, now);
    return received;
}

std::vector<Span> timeline(std::span<const Event> events, base::PurposeId purpose, Channel channel)
{
    LineBuilder line(purpose, channel);
    for (const Event* event : counted(events, purpose, channel))
        line.add(*event);
    return line.finish();
}

const Span* at(std::span<const Span> line, UtcTime time)
{
    const auto after
        = std::upper_bound(line.begin(), line.end(), time, [](UtcTime t, const Span& s) { return t < s.from; });
    return after == line.begin() ? nullptr : &*(after - 1);
}

State stateAt(std::span<const Span> line, UtcTime time)
{
    const Span* span = at(line, time);
    return span ? span->row.state : State::NeverAsked;
}

std::vector<Span> mostCareful(const std::vector<std::vector<Span>>& lines)
{
    std::vector<UtcTime> moments;
    for (const std::vector<Span>& line : lines) {
        for (const Span& span : line)
            moments.push_back(span.from);
    }
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    std::vector<Span> merged;
    for (const UtcTime moment : moments) {
        StateRow row = mostCarefulAt(lines, moment);
        row.channel = Channel::All;
        const bool isSame
            = !merged.empty() && merged.back().row.state == row.state && merged.back().row.event == row.event;
        if (isSame)
            continue;
        if (!merged.empty())
            merged.back().to = moment;
        row.since = moment;
        merged.push_back({moment, endOfTime, row});
    }
    return merged;
}

std::vector<Channel> waysOf(const purposes::Purpose& purpose)
{
    std::vector<Channel> asked;
    for (const Channel way : everyWay) {
        if (purpose.channels.empty() || purpose.hasChannel(way))
            asked.push_back(way);
    }
    return asked;
}

bool PurposeLines::holdsByAnyWay(Channel channel, UtcTime time, bool (*isMeant)(State)) const
{
    const auto holds = [=](const std::vector<Span>& line) { return isMeant(stateAt(line, time)); };
    // One answer for every way has no lines of its own by way.
    return isUniform || channel != Channel::All ? holds(line(channel)) : std::ranges::any_of(byChannel, holds);
}

PurposeLines linesOf(std::span<const Event> asRecorded, const purposes::Purpose& purpose)
{
    const std::vector<Event> events = inTrueTime(asRecorded);
    const auto isSpecial
        = [&](const Event& event) { return event.purpose == purpose.id && event.channel != Channel::All; };
    PurposeLines lines;
    lines.isUniform = std::ranges::none_of(events, isSpecial);
    if (lines.isUniform) {
        lines.all = timeline(events, purpose.id, Channel::All);
        return lines;
    }
    std::vector<std::vector<Span>> asked;
    for (const Channel channel : everyWay) {
        lines.byChannel[static_cast<int>(channel)] = timeline(events, purpose.id, channel);
        if (purpose.channels.empty() || purpose.hasChannel(channel))
            asked.push_back(lines.byChannel[static_cast<int>(channel)]);
    }
    lines.all = mostCareful(asked);
    for (Span& span : lines.all)
        span.row.purpose = purpose.id;
    return lines;
}

std::vector<StateRow> statesAt(std::span<const Event> events, std::span<const purposes::Purpose> purposes, UtcTime time)
{
    std::vector<StateRow> rows;
    for (const purposes::Purpose& purpose : purposes) {
        const PurposeLines lines = linesOf(events, purpose);
        const auto add = [&](Channel channel) {
            const Span* span = at(lines.line(channel), time);
            // By one way she was asked, by another never: since ever.
            StateRow row = span && span->row.state != State::NeverAsked ? span->row : StateRow {};
            row.purpose = purpose.id;
            row.channel = channel;
            rows.push_back(row);
        };
        add(Channel::All);
        for (const Channel channel : everyWay) {
            const bool hasOwn = std::ranges::any_of(
                events, [&](const Event& event) { return event.purpose == purpose.id && event.channel == channel; });
            if (hasOwn || purpose.hasChannel(channel))
                add(channel);
        }
    }
    return rows;
}

} // namespace aicms::consent
