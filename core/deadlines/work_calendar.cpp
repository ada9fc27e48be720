// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/work_calendar.h"

namespace aicms::deadlines {

base::Result<WorkCalendar> WorkCalendar::of(const HolidayBook& book, const QString& country, const QString& region,
    QDate from, QDate until, const QMap<QDate, QString>& added, const QList<QDate>& removed)
{
    constexpr int yearsAhead = 3; // periods that roll or count working days end within months
    QMap<QDate, QString> all;
    for (int year = from.year(); year <= until.year() + yearsAhead; ++year) {
        const auto days = book.inYear(country, region, year);
        if (!days)
            return base::fail(days.error());
        all.insert(*days);
    }
    all.insert(added);
    for (const QDate day : removed)
        all.remove(day);
    return WorkCalendar(std::move(all));
}

QDate WorkCalendar::roll(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::workingDay(QDate day, int n) const
{
    const int direction = n < 0 ? -1 : 1;
    for (int left = std::abs(n); left > 0;) {
        day = day.addDays(direction);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace aicms::deadlines
