// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entry/iso_time.h"

#include <QDateTime>
#include <QRegularExpression>

namespace aicms::exchange {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;

} // namespace

QString isoTime(base::UtcTime time)
{
    qint64 fraction = time.microseconds % microsecondsPerSecond;
    fraction += fraction < 0 ? microsecondsPerSecond : 0;
    const qint64 seconds = (time.microseconds - fraction) / microsecondsPerSecond;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QStringLiteral(".%1Z").arg(fraction, 6, 10, QLatin1Char('0'));
}

std::optional<base::UtcTime> readIsoTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(Z|[+-]\d\d:?\d\d)$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime whole = QDateTime::fromString(match.captured(1) + match.captured(3), Qt::ISODate);
    if (!whole.isValid())
        return std::nullopt;
    const qint64 fraction = match.captured(2).leftJustified(6, QLatin1Char('0')).toLongLong();
    return base::UtcTime {whole.toSecsSinceEpoch() * microsecondsPerSecond + fraction};
}

} // namespace aicms::exchange
