// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/key_derivation.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aicms;
using namespace aicms::vault;

namespace {
constexpr qint64 mib = 1024 * 1024;
}

class TestKeyDerivation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesBeforeRunning_data();
    void refusesBeforeRunning();
    void everyInputMatters();
    void passwordIsNormalised();
    void passwordLimits();
    void speedDecides_data();
    void speedDecides();
    void calibratedIsWithinBounds();
};

void TestKeyDerivation::refusesBeforeRunning_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("passes");
    QTest::newRow("memory just below") << 64 * mib - 1 << 3;
    QTest::newRow("passes below") << 64 * mib << 2;
    QTest::newRow("nothing") << qint64(0) << 0;
    QTest::newRow("negative") << qint64(-1) << -1;
    QTest::newRow("memory just above") << 1024 * mib + 1 << 3;
    QTest::newRow("memory huge") << std::numeric_limits<qint64>::max() << 3;
    QTest::newRow("passes above") << 64 * mib << 11;
    QTest::newRow("both at their most") << 1024 * mib << 10;
    QTest::newRow("more work than anybody chooses") << 1024 * mib << 4;
    QTest::newRow("passes huge") << 64 * mib << std::numeric_limits<int>::max();
}

void TestKeyDerivation::refusesBeforeRunning()
{
    QFETCH(qint64, memory);
    QFETCH(int, passes);
    QElapsedTimer timer;
    timer.start();
    const auto key = deriveSlotKey(SecretBytes(8), {}, randomBytes(saltSize), {memory, passes});
    QVERIFY(!key);
    QCOMPARE(key.error(), (base::Error {base::ErrorKind::Tampered, QStringLiteral("kdf"), 0}));
    QVERIFY2(timer.elapsed() < 50, "it ran");
}

void TestKeyDerivation::everyInputMatters()
{
    const SecretBytes password = *passwordBytes(QStringLiteral("anchor ribbon kettle"));
    const SecretBytes other = *passwordBytes(QStringLiteral("anchor ribbon kettlf"));
    const SecretBytes keyFile = SecretBytes::random(32);
    const QByteArray salt = randomBytes(saltSize);
    const auto floor = KdfParameters::floor();
    const SecretBytes key = *deriveSlotKey(password, {}, salt, floor);
    QCOMPARE(key.size(), std::size_t(32));
    QVERIFY(key.equals(*deriveSlotKey(password, {}, salt, floor)));
    QVERIFY(!key.equals(*deriveSlotKey(other, {}, salt, floor)));
    QVERIFY(!key.equals(*deriveSlotKey(password, keyFile, salt, floor)));
    QVERIFY(!key.equals(*deriveSlotKey(password, {}, randomBytes(saltSize), floor)));
    QVERIFY(!key.equals(*deriveSlotKey(password, {}, salt, {floor.memory, floor.passes + 1})));
    QVERIFY(!deriveSlotKey(password, {}, salt.chopped(1), floor));
}

void TestKeyDerivation::passwordIsNormalised()
{
    const QString composed = QStringLiteral("M\u00fcller");
    const QString decomposed = QStringLiteral("Mu\u0308ller");
    QVERIFY(composed != decomposed);
    QVERIFY(passwordBytes(composed)->equals(*passwordBytes(decomposed)));
    QVERIFY(!passwordBytes(composed)->equals(*passwordBytes(composed.toLower())));
    QVERIFY(!passwordBytes(composed)->equals(*passwordBytes(composed + u' ')));
}

void TestKeyDerivation::passwordLimits()
{
    QVERIFY(!passwordBytes({}));
    QVERIFY(passwordBytes(QString(longestPassword, u'a')));
    const auto tooLong = passwordBytes(QString(longestPassword + 1, u'a'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, base::ErrorKind::Invalid);
}

void TestKeyDerivation::speedDecides_data()
{
    QTest::addColumn<double>("floorSeconds");
    QTest::addColumn<qint64>("ram");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("passes");
    QTest::newRow("fast") << 0.1 << 16384 * mib << 256 * mib << 7;
    QTest::newRow("very fast") << 0.001 << 16384 * mib << 256 * mib << 10;
    QTest::newRow("middling") << 0.3 << 16384 * mib << 128 * mib << 5;
    QTest::newRow("slow") << 0.48 << 16384 * mib << 128 * mib << 3;
    QTest::newRow("slower") << 0.6 << 16384 * mib << 64 * mib << 5;
    QTest::newRow("slower than a second") << 2.0 << 16384 * mib << 64 * mib << 3;
    QTest::newRow("little memory") << 0.1 << 512 * mib << 128 * mib << 10;
    QTest::newRow("hardly any memory") << 0.1 << 128 * mib << 64 * mib << 3;
}

void TestKeyDerivation::speedDecides()
{
    QFETCH(double, floorSeconds);
    QFETCH(qint64, ram);
    QFETCH(qint64, memory);
    QFETCH(int, passes);
    const KdfParameters chosen = KdfParameters::forSpeed(floorSeconds, ram);
    QCOMPARE(chosen.memory, memory);
    QCOMPARE(chosen.passes, passes);
    QVERIFY(chosen.isWithinBounds());
}

void TestKeyDerivation::calibratedIsWithinBounds()
{
    const KdfParameters chosen = KdfParameters::calibrated();
    QVERIFY(chosen.isWithinBounds());
    QVERIFY(chosen.memory <= 256 * mib);
    qInfo("calibrated: %lld MiB, %d passes", chosen.memory / mib, chosen.passes);
}

AICMS_TEST(TestKeyDerivation)
#include "test_key_derivation.moc"
