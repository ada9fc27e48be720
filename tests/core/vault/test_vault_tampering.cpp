// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_seal.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

using Edit = std::function<void(SlotFile&)>;
Q_DECLARE_METATYPE(Edit)

class TestVaultTampering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFlippedByteOnDisk();
    void oneCopyIsEnough_data();
    void oneCopyIsEnough();
    void aPipeIsNotWaitedFor();
    void anEditedCopyDoesNotBlockTheGoodOne();
    void newerGenerationWins();
    void newerVersionIsSaid();
    void editWithRightChecksum_data();
    void editWithRightChecksum();
    void costOutOfBoundsIsNotRun_data();
    void costOutOfBoundsIsNotRun();
    void slotOfAnotherVault();
    void strangersKey();
    void sealHoldsWithoutTheList();
    void changesNeedAnAuthenticList();

private:
    SlotFile pristine() const { return *SlotFile::parse(m_text); }
    VaultFixture m_fixture;
    QByteArray m_text; ///< of the slot file as it should be: owner (slot 0), staff (slot 1), recovery (slot 2)
    std::optional<Unlocked> m_owner;
};

namespace {

void flip(QByteArray& bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ 1);
}

/// In place: cutting the file first would make the file system flush each of some thousand times.
void putByte(const QString& path, qsizetype at, char byte)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(byte));
}

} // namespace

void TestVaultTampering::initTestCase()
{
    m_owner = m_fixture.create();
    Vault vault = m_fixture.open();
    QVERIFY(vault.addUser(*m_owner, m_fixture.staff()));
    QVERIFY(vault.renewRecoveryCode(*m_owner));
    m_text = readFile(m_fixture.file(slotFileName));
    QCOMPARE(pristine().keySlots.size(), std::size_t(3));
    QVERIFY(m_fixture.unlock(staffName, staffPassword));
}

void TestVaultTampering::everyFlippedByteOnDisk()
{
    const Vault vault = m_fixture.open();
    const QString first = m_fixture.file(slotFileName);
    const QString second = m_fixture.file(secondSlotFileName);
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char right = m_text.at(i);
        const char wrong = char(right ^ (1 << (i % 8)));
        putByte(first, i, wrong);
        QVERIFY2(vault.info() && vault.info()->copyDamaged, qPrintable(QString::number(i)));
        putByte(second, i, wrong);
        QCOMPARE(errorOf(vault.info()), QStringLiteral("damaged:vault.keys"));
        putByte(first, i, right);
        QVERIFY2(vault.info() && vault.info()->copyDamaged, qPrintable(QString::number(i)));
        putByte(second, i, right);
    }
    QVERIFY(!vault.info()->copyDamaged);
}

void TestVaultTampering::oneCopyIsEnough_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("missing");
    for (const QLatin1String name : {slotFileName, secondSlotFileName}) {
        QTest::addRow("%s missing", name.data()) << QString(name) << true;
        QTest::addRow("%s truncated", name.data()) << QString(name) << false;
    }
}

void TestVaultTampering::oneCopyIsEnough()
{
    QFETCH(QString, name);
    QFETCH(bool, missing);
    m_fixture.plant(pristine());
    if (missing)
        QVERIFY(QFile::remove(m_fixture.file(name)));
    else
        writeFile(m_fixture.file(name), m_text.left(m_text.size() / 2));
    QVERIFY(isVaultFolder(m_fixture.path));
    QVERIFY(m_fixture.open().info()->copyDamaged);
    QVERIFY(m_fixture.unlock(ownerName, ownerPassword));
    QCOMPARE(readFile(m_fixture.file(slotFileName)), m_text);
    QCOMPARE(readFile(m_fixture.file(secondSlotFileName)), m_text);
    QVERIFY(!m_fixture.open().info()->copyDamaged);
}

void TestVaultTampering::aPipeIsNotWaitedFor()
{
#ifdef Q_OS_UNIX
    m_fixture.plant(pristine());
    const QString path = m_fixture.file(slotFileName);
    QVERIFY(QFile::remove(path));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(m_fixture.open().info()->copyDamaged);
    QVERIFY(m_fixture.unlock(ownerName, ownerPassword));
    QVERIFY(QFile::remove(path));
#endif
}

void TestVaultTampering::anEditedCopyDoesNotBlockTheGoodOne()
{
    SlotFile edited = pristine();
    edited.keySlots.pop_back();
    ++edited.generation;
    for (const QLatin1String name : {slotFileName, secondSlotFileName}) {
        m_fixture.plant(pristine());
        writeFile(m_fixture.file(name), edited.toText());
        QCOMPARE(errorOf(m_fixture.unlock(ownerName, ownerPassword)), QStringLiteral("none"));
        QCOMPARE(readFile(m_fixture.file(slotFileName)), m_text);
        QCOMPARE(readFile(m_fixture.file(secondSlotFileName)), m_text);
    }
#ifdef Q_OS_UNIX
    // What stands there need not even be a file.
    for (const bool isLoop : {false, true}) {
        m_fixture.plant(pristine());
        const QString path = m_fixture.file(slotFileName);
        QVERIFY(QFile::remove(path));
        QVERIFY(isLoop ? QFile::link(path, path) : QDir().mkdir(path));
        QCOMPARE(errorOf(m_fixture.unlock(ownerName, ownerPassword)), QStringLiteral("none"));
        QVERIFY(isLoop ? QFile::remove(path) || !QFileInfo(path).isSymLink() : QDir().rmdir(path));
    }
#endif
}

