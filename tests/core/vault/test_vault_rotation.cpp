// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

class TestVaultRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentUsersAndCodeFollow();
    void cutOffAtAnyStep_data();
    void cutOffAtAnyStep();
    void cutOffBetweenTheCopies();
    void nothingElseWhilePending();
    void removedUsersOldFileOpensNothing();
    void badKeysAreRefused();
};

void TestVaultRotation::absentUsersAndCodeFollow()
{
    VaultFixture fixture;
    Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QVERIFY(vault.addUser(owner, fixture.staff()));
    const auto code = vault.renewRecoveryCode(owner);
    for (int round = 0; round < 2; ++round) {
        const SecretBytes newKey = SecretBytes::random(32);
        QVERIFY(vault.beginRotation(owner, newKey));
        QVERIFY(vault.info()->rotationPending);
        fixture.databaseKey = newKey.clone();
        QVERIFY(vault.finishRotation(owner, newKey));
        QVERIFY(!vault.info()->rotationPending);
        QVERIFY(owner.databaseKey.equals(newKey));
    }
    const auto staff = fixture.unlock(staffName, staffPassword);
    QVERIFY(staff);
    QVERIFY(staff->databaseKey.equals(fixture.databaseKey));
    QVERIFY(vault.unlockWithRecoveryCode(*code, fixture.opens()));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
    QCOMPARE(fixture.slotFile().keySlots.front().seals.size(), std::size_t(1));
    // The session that rotated goes on.
    QVERIFY(vault.changeRole(owner, staff->user, QStringLiteral("manager")));
}

void TestVaultRotation::cutOffAtAnyStep_data()
{
    QTest::addColumn<bool>("swapped");
    QTest::newRow("before the database was swapped") << false;
    QTest::newRow("after the database was swapped") << true;
}

void TestVaultRotation::cutOffAtAnyStep()
{
    QFETCH(bool, swapped);
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    const SecretBytes newKey = SecretBytes::random(32);
    {
        Vault vault = fixture.open();
        QVERIFY(vault.addUser(owner, fixture.staff()));
        QVERIFY(vault.beginRotation(owner, newKey));
    }
    if (swapped)
        fixture.databaseKey = newKey.clone();
    // Whoever comes next settles it, here somebody without rights.
    auto staff = fixture.unlock(staffName, staffPassword);
    QVERIFY(staff);
    QVERIFY(staff->rotationPending);
    QVERIFY(staff->databaseKey.equals(fixture.databaseKey));
    Vault vault = fixture.open();
    QVERIFY(vault.finishRotation(*staff, staff->databaseKey.clone()));
    QVERIFY(!staff->rotationPending);
    auto again = fixture.unlock(ownerName, ownerPassword);
    QVERIFY(again);
    QVERIFY(!again->rotationPending);
    QVERIFY(again->databaseKey.equals(fixture.databaseKey));
    QVERIFY(vault.beginRotation(*again, SecretBytes::random(32)));
}

void TestVaultRotation::cutOffBetweenTheCopies()
{
    VaultFixture fixture;
    Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const QByteArray before = readFile(fixture.file(secondSlotFileName));
    const SecretBytes newKey = SecretBytes::random(32);
    QVERIFY(vault.beginRotation(owner, newKey));
    const QByteArray both = readFile(fixture.file(secondSlotFileName));
    writeFile(fixture.file(secondSlotFileName), before);
    QVERIFY(fixture.unlock(ownerName, ownerPassword)); // database not swapped yet
    QCOMPARE(readFile(fixture.file(secondSlotFileName)), both);
    fixture.databaseKey = newKey.clone();
    QVERIFY(vault.finishRotation(owner, newKey));
    writeFile(fixture.file(secondSlotFileName), both);
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
    QVERIFY(!fixture.open().info()->rotationPending);
    writeFile(fixture.file(secondSlotFileName), both);
    QVERIFY(QFile::remove(fixture.file(slotFileName)));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

void TestVaultRotation::nothingElseWhilePending()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QVERIFY(vault.beginRotation(owner, SecretBytes::random(32)));
    const QString refused = QStringLiteral("conflict:rotation");
    QCOMPARE(errorOf(vault.beginRotation(owner, SecretBytes::random(32))), refused);
    QCOMPARE(errorOf(vault.addUser(owner, fixture.staff())), refused);
    QCOMPARE(errorOf(vault.changePassword(owner, {ownerPassword}, {staffPassword})), refused);
    QCOMPARE(errorOf(vault.renewRecoveryCode(owner)), refused);
    QCOMPARE(errorOf(vault.setBusiness(owner, QStringLiteral("X"), QStringLiteral("DE"))), refused);
}

void TestVaultRotation::removedUsersOldFileOpensNothing()
{
    VaultFixture fixture;
    Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto id = vault.addUser(owner, fixture.staff());
    const SlotFile kept = fixture.slotFile();
    QVERIFY(vault.removeUser(owner, *id));
    const SecretBytes newKey = SecretBytes::random(32);
    QVERIFY(vault.beginRotation(owner, newKey));
    fixture.databaseKey = newKey.clone();
    QVERIFY(vault.finishRotation(owner, newKey));
    fixture.plant(kept);
    QCOMPARE(errorOf(fixture.unlock(staffName, staffPassword)), QStringLiteral("damaged:other_key"));
}

void TestVaultRotation::badKeysAreRefused()
{
    VaultFixture fixture;
    Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QCOMPARE(errorOf(vault.beginRotation(owner, SecretBytes(31))), QStringLiteral("invalid:key"));
    QCOMPARE(errorOf(vault.beginRotation(owner, owner.databaseKey)), QStringLiteral("invalid:key"));
    QVERIFY(vault.beginRotation(owner, SecretBytes::random(32)));
    QCOMPARE(errorOf(vault.finishRotation(owner, SecretBytes::random(32))), QStringLiteral("tampered:vault.keys"));
    QVERIFY(owner.databaseKey.equals(fixture.databaseKey));
    QVERIFY(vault.info()->rotationPending);
    QVERIFY(vault.finishRotation(owner, owner.databaseKey.clone()));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

AICMS_TEST(TestVaultRotation)
#include "test_vault_rotation.moc"
