// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"

#include <algorithm>
#include <array>

namespace aicms::deadlines {

namespace {

constexpr std::array<const char*, eventKeyCount> eventCodes
    = {"id_asked", "id_received", "clarify_asked", "clarify_received", "fee_asked", "fee_paid", "extension_notice",
        "first_communication", "first_disclosure", "hold_from", "hold_to", "period", "start"};

QString momentText(base::UtcTime moment, int offsetMinutes)
{
    constexpr int secondsPerMinute = 60;
    const int seconds = offsetMinutes * secondsPerMinute;
    // Qt writes "Z" where nothing is added; an offset is what is promised.
    const QString local = moment.toDateTime().addSecs(seconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int size = std::abs(offsetMinutes);
    return QStringLiteral("%1%2%3:%4")
        .arg(local, QLatin1String(offsetMinutes < 0 ? "-" : "+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString eventCode(EventKey key)
{
    return QString::fromLatin1(eventCodes.at(static_cast<size_t>(key)));
}

std::optional<EventKey> eventFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(eventCodes, [&](const char* each) { return code == QLatin1String(each); });
    if (found == eventCodes.end())
        return std::nullopt;
    return static_cast<EventKey>(found - eventCodes.begin());
}

QStringList Answer::rules() const
{
    QStringList ids;
    for (const Step& step : steps) {
        if (!step.rule.isEmpty() && !ids.contains(step.rule))
            ids << step.rule;
    }
    return ids;
}

QString Answer::text() const
{
    switch (outcome) {
    case Outcome::Day: return day.toString(Qt::ISODate);
    case Outcome::Moment: return momentText(moment, offsetMinutes);
    case Outcome::Paused: return QStringLiteral("PAUSED");
    case Outcome::Blocked: return QStringLiteral("BLOCKED");
    }
    return {};
}

} // namespace aicms::deadlines
