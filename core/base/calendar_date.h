// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aicms::base {

/// The order in which a text gives day, month and year where it does not say.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// A day of the proleptic Gregorian calendar; the year may be unknown, as with birthdays in vCard ("--02-14").
class CalendarDate {
public:
    /// Empty when there is no such day. `year` 0 means unknown; 29 February is then allowed. Years 1 to 9999.
    static std::optional<CalendarDate> of(int year, int month, int day);
    /// Reads ISO 8601 ("1991-02-14", "19910214", "--02-14", with or without a time behind it), "14.02.1991",
    /// "14/2/91", "14 Feb 1991", "Feb 14, 1991" with English and German month names. Two-digit years: the last hundred
    /// years before `latest`. Empty when it cannot be read or the day does not exist.
    static std::optional<CalendarDate> parse(const QString& text, DateOrder order, QDate latest);

    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    bool hasYear() const { return m_year != 0; }
    QDate toQDate() const { return hasYear() ? QDate(m_year, m_month, m_day) : QDate(); }
    /// "1991-02-14" or "--02-14".
    QString toIso() const;
    friend auto operator<=>(const CalendarDate&, const CalendarDate&) = default;

private:
    CalendarDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) { }
    int m_year;
    int m_month;
    int m_day;
};

} // namespace aicms::base
