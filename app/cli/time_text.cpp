// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_text.h"

#include "core/base/shown_time.h"
#include "ui/wording/day_alone.h"

#include <QRegularExpression>

namespace aicms::cli {

namespace {

/// What QDateTime does not hold of a fraction: its microseconds behind the third digit.
qint64 microsecondsOf(const QString& text)
{
    static const QRegularExpression fraction(QStringLiteral("\\.(\\d+)"));
    const QString digits = fraction.match(text).captured(1);
    return digits.isEmpty() ? 0 : digits.leftJustified(6, u'0').left(6).toLongLong();
}

} // namespace

base::Result<ReadTime> readTime(const QString& text, const QTimeZone& zone, DayPart part, const QString& subject)
{
    static const QRegularExpression bare(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression full(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    static const QRegularExpression fraction(QStringLiteral("\\.\\d+"));
    const QString trimmed = text.trimmed();
    QDateTime time;
    qint64 extra = 0;
    if (bare.match(trimmed).hasMatch()) {
        const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        if (day.isValid())
            time = (part == DayPart::Start ? day : day.addDays(1)).startOfDay(zone);
        extra = part == DayPart::End ? -1 : 0;
    } else if (const auto match = full.match(trimmed); match.hasMatch()) {
        const bool hasOffset = !match.captured(3).isEmpty();
        const QString iso = QString(trimmed).replace(u' ', u'T').remove(fraction);
        time = QDateTime::fromString(hasOffset ? iso : QString(iso + u'Z'), Qt::ISODate);
        extra = microsecondsOf(trimmed);
        if (!hasOffset) {
            const std::vector<QDateTime> moments = base::momentsShown(time.date(), time.time(), zone);
            if (moments.size() > 1)
                return base::fail(base::ErrorKind::Invalid, QStringLiteral("time.twice"));
            time = moments.empty() ? QDateTime() : moments.front();
        }
    }
    if (!time.isValid())
        return base::fail(base::ErrorKind::Invalid, subject);
    ReadTime read {base::UtcTime::fromDateTime(time), time.offsetFromUtc() / 60};
    read.time.microseconds += extra;
    return read;
}

QString timeText(base::UtcTime time, const QTimeZone& zone)
{
    return timeText(time, zone.offsetFromUtc(time.toDateTime()) / 60);
}

QString timeText(base::UtcTime time, int offsetMinutes)
{
    constexpr int secondsPerMinute = 60;
    return time.toDateTime().toOffsetFromUtc(offsetMinutes * secondsPerMinute).toString(Qt::ISODateWithMs);
}

QString answerTimeText(base::UtcTime time, const QTimeZone& zone, std::optional<int> offsetMinutes)
{
    if (const auto day = wording::dayAlone(time, zone))
        return day->toString(Qt::ISODate);
    return offsetMinutes ? timeText(time, *offsetMinutes) : timeText(time, zone);
}

} // namespace aicms::cli
