// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// GDPR Art. 18 and O2, of somebody who says that her data is wrong: the record stays as it is until she is heard, and
/// is corrected by her request alone.
class TestLockedRecord : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_hannah;

    CliRun run(const QString& words) const { return m_vault.run(split(words.arg(m_hannah))); }
    QString said(const char* field) const
    {
        return run(QStringLiteral("customers show %1")).json()[QLatin1String(field)].toVariant().toString();
    }
    static QString today() { return QDate::currentDate().toString(Qt::ISODate); }
    QString request(const char* kind) const
    {
        const CliRun opened = run(QStringLiteral("request open --customer %1 --regime EU-GDPR --received ") + today()
            + QStringLiteral(" --kind ") + QString::fromLatin1(kind));
        const QString id = QString::number(opened.json()[QStringLiteral("id")].toInteger());
        return m_vault.run(split("request verify-identity --method known") << id).exit == 0 ? id : QString();
    }
    CliRun restricted() const
    {
        return run(QStringLiteral("consent restrict --customer %1 --ground accuracy_contested"));
    }
    CliRun lifted() const
    {
        return run(QStringLiteral("consent lift --customer %1 --note settled --told-at ") + today());
    }
    CliRun updating(const char* city, const QStringList& more = {}) const
    {
        const QString file = m_vault.write(
            QStringLiteral("people.csv"), QByteArray("Customer number,Name,City\r\nH-1,Hannah,") + city + "\r\n");
        return m_vault.run(QStringList {QStringLiteral("import"), file} + split("--duplicates update") + more);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_vault.create().exit, 0); }
    void init()
    {
        // The number goes to the next one.
        if (!m_hannah.isEmpty())
            QCOMPARE(run(QStringLiteral("customers edit %1 --number old-%1")).exit, 0);
        m_hannah = QString::number(m_vault.add(split("--name Hannah --number H-1 --email hannah@exmaple.org")));
        QVERIFY(m_hannah != QStringLiteral("0"));
    }
    void cleanup() { lifted(); }

    void nobodyChangesIt()
    {
        const QString revision = said("revision");
        QCOMPARE(restricted().exit, 0);
        for (const char* words :
            {"customers edit %1 --name Anna", "customers remove %1", "retention erase %1 --confirm Hannah"}) {
            const CliRun refused = run(QString::fromLatin1(words));
            QVERIFY2(refused.exit == 1, words);
            QVERIFY2(refused.messages.contains("locked") || refused.output.contains("locked"), refused.said());
        }
        QCOMPARE(said("revision"), revision);
        QCOMPARE(lifted().exit, 0);
        QCOMPARE(run(QStringLiteral("customers edit %1 --tag heard")).exit, 0);
    }

    void anImportLeavesItAndSaysSo()
    {
        QCOMPARE(restricted().exit, 0);
        const CliRun left = updating("Kiel");
        QVERIFY2(left.exit == 0, left.said());
        QCOMPARE(left.json()[QStringLiteral("updated")].toInt(), 0);
        const QJsonValue row = left.json()[QStringLiteral("skipped_rows")][0];
        QVERIFY2(row[QStringLiteral("reason")].toString() == QStringLiteral("locked"), left.said());
        QCOMPARE(lifted().exit, 0);
        QCOMPARE(updating("Kiel").json()[QStringLiteral("updated")].toInt(), 1);
    }

    /// Nor is an earlier import taken back from it.
    void anImportIsNotTakenBackFromIt()
    {
        const CliRun updated = updating("Bonn");
        QCOMPARE(updated.json()[QStringLiteral("updated")].toInt(), 1);
        const QString batch = QString::number(updated.json()[QStringLiteral("batch")].toInteger());
        QCOMPARE(restricted().exit, 0);
        const CliRun undone = m_vault.run(split("import undo") << batch);
        QVERIFY2(undone.exit == 0, undone.said());
        QCOMPARE(undone.json()[QStringLiteral("restored")].toInt(), 0);
        QCOMPARE(undone.json()[QStringLiteral("answered")][0].toInt(), m_hannah.toInt());
        QVERIFY(run(QStringLiteral("customers show %1")).output.contains("Bonn"));
    }

    void herRequestCorrectsIt()
    {
        QCOMPARE(restricted().exit, 0);
        const QString id = request("rectification");
        const CliRun corrected = m_vault.run(
            split("request correct --field email.0 --old hannah@exmaple.org --new hannah@example.org --source letter")
            << id);
        QVERIFY2(corrected.exit == 0, corrected.said());
        QVERIFY(run(QStringLiteral("customers show %1")).output.contains("hannah@example.org"));
        const CliRun ended = m_vault.run(split("request lift --reason corrected --told-at") << today() << id);
        QVERIFY2(ended.exit == 0, ended.said());
        QCOMPARE(run(QStringLiteral("customers edit %1 --tag heard")).exit, 0);
    }

    /// What she agrees to and what she buys is written down all the while; and she may ask for the deletion.
    void whatSheSaysGoesOn()
    {
        QCOMPARE(restricted().exit, 0);
        const CliRun recorded = run(
            QStringLiteral("consent record --customer %1 --purpose marketing_email --state given --how counter --at ")
            + today());
        QVERIFY2(recorded.exit == 0, recorded.said());
        const QString id = request("erasure");
        const CliRun erased = m_vault.run(split("request erase --confirm Hannah") << id);
        QVERIFY2(erased.exit == 0, erased.said());
        QCOMPARE(m_vault.run(split("vault check --deep")).exit, 0);
        m_hannah.clear();
    }
};

AICMS_TEST(TestLockedRecord)
#include "test_locked_record.moc"
