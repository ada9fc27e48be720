// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/work_calendar.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using deadlines::HolidayBook;
using deadlines::WorkCalendar;

namespace {

QList<QDate> days(const char* country, const char* region, int year)
{
    const auto found = HolidayBook::builtIn().inYear(QString::fromLatin1(country), QString::fromLatin1(region), year);
    return found ? found->keys() : QList<QDate>();
}

/// Easter by the other road: the Gregorian computus of Meeus, Jones and Butcher.
QDate otherEaster(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easter()
    {
        for (int year = 1600; year <= 2400; ++year) {
            QCOMPARE(deadlines::easterSunday(year), otherEaster(year));
            QCOMPARE(deadlines::easterSunday(year).dayOfWeek(), 7);
        }
        QCOMPARE(deadlines::easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(deadlines::easterSunday(2027), QDate(2027, 3, 28));
    }

    void germanyByRegion()
    {
        QCOMPARE(days("DE", "", 2026).size(), 9);
        const auto bavaria = days("DE", "BY", 2026);
        QVERIFY(bavaria.contains(QDate(2026, 6, 4))); // Corpus Christi
        QVERIFY(!days("DE", "HH", 2026).contains(QDate(2026, 6, 4)));
        QVERIFY(days("DE", "SN", 2026).contains(QDate(2026, 11, 18))); // the Wednesday before 23 November
        QVERIFY(days("DE", "SN", 2022).contains(QDate(2022, 11, 16))); // 23 November is one itself
        QVERIFY(!days("DE", "HH", 2017).isEmpty());
    }

    /// A day is a holiday only while its law holds.
    void holidaysAreDated()
    {
        QVERIFY(days("DE", "MV", 2023).contains(QDate(2023, 3, 8)));
        QVERIFY(!days("DE", "MV", 2022).contains(QDate(2022, 3, 8)));
        QVERIFY(days("DE", "BE", 2025).contains(QDate(2025, 5, 8)));
        QVERIFY(!days("DE", "BE", 2026).contains(QDate(2026, 5, 8)));
        QVERIFY(!days("IT", "", 2025).contains(QDate(2025, 10, 4)));
        QVERIFY(days("IT", "", 2026).contains(QDate(2026, 10, 4)));
        QVERIFY(days("DK", "", 2023).contains(QDate(2023, 5, 5)));
        QVERIFY(!days("DK", "", 2024).contains(QDate(2024, 4, 26)));
    }

    void britishSubstituteDays()
    {
        // Christmas on Saturday, Boxing Day on Sunday: Monday and Tuesday, each once.
        const auto england = days("GB", "ENG", 2021);
        QVERIFY(england.contains(QDate(2021, 12, 27)) && england.contains(QDate(2021, 12, 28)));
        QVERIFY(!england.contains(QDate(2021, 12, 25)));
        // Christmas on Sunday: Boxing Day keeps its Monday, so Tuesday.
        const auto later = days("GB", "ENG", 2022);
        QVERIFY(later.contains(QDate(2022, 12, 26)) && later.contains(QDate(2022, 12, 27)));
        QVERIFY(days("GB", "SCT", 2026).contains(QDate(2026, 8, 3)));
        QVERIFY(days("GB", "ENG", 2026).contains(QDate(2026, 8, 31)));
        QVERIFY(!days("GB", "SCT", 2026).contains(QDate(2026, 4, 6)));
        // 1 and 2 January 2022 are Saturday and Sunday.
        const auto scotland = days("GB", "SCT", 2022);
        QVERIFY(scotland.contains(QDate(2022, 1, 3)) && scotland.contains(QDate(2022, 1, 4)));
    }

    void americanNearestWeekday()
    {
        const auto federal = days("US", "", 2021);
        QVERIFY(federal.contains(QDate(2021, 12, 31))); // New Year's Day 2022, a Saturday
        QVERIFY(federal.contains(QDate(2021, 7, 5))); // Independence Day on a Sunday
        QVERIFY(!days("US", "", 2022).contains(QDate(2022, 1, 1)));
        QVERIFY(days("US", "CA", 2026).contains(QDate(2026, 11, 27)));
        QVERIFY(!days("US", "", 2026).contains(QDate(2026, 11, 27)));
        QVERIFY(days("US", "CA", 2024).contains(QDate(2024, 4, 1))); // 31 March is a Sunday
    }

    void whatIsNotKnownIsAnError_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("subject");
        QTest::newRow("country") << "ZZ" << "" << 2026 << "deadline.country";
        QTest::newRow("region") << "DE" << "XX" << 2026 << "deadline.region";
        QTest::newRow("nation") << "GB" << "" << 2026 << "deadline.region";
        QTest::newRow("year") << "DE" << "" << 2016 << "deadline.holidays_too_early";
    }
    void whatIsNotKnownIsAnError()
    {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(int, year);
        QFETCH(QString, subject);
        const auto found = HolidayBook::builtIn().inYear(country, region, year);
        QVERIFY(!found);
        QCOMPARE(found.error().subject, subject);
    }

    void theUsersOwnDays()
    {
        const auto calendar = WorkCalendar::of(HolidayBook::builtIn(), QStringLiteral("DE"), QStringLiteral("BY"),
            {2026, 1, 5}, {2026, 1, 5}, {{QDate(2026, 8, 10), QStringLiteral("Town fair")}}, {QDate(2026, 1, 6)});
        QVERIFY(calendar);
        QVERIFY(!calendar->isWorkingDay({2026, 8, 10}));
        QVERIFY(calendar->isWorkingDay({2026, 1, 6}));
        QCOMPARE(calendar->roll({2026, 12, 25}), QDate(2026, 12, 28));
        QCOMPARE(calendar->workingDay({2026, 12, 23}, 2), QDate(2026, 12, 28));
        QCOMPARE(calendar->workingDay({2026, 12, 28}, -2), QDate(2026, 12, 23));
    }
};

AICMS_TEST(TestHolidays)
#include "test_holidays.moc"
