// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

class TestVaultUsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addedUserOpens();
    void namesAreUnique();
    void addRefuses();
    void removedUserIsGone();
    void lastOwnerStays();
    void roleChangesWithoutPassword();
    void onlyOwnersMakeOwners();
    void demotedOwnerLosesHisCode();
    void idsAreNeverGivenTwice();
};

void TestVaultUsers::addedUserOpens()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto id = vault.addUser(owner, fixture.staff());
    QVERIFY(id);
    QCOMPARE(id->value, 2);
    const auto staff = fixture.unlock(staffName, staffPassword);
    QVERIFY(staff);
    QCOMPARE(staff->user, *id);
    QCOMPARE(staff->role, QStringLiteral("staff"));
    QVERIFY(staff->databaseKey.equals(owner.databaseKey));
    QVERIFY(staff->auditFirstKey.isEmpty());
    QCOMPARE(errorOf(fixture.unlock(staffName, ownerPassword)), QStringLiteral("wrong_password"));
    QCOMPARE(errorOf(fixture.unlock({}, ownerPassword)), QStringLiteral("invalid:user"));
    const QString next = QStringLiteral("harbor walnut ticket ozone");
    QVERIFY(vault.changePassword(*staff, {staffPassword}, {next}));
    QVERIFY(fixture.unlock(staffName, next));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
    QCOMPARE(errorOf(vault.renewRecoveryCode(*staff)), QStringLiteral("not_allowed:recovery_code"));
}

void TestVaultUsers::namesAreUnique()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    auto user = fixture.staff();
    user.name = QStringLiteral("Zo\u00eb");
    QVERIFY(vault.addUser(owner, user));
    for (const QString& same :
        {QStringLiteral("zoe\u0308"), QStringLiteral(" ZO\u00cb "), QStringLiteral("mara ELLIS")}) {
        user.name = same;
        QCOMPARE(errorOf(vault.addUser(owner, user)), QStringLiteral("already_exists:user"));
    }
    QVERIFY(sameUserName(QStringLiteral("STRASSE"), QStringLiteral("straße")));
    QVERIFY(!sameUserName(QStringLiteral("Zoe"), QStringLiteral("Zo\u00eb")));
}

void TestVaultUsers::addRefuses()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto refused = [&](const QString& name, const QString& role, const QString& password) {
        return errorOf(vault.addUser(owner, {name, role, {password}, KdfParameters::floor()}));
    };
    const QString role = QStringLiteral("staff");
    QCOMPARE(refused(QStringLiteral(" "), role, staffPassword), QStringLiteral("invalid:user"));
    QCOMPARE(refused(QString(65, u'x'), role, staffPassword), QStringLiteral("invalid:user"));
    QCOMPARE(refused(staffName, {}, staffPassword), QStringLiteral("invalid:role"));
    QCOMPARE(refused(staffName, role, {}), QStringLiteral("invalid:password"));
    QCOMPARE(refused(staffName, role, QStringLiteral("JonasWeber1")), QStringLiteral("weak_passphrase"));
    QCOMPARE(vault.info()->generation, 1);
    QVERIFY(isUserName(QString::fromUcs4(std::u32string(64, U'\U0001f600').c_str())));
}

void TestVaultUsers::removedUserIsGone()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto id = vault.addUser(owner, fixture.staff());
    QVERIFY(vault.removeUser(owner, *id));
    QCOMPARE(errorOf(fixture.unlock(staffName, staffPassword)), QStringLiteral("not_found:user"));
    QVERIFY(!readFile(fixture.file(slotFileName)).contains(staffName.toUtf8()));
    QVERIFY(!readFile(fixture.file(secondSlotFileName)).contains(staffName.toUtf8()));
    QCOMPARE(errorOf(vault.removeUser(owner, *id)), QStringLiteral("not_found:user"));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

void TestVaultUsers::lastOwnerStays()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QVERIFY(vault.renewRecoveryCode(owner));
    const QString refused = QStringLiteral("invalid:last_owner");
    QCOMPARE(errorOf(vault.removeUser(owner, owner.user)), refused);
    QCOMPARE(errorOf(vault.changeRole(owner, owner.user, QStringLiteral("staff"))), refused);
    const auto second = vault.addUser(owner, fixture.staff(QStringLiteral("owner")));
    QVERIFY(second);
    QVERIFY(vault.removeUser(owner, owner.user));
    const auto opened = fixture.unlock(staffName, staffPassword);
    QVERIFY(opened);
    QVERIFY(opened->auditFirstKey.equals(fixture.auditKey));
    QCOMPARE(errorOf(vault.removeUser(*opened, *second)), refused);
}

void TestVaultUsers::roleChangesWithoutPassword()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto id = vault.addUser(owner, fixture.staff());
    QVERIFY(vault.changeRole(owner, *id, QStringLiteral("manager")));
    QCOMPARE(fixture.unlock(staffName, staffPassword)->role, QStringLiteral("manager"));
    QVERIFY(vault.changeRole(owner, *id, QStringLiteral("owner")));
    const auto promoted = fixture.unlock(staffName, staffPassword);
    QVERIFY(promoted);
    QVERIFY(promoted->auditFirstKey.equals(fixture.auditKey));
    QCOMPARE(errorOf(vault.changeRole(owner, *id, QString())), QStringLiteral("invalid:role"));
    QCOMPARE(errorOf(vault.changeRole(owner, {99}, QStringLiteral("staff"))), QStringLiteral("not_found:user"));
}

void TestVaultUsers::onlyOwnersMakeOwners()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QVERIFY(vault.addUser(owner, fixture.staff(QStringLiteral("manager"))));
    const auto manager = fixture.unlock(staffName, staffPassword);
    QVERIFY(manager);
    const QString refused = QStringLiteral("not_allowed:owner");
    QCOMPARE(errorOf(vault.changeRole(*manager, manager->user, QStringLiteral("owner"))), refused);
    auto another = fixture.staff(QStringLiteral("owner"));
    another.name = QStringLiteral("Third");
    QCOMPARE(errorOf(vault.addUser(*manager, another)), refused);
    QCOMPARE(fixture.unlock(staffName, staffPassword)->role, QStringLiteral("manager"));
}

void TestVaultUsers::demotedOwnerLosesHisCode()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto second = vault.addUser(owner, fixture.staff(QStringLiteral("owner")));
    const auto secondOwner = fixture.unlock(staffName, staffPassword);
    const auto ownersCode = vault.renewRecoveryCode(owner);
    const auto secondCode = vault.renewRecoveryCode(*secondOwner);
    QVERIFY(secondCode);
    QCOMPARE(vault.unlockWithRecoveryCode(*secondCode, fixture.opens())->userName, staffName);
    QVERIFY(vault.changeRole(owner, *second, QStringLiteral("staff")));
    QCOMPARE(errorOf(vault.unlockWithRecoveryCode(*secondCode, fixture.opens())), QStringLiteral("wrong_password"));
    QCOMPARE(vault.unlockWithRecoveryCode(*ownersCode, fixture.opens())->userName, ownerName);
    const auto demoted = fixture.unlock(staffName, staffPassword);
    QVERIFY(demoted);
    QVERIFY(demoted->auditFirstKey.isEmpty());
}

void TestVaultUsers::idsAreNeverGivenTwice()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto first = vault.addUser(owner, fixture.staff());
    QVERIFY(vault.removeUser(owner, *first));
    const auto second = vault.addUser(owner, fixture.staff());
    QVERIFY(second);
    QVERIFY(second->value > first->value);
}

AICMS_TEST(TestVaultUsers)
#include "test_vault_users.moc"
