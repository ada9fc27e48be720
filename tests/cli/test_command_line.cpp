// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// What can be said without any vault.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageErrors_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
            {"", "--vault /nowhere", "--vault /nowhere fly", "--vault /nowhere vault", "--vault /nowhere vault create",
                "--vault /nowhere vault create --business B --country DE", "--vault /nowhere --colour vault info",
                "vault info", "--vault /nowhere vault info extra", "--vault /nowhere customers show",
                "--vault /nowhere sample fill --customers many", "--vault /nowhere sample fill --customers -1",
                "--vault /nowhere import a.csv --duplicates sometimes", "--vault /nowhere customers list --kind alien",
                "--vault /nowhere user add Jonas", "--vault /nowhere --password secret vault check", "--vault",
                "--vault /nowhere vault check --deep --deep=1"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void usageErrors()
    {
        QFETCH(QString, words);
        const CliRun run = CliVault::call(words.split(u' ', Qt::SkipEmptyParts));
        QVERIFY2(run.exit == 2, run.said());
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }

    void aNearMissIsNamed()
    {
        const CliRun run = CliVault::call(split("--vault /nowhere customer list"));
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.messages.contains("Did you mean “customers list”?"), run.said());
        QVERIFY(!CliVault::call(split("--vault /nowhere fly")).messages.contains("Did you mean"));
    }

    void helpOfAGroupListsItsCommands()
    {
        const CliRun help = CliVault::call(split("help consent"));
        QVERIFY2(help.exit == 0, help.said());
        QVERIFY2(help.output.contains("consent record") && help.output.contains("consent receipt read"), help.said());
        QVERIFY(!help.output.contains("audit verify"));
        QCOMPARE(CliVault::call(split("help nonsense")).exit, 2);
    }

    void helpOfAWordListsWhatGoesOnFromIt()
    {
        for (const char* words : {"help import", "import --help"}) {
            const CliRun help = CliVault::call(split(words));
            QVERIFY2(help.exit == 0, help.said());
            QVERIFY2(help.output.contains("import undo BATCH") && help.output.contains("--dry-run"), help.said());
            QVERIFY2(!help.output.contains("audit verify"), words);
        }
    }

    /// An option of a command that bore the name of one that stands before all would never reach the command.
    void noCommandTakesTheNameOfAnOptionForAll()
    {
        const QStringList lines = QString::fromUtf8(CliVault::call(split("--help")).output).split(u'\n');
        const auto listed = lines.indexOf(QStringLiteral("Options:"));
        QVERIFY(listed > 0);
        QStringList global;
        for (const QString& line : lines.mid(listed + 1)) {
            if (line.startsWith(QLatin1String("  --")))
                global << line.trimmed().section(u' ', 0, 0);
        }
        QVERIFY2(global.contains(QStringLiteral("--version")) && global.size() > 8, qPrintable(global.join(u' ')));
        int commands = 0;
        for (const QString& line : lines.mid(0, listed)) {
            if (!line.startsWith(QLatin1String("aicms-cli ")))
                continue;
            ++commands;
            QStringList own = line.split(QRegularExpression(QStringLiteral("[ \\[\\]]")), Qt::SkipEmptyParts);
            erase_if(own, [](const QString& word) { return !word.startsWith(QLatin1String("--")); });
            for (const QString& option : own)
                QVERIFY2(!global.contains(option) && own.count(option) == 1, qPrintable(line));
        }
        QVERIFY(commands > 50);
    }

    void helpAndVersion()
    {
        const CliRun help = CliVault::call(split("--help"));
        QCOMPARE(help.exit, 0);
        for (const char* command : {"vault create", "vault info", "vault check", "vault export-key",
                 "vault change-password", "vault rotate-key", "user list", "user add", "user remove", "user role",
                 "sample fill", "sample remove", "import FILE", "import undo", "customers list", "customers show",
                 "customers add", "customers edit", "customers export", "customers remove", "customers restore",
                 "search TEXT", "audit list", "audit verify", "audit checkpoint"})
            QVERIFY2(help.output.contains(command), command);
        const CliRun one = CliVault::call(split("vault check --help"));
        QCOMPARE(one.exit, 0);
        QVERIFY(one.output.contains("--deep") && !one.output.contains("sample fill"));
        QVERIFY(CliVault::call(split("--version")).output.startsWith("aicms-cli "));
    }

    void noVaultThere()
    {
        CliVault vault;
        const CliRun missing = vault.run(split("customers list"));
        QVERIFY2(missing.exit == 1, missing.said());
        QCOMPARE(missing.json()[QStringLiteral("ok")].toBool(true), false);
        QCOMPARE(missing.json()[QStringLiteral("kind")].toString(), QStringLiteral("not_a_vault"));
        QVERIFY(!missing.json()[QStringLiteral("message")].toString().isEmpty());
        QVERIFY(!missing.messages.isEmpty());
        // A folder with other things in it.
        QDir().mkpath(vault.folder());
        vault.write(QStringLiteral("shop.aicms/letter.txt"), "hello");
        QCOMPARE(
            vault.run(split("vault info")).json()[QStringLiteral("kind")].toString(), QStringLiteral("not_a_vault"));
        const CliRun into = vault.create();
        QVERIFY2(into.exit == 1, into.said());
        QCOMPARE(into.json()[QStringLiteral("kind")].toString(), QStringLiteral("already_exists"));
        QCOMPARE(QDir(vault.folder()).entryList(QDir::Files), QStringList {QStringLiteral("letter.txt")});
        QVERIFY(!QFile::exists(vault.path(QStringLiteral("recovery"))));
    }

    /// English has plural forms of its own, in a file that the window reads as well.
    void pluralsAreWords()
    {
        CliVault vault;
        QVERIFY2(vault.create().exit == 0, "create");
        const CliRun rules
            = CliVault::call({QStringLiteral("--vault"), vault.folder(), QStringLiteral("--password-file"),
                vault.path(QStringLiteral("password-of-")), QStringLiteral("retention"), QStringLiteral("rules")});
        QVERIFY2(rules.exit == 0 && rules.output.contains(" years"), rules.said());
        QVERIFY2(!rules.output.contains("(s)"), rules.said());
    }

    void passwordsAreNeverTakenFromElsewhere()
    {
        CliVault vault;
        QVERIFY2(vault.create().exit == 0, "create");
        qputenv("AICMS_PASSWORD", CliVault::ownerPassword.toUtf8());
        // No terminal and no file: a call that lacks an option.
        const CliRun run = CliVault::call(
            {QStringLiteral("--vault"), vault.folder(), QStringLiteral("vault"), QStringLiteral("check")});
        qunsetenv("AICMS_PASSWORD");
        QVERIFY2(run.exit == 2, run.said());
        QVERIFY(run.messages.contains("--password-file"));
        // Standard input works, with and without the end of the line.
        const QStringList words {QStringLiteral("--vault"), vault.folder(), QStringLiteral("--password-file"),
            QStringLiteral("-"), QStringLiteral("vault"), QStringLiteral("check")};
        QCOMPARE(CliVault::call(words, CliVault::ownerPassword.toUtf8() + "\r\n").exit, 0);
        QCOMPARE(CliVault::call(words, CliVault::ownerPassword.toUtf8()).exit, 0);
        QCOMPARE(CliVault::call(words, QByteArray()).exit, 1);
        QCOMPARE(CliVault::call(words, QByteArray("\xff\xfe\xfd")).exit, 1);
    }
};

AICMS_TEST(TestCommandLine)
#include "test_command_line.moc"
