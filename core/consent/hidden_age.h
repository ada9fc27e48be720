// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/gate.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace aicms::consent {

/// Whoever may not see a date of birth must not read it off a consent either: a parent's yes ends on a birthday, and
/// what the rules refuse for an age changes on one. Asked day by day, either would tell the day. So
/// 1. nobody is told of a day to come, whatever the role;
/// 2. of a day that has passed, age and the end of a parent's yes are what they are today: a yes on which she is judged
///    today, and that does not count for her age, did not count on any day; every other one counted on every day.
/// What is left is today's answer. It changes on the day itself, since the gate must stop on it: whoever looks every
/// day, or sets the computer's clock, sees that.

bool seesBirthdays(const access::Role& role);

/// A parent's yes with an end: that is the day on which the child is of age.
bool tellsAge(const Event& event);
bool tellsAge(storage::ReadTransaction& tx, qint64 seq); ///< of the entry with that number
/// Takes such an end, and the beginning of what follows it, out of a row.
void hideAge(StateRow& row, std::span<const Event> events);

/// A moment that somebody asks about.
struct AskedMoment {
    base::UtcTime time = {};
    base::UtcTime now = {};
    bool isWithoutAges = false; ///< of a day that has passed, asked by a role that may not see birthdays
};
/// The rest of today is now. Invalid "consent.as_of_future": a day to come.
base::Result<AskedMoment> askedMoment(
    base::UtcTime time, base::UtcTime now, const QTimeZone& zone, const access::Role& role);
/// Where of a past day nothing is told to whoever may not see birthdays. Invalid "consent.past_hidden".
base::Result<AskedMoment> askedMomentWithAges(
    base::UtcTime time, base::UtcTime now, const QTimeZone& zone, const access::Role& role);

/// The gate's answers at a moment, without ages where they are hidden (2.). The same as the gate's where they are not.
class ToldAnswers {
public:
    ToldAnswers(Gate& gate, const AskedMoment& moment) : m_gate(gate), m_moment(moment) { }

    /// `entries`: the person's.
    GateAnswer may(const QString& purpose, base::CustomerId customer, std::span<const Event> entries, Channel channel);
    /// As Gate::mayProven(); none too where ages are hidden, for that is asked of the entries.
    std::optional<GateAnswer> mayProven(const QString& purpose, base::CustomerId customer, Channel channel);
    std::vector<base::CustomerId> who(const QString& purpose, Channel channel) { return set(purpose, channel, false); }
    std::vector<base::CustomerId> agreeing(const QString& purpose, Channel channel)
    {
        return set(purpose, channel, true);
    }

private:
    std::vector<base::CustomerId> set(const QString& purpose, Channel channel, bool onlyAgreeing);

    Gate& m_gate;
    AskedMoment m_moment;
};

/// Since when the business has known the person, by the records that are kept: the oldest of them.
std::optional<base::UtcTime> knownSince(storage::ReadTransaction& tx, base::CustomerId customer);
/// A form may lie for a while before the person is entered.
inline constexpr int daysBeforeKnown = 31;

} // namespace aicms::consent
