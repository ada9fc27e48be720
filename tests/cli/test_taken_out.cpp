// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Somebody with the vault's key and another SQLite program took out a no, a restriction or an address that must not be
/// written to, and somebody vouched for the vault afterwards: every answer still tells.
class TestTakenOut : public QObject {
    Q_OBJECT

    CliVault m_vault;
    vault::SecretBytes m_key;
    QString m_ada;
    QString m_eve;

    CliRun run(const QString& words) const { return m_vault.run(split(words)); }
    void record(const QString& who, const char* what) const
    {
        const CliRun recorded = run(QStringLiteral("consent record --customer %1 --how counter --proof form"
                                                   " --reason late --purpose %2")
                .arg(who, QLatin1String(what)));
        QVERIFY2(recorded.exit == 0, recorded.said());
    }
    QString erasedList() const { return m_vault.folder() + QStringLiteral("/vault.tombstones"); }
    /// As it was before anything was taken out, with the list of that time beside it: a newer one would tell more.
    void putBack() const
    {
        for (const auto& [kept, path] : {std::pair(QStringLiteral("sound.db"), database()),
                 std::pair(QStringLiteral("sound.tombstones"), erasedList())}) {
            QFile::remove(path);
            if (!QFile::copy(m_vault.path(kept), path))
                qFatal("the vault could not be put back");
        }
    }
    QString database() const { return m_vault.folder() + QStringLiteral("/vault.db"); }
    void forge(const QByteArray& sql) const
    {
        storage::Connection forger(database(), m_key, storage::Access::Write, 1);
        for (const QByteArray& each : sql.split(';'))
            forger.run(each);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_ada = QString::number(m_vault.add(split(QStringLiteral("--name Ada --email ada@example.org"))));
        m_eve = QString::number(m_vault.add(split(QStringLiteral("--name Eve --email eve@example.org"))));
        record(m_ada, "marketing_email --state given --at 2026-01-05");
        record(m_ada, "marketing_email --state withdrawn --at 2026-02-05");
        record(m_eve, "marketing_email --state given --at 2026-03-05");
        record(m_ada, "marketing_email --state objected --at 2026-03-06");
        const CliRun restricted
            = run(QStringLiteral("consent restrict --customer %1 --ground accuracy_contested").arg(m_eve));
        QVERIFY2(restricted.exit == 0, restricted.said());
        const CliRun sound = run(QStringLiteral("vault check --deep"));
        QVERIFY2(sound.exit == 0, sound.said());
        QCOMPARE(run(QStringLiteral("consent who --purpose marketing_email")).exit, 0);
        QCOMPARE(run(QStringLiteral("consent state --customer ") + m_ada).exit, 0);
        QByteArray raw = QByteArray::fromHex(
            run(QStringLiteral("vault export-key")).json()[QStringLiteral("key")].toString().toLatin1());
        m_key = vault::SecretBytes::take(raw);
        QVERIFY(QFile::copy(database(), m_vault.path(QStringLiteral("sound.db"))));
        QVERIFY(QFile::copy(erasedList(), m_vault.path(QStringLiteral("sound.tombstones"))));
    }

