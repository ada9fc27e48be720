// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_file.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

class TestVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createThenUnlock();
    void infoNeedsNoPassword();
    void filesAreForTheOwnerOnly();
    void wrongPasswordsAreRefused();
    void keyFileIsNeeded();
    void keyFilesOnDisk();
    void recoveryCodeOpens();
    void recoveryCodeIsSetByPassword();
    void changePassword();
    void passwordAfterRecovery();
    void createRefuses_data();
    void createRefuses();
    void createRefusesUsedFolder();
    void noVault();
    void triesAreCounted();
    void foreignDatabase();
};

void TestVault::createThenUnlock()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    QCOMPARE(owner.databaseKey.size(), std::size_t(32));
    QCOMPARE(owner.user, base::UserId {1});
    QVERIFY(owner.isOwner());
    const auto again = fixture.unlock(ownerName, ownerPassword);
    QVERIFY(again);
    QVERIFY(again->databaseKey.equals(owner.databaseKey));
    QVERIFY(again->auditFirstKey.equals(fixture.auditKey));
    QCOMPARE(again->vaultId, owner.vaultId);
    QCOMPARE(again->role, QStringLiteral("owner"));
    QCOMPARE(again->kind, SlotKind::Password);
    QVERIFY(!again->rotationPending);
    QVERIFY(fixture.unlock({}, ownerPassword));
    QVERIFY(fixture.unlock(QStringLiteral("  MARA  ellis "), ownerPassword));
    QCOMPARE(errorOf(fixture.unlock(QStringLiteral("Nobody"), ownerPassword)), QStringLiteral("not_found:user"));
}

void TestVault::infoNeedsNoPassword()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const VaultInfo info = *vault.info();
    QCOMPARE(info.id, owner.vaultId);
    QCOMPARE(info.business, QStringLiteral("Lindenhof Cycles"));
    QCOMPARE(info.country, QStringLiteral("DE"));
    QCOMPARE(info.created, fixture.clock.now());
    QCOMPARE(info.version, 1);
    QVERIFY(!info.copyDamaged);
    QVERIFY(info.users == std::vector<VaultUser>({{{1}, ownerName, QStringLiteral("owner"), false, false}}));
    QVERIFY(vault.setBusiness(owner, QStringLiteral(" Lindenhof  Räder "), QStringLiteral("at")));
    QCOMPARE(vault.info()->business, QStringLiteral("Lindenhof Räder"));
    QCOMPARE(vault.info()->country, QStringLiteral("AT"));
    QCOMPARE(vault.info()->generation, info.generation + 1);
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

void TestVault::filesAreForTheOwnerOnly()
{
    VaultFixture fixture;
    fixture.create();
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(fixture.path).permissions() & others) == 0);
    for (const QLatin1String name : {slotFileName, secondSlotFileName})
        QVERIFY((QFileInfo(fixture.file(name)).permissions() & others) == 0);
    QCOMPARE(readFile(fixture.file(slotFileName)), readFile(fixture.file(secondSlotFileName)));
}

void TestVault::wrongPasswordsAreRefused()
{
    VaultFixture fixture;
    fixture.create();
    const QString none;
    for (const QString& wrong : {none, ownerPassword.toUpper(), ownerPassword + u' ', QString(2000, u'x')})
        QCOMPARE(errorOf(fixture.unlock(ownerName, wrong)), QStringLiteral("wrong_password"));
}

void TestVault::keyFileIsNeeded()
{
    VaultFixture fixture;
    const SecretBytes keyFile = SecretBytes::random(32);
    fixture.create(keyFile);
    QVERIFY(fixture.open().info()->users.front().needsKeyFile);
    const auto right = fixture.unlock(ownerName, ownerPassword, keyFile);
    QVERIFY(right);
    QCOMPARE(right->kind, SlotKind::PasswordAndKeyFile);
    const QString refused = QStringLiteral("wrong_password");
    QCOMPARE(errorOf(fixture.unlock(ownerName, ownerPassword)), refused);
    QCOMPARE(errorOf(fixture.unlock(ownerName, ownerPassword, SecretBytes::random(32))), refused);
    QCOMPARE(errorOf(fixture.unlock(ownerName, staffPassword, keyFile)), refused);
}

void TestVault::keyFilesOnDisk()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("stick.key"));
    const SecretBytes written = *createKeyFile(path);
    QCOMPARE(QFileInfo(path).size(), 32);
    QVERIFY(readKeyFile(path)->equals(written));
    QCOMPARE(errorOf(createKeyFile(path)), QStringLiteral("already_exists:key_file"));
    QVERIFY(readKeyFile(path)->equals(written));
    writeFile(path, QByteArray(33, 'x'));
    QCOMPARE(errorOf(readKeyFile(path)), QStringLiteral("invalid:key_file"));
    writeFile(path, {});
    QCOMPARE(errorOf(readKeyFile(path)), QStringLiteral("invalid:key_file"));
    QCOMPARE(errorOf(readKeyFile(folder.path(QStringLiteral("none")))), QStringLiteral("not_found:key_file"));
}

