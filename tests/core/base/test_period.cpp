// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "tests/support/test_program.h"

#include <QTest>

using aicms::base::Period;

class TestPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(iso);
        };
        row("P24M", "P24M");
        row("P2Y", "P24M");
        row("P1Y6M", "P18M");
        row("P90D", "P90D");
        row("P2W", "P14D");
        row("P1M10D", "P1M10D");
        row(" P1D ", "P1D");
        for (const char* text : {"", "P", "24M", "P0D", "P-1M", "PT5H", "P1M2Y", "P300Y", "P24m", "P1.5M"})
            row(text, "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto period = Period::parse(text);
        QCOMPARE(period ? period->toIso() : QString(), iso);
    }

    /// privacy-rules R1.
    void monthsEndOnTheLastDayThereIs()
    {
        const auto add
            = [](const char* period, QDate day) { return Period::parse(QString::fromLatin1(period))->after(day); };
        QCOMPARE(add("P1M", {2026, 1, 31}), QDate(2026, 2, 28));
        QCOMPARE(add("P1M", {2028, 1, 31}), QDate(2028, 2, 29));
        QCOMPARE(add("P1M", {2026, 2, 28}), QDate(2026, 3, 28));
        QCOMPARE(add("P12M", {2028, 2, 29}), QDate(2029, 2, 28));
        QCOMPARE(add("P90D", {2026, 1, 1}), QDate(2026, 4, 1));
    }
};

AICMS_TEST(TestPeriod)
#include "test_period.moc"
