// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Several programs on one vault, and what is left on the disk.
class TestProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondProgramIsRefusedByName()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        {
            // This test stands for the window: another program that holds the vault.
            const auto lock = vault::VaultLock::acquire(vault.folder(), std::chrono::milliseconds(0));
            QVERIFY(lock);
            QElapsedTimer timer;
            timer.start();
            const CliRun run = vault.run(split("customers list"));
            QVERIFY2(run.exit == 1, run.said());
            QCOMPARE(run.json()[QStringLiteral("kind")].toString(), QStringLiteral("in_use"));
            QVERIFY2(run.json()[QStringLiteral("message")].toString().contains(
                         QFileInfo(QCoreApplication::applicationFilePath()).fileName()),
                run.said());
            // What needs no password goes on.
            QCOMPARE(CliVault::call(
                         {QStringLiteral("--vault"), vault.folder(), QStringLiteral("vault"), QStringLiteral("info")})
                         .exit,
                0);
        }
        QCOMPARE(vault.run(split("customers list")).exit, 0);
    }

    /// Whoever comes while others are at work waits until it is his turn.
    void manyAtOnce()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        constexpr int many = 8;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < many; ++i)
            running.push_back(vault.start(split("customers add --name One")));
        for (auto& process : running) {
            QVERIFY(process->waitForFinished(240'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError());
        }
        QCOMPARE(vault.run(split("customers list")).json()[QStringLiteral("total")].toInt(), many);
        QCOMPARE(vault.run(split("vault check --deep")).exit, 0);
    }

    void killedInTheMiddle()
    {
#ifdef Q_OS_UNIX
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString acks = vault.path(QStringLiteral("acks"));
        auto process
            = vault.start(QStringList {QStringLiteral("--ack-file"), acks} + split("sample fill --customers 100000"));
        QElapsedTimer timer;
        timer.start();
        // The shop's products, then two blocks of people.
        while (vault.read(QStringLiteral("acks")).count('\n') < 3 && timer.elapsed() < 120'000)
            QTest::qWait(5);
        process->kill();
        QVERIFY(process->waitForFinished());
        qint64 acknowledged = 0;
        for (const QByteArray& line : vault.read(QStringLiteral("acks")).split('\n').mid(1))
            acknowledged += line.isEmpty() ? 0 : line.split('\t').value(2).count(',') + 1;
        QVERIFY(acknowledged >= 4000);
        const CliRun checked = vault.run(split("vault check --deep"));
        QVERIFY2(checked.exit == 0, checked.said());
        QVERIFY(vault.run(split("vault info")).json()[QStringLiteral("counts")][QStringLiteral("customer")].toInteger()
            >= acknowledged);
        QCOMPARE(vault.run(split("sample remove")).exit, 0);
        QCOMPARE(vault.run(split("customers list")).json()[QStringLiteral("total")].toInt(), 0);
#else
        QSKIP("no SIGKILL here");
#endif
    }

    /// Wherever the making is cut off: a file with a recovery code has its vault, and without one there is no vault and
    /// it can be made anew.
    void aKilledCreationLeavesNoCodeWithoutAVault()
    {
#ifdef Q_OS_UNIX
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(CliVault().create().exit, 0);
        const int duration = static_cast<int>(whole.elapsed());
        constexpr int kills = 16;
        for (int i = 0; i < kills; ++i) {
            CliVault vault;
            const QString code = vault.path(QStringLiteral("recovery"));
            auto process
                = vault.start(split("vault create --business Lindenhof --country DE --owner Mara --kdf-memory 64")
                    + QStringList {QStringLiteral("--recovery-file"), code});
            QTest::qWait(duration * i / kills);
            process->kill();
            process->waitForFinished(); // false for one that has ended by itself
            QCOMPARE(process->state(), QProcess::NotRunning);
            if (QFile::exists(code)) {
                QCOMPARE(vault.read(QStringLiteral("recovery")).trimmed().size(), 7 * 5 + 6);
                const CliRun opened = vault.run(split("customers list"));
                QVERIFY2(opened.exit == 0, opened.said());
                continue;
            }
            QVERIFY2(QDir(vault.path({})).entryList({QStringLiteral("recovery*")}, QDir::Files).isEmpty(),
                "nothing that looks like a code");
            QVERIFY2(vault.run(split("customers list")).exit != 0, "a vault of which nobody has the code");
            const CliRun made = vault.create();
            QVERIFY2(made.exit == 0, made.said());
        }
#else
        QSKIP("no SIGKILL here");
#endif
    }

    /// What the window does first, the command line does too.
    void theProcessIsHardened()
    {
#ifdef Q_OS_LINUX
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        // Qt tells which file of rules it reads.
        const QString rules = vault.write(QStringLiteral("rules.conf"), "[Rules]\nqt.*=true\n");
        qputenv("QT_LOGGING_CONF", rules.toUtf8());
        qputenv("QT_LOGGING_DEBUG", "1");
        const CliRun run = vault.run(split("customers list"));
        qunsetenv("QT_LOGGING_CONF");
        qunsetenv("QT_LOGGING_DEBUG");
        QVERIFY2(run.exit == 0 && !run.messages.contains("rules.conf"), run.said());
        QProcess waiting;
        waiting.start(QDir(qEnvironmentVariable("AICMS_BIN")).filePath(QStringLiteral("aicms-cli")),
            {QStringLiteral("--vault"), vault.folder(), QStringLiteral("--password-file"), QStringLiteral("-"),
                QStringLiteral("customers"), QStringLiteral("list")});
        QVERIFY(waiting.waitForStarted());
        const QString limits = QStringLiteral("/proc/%1/limits").arg(waiting.processId());
        const auto coreLimit = [&limits] {
            QFile file(limits);
            static_cast<void>(file.open(QIODevice::ReadOnly));
            for (const QByteArray& line : file.readAll().split('\n')) {
                if (line.startsWith("Max core file size"))
                    return line.mid(18).simplified();
            }
            return QByteArray();
        };
        QTRY_COMPARE(coreLimit(), QByteArray("0 0 bytes"));
        waiting.kill();
        QVERIFY(waiting.waitForFinished());
#else
        QSKIP("/proc is Linux's");
#endif
    }

    /// Whoever opens the vault next hears of it, and both ways out work.
    void aKilledImportIsSaid_data()
    {
        QTest::addColumn<bool>("resume");
        QTest::newRow("resume") << true;
        QTest::newRow("undo") << false;
    }
    void aKilledImportIsSaid()
    {
#ifdef Q_OS_UNIX
        QFETCH(bool, resume);
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString before = vault.contentDigest();
        QByteArray people("number,name,email\n");
        for (int i = 0; i < 30'000; ++i)
            people += QByteArray("K-%1,Person %1,p%1@example.com\n").replace("%1", QByteArray::number(i));
        const QString file = vault.write(QStringLiteral("people.csv"), people);
        const QString acks = vault.path(QStringLiteral("acks"));
        auto process = vault.start(QStringList {QStringLiteral("--ack-file"), acks, QStringLiteral("import"), file});
        QElapsedTimer timer;
        timer.start();
        while (vault.read(QStringLiteral("acks")).count('\n') < 2 && timer.elapsed() < 120'000)
            QTest::qWait(5);
        process->kill();
        QVERIFY(process->waitForFinished());

        const CliRun next = vault.run(split("customers list --limit 1"));
        QCOMPARE(next.exit, 0);
        QVERIFY2(next.messages.contains("was cut off after") && next.messages.contains("import resume 1 FILE")
                && next.messages.contains("import undo 1"),
            next.said());
        const auto state = [&vault] {
            return vault.run(split("import list"))
                .json()[QStringLiteral("items")][0][QStringLiteral("state")]
                .toString();
        };
        QCOMPARE(state(), QStringLiteral("interrupted"));
        const CliRun settled = vault.run(resume
                ? QStringList {QStringLiteral("import"), QStringLiteral("resume"), QStringLiteral("1"), file}
                : split("import undo 1"));
        QVERIFY2(settled.exit == 0 && !settled.messages.contains("cut off"), settled.said());
        QCOMPARE(state(), resume ? QStringLiteral("finished") : QStringLiteral("undone"));
        const CliRun after = vault.run(split("customers list --limit 1"));
        QVERIFY2(!after.messages.contains("cut off"), after.said());
        QCOMPARE(after.json()[QStringLiteral("total")].toInt(), resume ? 30'000 : 0);
        if (!resume)
            QCOMPARE(vault.contentDigest(), before);
#else
        QSKIP("no SIGKILL here");
#endif
    }

    /// Everything in the vault is encrypted and nothing is put down elsewhere: no file that the program wrote holds a
    /// planted name, whichever way it came in.
    void plantedNamesAreNowhere()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString name = QStringLiteral("Quirinus Wolkenschraub");
        const QString person = vault.write(QStringLiteral("in.json"),
            "{\"given_name\":\"Quirinus\",\"family_name\":\"Wolkenschraub\",\"notes\":[\"Wolkenschraub rides\"]}");
        const QString sheet = vault.write(QStringLiteral("in.csv"),
            "Name,E-mail\nWolkenschraub Zwei,wolkenschraub@example.com\nWolkenschraub Drei,nobody@@wolkenschraub\n");
        const qint64 id = vault.add({QStringLiteral("--from"), person});
        QVERIFY(id > 0);
        const QString idText = QString::number(id);
        QCOMPARE(vault.run({QStringLiteral("import"), sheet, QStringLiteral("--dry-run")}).exit, 0);
        QCOMPARE(vault.run({QStringLiteral("import"), sheet}).exit, 0);
        QCOMPARE(vault.run({QStringLiteral("search"), QStringLiteral("wolkenschraub")})
                     .json()[QStringLiteral("hits")]
                     .toArray()
                     .size(),
            3);
        QCOMPARE(vault
                     .run({QStringLiteral("customers"), QStringLiteral("edit"), idText, QStringLiteral("--city"),
                         QStringLiteral("Wolkenschraubhausen")})
                     .exit,
            0);
        QCOMPARE(vault
                     .run({QStringLiteral("customers"), QStringLiteral("show"), idText, QStringLiteral("--reason"),
                         QStringLiteral("Wolkenschraub rang")})
                     .exit,
            0);
        QCOMPARE(vault.run({QStringLiteral("customers"), QStringLiteral("remove"), idText}).exit, 0);
        QCOMPARE(vault.run(split("vault rotate-key")).exit, 0);
        QVERIFY(vault
                    .run({QStringLiteral("user"), QStringLiteral("role"), name, QStringLiteral("--role"),
                        QStringLiteral("staff")})
                    .exit
            == 1);
        QVERIFY(QFile::remove(person) && QFile::remove(sheet)); // the test's own

        int files = 0;
        const QString word = QStringLiteral("olkenschraub");
        QDirIterator all(vault.path({}), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            ++files;
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains(QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)),
                qPrintable(file.fileName()));
        }
        QVERIFY2(files >= 6, "vault, keys, anchors and what this test wrote");
    }
};

AICMS_TEST(TestProcesses)
#include "test_processes.moc"