void TestVaultTampering::newerGenerationWins()
{
    m_fixture.plant(pristine());
    QVERIFY(m_fixture.open().setBusiness(*m_owner, QStringLiteral("New Name"), QStringLiteral("DE")));
    for (const QLatin1String older : {slotFileName, secondSlotFileName}) {
        writeFile(m_fixture.file(older), m_text);
        QCOMPARE(m_fixture.open().info()->business, QStringLiteral("New Name"));
        QVERIFY(m_fixture.open().info()->copyDamaged);
        QVERIFY(m_fixture.unlock(ownerName, ownerPassword));
        QVERIFY(!m_fixture.open().info()->copyDamaged);
    }
}

void TestVaultTampering::newerVersionIsSaid()
{
    m_fixture.plant(pristine());
    QByteArray object = m_text.left(m_text.indexOf("\n    \"checksum\"") - 1) + "\n}\n";
    object.replace("\"version\": 1", "\"version\": 9");
    writeFile(m_fixture.file(secondSlotFileName), withChecksum(object));
    const auto opened = Vault::open(m_fixture.path, m_fixture.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (base::Error {base::ErrorKind::TooNew, QStringLiteral("vault.keys"), 9}));
}

void TestVaultTampering::editWithRightChecksum_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
    const QString seal = QStringLiteral("tampered:vault.keys");
    const QString head = QStringLiteral("wrong_password");
    const auto row
        = [](const char* name, const QString& expected, const Edit& edit) { QTest::newRow(name) << edit << expected; };
    row("nothing", QStringLiteral("none"), [](SlotFile&) { });
    row("role raised", seal, [](SlotFile& file) { file.keySlots[1].role = QStringLiteral("owner"); });
    row("role raised with an owner's seal", seal, [](SlotFile& file) {
        file.keySlots[1].role = QStringLiteral("owner");
        file.keySlots[1].ownerSeal = file.keySlots[0].ownerSeal;
    });
    row("name spelled otherwise", seal, [](SlotFile& file) { file.keySlots[1].userName = staffName.toUpper(); });
    row("another user's id", head, [](SlotFile& file) { file.keySlots[1].user = {1}; });
    row("another slot's id", head, [](SlotFile& file) { file.keySlots[1].id = file.keySlots[2].id; });
    row("kind", head, [](SlotFile& file) { file.keySlots[1].kind = SlotKind::PasswordAndKeyFile; });
    row("vault id", head, [](SlotFile& file) { file.vaultId = QUuid::createUuid(); });
    row("passes within bounds", head, [](SlotFile& file) { file.keySlots[1].kdf.passes = 4; });
    row("memory within bounds", head, [](SlotFile& file) { file.keySlots[1].kdf.memory += 1024; });
    row("salt", head, [](SlotFile& file) { flip(file.keySlots[1].salt, 0); });
    row("nonce", head, [](SlotFile& file) { flip(file.keySlots[1].nonce, 23); });
    row("secret key", head, [](SlotFile& file) { flip(file.keySlots[1].secretKey, 20); });
    row("public key", head, [](SlotFile& file) { flip(file.keySlots[1].publicKey, 5); });
    row("seal", seal, [](SlotFile& file) { flip(file.keySlots[1].seals[0].bytes, 100); });
    row("seal of another slot", seal, [](SlotFile& file) { file.keySlots[1].seals = file.keySlots[0].seals; });
    row("key number", seal, [](SlotFile& file) { file.keySlots[1].seals[0].key = 2; });
    row("key number everywhere", seal, [](SlotFile& file) {
        file.tags[0].key = 2;
        for (KeySlot& slot : file.keySlots)
            slot.seals[0].key = 2;
    });
    row("slot and name swapped", head, [](SlotFile& file) {
        std::swap(file.keySlots[0].secretKey, file.keySlots[1].secretKey);
        std::swap(file.keySlots[0].publicKey, file.keySlots[1].publicKey);
    });
    row("another slot removed", seal, [](SlotFile& file) { file.keySlots.pop_back(); });
    row("another slot doubled", seal, [](SlotFile& file) { file.keySlots.push_back(file.keySlots[2]); });
    row("order of slots", seal, [](SlotFile& file) { std::swap(file.keySlots[0], file.keySlots[2]); });
    row("another slot's public key", seal, [](SlotFile& file) { flip(file.keySlots[0].publicKey, 0); });
    row("another slot's cost", seal, [](SlotFile& file) { file.keySlots[0].kdf.passes = 2; });
    row("owner's seal dropped", seal, [](SlotFile& file) { file.keySlots[0].ownerSeal.clear(); });
    row("business", seal, [](SlotFile& file) { file.business = QStringLiteral("Other"); });
    row("country", seal, [](SlotFile& file) { file.country = QStringLiteral("US"); });
    row("created", seal, [](SlotFile& file) { ++file.created.microseconds; });
    row("generation", seal, [](SlotFile& file) { ++file.generation; });
    row("next user", seal, [](SlotFile& file) { --file.nextUser; });
    row("tag", seal, [](SlotFile& file) { flip(file.tags[0].bytes, 31); });
}

