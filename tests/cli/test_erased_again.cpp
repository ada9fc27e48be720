// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Whoever was erased does not come back unnoticed: not by rows that somebody took out of the list by which she is
/// known again, nor by an older copy of the database.
class TestErasedAgain : public QObject {
    Q_OBJECT

    std::unique_ptr<CliVault> m_vault;
    QString m_ada;
    QString m_ben;

    CliRun run(const QString& words) const { return m_vault->run(split(words)); }
    QString file(const char* name) const { return m_vault->folder() + u'/' + QLatin1String(name); }
    void keep(const char* name, bool isBack = false) const
    {
        const QString kept = m_vault->path(QStringLiteral("kept-") + QLatin1String(name));
        const QString from = isBack ? kept : file(name);
        const QString to = isBack ? file(name) : kept;
        QFile::remove(to);
        QVERIFY(QFile::copy(from, to));
    }
    void forge(const QByteArray& sql) const
    {
        QByteArray raw = QByteArray::fromHex(
            run(QStringLiteral("vault export-key")).json()[QStringLiteral("key")].toString().toLatin1());
        storage::Connection(file("vault.db"), vault::SecretBytes::take(raw), storage::Access::Write, 1).run(sql);
    }
    CliRun importAda() const
    {
        const QString again = m_vault->write(QStringLiteral("again.csv"), "name,email\nAda Again,ada@example.org\n");
        return m_vault->run({QStringLiteral("import"), again});
    }
    bool hasAda() const { return run(QStringLiteral("customers list")).output.contains("Ada"); }
    CliRun tryToErase(const QString& id, const char* name) const
    {
        return m_vault->run({QStringLiteral("retention"), QStringLiteral("erase"), id, QStringLiteral("--confirm"),
            QLatin1String(name)});
    }
    void erase(const QString& id, const char* name) const
    {
        const CliRun erased = tryToErase(id, name);
        QVERIFY2(erased.exit == 0, erased.said());
    }
    void say(const QString& who, const char* state, const char* day) const
    {
        const CliRun said = run(QStringLiteral("consent record --purpose marketing_email --how counter --proof form"
                                               " --reason late --customer %1 --state %2 --at %3")
                .arg(who, QLatin1String(state), QLatin1String(day)));
        QVERIFY2(said.exit == 0, said.said());
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<CliVault>();
        QCOMPARE(m_vault->create().exit, 0);
        m_ada = QString::number(m_vault->add(split(QStringLiteral("--name Ada --email ada@example.org"))));
        m_ben = QString::number(m_vault->add(split(QStringLiteral("--name Ben --email ben@example.org"))));
        say(m_ada, "given", "2026-01-05");
        say(m_ben, "given", "2026-01-05");
    }

    void cleanup() { m_vault.reset(); }

