// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_text.h"

#include <QRegularExpression>

namespace aicms::cli {

base::Result<ReadTime> readTime(const QString& text, const QTimeZone& zone, DayPart part, const QString& subject)
{
    static const QRegularExpression bare(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression full(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    const QString trimmed = text.trimmed();
    QDateTime time;
    qint64 extra = 0;
    if (bare.match(trimmed).hasMatch()) {
        const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        if (day.isValid())
            time = (part == DayPart::Start ? day : day.addDays(1)).startOfDay(zone);
        extra = part == DayPart::End ? -1 : 0;
    } else if (full.match(trimmed).hasMatch()) {
        time = QDateTime::fromString(QString(trimmed).replace(u' ', u'T'), Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime)
            time = QDateTime(time.date(), time.time(), zone);
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

} // namespace aicms::cli
