// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"

#include <QSet>

#include <array>
#include <limits>
#include <span>

namespace aicms::consent {

/// State = fold(entries). Pure: no clock, no database.
///
/// 1. An entry that a later one corrects is passed over, unless the later one was itself corrected. A correction with
///    state Unknown puts nothing in its place.
/// 2. What is left counts in the order of `at`; at the same moment the more careful entry counts later; then by seq.
/// 3. The last one decides. Only Requested does not touch an answer that was given and still holds: it is a question.
///    And a no ends with a yes or gives way to another no, with nothing else: that nobody knows any more, that
///    something ran out or that somebody was asked again lifts no refusal, withdrawal or objection.
/// 4. A consent has expired from its validUntil on (K5).
/// By a channel the entries for that channel and those for all channels count.

/// A refusal, withdrawal, objection, or a consent that was declared invalid: bars a use whatever it rests on.
bool isNo(State state);
/// A no to a use that rests on no consent: by the person, or a signal of hers.
bool isObjection(State state);

/// By which a purpose may reach people.
inline constexpr std::array everyWay {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms};

/// No state changes after this.
inline constexpr base::UtcTime endOfTime {std::numeric_limits<qint64>::max()};

/// The entries as they are read, `events` by seq: by place, and what counts more than once again at the end. Times stay
/// as they were said, but no wrong clock keeps a no out:
/// 1. A no that follows, by number, a yes of its purpose that a clock dated ahead of the no's own counts from when it
/// was
///    said, from when it was recorded, and once more from the moment of that yes. A no that stands itself at a later
///    moment than it was recorded counts from when it was recorded, too. Neither counts at the later moment where a yes
///    to all of it was recorded after it, by a clock that had not come to that moment yet.
/// 2. A no of a clock that ran ahead counts from just before the next entry was recorded. The clock was right for the
///    most entries of a person that can be put in a row, in the order of their numbers, without going back. It ran
///    ahead where an entry is in no such row, and one that was recorded later, at an earlier time, is in one. Where
///    both are in one, the no counts from the earlier time when some entry before it is not later than that.
std::vector<Event> inTrueTime(std::span<const Event> events);
/// The last moment at which the entry with this number is read, of those of a person. For whoever takes her entries
/// elsewhere, where nothing tells which clock recorded which.
base::UtcTime lastReadAt(std::span<const Event> events, const Event& entry);
/// Whether the clock never went back between entries.
bool isInOrder(std::span<const Event> events);
/// As if no parent's yes ended by itself: each would on a birthday, which not everybody may learn (hidden_age).
std::vector<Event> withoutParentsEnds(std::span<const Event> events);
/// For whoever judges a new entry: nothing can have come in after `now`.
std::vector<Event> receivedBy(base::UtcTime now, std::span<const Event> events);

/// Numbers of the entries that count as never written (1.).
QSet<qint64> struckOut(std::span<const Event> events);

/// A stretch [from, to) in which one state holds.
struct Span {
    base::UtcTime from;
    base::UtcTime to = endOfTime;
    StateRow row; ///< purpose, channel and what decides; row.since == from
    friend bool operator==(const Span&, const Span&) = default;
};

/// The stretches of one purpose by one channel, oldest first, without gaps from the first entry on. Before it: never
/// asked. `channel` All takes the entries for all channels alone.
std::vector<Span> timeline(std::span<const Event> events, base::PurposeId purpose, Channel channel);
/// Whatever the channel: the most careful of `lines` at each moment. A line is NeverAsked before its first stretch.
std::vector<Span> mostCareful(const std::vector<std::vector<Span>>& lines);
/// The stretch that holds at `time`; null: never asked.
const Span* at(std::span<const Span> line, base::UtcTime time);
State stateAt(std::span<const Span> line, base::UtcTime time); ///< of that stretch

/// A person's answers for one purpose in the form in which they are stored: `isUniform` when every channel has the same
/// answer, which then stands in `all`; else one line for each channel beside it.
struct PurposeLines {
    bool isUniform = true;
    std::vector<Span> all;
    std::vector<Span> byChannel[purposes::channelCount]; ///< by Channel; [0] unused
    const std::vector<Span>& line(Channel channel) const
    {
        return isUniform || channel == Channel::All ? all : byChannel[static_cast<int>(channel)];
    }
    /// Whether at `time` a state that is meant holds by any of the ways that the channel covers: somebody who agreed to
    /// e-mail alone may withdraw "everything".
    bool holdsByAnyWay(Channel channel, base::UtcTime time, bool (*isMeant)(State)) const;
};
/// By which the purpose asks: its own, else all four.
std::vector<Channel> waysOf(const purposes::Purpose& purpose);
/// `all` of a purpose with channels of its own is the most careful of those, else the most careful of all four.
PurposeLines linesOf(std::span<const Event> events, const purposes::Purpose& purpose);

/// The rows that a person's consent at `time` is shown by: for each purpose All, then each channel that the purpose
/// asks for or that has entries of its own.
std::vector<StateRow> statesAt(
    std::span<const Event> events, std::span<const purposes::Purpose> purposes, base::UtcTime time);

} // namespace aicms::consent
