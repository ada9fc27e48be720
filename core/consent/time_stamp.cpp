// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/time_stamp.h"

#include <QRegularExpression>

namespace aicms::consent {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr int secondsPerMinute = 60;

} // namespace

QString timeStamp(base::UtcTime time, int offsetMinutes)
{
    const qint64 rest = ((time.microseconds % microsecondsPerSecond) + microsecondsPerSecond) % microsecondsPerSecond;
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(
        (time.microseconds - rest) / microsecondsPerSecond, Qt::OffsetFromUTC, offsetMinutes * secondsPerMinute);
    const int minutes = qAbs(offsetMinutes);
    return QStringLiteral("%1.%2%3%4:%5")
        .arg(whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
        .arg(rest, 6, 10, QLatin1Char('0'))
        .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / secondsPerMinute, 2, 10, QLatin1Char('0'))
        .arg(minutes % secondsPerMinute, 2, 10, QLatin1Char('0'));
}

std::optional<StampedTime> readTimeStamp(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})\\.(\\d{6})([+-])(\\d{2}):(\\d{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(4).toInt() * secondsPerMinute + match.captured(5).toInt();
    const int offset = match.captured(3) == QLatin1String("-") ? -minutes : minutes;
    QDateTime whole = QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (!whole.isValid())
        return std::nullopt;
    whole.setOffsetFromUtc(offset * secondsPerMinute);
    return StampedTime {{whole.toSecsSinceEpoch() * microsecondsPerSecond + match.captured(2).toLongLong()}, offset};
}

} // namespace aicms::consent
