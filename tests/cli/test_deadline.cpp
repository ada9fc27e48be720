// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No vault, no password.
    void computes()
    {
        const QStringList words
            = split("deadline --clock dsr_due --regime EU-GDPR --subject access --received 2026-11-25"
                    " --event id_asked=2026-11-26 --event id_received=2026-11-27 --json");
        const CliRun run = CliVault::call(words + split("--country DE --region BY"));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("date")].toString(), QStringLiteral("2026-12-28")); // 26 Dec is a holiday
        QVERIFY(run.json()[QStringLiteral("rules")].toArray().contains(QStringLiteral("R6")));
        QVERIFY(!run.json()[QStringLiteral("steps")].toArray().isEmpty());
        for (const QJsonValue& step : run.json()[QStringLiteral("steps")].toArray())
            QVERIFY(!step[QStringLiteral("text")].toString().isEmpty());
        QCOMPARE(CliVault::call(words + split("--country GB --region ENG")).json()[QStringLiteral("date")].toString(),
            QStringLiteral("2026-12-29")); // Boxing Day on Saturday is kept on Monday
        const CliRun plain
            = CliVault::call(split("deadline --clock dsr_due --regime UK-GDPR --subject access --received"
                                   " 2026-11-25 --event fee_asked=2026-11-26"));
        QCOMPARE(plain.output.trimmed(), QByteArray("PAUSED"));
    }

    void whatIsNotKnownIsRefused()
    {
        const CliRun clock = CliVault::call(
            split("deadline --clock dsr --regime EU-GDPR --subject access --received 2026-11-25 --json"));
        QCOMPARE(clock.exit, 1);
        QCOMPARE(clock.json()[QStringLiteral("kind")].toString(), QStringLiteral("invalid"));
        QVERIFY(!clock.json().contains(QStringLiteral("date")));
        const CliRun event
            = CliVault::call(split("deadline --clock dsr_due --regime EU-GDPR --subject access --received"
                                   " 2026-11-25 --event asked=2026-11-26"));
        QCOMPARE(event.exit, 1);
        QVERIFY(event.output.isEmpty());
        QCOMPARE(CliVault::call(split("deadline --clock dsr_due")).exit, 2);
    }

    /// Nothing that was given is dropped without a word.
    void whichHolidaysCountIsSaidWhole()
    {
        const QStringList words
            = split("deadline --clock dsr_due --regime EU-GDPR --subject access --received 2026-11-25");
        const CliRun region = CliVault::call(words + split("--region BY"));
        QCOMPARE(region.exit, 2);
        QVERIFY2(region.messages.contains("--country is missing"), region.said());
        const CliRun both = CliVault::call(words + split("--country DE --holidays 2026-12-25"));
        QCOMPARE(both.exit, 2);
        QVERIFY2(both.messages.contains("--holidays"), both.said());
    }

    /// However long an answer was waited for: Christmas is no working day.
    void holidaysAreKnownForAsLongAsItTakes()
    {
        const CliRun run
            = CliVault::call(split("deadline --clock dsr_due --regime UK-GDPR --subject access --received 2026-11-25"
                                   " --event id_asked=2026-11-26 --event id_received=2031-11-25 --country GB --region"
                                   " ENG --json"));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("date")].toString(), QStringLiteral("2031-12-29")); // 27 Dec is a Saturday
    }

    void runsAFile()
    {
        const CliVault folder;
        const QByteArray head = "# remark\nid\tregime\tclock\tsubject\treceived\ttz\tholidays\tevents\texpected\n";
        const QString good = folder.write(
            QStringLiteral("a.tsv"), head + "A1\tLGPD\tlgpd_due\taccess\t2026-02-20\t-\t-\t-\t2026-03-07\n");
        const CliRun run = CliVault::call({QStringLiteral("deadline"), QStringLiteral("--table"), good});
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.output, QByteArray("A1\t2026-03-07\t2026-03-07\n"));
        const QString bad = folder.write(
            QStringLiteral("b.tsv"), head + "A1\tLGPD\tlgpd_due\taccess\t2026-02-20\t-\t-\t-\t2026-03-08\n");
        const CliRun differs = CliVault::call({QStringLiteral("deadline"), QStringLiteral("--table"), bad});
        QCOMPARE(differs.exit, 1);
        QCOMPARE(differs.output, QByteArray("A1\t2026-03-07\t2026-03-08\n"));
        QCOMPARE(
            CliVault::call({QStringLiteral("deadline"), QStringLiteral("--table"), folder.path(QStringLiteral("c"))})
                .exit,
            1);
    }
};

AICMS_TEST(TestDeadline)
#include "test_deadline.moc"
