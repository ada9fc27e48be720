// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/vault/crypto.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

vault::SecretBytes keyFromHex(const QString& hex)
{
    QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return vault::SecretBytes::take(bytes);
}

QStringList othersCanRead(const QString& folder)
{
    QStringList open;
    const auto forOthers = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.permissions() & forOthers)
            open << file.fileName();
    }
    return open;
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createOpenCheck()
    {
        CliVault vault;
        const CliRun created = vault.create();
        QVERIFY2(created.exit == 0, created.said());
        QVERIFY(!created.json().contains(QStringLiteral("recovery_code")));
        QCOMPARE(vault.read(QStringLiteral("recovery")).trimmed().size(), 7 * 5 + 6);
        QCOMPARE(othersCanRead(vault.folder()), QStringList());
        for (const char* file : {"vault.db", "vault.keys", "vault.keys.2", "vault.anchor"})
            QVERIFY2(QFile::exists(vault.folder() + u'/' + QLatin1String(file)), file);
        // Writing the code over somebody's file is refused before anything is made.
        QVERIFY(vault.create().exit == 1);

        const CliRun open = CliVault::call({QStringLiteral("--vault"), vault.folder(), QStringLiteral("--json"),
            QStringLiteral("vault"), QStringLiteral("info")});
        QVERIFY2(open.exit == 0, open.said());
        QCOMPARE(open.json()[QStringLiteral("id")], created.json()[QStringLiteral("id")]);
        QVERIFY(!open.json().contains(QStringLiteral("counts")));
        const CliRun full = vault.run(split("vault info"));
        QCOMPARE(full.json()[QStringLiteral("counts")].toObject()[QStringLiteral("customer")].toInt(-1), 0);
        QVERIFY(full.json()[QStringLiteral("schema")].toInt() > 0);
        QVERIFY(full.json()[QStringLiteral("sqlcipher")].toString().startsWith(QLatin1String("4.")));

        const CliRun checked = vault.run(split("vault check --deep"));
        QVERIFY2(checked.exit == 0, checked.said());
        QCOMPARE(checked.json()[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(checked.json()[QStringLiteral("damage")].toArray().size(), 0);
        QCOMPARE(checked.json()[QStringLiteral("content_digest")].toString().size(), 64);
        QVERIFY(!vault.run(split("vault info")).json()[QStringLiteral("last_check")].toString().isEmpty());
    }

    void recoveryCodeOnTheScreenOnce()
    {
        CliVault vault;
        const CliRun created = vault.run(split("vault create --business B --country de --owner O --kdf-memory 64"));
        QVERIFY2(created.exit == 0, created.said());
        QCOMPARE(created.json()[QStringLiteral("recovery_code")].toString().size(), 7 * 5 + 6);
    }

    void refusals()
    {
        CliVault vault;
        const auto make = [&vault](const char* words) {
            return vault.run(QStringList {QStringLiteral("vault"), QStringLiteral("create")} + split(words));
        };
        const auto kindOf = [](const CliRun& run) { return run.json()[QStringLiteral("kind")].toString(); };
        QCOMPARE(kindOf(make("--business B --country DE --owner O --kdf-memory 8")), QStringLiteral("invalid"));
        QCOMPARE(kindOf(make("--business B --country Germany --owner O --kdf-memory 64")), QStringLiteral("invalid"));
        QStringList weak {QStringLiteral("--vault"), vault.folder(), QStringLiteral("--json"),
            QStringLiteral("--password-file"), vault.write(QStringLiteral("weak"), "lindenhof2026"),
            QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--business"),
            QStringLiteral("Lindenhof Cycles"), QStringLiteral("--country"), QStringLiteral("DE"),
            QStringLiteral("--owner"), QStringLiteral("Mara"), QStringLiteral("--kdf-memory"), QStringLiteral("64")};
        const CliRun refused = CliVault::call(weak);
        QVERIFY2(refused.exit == 1, refused.said());
        QCOMPARE(kindOf(refused), QStringLiteral("weak_passphrase"));
        QVERIFY(!QDir(vault.folder()).exists() || QDir(vault.folder()).isEmpty());
    }

    void wrongPasswords()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const CliRun wrong = vault.runAs({}, QStringLiteral("velvet tundra opaque lanterns"), split("vault check"));
        QVERIFY2(wrong.exit == 3, wrong.said());
        QCOMPARE(wrong.json()[QStringLiteral("kind")].toString(), QStringLiteral("wrong_password"));
        QCOMPARE(vault.runAs(QStringLiteral("Nobody"), CliVault::ownerPassword, split("vault check")).exit, 1);
        QCOMPARE(vault.runAs(QStringLiteral("mara ELLIS"), CliVault::ownerPassword, split("vault check")).exit, 0);
    }

    void secondSlotFileAndEditedOnes()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString first = vault.folder() + QStringLiteral("/vault.keys");
        const QString second = vault.folder() + QStringLiteral("/vault.keys.2");
        QByteArray good = vault.read(QStringLiteral("shop.aicms/vault.keys"));
        QVERIFY(QFile::remove(first));
        const CliRun withOne = vault.run(split("vault check"));
        QVERIFY2(withOne.exit == 0, withOne.said());
        QVERIFY2(withOne.messages.contains("key files"), "it is said");
        vault.write(QStringLiteral("shop.aicms/vault.keys"), good.replace("owner", "staff"));
        QCOMPARE(vault.run(split("vault check")).exit, 0);
        QVERIFY2(vault.read(QStringLiteral("shop.aicms/vault.keys")).contains("owner"), "it was written anew");
        vault.write(QStringLiteral("shop.aicms/vault.keys"), good);
        vault.write(QStringLiteral("shop.aicms/vault.keys.2"), good);
        const CliRun both = vault.run(split("vault check"));
        QVERIFY2(both.exit == 4, both.said());
        QVERIFY(QFile::remove(first) && QFile::remove(second));
        const CliRun none = vault.run(split("vault check"));
        QVERIFY2(none.exit == 4, none.said()); // a database that lost its key files, not a wrong folder
        QCOMPARE(none.json()[QStringLiteral("kind")].toString(), QStringLiteral("damaged"));
        QVERIFY(QFile::remove(vault.path(QStringLiteral("shop.aicms/vault.db"))));
        QCOMPARE(
            vault.run(split("vault check")).json()[QStringLiteral("kind")].toString(), QStringLiteral("not_a_vault"));
    }

    void newerVersions()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString key = vault.run(split("vault export-key")).json()[QStringLiteral("key")].toString();
        const QByteArray slotFile = vault.read(QStringLiteral("shop.aicms/vault.keys"));
        QByteArray newer = slotFile;
        newer.replace("\"version\": 1", "\"version\": 99");
        QVERIFY(newer != slotFile);
        const QByteArray mark = ",\n    \"checksum\": \"";
        const QByteArray head = newer.left(newer.indexOf(mark));
        newer.replace(newer.indexOf(mark) + mark.size(), 64, vault::blake2b(head).toHex());
        vault.write(QStringLiteral("shop.aicms/vault.keys"), newer);
        const CliRun keys = vault.run(split("vault check"));
        QVERIFY2(keys.exit == 1, keys.said());
        QCOMPARE(keys.json()[QStringLiteral("kind")].toString(), QStringLiteral("too_new"));
        vault.write(QStringLiteral("shop.aicms/vault.keys"), slotFile);

        storage::Connection(vault.folder() + QStringLiteral("/vault.db"), keyFromHex(key), storage::Access::Write, 8)
            .run("PRAGMA user_version = 9999");
        const CliRun schema = vault.run(split("vault check"));
        QVERIFY2(schema.exit == 1, schema.said());
        QCOMPARE(schema.json()[QStringLiteral("kind")].toString(), QStringLiteral("too_new"));
    }

    void damageIsNamed()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        QVERIFY(vault.add({QStringLiteral("--name"), QStringLiteral("Ayla Demir")}) > 0);
        QFile file(vault.folder() + QStringLiteral("/vault.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        // Deep looks at every page: wherever the bit lies, it is found or the vault does not open at all.
        QVERIFY(file.seek((pages - 1) * 4096 + 77));
        const char byte = static_cast<char>(file.peek(1)[0] ^ 1);
        QCOMPARE(file.write(&byte, 1), 1);
        file.close();
        const CliRun run = vault.run(split("vault check --deep"));
        QVERIFY2(run.exit == 4, run.said());
        QVERIFY2(run.json()[QStringLiteral("damage")].toArray().size() > 0
                || run.json()[QStringLiteral("kind")].toString() == QStringLiteral("damaged"),
            run.said());
        QCOMPARE(run.json()[QStringLiteral("ok")].toBool(true), false);
        QCOMPARE(vault.run(split("vault check")).exit, 4);
    }

    void exportedKeyOpensTheFile()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString key = vault.run(split("vault export-key")).json()[QStringLiteral("key")].toString();
        QCOMPARE(key.size(), 64);
        storage::Connection connection(
            vault.folder() + QStringLiteral("/vault.db"), keyFromHex(key), storage::Access::Read, 8);
        QVERIFY(connection.pragmaNumber("SELECT count(*) FROM audit_entry") > 0);
        QVERIFY(vault.run(split("audit list --action vault.export")).json()[QStringLiteral("total")].toInt() == 1);
    }

    void changePassword()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString next = QStringLiteral("sober canyon whistle magnet");
        const CliRun changed
            = vault.run({QStringLiteral("--new-password-file"), vault.write(QStringLiteral("next"), next.toUtf8()),
                QStringLiteral("vault"), QStringLiteral("change-password")});
        QVERIFY2(changed.exit == 0, changed.said());
        QCOMPARE(vault.run(split("vault check")).exit, 3);
        QCOMPARE(vault.runAs({}, next, split("vault check")).exit, 0);
        const CliRun weak = CliVault::call(
            {QStringLiteral("--vault"), vault.folder(), QStringLiteral("--json"), QStringLiteral("--password-file"),
                QStringLiteral("-"), QStringLiteral("--new-password-file"), QStringLiteral("-"),
                QStringLiteral("vault"), QStringLiteral("change-password")},
            next.toUtf8() + "\nsummer2026\n");
        QVERIFY2(weak.exit == 1, weak.said());
        QCOMPARE(vault.runAs({}, next, split("vault check")).exit, 0);
    }

    void keyFile()
    {
        CliVault vault;
        const QString stick = vault.path(QStringLiteral("stick"));
        const QStringList withStick {QStringLiteral("--key-file"), stick};
        const CliRun created
            = vault.run(withStick + split("vault create --business B --country DE --owner O --kdf-memory 64"));
        QVERIFY2(created.exit == 0, created.said());
        QCOMPARE(QFileInfo(stick).size(), 32);
        QCOMPARE(vault.run(withStick + split("vault check")).exit, 0);
        QCOMPARE(vault.run(split("vault check")).exit, 3);
        vault.write(QStringLiteral("other"), QByteArray(32, 'x'));
        QCOMPARE(vault
                     .run(QStringList {QStringLiteral("--key-file"), vault.path(QStringLiteral("other"))}
                         + split("vault check"))
                     .exit,
            3);
        QCOMPARE(vault
                     .run(QStringList {QStringLiteral("--key-file"), vault.path(QStringLiteral("none"))}
                         + split("vault check"))
                     .exit,
            1);
    }

    /// A file of one's own that one may not write is made writable, and that is what is said; in a folder that was
    /// closed to writing it is left as it is.
    void filesThatTheirOwnerMayNotWrite()
    {
#ifdef Q_OS_UNIX
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString database = vault.folder() + QStringLiteral("/vault.db");
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner));
        const CliRun run = vault.run(split("customers list"));
        QVERIFY2(run.exit == 0 && run.messages.contains("made writable for you") && run.messages.contains("vault.db"),
            run.said());
        QVERIFY2(!run.messages.contains("Other users"), run.said());
        QVERIFY(QFileInfo(database).permission(QFile::WriteOwner));
        QVERIFY2(vault.run(split("customers list")).messages.isEmpty(), "once");
        if (::geteuid() == 0)
            QSKIP("root may write into a folder that is closed to writing");
        const auto guard = qScopeGuard(
            [&] { QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::ExeOwner));
        const CliRun closed = vault.run(split("customers list"));
        QVERIFY2(closed.exit == 0 && !closed.messages.contains("made writable"), closed.said());
        QVERIFY(!QFileInfo(database).permission(QFile::WriteOwner));
#else
        QSKIP("no such rights here");
#endif
    }

    void readOnlyFolder()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
#endif
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        QVERIFY(QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::ExeOwner));
        // A folder of one's own gets its rights back; what others made so is in test_full_disk.
        const CliRun run = vault.run(split("vault check"));
        QVERIFY2(run.exit == 0, run.said());
        QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

AICMS_TEST(TestVault)
#include "test_vault.moc"
