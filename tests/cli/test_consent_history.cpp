// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// The ledger of a person as the command line tells it to people.
class TestConsentHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A day has no time that nobody said, and a mistake does not read as an answer.
    void historyTellsWhatWasCorrected()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString id = QString::number(vault.add(split(QStringLiteral("--name Bea"))));
        const QString head
            = QStringLiteral("consent record --customer %1 --how counter --purpose marketing_email").arg(id);
        const auto say = [&](const QString& rest) { return vault.run(split(head + rest)); };
        QCOMPARE(say(QStringLiteral(" --state given --at 2025-06-05 --proof f1 --reason late")).exit, 0);
        QCOMPARE(say(QStringLiteral(" --state refused --at 2025-06-06 --corrects 1 --reason misheard")).exit, 0);
        QCOMPARE(say(QStringLiteral(" --state unknown --at 2025-06-07 --corrects 2 --reason neither")).exit, 0);
        const QString told = QString::fromUtf8(CliVault::call(
            {QStringLiteral("--vault"), vault.folder(), QStringLiteral("--user"), QStringLiteral("Mara Ellis"),
                QStringLiteral("--password-file"), vault.write(QStringLiteral("pw"), CliVault::ownerPassword.toUtf8()),
                QStringLiteral("consent"), QStringLiteral("history"), QStringLiteral("--customer"), id})
                .output);
        const QStringList lines = told.split(u'\n');
        const auto lineOf = [&lines](const QString& change) {
            const QStringList found = lines.filter(change);
            return found.isEmpty() ? QString() : found.first();
        };
        QVERIFY2(lineOf(QStringLiteral("Agreed")).contains(QLatin1String(" 2025-06-05 ")), qPrintable(told));
        QVERIFY2(
            !told.contains(QLatin1String("23:59")) && !told.contains(QLatin1String("2025-06-05T")), qPrintable(told));
        // The correction of the yes was struck out itself, so the yes stands.
        QVERIFY2(!lineOf(QStringLiteral("Agreed")).contains(QLatin1String("corrected")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("Said no, corrects entry 1, corrected by entry 3 on ")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("Strikes out entry 2")), qPrintable(told));
    }

    /// A receipt is of one entry and of its person, and the log of that person tells that it left.
    void aReceiptOfOneEntry()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString bea = QString::number(vault.add(split(QStringLiteral("--name Bea"))));
        const QString cem = QString::number(vault.add(split(QStringLiteral("--name Cem"))));
        for (const QString& id : {bea, cem}) {
            const CliRun said = vault.run(
                split(QStringLiteral("consent record --customer %1 --how counter --proof f1"
                                     " --purpose marketing_post --state given --at 2025-06-05 --reason late")
                        .arg(id)));
            QVERIFY2(said.exit == 0, said.said());
        }
        const auto take = [&](const QString& rest) {
            return vault.run(split(QStringLiteral("consent export --format json ") + rest));
        };
        for (const QString& rest :
            {QStringLiteral("--entry 0"), QStringLiteral("--entry 2 --customer ") + bea, QStringLiteral("--entry 9")}) {
            const CliRun none = take(rest);
            QVERIFY2(none.exit != 0 && none.messages.contains("count from 1"), none.said());
            QVERIFY2(!none.output.contains("record_id"), none.said());
        }
        QCOMPARE(take(QStringLiteral("--entry 2")).exit, 0);
        const auto logged = [&](const QString& id) {
            return vault.run(split(QStringLiteral("audit list --customer ") + id)).output.count("consent.export");
        };
        QCOMPARE(logged(bea), 0);
        QCOMPARE(logged(cem), 1);
    }
};

AICMS_TEST(TestConsentHistory)
#include "test_consent_history.moc"
