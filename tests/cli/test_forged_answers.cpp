// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Somebody with the vault's key and another SQLite program turned a withdrawal into a yes in what is stored beside the
/// ledger, and took a no out.
class TestForgedAnswers : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_id;

    CliRun run(const QString& words) const { return m_vault.run(split(words)); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_id = QString::number(m_vault.add(split(QStringLiteral("--name Hannah --email hannah@example.org"))));
        for (const char* each : {"marketing_email --state given --at 2026-01-05",
                 "marketing_email --state withdrawn"
                 " --at 2026-02-05",
                 "customer_care --state objected --at 2026-03-05"}) {
            const CliRun recorded = run(QStringLiteral("consent record --customer %1 --how counter --proof form"
                                                       " --reason late --purpose %2")
                    .arg(m_id, QLatin1String(each)));
            QVERIFY2(recorded.exit == 0, recorded.said());
        }
        const CliRun sound = run(QStringLiteral("vault check --deep"));
        QVERIFY2(sound.exit == 0, sound.said());
        QByteArray raw = QByteArray::fromHex(
            run(QStringLiteral("vault export-key")).json()[QStringLiteral("key")].toString().toLatin1());
        QCOMPARE(raw.size(), 32);
        const vault::SecretBytes key = vault::SecretBytes::take(raw);
        storage::Connection forger(m_vault.folder() + QStringLiteral("/vault.db"), key, storage::Access::Write, 1);
        forger.run("UPDATE consent_current SET state = 2, since = 1 WHERE state = 4");
        forger.run("UPDATE consent_span SET valid_to = 9223372036854775807 WHERE state = 2");
        forger.run("DELETE FROM consent_current WHERE state = 7");
        forger.run("DELETE FROM consent_span WHERE state = 7");
    }

    void theStateIsTheLedgers()
    {
        const CliRun state = run(QStringLiteral("consent state --customer ") + m_id);
        QVERIFY2(state.exit == 4, state.said());
        QVERIFY(!state.json()[QStringLiteral("trusted")].toBool(true));
        QVERIFY(state.json()[QStringLiteral("changed_entry")].isNull());
        int seen = 0;
        for (const QJsonValue& row : state.json()[QStringLiteral("purposes")].toArray()) {
            const QString purpose = row[QStringLiteral("purpose")].toString();
            if (purpose == QLatin1String("marketing_email") || purpose == QLatin1String("customer_care")) {
                QVERIFY2(!row[QStringLiteral("usable")].toBool(true), state.said());
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }

    void nobodyIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("withdrawn") << "consent who --purpose marketing_email";
        QTest::newRow("objected") << "consent who --purpose customer_care";
        QTest::newRow("counted") << "consent who --purpose customer_care --count";
    }
    void nobodyIsNamed()
    {
        QFETCH(QString, words);
        const CliRun who = run(words);
        QVERIFY2(who.exit == 4, who.said());
        QCOMPARE(who.json()[QStringLiteral("kind")].toString(), QStringLiteral("tampered"));
        QVERIFY(!who.json().contains(QStringLiteral("ids")));
        QVERIFY(!who.json().contains(QStringLiteral("count")));
        QVERIFY2(who.messages.contains("customer " + m_id.toUtf8()), who.said());
    }

    void noListLeaves()
    {
        const QString file = m_vault.path(QStringLiteral("list.csv"));
        const CliRun out = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
            QStringLiteral("--for-purpose"), QStringLiteral("marketing_email")});
        QVERIFY2(out.exit == 4, out.said());
        QVERIFY(!QFile::exists(file));
    }

    void itIsSaidAtTheOpeningAndByTheCheck()
    {
        const CliRun list = run(QStringLiteral("customers list"));
        QCOMPARE(list.exit, 0);
        QVERIFY2(
            list.messages.contains("What is stored of people's answers was changed outside the program"), list.said());
        for (const char* words : {"vault check", "vault check --deep"}) {
            const CliRun check = run(QLatin1String(words));
            QVERIFY2(check.exit == 4, check.said());
            const QJsonArray damage = check.json()[QStringLiteral("damage")].toArray();
            QCOMPARE(damage.toVariantList().count(QStringLiteral("consent_state %1").arg(m_id)), 1);
            QVERIFY2(check.messages.contains("is not what the ledger of consents says"), check.said());
        }
    }
};

AICMS_TEST(TestForgedAnswers)
#include "test_forged_answers.moc"
