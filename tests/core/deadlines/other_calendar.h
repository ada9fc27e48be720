// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>

#include <array>
#include <vector>

namespace aicms::test {

/// The rules of section 4 once more, written from their text alone and in another way: days are walked one by one,
/// month lengths come from a table, nothing is asked of QDate but what day of the week it is and which day is next.
class OtherCalendar {
public:
    explicit OtherCalendar(QSet<QDate> holidays) : m_holidays(std::move(holidays)) { }

    static bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
    static int monthLength(int year, int month)
    {
        static constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return month == 2 && isLeap(year) ? 29 : lengths.at(static_cast<size_t>(month - 1));
    }
    /// R1: the same day number so many months on, else the last day of that month.
    static QDate monthsLater(QDate day, int months)
    {
        int year = day.year();
        int month = day.month();
        for (int i = 0; i < months; ++i) {
            month = month == 12 ? 1 : month + 1;
            year += month == 1 ? 1 : 0;
        }
        return {year, month, std::min(day.day(), monthLength(year, month))};
    }
    static QDate walk(QDate day, int days)
    {
        for (int i = 0; i < days; ++i)
            day = day.addDays(1);
        return day;
    }
    bool isFree(QDate day) const { return day.dayOfWeek() > 5 || m_holidays.contains(day); }
    /// R2
    QDate roll(QDate day) const { return isFree(day) ? roll(day.addDays(1)) : day; }
    /// C1, L2
    QDate businessDay(QDate day, int count) const
    {
        std::vector<QDate> found;
        while (static_cast<int>(found.size()) < count) {
            day = day.addDays(1);
            if (!isFree(day))
                found.push_back(day);
        }
        return found.back();
    }

    struct Wait {
        QDate asked;
        QDate answered;
    };
    /// R6: a day counts when some question was open over the night before it.
    static int nightsWaited(const std::vector<Wait>& waits, QDate from, QDate to)
    {
        int nights = 0;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            bool isWaiting = false;
            for (const Wait& wait : waits)
                isWaiting = isWaiting || (wait.asked < day && day <= wait.answered);
            nights += isWaiting ? 1 : 0;
        }
        return nights;
    }
    /// R5b: days behind the start on which an answer was outstanding, both ends included.
    static int daysWaited(const std::vector<Wait>& waits, QDate start, QDate to)
    {
        int days = 0;
        for (QDate day = start.addDays(1); day <= to; day = day.addDays(1)) {
            bool isWaiting = false;
            for (const Wait& wait : waits)
                isWaiting = isWaiting || (wait.asked <= day && day <= wait.answered);
            days += isWaiting ? 1 : 0;
        }
        return days;
    }

private:
    QSet<QDate> m_holidays;
};

} // namespace aicms::test
