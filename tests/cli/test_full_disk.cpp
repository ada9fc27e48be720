// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#ifdef __linux__ // which moc knows, too
#include <sys/mount.h>
#endif

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Disks and folders that take nothing. Needs the right to mount; without it the tests are skipped.
class TestFullDisk : public QObject {
    Q_OBJECT

#ifdef __linux__ // which moc knows, too
    /// Mounts a disk of that size at the place where `vault` will stand; answers what takes it away again.
    static auto mounted(const CliVault& vault, const char* size)
    {
        const QByteArray point = QFile::encodeName(vault.folder());
        QDir().mkpath(vault.folder());
        const bool isMounted = ::mount("tmpfs", point.constData(), "tmpfs", 0, size) == 0;
        return std::pair(isMounted, qScopeGuard([point] { ::umount2(point.constData(), MNT_DETACH); }));
    }
    static void fill(const QString& folder)
    {
        QFile filler(folder + QStringLiteral("/filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the test's disk takes no file");
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    }

private Q_SLOTS:
    void aVaultThatDoesNotFitIsNotMade()
    {
        const CliVault vault;
        const auto [isMounted, unmount] = mounted(vault, "size=64k");
        if (!isMounted)
            QSKIP("needs the right to mount");
        const CliRun made = vault.create();
        QVERIFY2(made.exit == 5, made.said());
        QCOMPARE(made.json()[QStringLiteral("kind")].toString(), QStringLiteral("disk_full"));
        QVERIFY(QDir(vault.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!QFile::exists(vault.path(QStringLiteral("recovery"))));
    }

    void aFullDiskCanBeRead()
    {
        const CliVault vault;
        const auto [isMounted, unmount] = mounted(vault, "size=4m");
        if (!isMounted)
            QSKIP("needs the right to mount");
        QCOMPARE(vault.create().exit, 0);
        const qint64 id = vault.add({QStringLiteral("--name"), QStringLiteral("Ayla Demir")});
        QVERIFY(id > 0);
        fill(vault.folder());
        const QStringList show {QStringLiteral("customers"), QStringLiteral("show"), QString::number(id)};
        const CliRun shown = vault.run(show);
        QVERIFY2(shown.exit == 0 && shown.messages.contains("open for reading only"), shown.said());
        QCOMPARE(shown.json()[QStringLiteral("name")].toString(), QStringLiteral("Ayla Demir"));
        const CliRun added = vault.run(split("customers add --name Ben"));
        QVERIFY2(added.exit == 5, added.said());
        QCOMPARE(added.json()[QStringLiteral("kind")].toString(), QStringLiteral("disk_full"));
        QVERIFY(QFile::remove(vault.folder() + QStringLiteral("/filler")));
        const CliRun log = vault.run(split("audit list --action customer.open"));
        QVERIFY2(log.exit == 0 && log.messages.isEmpty(), log.said());
        QCOMPARE(log.json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(vault.run(split("vault check --deep")).exit, 0);
    }

    void anAnswerThatIsLostIsNotCalledDone()
    {
        const QString full = QStringLiteral("/dev/full");
        const CliVault vault;
        const QStringList make = split("vault create --business Shop --country DE --owner Mara --kdf-memory 64");
        const CliRun unseen = vault.runInto(full, make);
        QVERIFY2(unseen.exit == 5, unseen.said());
        QVERIFY(!QFile::exists(vault.folder())); // nobody has seen its code
        QCOMPARE(vault.create().exit, 0);
        const CliRun added = vault.runInto(full, split("customers add --name Ayla"));
        QVERIFY2(added.exit == 5 && added.messages.contains("is stored"), added.said());
        const CliRun list = vault.runInto(full, split("customers list"));
        QVERIFY2(list.exit == 5 && list.messages.contains("Nothing was changed"), list.said());
        QCOMPARE(vault.run(split("customers list")).json()[QStringLiteral("total")].toInt(), 1);
    }

    void aFullDiskForTheFilesBesideIsTold()
    {
        const CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QByteArray point = QFile::encodeName(vault.path(QStringLiteral("full")));
        QDir().mkpath(QFile::decodeName(point));
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP("needs the right to mount");
        const auto unmount = qScopeGuard([&point] { ::umount2(point.constData(), MNT_DETACH); });
        QFile acks(QFile::decodeName(point) + QStringLiteral("/acks"));
        QVERIFY(acks.open(QIODevice::WriteOnly));
        acks.close();
        fill(QFile::decodeName(point));
        const CliRun added = vault.run({QStringLiteral("--ack-file"), acks.fileName(), QStringLiteral("customers"),
            QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Ayla")});
        QVERIFY2(added.exit == 5 && added.messages.contains("is stored"), added.said());
        QVERIFY(added.json()[QStringLiteral("id")].toInt() > 0);
        const QString rejected = QFile::decodeName(point) + QStringLiteral("/rejected.csv");
        const CliRun import = vault.run(
            {QStringLiteral("import"), vault.write(QStringLiteral("people.csv"), "name,email\nBen,b@x.de\n,\n"),
                QStringLiteral("--rejected-file"), rejected});
        QVERIFY2(import.exit == 5 && import.messages.contains("import is done"), import.said());
        QCOMPARE(import.json()[QStringLiteral("created")].toInt(), 1);
        QVERIFY(!QFile::exists(rejected));
    }

    void theFullDiskIsNamedAndNotTheOther()
    {
        const CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        QCOMPARE(vault.run(split("sample fill --customers 40")).exit, 0);
        const QString disk = vault.path(QStringLiteral("full"));
        const QByteArray point = QFile::encodeName(disk);
        QDir().mkpath(disk);
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP("needs the right to mount");
        const auto unmount = qScopeGuard([&point] { ::umount2(point.constData(), MNT_DETACH); });
        fill(disk);
        const QString file = disk + QStringLiteral("/out.csv");
        const auto names = [&](const QString& place, QStringList command) {
            const CliRun run = vault.run(command);
            const QJsonObject said = run.json();
            const bool isIt = run.exit == 5 && said[QStringLiteral("kind")] == QLatin1String("disk_full")
                && said[QStringLiteral("message")].toString().startsWith(place + QStringLiteral(": "));
            if (!isIt)
                qWarning("%s: %s", qPrintable(command.join(u' ')), run.said().constData());
            return isIt && !QFile::exists(file);
        };
        QVERIFY(names(file, split("consent export --format csv --out") << file));
        QVERIFY(names(file, split("customers export") << file));
        QVERIFY(names(disk, split("backup create") << disk));
        const QString paper = vault.write(QStringLiteral("paper.txt"), QByteArray(9000, 'x'));
        const CliRun kept = vault.run(split("files add 1") << paper);
        QVERIFY2(kept.exit == 0, kept.said());
        const QString id = QString::number(kept.json()[QStringLiteral("id")].toInt());
        QVERIFY(names(file, split("files save") << id << file));
        const QString key = disk + QStringLiteral("/key");
        QVERIFY(names(key,
            split("vault change-password --new-password-file")
                << vault.write(QStringLiteral("pw2"), "Green-Anchor-1987-lake\n") << QStringLiteral("--new-key-file")
                << key));
        const CliRun rejected = vault.run(
            {QStringLiteral("import"), vault.write(QStringLiteral("people.csv"), "name,email\nBen,b@x.de\n,\n"),
                QStringLiteral("--rejected-file"), file});
        QVERIFY2(rejected.messages.contains(file.toUtf8() + ": the disk is full"), rejected.said());
    }

    void whatFailedIsNotCalledStored()
    {
        const CliVault vault;
        const auto [isMounted, unmount] = mounted(vault, "size=3m");
        if (!isMounted)
            QSKIP("needs the right to mount");
        QCOMPARE(vault.create().exit, 0);
        QByteArray people("name,email,note\n");
        for (int i = 0; i < 20'000; ++i)
            people += "Person,p" + QByteArray::number(i) + "@example.com," + QByteArray(60, 'n') + '\n';
        const CliRun run = vault.run({QStringLiteral("import"), vault.write(QStringLiteral("people.csv"), people)});
        QVERIFY2(run.exit == 5, run.said());
        QVERIFY2(!run.messages.contains("is stored"), run.said());
        QCOMPARE(vault.run(split("customers list")).json()[QStringLiteral("total")].toInt(), 0);
    }

    void whatStaysOfAnImportIsToldAndCanBeTakenBack()
    {
        const CliVault vault;
        auto [isMounted, unmount] = mounted(vault, "size=16m");
        if (!isMounted)
            QSKIP("needs the right to mount");
        QCOMPARE(vault.create().exit, 0);
        QByteArray people("name,email,note\n");
        for (int i = 0; i < 60'000; ++i)
            people += "Person,p" + QByteArray::number(i) + "@example.com," + QByteArray(60, 'n') + '\n';
        const QString file = vault.write(QStringLiteral("people.csv"), people);
        const CliRun run = vault.run({QStringLiteral("import"), file});
        QVERIFY2(run.exit == 5, run.said());
        const QByteArray point = QFile::encodeName(vault.folder());
        QCOMPARE(::mount(nullptr, point.constData(), nullptr, MS_REMOUNT, "size=200m"), 0);
        const auto stored = vault.run(split("customers list")).json()[QStringLiteral("total")].toInt();
        const auto batches = vault.run(split("import list")).json()[QStringLiteral("items")].toArray();
        QCOMPARE(batches.size(), 1);
        QCOMPARE(stored > 0, run.messages.contains("Still stored of it: people " + QByteArray::number(stored) + ','));
        const QString undo = QString::number(batches[0][QStringLiteral("batch")].toInt());
        if (stored > 0)
            QCOMPARE(vault.run({QStringLiteral("import"), QStringLiteral("undo"), undo}).exit, 0);
        QCOMPARE(vault.run(split("customers list")).json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(vault.run(split("vault check --deep")).exit, 0);
        QCOMPARE(vault.run({QStringLiteral("import"), file}).exit, 0);
    }

    void aReadOnlyFolderCanBeRead()
    {
        const CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        QVERIFY(vault.add({QStringLiteral("--name"), QStringLiteral("Ayla Demir")}) > 0);
        const QByteArray point = QFile::encodeName(vault.folder());
        if (::mount(point.constData(), point.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("needs the right to mount");
        auto unmount = qScopeGuard([&point] { ::umount2(point.constData(), MNT_DETACH); });
        QCOMPARE(::mount(nullptr, point.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
        const CliRun found = vault.run(split("search ayla"));
        QVERIFY2(found.exit == 0 && found.messages.contains("cannot be written"), found.said());
        QCOMPARE(found.json()[QStringLiteral("hits")].toArray().size(), 1);
        const CliRun rotated = vault.run(split("vault rotate-key"));
        QVERIFY2(rotated.exit == 5, rotated.said());
        QVERIFY2(rotated.json()[QStringLiteral("message")].toString().startsWith(vault.folder()), rotated.said());
    }
#else
private Q_SLOTS:
    void skipped() { QSKIP("mounts of Linux"); }
#endif
};

AICMS_TEST(TestFullDisk)
#include "test_full_disk.moc"
