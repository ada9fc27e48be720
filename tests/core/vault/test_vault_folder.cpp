// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;
using namespace std::chrono_literals;

class TestVaultFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesForFolders_data();
    void namesForFolders();
    void permissionsAreRepaired();
    void ownersRightsAreGivenBack();
    void aFolderForReadingStaysSo();
    void networkFileSystems_data();
    void networkFileSystems();
    void localFolderIsAccepted();
    void readOnlyFolder();
    void fullDisk();
};

void TestVaultFolder::namesForFolders_data()
{
    QTest::addColumn<QString>("business");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* business, const char* folder) {
        QTest::newRow(business) << QString::fromUtf8(business) << QString::fromUtf8(folder);
    };
    row("Lindenhof Cycles", "Lindenhof Cycles.aicms");
    row("  Müller &  Söhne ", "Müller & Söhne.aicms");
    row("A/B\\C: \"D\"?", "A-B-C- -D--.aicms");
    row("../../etc", "-..-etc.aicms");
    row("..", "vault.aicms");
    row("", "vault.aicms");
    row("Acme Inc.", "Acme Inc.aicms");
    row("Rad 🚲 Tat", "Rad 🚲 Tat.aicms");
    row("🚲🚲", "vault.aicms");
    row("&--!", "vault.aicms");
}

void TestVaultFolder::namesForFolders()
{
    QFETCH(QString, business);
    QFETCH(QString, folder);
    QCOMPARE(folderNameFor(business), folder);
    QVERIFY(folderNameFor(QString(500, u'x')).size() < 100);
    const QString cut = folderNameFor(u'x' + QStringLiteral("🚲").repeated(100));
    QVERIFY2(cut.isValidUtf16(), "half a sign stays at the cut");
}