    void aChangedListLetsNobodyIn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("one row altered") << QByteArray("UPDATE tombstone SET digest = randomblob(32) WHERE kind = 1");
        QTest::newRow("all altered") << QByteArray("UPDATE tombstone SET digest = randomblob(32)");
        QTest::newRow("one taken out") << QByteArray(
            "DELETE FROM tombstone WHERE seq = (SELECT min(seq) FROM tombstone WHERE kind = 1)");
        QTest::newRow("all taken out") << QByteArray("DELETE FROM tombstone");
        QTest::newRow("one put in") << QByteArray(
            "INSERT INTO tombstone (erasure_id, kind, digest, at) VALUES (1, 1, randomblob(32), 1)");
    }
    void aChangedListLetsNobodyIn()
    {
        QFETCH(QByteArray, sql);
        erase(m_ada, "Ada");
        const CliRun before = importAda();
        QVERIFY2(before.exit == 0 && before.said().contains("erased"), before.said());
        QVERIFY(!hasAda());
        QCOMPARE(run(QStringLiteral("vault check --deep")).exit, 0);
        forge(sql);
        const CliRun vouched = run(QStringLiteral("audit checkpoint"));
        QVERIFY2(vouched.exit == 0, vouched.said());
        const CliRun in = importAda();
        QVERIFY2(in.exit == 4, in.said());
        QVERIFY(!hasAda());
        for (const char* words : {"vault check", "vault check --deep"}) {
            const CliRun checked = run(QLatin1String(words));
            QVERIFY2(checked.exit == 4, checked.said());
            QVERIFY2(checked.said().contains("erased_list "), checked.said());
        }
        QCOMPARE(run(QStringLiteral("consent who --purpose marketing_email")).exit, 4);
        // Whoever is erased after that does not vouch for what was changed before. What is missing is seen by the list
        // beside the vault, which may know a hold as well: nobody is erased then.
        const CliRun erased = tryToErase(m_ben, "Ben");
        if (sql.startsWith("DELETE")) {
            QVERIFY2(erased.exit != 0 && erased.said().contains("legal hold"), erased.said());
            QVERIFY(run(QStringLiteral("customers list")).output.contains("Ben"));
        } else {
            QVERIFY2(erased.exit == 0, erased.said());
        }
        QCOMPARE(importAda().exit, 4);
        if (sql != "DELETE FROM tombstone")
            return;
        // What is missing at its end stands in the list beside the vault still.
        const CliRun caught = run(QStringLiteral("backup catch-up"));
        QVERIFY2(caught.exit == 0, caught.said());
        QVERIFY2(importAda().said().contains("erased"), "she is known again");
        const CliRun deep = run(QStringLiteral("vault check --deep"));
        QVERIFY2(deep.exit == 0, deep.said());
    }

    /// In a list of orders the number alone stands for her; with another name it is another person's.
    void anErasedNumberAloneIsKnown()
    {
        const QString kim = QString::number(m_vault->add(split(QStringLiteral("--name Kim --number K-7"))));
        erase(kim, "Kim");
        const QString orders = m_vault->write(QStringLiteral("sale.csv"),
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "S1,B1,BELL,1,2026-01-05 10:00:00,10.00,K-7,Germany\n"
            "S2,B1,BELL,1,2026-01-05 10:00:00,10.00,K-8,Germany\n");
        const CliRun sold = m_vault->run({QStringLiteral("import"), QStringLiteral("orders"), orders,
            QStringLiteral("--create-missing"), QStringLiteral("--currency"), QStringLiteral("EUR")});
        QVERIFY2(sold.exit == 0, sold.said());
        QCOMPARE(sold.json()[QStringLiteral("customers_created")].toInt(), 1);
        QVERIFY(!run(QStringLiteral("customers list")).output.contains("K-7"));
        QVERIFY(m_vault->add(split(QStringLiteral("--name Lou --number K-7"))) > 0);
    }

    /// An older vault.db with the mark of its time, on a computer that knows nothing of it.
    void anOlderDatabaseIsBroughtUpToItsList()
    {
        const QString eve = QString::number(m_vault->add(split(QStringLiteral("--name Eve --email eve@example.org"))));
        say(eve, "given", "2026-01-05");
        for (const char* name : {"vault.db", "vault.anchor"})
            keep(name);
        erase(m_ada, "Ada");
        say(m_ben, "withdrawn", "2026-02-05");
        const CliRun restricted
            = run(QStringLiteral("consent restrict --customer %1 --ground accuracy_contested").arg(eve));
        QVERIFY2(restricted.exit == 0, restricted.said());
        for (const char* name : {"vault.db", "vault.anchor"})
            keep(name, true);
        QDirIterator settings(m_vault->path({}), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (settings.hasNext()) {
            if (settings.next().contains(QLatin1String("/anchors/")))
                QVERIFY(QFile::remove(settings.filePath()));
        }

        const CliRun listed = run(QStringLiteral("customers list"));
        QVERIFY2(listed.exit == 0 && listed.messages.contains("backup catch-up"), listed.said());
        const CliRun let = importAda();
        QVERIFY2(let.exit == 4, let.said());
        const CliRun checked = run(QStringLiteral("vault check"));
        QVERIFY2(checked.exit == 4 && checked.said().contains("behind_list"), checked.said());
        const auto refuses = [this] {
            const CliRun who = run(QStringLiteral("consent who --purpose marketing_email"));
            return who.exit == 4 && who.said().contains("vault.tombstones")
                && !who.json().contains(QStringLiteral("ids"));
        };
        QVERIFY(refuses());
        // A hold that the list knows may be missing: nothing goes for good.
        for (const char* words : {"retention erase %1 --confirm Ben", "retention run --confirm 0",
                 "retention unneeded remove --confirm 0"}) {
            const CliRun removed = run(QString::fromLatin1(words).replace(QLatin1String("%1"), m_ben));
            QVERIFY2(removed.exit == 1 && removed.messages.contains("backup catch-up"), removed.said());
        }
        QVERIFY(run(QStringLiteral("customers list")).output.contains("Ben"));
        // Nobody's word makes it right, and what is done in it meanwhile does not hide it.
        QCOMPARE(run(QStringLiteral("audit checkpoint")).exit, 0);
        for (int round = 0; round < 8; ++round)
            QVERIFY(m_vault->add(split(QStringLiteral("--name Cy"))) > 0);
        QVERIFY(refuses());
        const CliRun caught = run(QStringLiteral("backup catch-up"));
        QVERIFY2(caught.exit == 0, caught.said());
        QCOMPARE(caught.json()[QStringLiteral("erased_again")].toInt(), 1);
        QCOMPARE(caught.json()[QStringLiteral("taken_back_again")].toInt(), 1);
        QCOMPARE(caught.json()[QStringLiteral("barred_again")].toInt(), 1);
        QVERIFY(!hasAda());
        QVERIFY2(importAda().said().contains("erased"), "she is known again");
        const CliRun who = run(QStringLiteral("consent who --purpose marketing_email"));
        QVERIFY2(who.exit == 0 && who.json()[QStringLiteral("ids")].toArray().isEmpty(), who.said());
        const CliRun deep = run(QStringLiteral("vault check --deep"));
        QVERIFY2(deep.exit == 0, deep.said());
        const CliRun again = run(QStringLiteral("backup catch-up"));
        QVERIFY2(again.exit == 0 && again.json()[QStringLiteral("erased_again")].toInt() == 0, again.said());
    }
};

AICMS_TEST(TestErasedAgain)
#include "test_erased_again.moc"
