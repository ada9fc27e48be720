// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::deadlines {

/// Easter Sunday of the western churches. Years 1583 to 9999.
QDate easterSunday(int year);

/// What becomes of a holiday that falls on a weekend.
enum class HolidayMove {
    Stays,
    NextFreeDay, ///< to the next day that is neither weekend nor holiday (United Kingdom)
    NearestWeekday, ///< Saturday to Friday, Sunday to Monday (United States)
    SundayToMonday, ///< (California)
    SundayToSaturday, ///< (King's Day in the Netherlands)
};

/// One line of the data file. The day is written as "12-25", "easter+1", "1mon05" (first Monday of May), "lastmon05",
/// "wed<11-23" (the last Wednesday before), "fri>4thu11" (the Friday after the fourth Thursday of November).
struct HolidayRule {
    QString name; ///< in the country's own language
    QString on;
    QStringList regions; ///< empty: the whole country
    HolidayMove move = HolidayMove::Stays;
    QDate validFrom; ///< may be invalid: as long as the file goes back
    QDate validTo;

    /// The day of that year before any move; invalid where the text says none.
    QDate inYear(int year) const;
};

struct CountryHolidays {
    QString country; ///< ISO 3166 alpha-2
    QStringList regions; ///< codes that a business may choose
    bool needsRegion = false; ///< no list holds for the whole country
    QString note; ///< what the list leaves out
    std::vector<HolidayRule> rules;
};

/// The holidays of one version of the data file.
class HolidayBook {
public:
    /// Invalid "law.holidays" where the file lacks something.
    static base::Result<HolidayBook> fromJson(const QByteArray& bytes);
    static const HolidayBook& builtIn();

    const QString& version() const { return m_version; }
    const std::vector<CountryHolidays>& countries() const { return m_countries; }
    int firstYear() const { return m_firstYear; }
    /// Day and name of each holiday of that year. Invalid "deadline.country", "deadline.region" or
    /// "deadline.holidays_too_early".
    base::Result<QMap<QDate, QString>> inYear(const QString& country, const QString& region, int year) const;

private:
    QString m_version;
    int m_firstYear = 0;
    std::vector<CountryHolidays> m_countries;
};

} // namespace aicms::deadlines
