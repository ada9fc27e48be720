// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"
#include "tests/core/vault/vault_fixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;
using namespace std::chrono_literals;

class TestVaultLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givenBackAtTheEnd();
    void secondProcessIsRefusedByName();
    void waitingPays();
    void deadProcessIsTakenOver();
    void anEmptyLockIsTakenOver();
    void anotherComputersLockIsTakenOverWhenAsked_data();
    void anotherComputersLockIsTakenOverWhenAsked();
    void noFolder();
};

namespace {

/// This program again, holding the lock until its standard input closes.
void startHolder(QProcess& process, const QString& folder)
{
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder});
    QVERIFY(process.waitForReadyRead(10000));
    QCOMPARE(process.readLine().trimmed(), QByteArray("held"));
}

int hold(const QString& folder)
{
    const auto lock = VaultLock::acquire(folder, 0ms);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

void TestVaultLock::givenBackAtTheEnd()
{
    const TemporaryFolder folder;
    {
        const auto lock = VaultLock::acquire(folder.path(), 0ms);
        QVERIFY(lock);
        QVERIFY(QFile::exists(folder.path(lockFile)));
        QVERIFY(!(QFileInfo(folder.path(lockFile)).permissions() & QFileDevice::ReadOther));
        QCOMPARE(errorOf(VaultLock::acquire(folder.path(), 0ms)), QStringLiteral("in_use:vault_vault_lock"));
    }
    QVERIFY(!QFile::exists(folder.path(lockFile)));
    QVERIFY(VaultLock::acquire(folder.path(), 0ms));
}

void TestVaultLock::secondProcessIsRefusedByName()
{
    const TemporaryFolder folder;
    QProcess holder;
    startHolder(holder, folder.path());
    QElapsedTimer timer;
    timer.start();
    const auto refused = VaultLock::acquire(folder.path(), 300ms);
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        (base::Error {base::ErrorKind::InUse, QStringLiteral("vault_vault_lock"), holder.processId()}));
    QVERIFY(timer.elapsed() >= 250);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(VaultLock::acquire(folder.path(), 0ms));
}

void TestVaultLock::waitingPays()
{
    const TemporaryFolder folder;
    QProcess holder;
    startHolder(holder, folder.path());
    holder.closeWriteChannel();
    QVERIFY(VaultLock::acquire(folder.path(), 5000ms));
    QVERIFY(holder.waitForFinished());
}

void TestVaultLock::deadProcessIsTakenOver()
{
    const TemporaryFolder folder;
    QProcess holder;
    startHolder(holder, folder.path());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(folder.path(lockFile)));
    QVERIFY(VaultLock::acquire(folder.path(), 0ms));
}

void TestVaultLock::anEmptyLockIsTakenOver()
{
    const TemporaryFolder folder;
    QFile file(folder.path(lockFile)); // as a kill between making and filling leaves it
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(VaultLock::acquire(folder.path(), 0ms));
}

void TestVaultLock::anotherComputersLockIsTakenOverWhenAsked_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<QString>("host");
    const QString own = QSysInfo::machineHostName();
    QTest::newRow("another name") << QByteArray("4711\naicms\nold-counter\n") << QStringLiteral("old-counter");
    if (!QSysInfo::machineUniqueId().isEmpty())
        QTest::newRow("the same name") << QByteArray("4711\naicms\n" + own.toUtf8() + "\n0123456789abcdef\n") << own;
}
void TestVaultLock::anotherComputersLockIsTakenOverWhenAsked()
{
    QFETCH(QByteArray, lock);
    QFETCH(QString, host);
    const TemporaryFolder folder;
    QFile file(folder.path(lockFile));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lock);
    file.close();
    const auto refused = VaultLock::acquire(folder.path(), 0ms);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::InUse);
    QCOMPARE(refused.error().subject, QStringLiteral("aicms@") + host);
    QVERIFY(refused.error().number > 1'700'000'000);
    QVERIFY(VaultLock::acquire(folder.path(), 0ms, VaultLock::Foreign::TakeOver));
    QProcess holder;
    startHolder(holder, folder.path());
    QVERIFY(!VaultLock::acquire(folder.path(), 0ms, VaultLock::Foreign::TakeOver)); // of this computer
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

void TestVaultLock::noFolder()
{
    const TemporaryFolder folder;
    QCOMPARE(errorOf(VaultLock::acquire(folder.path(QStringLiteral("none")), 0ms)), QStringLiteral("not_a_vault"));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--hold"))
        return hold(arguments.at(2));
    TestVaultLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_vault_lock.moc"
