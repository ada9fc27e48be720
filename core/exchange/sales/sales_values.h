// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace aicms::exchange {

/// Reads the times of a file: ISO 8601 and the dates of CalendarDate, with "8:26", "08:26:00", "8:26 PM" or nothing
/// (0:00) behind them, and an offset ("Z", "+01:00") or none: then it is local time of `zone`. Remembers the last one,
/// for the lines of one order stand together.
class TimeReader {
public:
    TimeReader(base::DateOrder order, QTimeZone zone, QDate today);
    std::optional<base::UtcTime> read(const QString& text);

private:
    std::optional<base::UtcTime> parse(const QString& text) const;

    base::DateOrder m_order;
    QTimeZone m_zone;
    QDate m_today;
    QString m_lastText;
    std::optional<base::UtcTime> m_last;
};

/// Which of '.' and ',' parts whole and fraction in these numbers; empty when nothing tells ("1.234" may be either).
std::optional<QChar> guessDecimalMark(const QStringList& values);

} // namespace aicms::exchange
