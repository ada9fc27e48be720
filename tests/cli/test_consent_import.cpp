// SPDX-License-Identifier: GPL-3.0-or-later
// Answers out of files at the command line, and the noes that no command turns away.
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestConsentImports : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_id;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_id = QString::number(m_vault.add(split(QStringLiteral("--name Hannah"))));
    }

    void consentsAreImported()
    {
        const QString mapping = m_vault.write(QStringLiteral("mapping.json"),
            R"({"columns":[{"header":"id","field":"customer","match":"id"},{"header":"state","field":"state"},)"
            R"({"header":"at","field":"at"}],"constants":{"purpose":"marketing_post"}})");
        const QString file = m_vault.write(QStringLiteral("consents.csv"),
            "id,state,at\n" + m_id.toUtf8() + ",given,2026-03-01\n999,given,2026-03-01\n");
        const CliRun run = m_vault.run(split(QStringLiteral("consent import %1 --mapping %2").arg(file, mapping)));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("recorded")].toInt(), 1);
        QCOMPARE(run.json()[QStringLiteral("without_proof")].toInt(), 1);
        QCOMPARE(run.json()[QStringLiteral("rejected_count")].toInt(), 1);
        QCOMPARE(
            run.json()[QStringLiteral("rejected")][0][QStringLiteral("reason")].toString(), QStringLiteral("customer"));

        const QJsonArray events = m_vault.run(split(QStringLiteral("consent history --customer %1").arg(m_id)))
                                      .json()[QStringLiteral("events")]
                                      .toArray();
        QCOMPARE(events.last()[QStringLiteral("proof_kind")].toString(), QStringLiteral("imported_none"));
    }

    /// What may be a no and was not taken is said before all else, --quiet or not (K4, O3). It is listed, and what
    /// could be recorded is: the command has done its work.
    void anImportThatNeedsALookSaysSo()
    {
        const qint64 who = m_vault.add({QStringLiteral("--name"), QStringLiteral("Iris Loy"), QStringLiteral("--email"),
            QStringLiteral("i@x.org")});
        const auto given = [&] {
            return m_vault.run(
                split(QStringLiteral("consent record --customer %1 --purpose marketing_email --state given "
                                     "--at 2026-01-05T09:00Z --how form --reason x")
                        .arg(who)));
        };
        QVERIFY(given().exit == 0);
        const QString mapping = m_vault.write(QStringLiteral("look.json"),
            R"({"separator":",","encoding":"UTF-8","columns":[{"header":"Mail","field":"customer","match":"email"},)"
            R"({"header":"State","field":"state"},{"header":"at","field":"at"}],)"
            R"("constants":{"purpose":"marketing_email"}})");
        const auto import = [&](const QByteArray& rows, const QString& more = {}) {
            const QString file = m_vault.write(QStringLiteral("look.csv"), "Mail;State;at;Proof\n" + rows);
            return m_vault.run(split(QStringLiteral("consent import %1 --mapping %2 %3").arg(file, mapping, more)));
        };
        for (const char* word : {"inactive", ""}) {
            const CliRun run = import("i@x.org;" + QByteArray(word) + ";2026-02-01;\n", QStringLiteral("--quiet"));
            QVERIFY2(run.exit == 0, run.said());
            QVERIFY2(run.messages.contains("an old yes of this person still counts"), run.said());
            QCOMPARE(run.json()[QStringLiteral("ok")].toBool(), true);
            QCOMPARE(run.json()[QStringLiteral("needs_a_look")].toBool(), true);
            QCOMPARE(run.json()[QStringLiteral("may_be_no")].toInt(), 1);
            QCOMPARE(run.json()[QStringLiteral("quarantine")][0][QStringLiteral("word")].toString(),
                QString::fromLatin1(word));
        }
        const CliRun noes = import("i@x.org;unsubscribed;2026-02-01;\"Call\nsomebody@x.org;yes;2026-02-02;\n");
        QVERIFY2(noes.exit == 0, noes.said());
        QVERIFY(noes.json()[QStringLiteral("needs_a_look")].toBool());
        QCOMPARE(noes.json()[QStringLiteral("recorded")].toInt(), 1);
        QCOMPARE(noes.json()[QStringLiteral("hidden_lines")].toInt(), 2);
        QCOMPARE(noes.json()[QStringLiteral("kept")][0][QStringLiteral("line")].toInt(), 2);
        QCOMPARE(noes.json()[QStringLiteral("read_as_no")][QStringLiteral("unsubscribed")].toInt(), 1);
        const CliRun plain = import("i@x.org;unsubscribed;2026-02-01;Call\n");
        QVERIFY2(plain.exit == 0, plain.said());
        QVERIFY(!plain.json()[QStringLiteral("needs_a_look")].toBool(true));
        QCOMPARE(plain.json()[QStringLiteral("skipped")].toInt(), 1);
        const CliRun column = m_vault.run(split(QStringLiteral("consent import %1 --mapping %2")
                .arg(m_vault.write(QStringLiteral("look.csv"), "A;B\n1;2\n"), mapping)));
        QVERIFY2(column.messages.contains("has no column “Mail”"), column.said());
        QVERIFY2(column.messages.contains("A | B"), column.said());
    }

    /// A withdrawal of what was never given, and a no by a way that the purpose does not use: kept, and told (F4).
    void aNoIsNeverTurnedAway()
    {
        const qint64 who = m_vault.add({QStringLiteral("--name"), QStringLiteral("Nora Oll")});
        const CliRun run = m_vault.run(
            split(QStringLiteral("consent record --customer %1 --purpose marketing_email --state withdrawn "
                                 "--at 2026-01-05T09:00Z --how phone --channel post --reason x")
                    .arg(who)));
        QVERIFY2(run.exit == 0, run.said());
        QVERIFY(run.json()[QStringLiteral("unfounded")].toBool());
        QCOMPARE(run.json()[QStringLiteral("channel")].toString(), QStringLiteral("all"));
        QVERIFY2(run.messages.contains("counts for the whole purpose"), run.said());
        QVERIFY2(run.messages.contains("counts as a no all the same"), run.said());
    }

    /// What `consent export` wrote is read back without a mapping; any other file says which column is missing.
    void theOwnExportNeedsNoMapping()
    {
        const qint64 who = m_vault.add({QStringLiteral("--name"), QStringLiteral("Olga Tem")});
        const CliRun yes = m_vault.run(split(
            QStringLiteral("consent record --customer %1 --purpose marketing_email --state given --how form --at %2")
                .arg(who)
                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
        QVERIFY2(yes.exit == 0, yes.said());
        const CliRun written = m_vault.run(split(QStringLiteral("consent export --format csv --customer %1").arg(who)));
        QVERIFY2(written.exit == 0, written.said());
        const QString file = m_vault.write(QStringLiteral("own.csv"), written.output);
        const CliRun run = m_vault.run(split(QStringLiteral("consent import %1").arg(file)));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("read")].toInt(), 1);
        QCOMPARE(run.json()[QStringLiteral("skipped")].toInt(), 1);
        const CliRun other = m_vault.run(
            split(QStringLiteral("consent import %1").arg(m_vault.write(QStringLiteral("own.csv"), "A;B\n1;2\n"))));
        QVERIFY2(other.exit != 0 && other.messages.contains("customer_uuid"), other.said());
    }
};

AICMS_TEST(TestConsentImports)
#include "test_consent_import.moc"
