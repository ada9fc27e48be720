// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/try_gate.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

namespace {
constexpr qint64 second = 1'000'000;
}

class TestTryGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveAreFreeThenTheDelayDoubles();
    void delayRunsDown();
    void survivesRestartAndClockChange();
    void brokenFileCountsAsNone_data();
    void brokenFileCountsAsNone();
    void plantedNumbersStayWithinTheLimit();
};

void TestTryGate::fiveAreFreeThenTheDelayDoubles()
{
    const TemporaryFolder folder;
    base::FixedClock clock({1'700'000'000 * second});
    TryGate gate(folder.path(), clock);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(gate.secondsToWait(), 0);
        gate.countTry();
    }
    for (const qint64 expected : {4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900}) {
        QCOMPARE(gate.secondsToWait(), expected);
        clock.advance(expected * second);
        QCOMPARE(gate.secondsToWait(), 0);
        gate.countTry();
    }
    gate.reset();
    QCOMPARE(gate.secondsToWait(), 0);
    QVERIFY(!QFile::exists(folder.path(triesFile)));
    for (int i = 0; i < 4; ++i)
        gate.countTry();
    QCOMPARE(gate.secondsToWait(), 0);
}

void TestTryGate::delayRunsDown()
{
    const TemporaryFolder folder;
    base::FixedClock clock({1'700'000'000 * second});
    TryGate gate(folder.path(), clock);
    for (int i = 0; i < 6; ++i)
        gate.countTry();
    QCOMPARE(gate.secondsToWait(), 8);
    clock.advance(1);
    QCOMPARE(gate.secondsToWait(), 8);
    clock.advance(7 * second);
    QCOMPARE(gate.secondsToWait(), 1);
    clock.advance(second);
    QCOMPARE(gate.secondsToWait(), 0);
}

void TestTryGate::survivesRestartAndClockChange()
{
    const TemporaryFolder folder;
    base::FixedClock clock({1'700'000'000 * second});
    for (int i = 0; i < 5; ++i)
        TryGate(folder.path(), clock).countTry();
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), 4);
    clock.set({1'000'000'000 * second});
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), 4);
    clock.advance(3 * second);
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), 1);
    clock.advance(second);
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), 0);
}

void TestTryGate::brokenFileCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray(100, '\xff');
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("texts") << QByteArray(R"({"count":"9","last":"x"})");
    QTest::newRow("negative") << QByteArray(R"({"count":-9,"last":0})");
    QTest::newRow("large") << QByteArray(100000, '{');
}

void TestTryGate::brokenFileCountsAsNone()
{
    QFETCH(QByteArray, text);
    const TemporaryFolder folder;
    base::FixedClock clock({1'700'000'000 * second});
    writeFile(folder.path(triesFile), text);
    TryGate gate(folder.path(), clock);
    QCOMPARE(gate.secondsToWait(), 0);
    for (int i = 0; i < 5; ++i)
        gate.countTry();
    QCOMPARE(gate.secondsToWait(), 4);
}

void TestTryGate::plantedNumbersStayWithinTheLimit()
{
    const TemporaryFolder folder;
    base::FixedClock clock({1'700'000'000 * second});
    writeFile(folder.path(triesFile), R"({"count":9000000000000000000,"last":9000000000000000000})");
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), TryGate::longestDelay);
    writeFile(folder.path(triesFile), R"({"count":7,"last":-9000000000000000000})");
    QCOMPARE(TryGate(folder.path(), clock).secondsToWait(), 0);
}

AICMS_TEST(TestTryGate)
#include "test_try_gate.moc"
