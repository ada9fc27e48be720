// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/clock_leap.h"

#include "core/audit/audit_store.h"
#include "core/audit/log_reading.h"

namespace aicms::audit {

namespace {

constexpr qint64 longestQuiet = longestQuietDays * base::microsecondsPerDay;
constexpr qint64 lookBack = 365 * base::microsecondsPerDay;
const QString confirmedAction = QStringLiteral("retention.clock");

} // namespace

std::optional<ClockLeap> clockLeap(storage::ReadTransaction& tx, base::UtcTime now)
{
    // One of a later time was made while the clock was wrong, and says nothing.
    const LoggedEntry confirmed = lastAbout(tx, ObjectKind::RetentionRule, 0, confirmedAction);
    const base::UtcTime since = confirmed.seq != 0 && confirmed.at <= now ? confirmed.at : base::UtcTime {};
    std::optional<ClockLeap> leap;
    base::UtcTime later = now;
    store::visitTimes(tx, since, now, [&](base::UtcTime at) {
        if (later.microseconds - at.microseconds > longestQuiet)
            leap = ClockLeap {at, later};
        later = at;
        return !leap && now.microseconds - at.microseconds < lookBack;
    });
    return leap;
}

void confirmClock(storage::WriteTransaction& tx, const access::Session& session)
{
    append(tx, session, {confirmedAction, ObjectKind::RetentionRule});
}

} // namespace aicms::audit
