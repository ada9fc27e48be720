// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/holidays.h"

#include <QMap>

namespace aicms::deadlines {

/// Monday to Friday without holidays (R2, C7), for the years that a computation may reach.
class WorkCalendar {
public:
    /// Weekends only.
    WorkCalendar() = default;
    /// Exactly these holidays.
    explicit WorkCalendar(QMap<QDate, QString> holidays) : m_holidays(std::move(holidays)) { }
    /// The holidays of a country and region for whatever runs from a day on, and anew until another one (the last
    /// answer that was waited for), with what the user added (name) and took out (days).
    static base::Result<WorkCalendar> of(const HolidayBook& book, const QString& country, const QString& region,
        QDate from, QDate until, const QMap<QDate, QString>& added = {}, const QList<QDate>& removed = {});

    bool isWorkingDay(QDate day) const { return day.dayOfWeek() < Qt::Saturday && !m_holidays.contains(day); }
    /// Empty where the day is none.
    QString holidayName(QDate day) const { return m_holidays.value(day); }
    /// That day, or the next working day (R2).
    QDate roll(QDate day) const;
    /// The n-th working day behind (n > 0) or before (n < 0) a day, which itself does not count.
    QDate workingDay(QDate day, int n) const;

private:
    QMap<QDate, QString> m_holidays;
};

} // namespace aicms::deadlines
