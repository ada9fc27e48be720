// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/sales_values.h"

#include <QRegularExpression>

namespace aicms::exchange {

namespace {

struct TimeOfDay {
    QTime time;
    std::optional<int> offsetSeconds;
};

std::optional<TimeOfDay> parseTimeOfDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?([AaPp]\.?[Mm]\.?)? ?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    TimeOfDay result;
    result.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!result.time.isValid())
        return std::nullopt;
    if (!match.captured(5).isEmpty())
        result.offsetSeconds = 0;
    if (!match.captured(6).isEmpty()) {
        const int seconds = match.captured(7).toInt() * 3600 + match.captured(8).toInt() * 60;
        result.offsetSeconds = match.captured(6) == QLatin1String("-") ? -seconds : seconds;
    }
    return result;
}

/// Where the time of day begins: behind the date and one blank or T; the length of the text when there is none.
qsizetype timeBegin(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text.size();
    qsizetype at = colon;
    while (at > 0 && text[at - 1].isDigit())
        --at;
    return at;
}

} // namespace

TimeReader::TimeReader(base::DateOrder order, QTimeZone zone, QDate today)
    : m_order(order), m_zone(std::move(zone)), m_today(today)
{
}

std::optional<base::UtcTime> TimeReader::read(const QString& text)
{
    if (m_lastText.isNull() || text != m_lastText) {
        m_last = parse(text);
        m_lastText = text;
    }
    return m_last;
}

std::optional<base::UtcTime> TimeReader::parse(const QString& text) const
{
    const QString plain = text.simplified();
    const qsizetype begin = timeBegin(plain);
    QString dateText = plain.left(begin).trimmed();
    if (dateText.endsWith(u'T') || dateText.endsWith(u','))
        dateText.chop(1);
    const auto date = base::CalendarDate::parse(dateText, m_order, m_today);
    if (!date || !date->hasYear())
        return std::nullopt;
    TimeOfDay day {QTime(0, 0), {}};
    if (begin < plain.size()) {
        const auto parsed = parseTimeOfDay(plain.mid(begin));
        if (!parsed)
            return std::nullopt;
        day = *parsed;
    }
    const QDateTime moment = day.offsetSeconds
        ? QDateTime(date->toQDate(), day.time, Qt::OffsetFromUTC, *day.offsetSeconds)
        : QDateTime(date->toQDate(), day.time, m_zone);
    return moment.isValid() ? std::optional(base::UtcTime::fromDateTime(moment)) : std::nullopt;
}

std::optional<QChar> guessDecimalMark(const QStringList& values)
{
    // Beyond doubt: digits behind the mark that are no group of three, or both marks.
    static const QRegularExpression fraction(QStringLiteral(R"(([.,])(?:\d{1,2}|\d{4,})(?:\D*)$|^\D*0([.,])\d+)"));
    static const QRegularExpression both(QStringLiteral(R"(\d([.,])\d{3}([.,])\d)"));
    int points = 0;
    int commas = 0;
    for (const QString& value : values) {
        QString mark;
        if (const auto match = both.match(value); match.hasMatch() && match.captured(1) != match.captured(2))
            mark = match.captured(2);
        else if (const auto single = fraction.match(value); single.hasMatch())
            mark = single.captured(1) + single.captured(2);
        points += mark == QLatin1String(".") ? 1 : 0;
        commas += mark == QLatin1String(",") ? 1 : 0;
    }
    if (points == commas)
        return std::nullopt;
    return points > commas ? QChar(u'.') : QChar(u',');
}

} // namespace aicms::exchange