    void everyAnswerTells_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("damage");
        const QByteArray open("DROP TRIGGER consent_payload_no_delete;");
        const QByteArray yes("UPDATE consent_current SET state = 2, seq = 1 WHERE state IN (4, 7);"
                             "UPDATE consent_span SET valid_to = 9223372036854775807 WHERE state = 2;");
        QTest::newRow("forgotten by a row of its own table")
            << yes + open + "INSERT INTO consent_forgotten VALUES (2, 1);DELETE FROM consent_payload WHERE seq = 2"
            << "ada" << "consent 2";
        QTest::newRow("what it says") << yes + open + "DELETE FROM consent_payload WHERE seq = 2" << "ada"
                                      << "consent 2";
        QTest::newRow("the end of the ledger") << open
                + "DROP TRIGGER consent_event_no_delete;DELETE FROM consent_payload WHERE seq = 4;"
                  "DELETE FROM consent_event WHERE seq = 4;DELETE FROM suppression;"
                  "DELETE FROM consent_current WHERE state = 7;DELETE FROM consent_span WHERE state = 7"
                                               << "ada" << "consent 4";
        QTest::newRow("the list") << QByteArray("DELETE FROM suppression") << "ada" << "suppression_list 2";
        QTest::newRow("an address of the list lifted")
            << QByteArray("UPDATE suppression SET lifted_by = 3") << "ada" << "suppression_list 2";
        QTest::newRow("the key of the list")
            << QByteArray("UPDATE suppression_key SET key = randomblob(32)") << "ada" << "suppression_list 2";
        QTest::newRow("the restriction") << QByteArray("DELETE FROM restriction") << "eve" << "restriction EVE";
        QTest::newRow("what a purpose asks for") << QByteArray(
            "DROP TRIGGER purpose_version_no_update;UPDATE purpose_version SET basis = 5, renewal = ''"
            " WHERE purpose_id = 3") << "ada" << "purpose_version 3";
    }
    void everyAnswerTells()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, who);
        QFETCH(QString, damage);
        putBack();
        forge(sql);
        const CliRun vouched = run(QStringLiteral("audit checkpoint"));
        QVERIFY2(vouched.exit == 0, vouched.said());
        // It vouches for the log, and says that the ledger is not what the log says.
        QVERIFY2(!vouched.json()[QStringLiteral("consents_agree")].toBool(true), vouched.said());
        const CliRun state
            = run(QStringLiteral("consent state --customer ") + (who == QLatin1String("ada") ? m_ada : m_eve));
        QVERIFY2(state.exit == 4, state.said());
        QVERIFY2(!state.json()[QStringLiteral("trusted")].toBool(true), state.said());
        const CliRun named = run(QStringLiteral("consent who --purpose marketing_email"));
        QVERIFY2(named.exit == 4 && !named.json().contains(QStringLiteral("ids")), named.said());
        const QString file = m_vault.path(QStringLiteral("list.csv"));
        const CliRun out = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
            QStringLiteral("--for-purpose"), QStringLiteral("marketing_email")});
        QVERIFY2(out.exit == 4 && !QFile::exists(file), out.said());
        const CliRun deep = run(QStringLiteral("vault check --deep"));
        QVERIFY2(deep.exit == 4, deep.said());
        damage.replace(QStringLiteral("EVE"), m_eve);
        QVERIFY2(deep.json()[QStringLiteral("damage")].toArray().contains(damage), deep.said());
    }

    /// Whoever objected is not let in as if nobody knew her (O3).
    void noImportAsksByAnotherKey()
    {
        putBack();
        const QString file = m_vault.write(QStringLiteral("again.csv"), "name,email\nAda Again,ada@example.org\n");
        forge("UPDATE suppression_key SET key = randomblob(32)");
        const CliRun in = m_vault.run({QStringLiteral("import"), file});
        QVERIFY2(in.exit == 4, in.said());
        QVERIFY2(!run(QStringLiteral("customers list")).said().contains("Ada Again"), "she came in");
    }

    /// The key of the list is older than each key of the database, and goes along wherever the vault goes.
    void theKeyOfTheListOutlastsEverything_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a new key of the database") << "rotate";
        QTest::newRow("a restored backup") << "restore";
        QTest::newRow("a salvage") << "salvage";
    }
    void theKeyOfTheListOutlastsEverything()
    {
        QFETCH(QString, what);
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QString ada = QString::number(vault.add(split("--name Ada --email ada@example.org")));
        QVERIFY(vault.add(split("--name Eve --email eve@example.org")) > 0);
        const CliRun no = vault.run(split(QStringLiteral("consent record --purpose marketing_email --state objected"
                                                         " --at 2026-03-06 --how counter --reason late --customer %1")
                .arg(ada)));
        QVERIFY2(no.exit == 0, no.said());
        QString folder = vault.folder();
        const QString beside = vault.path(QStringLiteral("beside.aicms"));
        const QStringList password {QStringLiteral("--json"), QStringLiteral("--password-file"),
            vault.write(QStringLiteral("password"), CliVault::ownerPassword.toUtf8() + '\n')};
        if (what == QLatin1String("rotate")) {
            QCOMPARE(vault.run(split("vault rotate-key")).exit, 0);
        } else if (what == QLatin1String("restore")) {
            const QString backups = vault.path(QStringLiteral("backups"));
            QVERIFY(QDir().mkpath(backups));
            const CliRun made = vault.run({QStringLiteral("backup"), QStringLiteral("create"), backups});
            QVERIFY2(made.exit == 0, made.said());
            const CliRun restored = vault.run({QStringLiteral("backup"), QStringLiteral("restore"),
                made.json()[QStringLiteral("file")].toString(), QStringLiteral("--to"), beside});
            QVERIFY2(restored.exit == 0, restored.said());
            folder = beside;
        } else {
            const CliRun saved = vault.run(
                {QStringLiteral("vault"), QStringLiteral("salvage"), folder, QStringLiteral("--to"), beside});
            QVERIFY2(saved.exit == 0, saved.said());
            folder = beside;
        }
        const auto call = [&](const QStringList& words) {
            return CliVault::call(QStringList {QStringLiteral("--vault"), folder} + password + words);
        };
        const QString again = vault.write(QStringLiteral("again.csv"), "name,email\nAda Again,ada@example.org\n");
        const QStringList import {QStringLiteral("import"), again};
        const CliRun in = call(import);
        QVERIFY2(in.exit == 0 && in.json()[QStringLiteral("quarantined")].toInt() == 1, in.said());
        QCOMPARE(call(split("consent who --purpose marketing_email")).exit, 0);
        const CliRun deep = call(split("vault check --deep"));
        QVERIFY2(deep.exit == 0, deep.said());

        QByteArray raw
            = QByteArray::fromHex(call(split("vault export-key")).json()[QStringLiteral("key")].toString().toLatin1());
        const vault::SecretBytes key = vault::SecretBytes::take(raw);
        storage::Connection(folder + QStringLiteral("/vault.db"), key, storage::Access::Write, 1)
            .run("UPDATE suppression_key SET key = randomblob(32)");
        QCOMPARE(call(split("audit checkpoint")).exit, 0);
        QCOMPARE(call(import).exit, 4);
        QCOMPARE(call(split("consent who --purpose marketing_email")).exit, 4);
        QCOMPARE(call(split("vault check --deep")).exit, 4);
    }

    /// No list names her, since she is restricted.
    void anOwnCustomerFromNothingIsTold()
    {
        putBack();
        forge("INSERT INTO soft_opt_in SELECT id, 5, 1, 1, 1, 1, 1 FROM customer WHERE id = " + m_eve.toLatin1());
        QCOMPARE(run(QStringLiteral("audit checkpoint")).exit, 0);
        const CliRun state = run(QStringLiteral("consent state --customer ") + m_eve);
        QVERIFY2(state.exit == 4 && !state.json()[QStringLiteral("trusted")].toBool(true), state.said());
        const CliRun deep = run(QStringLiteral("vault check --deep"));
        QVERIFY2(deep.exit == 4, deep.said());
        const QString damage = QStringLiteral("soft_opt_in ") + m_eve;
        QVERIFY2(deep.json()[QStringLiteral("damage")].toArray().contains(damage), deep.said());
    }
};

AICMS_TEST(TestTakenOut)
#include "test_taken_out.moc"
