// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>

namespace aicms::base {

constexpr qint64 microsecondsPerDay = 86'400'000'000;

/// A moment: microseconds since 1970-01-01T00:00:00Z, as the database stores it.
struct UtcTime {
    qint64 microseconds = 0;

    static UtcTime fromDateTime(const QDateTime& time) { return {time.toMSecsSinceEpoch() * 1000}; }
    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC); }
    /// ISO 8601 with offset, e.g. "2026-05-12T08:10:00.000Z".
    QString toIso() const { return toDateTime().toString(Qt::ISODateWithMs); }
    friend constexpr auto operator<=>(const UtcTime&, const UtcTime&) = default;
};

/// Where the program asks for the time, so that tests can move it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    UtcTime now() const override;
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(UtcTime start) : m_now(start) { }
    UtcTime now() const override { return m_now; }
    void set(UtcTime time) { m_now = time; }
    void advance(qint64 microseconds) { m_now.microseconds += microseconds; }

private:
    UtcTime m_now;
};

} // namespace aicms::base
