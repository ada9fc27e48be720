// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace aicms::cli {

/// What a bare date stands for.
enum class DayPart { Start, End };

struct ReadTime {
    base::UtcTime time;
    int offsetMinutes = 0; ///< east of UTC
};

/// ISO 8601: "2026-05-12", "2026-05-12T08:10[:00]" (in `zone`), "...Z", "...+02:00". The end of a day is its last
/// microsecond. Invalid "time.twice": an hour that the clock of `zone` shows twice that night, without an offset; with
/// `subject` for anything else.
base::Result<ReadTime> readTime(const QString& text, const QTimeZone& zone, DayPart part, const QString& subject);

/// With the offset at that moment in `zone`.
QString timeText(base::UtcTime time, const QTimeZone& zone);
QString timeText(base::UtcTime time, int offsetMinutes);
/// For people: where only the day of an answer is known, "2026-06-05" and no time that nobody said. `offsetMinutes`: as
/// it was entered with, else that of `zone`.
QString answerTimeText(base::UtcTime time, const QTimeZone& zone, std::optional<int> offsetMinutes = {});

} // namespace aicms::cli
