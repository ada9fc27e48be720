// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar_date.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

namespace aicms::base {

namespace {

int monthByName(const QString& folded)
{
    static const QStringList prefixes = {QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("ma"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("o"), QStringLiteral("nov"), QStringLiteral("de")};
    if (folded.startsWith(QLatin1String("mrz")))
        return 3;
    for (int i = 0; i < prefixes.size(); ++i) {
        if (folded.startsWith(prefixes[i]))
            return i + 1;
    }
    return 0;
}

int fullYear(int year, int digits, QDate latest)
{
    if (digits > 2)
        return year;
    const int century = latest.year() / 100 * 100;
    return century + year > latest.year() ? century - 100 + year : century + year;
}

} // namespace

std::optional<CalendarDate> CalendarDate::of(int year, int month, int day)
{
    if (year < 0 || year > 9999 || !QDate::isValid(year == 0 ? 2000 : year, month, day))
        return std::nullopt;
    return CalendarDate(year, month, day);
}

std::optional<CalendarDate> CalendarDate::parse(const QString& text, DateOrder order, QDate latest)
{
    const QString folded = foldText(text);
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-?(\d\d)-?(\d\d)(?:[t ].*)?$)"));
    static const QRegularExpression yearless(QStringLiteral(R"(^--(\d\d)-?(\d\d)$)"));
    static const QRegularExpression numbers(
        QStringLiteral(R"(^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?(?: \d\d?:.*)?$)"));
    static const QRegularExpression dayName(
        QStringLiteral(R"(^(\d{1,2})\.?[ \-]?([^\d\s.,\-]{3,})\.?,?[ \-](\d{4}|\d\d)$)"));
    static const QRegularExpression nameDay(QStringLiteral(R"(^([^\d\s.,]{3,})\.? (\d{1,2}),? (\d{4})$)"));

    if (const auto m = iso.match(folded); m.hasMatch())
        return of(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = yearless.match(folded); m.hasMatch())
        return of(0, m.captured(1).toInt(), m.captured(2).toInt());
    if (const auto m = numbers.match(folded); m.hasMatch()) {
        const int first = m.captured(1).toInt();
        const int second = m.captured(2).toInt();
        const int third = m.captured(3).toInt();
        if (m.capturedLength(1) > 2)
            return of(first, second, third);
        const int year = fullYear(third, static_cast<int>(m.capturedLength(3)), latest);
        // A year of four digits at the end says itself that the year is not first.
        if (order == DateOrder::YearMonthDay && m.capturedLength(3) < 3)
            return of(fullYear(first, 2, latest), second, third);
        return order == DateOrder::MonthDayYear ? of(year, first, second) : of(year, second, first);
    }
    if (const auto m = dayName.match(folded); m.hasMatch()) {
        const int year = fullYear(m.captured(3).toInt(), static_cast<int>(m.capturedLength(3)), latest);
        return of(year, monthByName(m.captured(2)), m.captured(1).toInt());
    }
    if (const auto m = nameDay.match(folded); m.hasMatch())
        return of(m.captured(3).toInt(), monthByName(m.captured(1)), m.captured(2).toInt());
    return std::nullopt;
}

QString CalendarDate::toIso() const
{
    const QString monthDay
        = QStringLiteral("%1-%2").arg(m_month, 2, 10, QLatin1Char('0')).arg(m_day, 2, 10, QLatin1Char('0'));
    return hasYear() ? QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(monthDay)
                     : QStringLiteral("--") + monthDay;
}

} // namespace aicms::base