void TestVaultFolder::permissionsAreRepaired()
{
    VaultFixture fixture;
    fixture.create();
    PermissionReport report = securePermissions(fixture.path);
    QVERIFY(report.repaired.isEmpty() && report.open.isEmpty());
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(QFile::setPermissions(fixture.file(slotFileName), owner | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(fixture.path, owner | QFileDevice::ExeOwner | QFileDevice::ExeGroup));
    const QString outside = fixture.folder.path(QStringLiteral("outside"));
    writeFile(outside, "x");
    QVERIFY(QFile::setPermissions(outside, owner | QFileDevice::ReadOther));
    QVERIFY(QFile::link(outside, fixture.file(QStringLiteral("link"))));
    report = securePermissions(fixture.path);
    QCOMPARE(report.repaired, QStringList({QStringLiteral("."), QString(slotFileName)}));
    QVERIFY(report.open.isEmpty());
    QVERIFY(!(QFileInfo(fixture.file(slotFileName)).permissions() & QFileDevice::ReadOther));
    QVERIFY(!(QFileInfo(fixture.path).permissions() & QFileDevice::ExeGroup));
    QVERIFY(QFileInfo(outside).permissions() & QFileDevice::ReadOther);
}

/// A file that its owner may not write would make companions of SQLite's that lock him out.
void TestVaultFolder::ownersRightsAreGivenBack()
{
    VaultFixture fixture;
    fixture.create();
    QVERIFY(QFile::setPermissions(fixture.file(slotFileName), QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(fixture.file(secondSlotFileName), QFileDevice::Permissions()));
    const PermissionReport report = securePermissions(fixture.path);
    QCOMPARE(report.repaired, QStringList({QString(slotFileName), QString(secondSlotFileName)}));
    for (const QLatin1String name : {slotFileName, secondSlotFileName}) {
        const auto rights = QFileInfo(fixture.file(name)).permissions();
        QVERIFY(rights.testFlags(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
    QVERIFY(securePermissions(fixture.path).repaired.isEmpty());
}

void TestVaultFolder::aFolderForReadingStaysSo()
{
    VaultFixture fixture;
    fixture.create();
    const auto reading = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    const auto guard = qScopeGuard([&] { QFile::setPermissions(fixture.path, reading | QFileDevice::WriteOwner); });
    QVERIFY(QFile::setPermissions(fixture.path, reading));
    QVERIFY(securePermissions(fixture.path).repaired.isEmpty());
    QVERIFY(!(QFileInfo(fixture.path).permissions() & QFileDevice::WriteOwner));
    // What others may do is taken back all the same.
    QVERIFY(QFile::setPermissions(fixture.path, reading | QFileDevice::ReadOther | QFileDevice::ExeOther));
    QCOMPARE(securePermissions(fixture.path).repaired, QStringList(QStringLiteral(".")));
    QVERIFY(!(QFileInfo(fixture.path).permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadOther)));
}

void TestVaultFolder::networkFileSystems_data()
{
    QTest::addColumn<quint64>("magic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    QTest::newRow("ext4") << quint64(0xef53) << QByteArray("ext4") << false;
    QTest::newRow("btrfs") << quint64(0x9123683e) << QByteArray("btrfs") << false;
    QTest::newRow("NTFS by FUSE") << quint64(0x65735546) << QByteArray("fuseblk") << false;
    QTest::newRow("encfs") << quint64(0x65735546) << QByteArray("fuse.encfs") << false;
    QTest::newRow("nfs") << quint64(0x6969) << QByteArray("nfs4") << true;
    QTest::newRow("nfs, type unknown") << quint64(0x6969) << QByteArray() << true;
    QTest::newRow("cifs") << quint64(0xff534d42) << QByteArray("cifs") << true;
    QTest::newRow("smb2") << quint64(0xfe534d42) << QByteArray() << true;
    QTest::newRow("sshfs") << quint64(0x65735546) << QByteArray("fuse.sshfs") << true;
    QTest::newRow("macOS smb") << quint64(0) << QByteArray("smbfs") << true;
}

void TestVaultFolder::networkFileSystems()
{
    QFETCH(quint64, magic);
    QFETCH(QByteArray, type);
    QFETCH(bool, network);
    QCOMPARE(isNetworkFileSystem(magic, type), network);
}

void TestVaultFolder::localFolderIsAccepted()
{
    const TemporaryFolder folder;
    QVERIFY(refuseNetworkFolder(folder.path(QStringLiteral("not/there/yet"))));
}

#ifdef Q_OS_LINUX

void TestVaultFolder::readOnlyFolder()
{
    VaultFixture fixture;
    const Unlocked owner = fixture.create();
    const QByteArray path = QFile::encodeName(fixture.path);
    if (::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("needs the right to mount");
    const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
    QCOMPARE(::mount(nullptr, path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    Vault vault = fixture.open();
    QCOMPARE(errorOf(VaultLock::acquire(fixture.path, 0ms)), QStringLiteral("read_only"));
    QVERIFY(vault.unlock(ownerName, {ownerPassword}, fixture.opens()));
    QCOMPARE(errorOf(vault.setBusiness(owner, QStringLiteral("X"), QStringLiteral("DE"))), QStringLiteral("read_only"));
    QCOMPARE(errorOf(Vault::create(fixture.file(QStringLiteral("inner.aicms")), fixture.options(), fixture.clock)),
        QStringLiteral("read_only"));
}

void TestVaultFolder::fullDisk()
{
    VaultFixture fixture;
    const QString disk = fixture.folder.path(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray point = QFile::encodeName(disk);
    if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("needs the right to mount");
    const auto unmount = qScopeGuard([&] { ::umount2(point.constData(), MNT_DETACH); });
    fixture.path = disk + QStringLiteral("/v.aicms");
    const Unlocked owner = fixture.create();
    const QByteArray before = readFile(fixture.file(slotFileName));

    QFile filler(disk + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    Vault vault = fixture.open();
    QCOMPARE(errorOf(vault.setBusiness(owner, QStringLiteral("X"), QStringLiteral("DE"))), QStringLiteral("disk_full"));
    QCOMPARE(readFile(fixture.file(slotFileName)), before);
    QCOMPARE(readFile(fixture.file(secondSlotFileName)), before);
    QCOMPARE(QDir(fixture.path).entryList(QDir::Files | QDir::Hidden).size(), 2);
    const QString another = disk + QStringLiteral("/another.aicms");
    QCOMPARE(errorOf(Vault::create(another, fixture.options(), fixture.clock)), QStringLiteral("disk_full"));
    QVERIFY(!QFileInfo::exists(another));
    QVERIFY(fixture.unlock(ownerName, ownerPassword));
}

#else

void TestVaultFolder::readOnlyFolder()
{
    QSKIP("mounts of Linux");
}

void TestVaultFolder::fullDisk()
{
    QSKIP("mounts of Linux");
}

#endif

AICMS_TEST(TestVaultFolder)
#include "test_vault_folder.moc"