void TestVault::recoveryCodeOpens()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    QCOMPARE(errorOf(vault.unlockWithRecoveryCode(RecoveryCode::generate(), fixture.opens())),
        QStringLiteral("wrong_password"));
    const auto code = vault.renewRecoveryCode(owner);
    QVERIFY(code);
    QVERIFY(vault.info()->users.front().hasRecoveryCode);
    QCOMPARE(vault.info()->users.size(), std::size_t(1));
    const auto opened = vault.unlockWithRecoveryCode(*RecoveryCode::parse(code->text()), fixture.opens());
    QVERIFY(opened);
    QVERIFY(opened->databaseKey.equals(owner.databaseKey));
    QVERIFY(opened->auditFirstKey.equals(fixture.auditKey));
    QCOMPARE(opened->kind, SlotKind::Recovery);
    QCOMPARE(opened->userName, ownerName);
    const auto renewed = vault.renewRecoveryCode(owner);
    QVERIFY(renewed);
    fixture.forgetTries();
    QCOMPARE(errorOf(vault.unlockWithRecoveryCode(*code, fixture.opens())), QStringLiteral("wrong_password"));
    QVERIFY(vault.unlockWithRecoveryCode(*renewed, fixture.opens()));
}

void TestVault::recoveryCodeIsSetByPassword()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto old = vault.renewRecoveryCode(owner);
    const RecoveryCode next = RecoveryCode::generate();
    QCOMPARE(errorOf(vault.setRecoveryCode(owner, {staffPassword}, next)), QStringLiteral("wrong_password"));
    QCOMPARE(errorOf(vault.setRecoveryCode(
                 owner, {ownerPassword}, next, [] { throw base::Failure(base::ErrorKind::DiskFull); })),
        QStringLiteral("disk_full"));
    QVERIFY(vault.unlockWithRecoveryCode(*old, fixture.opens()));
    QVERIFY(vault.setRecoveryCode(owner, {ownerPassword}, next));
    QVERIFY(vault.unlockWithRecoveryCode(next, fixture.opens()));
    QCOMPARE(errorOf(vault.unlockWithRecoveryCode(*old, fixture.opens())), QStringLiteral("wrong_password"));
}

void TestVault::changePassword()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const QString next = QStringLiteral("harbor walnut ticket ozone");
    QCOMPARE(errorOf(vault.changePassword(owner, {staffPassword}, {next})), QStringLiteral("wrong_password"));
    QCOMPARE(errorOf(vault.changePassword(owner, {ownerPassword}, {QStringLiteral("lindenhof2024")})),
        QStringLiteral("weak_passphrase"));
    QCOMPARE(errorOf(vault.changePassword(owner, {ownerPassword}, {next, SecretBytes(31)})),
        QStringLiteral("invalid:key_file"));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
    const SecretBytes keyFile = SecretBytes::random(32);
    const QByteArray oldPublicKey = fixture.slotFile().keySlots.front().publicKey;
    QVERIFY(vault.changePassword(owner, {ownerPassword}, {next, keyFile.clone()}));
    QVERIFY(fixture.slotFile().keySlots.front().publicKey != oldPublicKey);
    QCOMPARE(errorOf(fixture.unlock(ownerName, ownerPassword)), QStringLiteral("wrong_password"));
    QCOMPARE(errorOf(fixture.unlock(ownerName, next)), QStringLiteral("wrong_password"));
    const auto opened = fixture.unlock(ownerName, next, keyFile);
    QVERIFY(opened);
    QVERIFY(opened->auditFirstKey.equals(fixture.auditKey));
    QVERIFY(vault.changePassword(owner, {next, keyFile.clone()}, {ownerPassword}));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

void TestVault::passwordAfterRecovery()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    Vault vault = fixture.open();
    const auto code = vault.renewRecoveryCode(owner);
    const auto recovered = vault.unlockWithRecoveryCode(*code, fixture.opens());
    QVERIFY(recovered);
    QVERIFY(vault.changePassword(*recovered, {}, {QStringLiteral("harbor walnut ticket ozone")}));
    QVERIFY(fixture.unlock(ownerName, QStringLiteral("harbor walnut ticket ozone")));
    QCOMPARE(errorOf(fixture.unlock(ownerName, ownerPassword)), QStringLiteral("wrong_password"));
    QVERIFY(vault.unlockWithRecoveryCode(*code, fixture.opens()));
}

