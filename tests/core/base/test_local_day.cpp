// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <ctime>

using namespace aicms;

/// The day of a moment differs around the world, and moves with the clock that is handed in.
class TestLocalDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theZoneDecides_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 5, 1);
        QTest::newRow("east") << QByteArray("Asia/Tokyo") << QDate(2026, 5, 2);
        QTest::newRow("summer time") << QByteArray("Europe/Berlin") << QDate(2026, 5, 2);
        QTest::newRow("west") << QByteArray("America/Los_Angeles") << QDate(2026, 5, 1);
    }
    void theZoneDecides()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const auto time = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 1), QTime(22, 30), Qt::UTC));
        base::FixedClock clock(time);
        QCOMPARE(base::localDay(time, QTimeZone(zone)), day);
        QCOMPARE(base::localDay(clock, QTimeZone(zone)), day);
        clock.advance(86'400'000'000);
        QCOMPARE(base::localDay(clock, QTimeZone(zone)), day.addDays(1));
    }
    void aZoneThatNobodyKnowsIsUtc()
    {
        const auto time = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 1), QTime(22, 30), Qt::UTC));
        QVERIFY(!QTimeZone("Nonsense/Zone").isValid());
        QCOMPARE(base::localDay(time, QTimeZone("Nonsense/Zone")), QDate(2026, 5, 1));
    }
    void oneZoneForTheWholeRun_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("hour");
        QTest::newRow("a zone") << QByteArray("Asia/Tokyo") << 7;
        QTest::newRow("its file") << QByteArray("/usr/share/zoneinfo/Asia/Tokyo") << 7;
        QTest::newRow("with a colon") << QByteArray(":Asia/Tokyo") << 7;
        QTest::newRow("nobody's") << QByteArray("Nonsense/Zone") << 22;
    }
    void oneZoneForTheWholeRun()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, hour);
        const bool hadZone = qEnvironmentVariableIsSet("TZ");
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        base::fixTimeZone();
        const auto time = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 1), QTime(22, 30), Qt::UTC));
        const int shown = time.toDateTime().toLocalTime().time().hour();
        const QDate day = base::localDay(time, QTimeZone::systemTimeZone());
        const std::time_t seconds = time.microseconds / 1'000'000;
        const int ofSystem = std::localtime(&seconds)->tm_hour;
        hadZone ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
        QCOMPARE(shown, hour);
        QCOMPARE(ofSystem, hour);
        QCOMPARE(day, QDate(2026, 5, hour == 7 ? 2 : 1));
    }
    void beforeTheEpoch()
    {
        const auto time = base::UtcTime::fromDateTime(QDateTime(QDate(1969, 12, 31), QTime(12, 0), Qt::UTC));
        QCOMPARE(base::localDay(time, QTimeZone("Asia/Tokyo")), QDate(1969, 12, 31));
    }
};

AICMS_TEST(TestLocalDay)
#include "test_local_day.moc"