void TestVaultTampering::editWithRightChecksum()
{
    QFETCH(Edit, edit);
    QFETCH(QString, expected);
    SlotFile file = pristine();
    edit(file);
    m_fixture.plant(file);
    QCOMPARE(errorOf(m_fixture.unlock(staffName, staffPassword)), expected);
}

void TestVaultTampering::costOutOfBoundsIsNotRun_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("passes");
    QTest::newRow("weakened memory") << qint64(8192) << 3;
    QTest::newRow("weakened passes") << KdfParameters::leastMemory << 1;
    QTest::newRow("huge memory") << (qint64(1) << 40) << 3;
    QTest::newRow("hanging passes") << KdfParameters::leastMemory << 2'000'000'000;
}

void TestVaultTampering::costOutOfBoundsIsNotRun()
{
    QFETCH(qint64, memory);
    QFETCH(int, passes);
    SlotFile file = pristine();
    file.keySlots[1].kdf = {memory, passes};
    m_fixture.plant(file);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(m_fixture.unlock(staffName, staffPassword)), QStringLiteral("tampered:kdf"));
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

void TestVaultTampering::slotOfAnotherVault()
{
    VaultFixture other;
    const Unlocked stranger = other.create();
    SlotFile file = pristine();
    file.keySlots[0] = other.slotFile().keySlots[0];
    m_fixture.plant(file);
    QCOMPARE(errorOf(m_fixture.unlock(ownerName, ownerPassword)), QStringLiteral("wrong_password"));
    // The whole file of the other vault: it opens, but no key of it opens this database.
    m_fixture.plant(other.slotFile());
    QCOMPARE(errorOf(m_fixture.unlock(ownerName, ownerPassword)), QStringLiteral("damaged:other_key"));
}

void TestVaultTampering::strangersKey()
{
    // Somebody who knows the format and this user's password, but no database key, builds a list that is sound in
    // itself and makes him an owner.
    SlotFile file = pristine();
    const SecretBytes invented = SecretBytes::random(32);
    KeySlot& slot = file.keySlots[1];
    slot.role = QStringLiteral("owner");
    slot.seals = {sealKey(file.vaultId, slot, 1, invented)};
    slot.ownerSeal = sealOwnerKey(file.vaultId, slot, invented);
    m_fixture.plant(file);
    QCOMPARE(errorOf(m_fixture.unlock(staffName, staffPassword)), QStringLiteral("tampered:vault.keys"));
    file.tags = {{1, slotListTag(file, invented)}};
    m_fixture.plant(file);
    QCOMPARE(errorOf(m_fixture.unlock(staffName, staffPassword)), QStringLiteral("damaged:other_key"));
}

void TestVaultTampering::sealHoldsWithoutTheList()
{
    // The list is made sound again with the right database key: what is sealed to the slot must refuse by itself.
    for (const bool role : {true, false}) {
        SlotFile file = pristine();
        (role ? file.keySlots[1].role : file.keySlots[1].userName)
            = role ? QStringLiteral("owner") : staffName.toUpper();
        file.tags = {{1, slotListTag(file, m_owner->databaseKey)}};
        m_fixture.plant(file);
        QCOMPARE(errorOf(m_fixture.unlock(staffName, staffPassword)), QStringLiteral("tampered:vault.keys"));
    }
}

void TestVaultTampering::changesNeedAnAuthenticList()
{
    SlotFile file = pristine();
    // Would be sealed the new key at the next rotation, if the list were believed.
    file.keySlots[1].publicKey = BoxKeyPair::generate().publicKey;
    m_fixture.plant(file);
    Vault vault = m_fixture.open();
    const QString tampered = QStringLiteral("tampered:vault.keys");
    QCOMPARE(errorOf(vault.beginRotation(*m_owner, SecretBytes::random(32))), tampered);
    QCOMPARE(errorOf(vault.removeUser(*m_owner, {2})), tampered);
    QCOMPARE(errorOf(vault.changeRole(*m_owner, {2}, QStringLiteral("manager"))), tampered);
    QCOMPARE(errorOf(vault.changePassword(*m_owner, {ownerPassword}, {staffPassword})), tampered);
    QCOMPARE(errorOf(vault.renewRecoveryCode(*m_owner)), tampered);
    QCOMPARE(readFile(m_fixture.file(slotFileName)), file.toText());
    m_fixture.plant(pristine());
}

AICMS_TEST(TestVaultTampering)
#include "test_vault_tampering.moc"