void TestVault::createRefuses_data()
{
    QTest::addColumn<QString>("business");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("password");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<QString>("expected");
    const QString good = QStringLiteral("Lindenhof Cycles");
    const QString de = QStringLiteral("DE");
    const qint64 floor = KdfParameters::leastMemory;
    QTest::newRow("no business") << QStringLiteral("  ") << de << ownerName << ownerPassword << floor
                                 << "invalid:business";
    QTest::newRow("long business") << QString(201, u'x') << de << ownerName << ownerPassword << floor
                                   << "invalid:business";
    QTest::newRow("country") << good << QStringLiteral("Germany") << ownerName << ownerPassword << floor
                             << "invalid:country";
    QTest::newRow("no owner") << good << de << QString() << ownerPassword << floor << "invalid:user";
    QTest::newRow("long owner") << good << de << QString(65, u'x') << ownerPassword << floor << "invalid:user";
    QTest::newRow("control") << good << de << QStringLiteral("a\u0007b") << ownerPassword << floor << "invalid:user";
    QTest::newRow("surrogate") << good << de << QString(QChar(0xd800)) << ownerPassword << floor << "invalid:user";
    QTest::newRow("empty password") << good << de << ownerName << QString() << floor << "invalid:password";
    QTest::newRow("common") << good << de << ownerName << QStringLiteral("password123") << floor << "weak_passphrase";
    QTest::newRow("business name") << good << de << ownerName << QStringLiteral("lindenhof2024") << floor
                                   << "weak_passphrase";
    QTest::newRow("owner's name") << good << de << ownerName << QStringLiteral("MaraEllis1985") << floor
                                  << "weak_passphrase";
    QTest::newRow("kdf below") << good << de << ownerName << ownerPassword << floor - 1 << "invalid:kdf";
    QTest::newRow("kdf above") << good << de << ownerName << ownerPassword << KdfParameters::mostMemory + 1
                               << "invalid:kdf";
}

void TestVault::createRefuses()
{
    QFETCH(QString, business);
    QFETCH(QString, country);
    QFETCH(QString, owner);
    QFETCH(QString, password);
    QFETCH(qint64, memory);
    QFETCH(QString, expected);
    VaultFixture fixture;
    auto options = fixture.options();
    options.business = business;
    options.country = country;
    options.ownerName = owner;
    options.secret.password = password;
    options.kdf->memory = memory;
    QCOMPARE(errorOf(Vault::create(fixture.path, options, fixture.clock)), expected);
    QVERIFY(!QFileInfo::exists(fixture.path));
}

void TestVault::createRefusesUsedFolder()
{
    VaultFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path));
    writeFile(fixture.file(QStringLiteral(".hidden")), "mine");
    QCOMPARE(errorOf(Vault::create(fixture.path, fixture.options(), fixture.clock)),
        QStringLiteral("already_exists:folder"));
    QCOMPARE(readFile(fixture.file(QStringLiteral(".hidden"))), QByteArray("mine"));
    QVERIFY(QFile::remove(fixture.file(QStringLiteral(".hidden"))));
    QVERIFY(Vault::create(fixture.path, fixture.options(), fixture.clock));
    QCOMPARE(errorOf(Vault::create(fixture.path, fixture.options(), fixture.clock)),
        QStringLiteral("already_exists:folder"));
}

void TestVault::noVault()
{
    VaultFixture fixture;
    QCOMPARE(errorOf(Vault::open(fixture.path, fixture.clock)), QStringLiteral("not_a_vault"));
    QVERIFY(QDir().mkpath(fixture.path));
    QCOMPARE(errorOf(Vault::open(fixture.path, fixture.clock)), QStringLiteral("not_a_vault"));
    QVERIFY(!isVaultFolder(fixture.path));
    writeFile(fixture.file(slotFileName), "a shopping list\n");
    QCOMPARE(errorOf(Vault::open(fixture.path, fixture.clock)), QStringLiteral("damaged:vault.keys"));
}

void TestVault::triesAreCounted()
{
    VaultFixture fixture;
    fixture.create();
    Vault vault = fixture.open();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(errorOf(vault.unlock(ownerName, {staffPassword}, fixture.opens())), QStringLiteral("wrong_password"));
    const auto early = fixture.open().unlock(ownerName, {ownerPassword}, fixture.opens());
    QVERIFY(!early);
    QCOMPARE(early.error(), (base::Error {base::ErrorKind::TryLater, {}, 4}));
    fixture.clock.advance(4'000'000);
    QVERIFY(vault.unlock(ownerName, {ownerPassword}, fixture.opens()));
    QCOMPARE(errorOf(vault.unlock(ownerName, {staffPassword}, fixture.opens())), QStringLiteral("wrong_password"));
}

void TestVault::foreignDatabase()
{
    VaultFixture fixture;
    fixture.create();
    const auto opened = fixture.open().unlock(ownerName, {ownerPassword}, [](const SecretBytes&) { return false; });
    QCOMPARE(errorOf(opened), QStringLiteral("damaged:other_key"));
}

AICMS_TEST(TestVault)
#include "test_vault.moc"
