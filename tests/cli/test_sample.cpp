// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

QList<QString> names(const CliVault& vault)
{
    QList<QString> all;
    for (const QJsonValue& item :
        vault.run(split("customers list --sort name")).json()[QStringLiteral("items")].toArray())
        all << item[QStringLiteral("name")].toString() + item[QStringLiteral("email")].toString();
    return all;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

    CliVault m_vault;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        QVERIFY(m_vault.add(split("--name Real --number 10003 --tag regular")) > 0);
    }

    void fillAndRemove()
    {
        const QString before = m_vault.contentDigest();
        const CliRun filled = m_vault.run(split("sample fill --customers 400 --seed 3 --locale de_DE"));
        QVERIFY2(filled.exit == 0, filled.said());
        QCOMPARE(filled.json()[QStringLiteral("customers")].toInt(), 400);
        QVERIFY(filled.json()[QStringLiteral("interactions")].toInt() > 500);
        const QJsonObject counts = m_vault.run(split("vault info")).json()[QStringLiteral("counts")].toObject();
        QCOMPARE(counts[QStringLiteral("customer")].toInt(), 401);
        QCOMPARE(counts[QStringLiteral("interaction")].toInt(), filled.json()[QStringLiteral("interactions")].toInt());
        for (const char* table : {"email", "phone", "address", "link", "customer_tag", "note", "membership"})
            QVERIFY2(counts[QLatin1String(table)].toInt() > 0, table);
        const QList<QString> first = names(m_vault);
        QCOMPARE(m_vault.run(split("vault check --deep")).exit, 0);

        const CliRun removed = m_vault.run(split("sample remove"));
        QVERIFY2(removed.exit == 0, removed.said());
        QCOMPARE(removed.json()[QStringLiteral("removed")].toInt(), 400);
        QCOMPARE(m_vault.contentDigest(), before);

        QCOMPARE(m_vault.run(split("sample fill --customers 400 --seed 3 --locale de_DE")).exit, 0);
        QCOMPARE(names(m_vault), first);
        QCOMPARE(m_vault.run(split("sample remove")).exit, 0);
    }

    void badRequests()
    {
        QCOMPARE(m_vault.run(split("sample fill --customers 0")).exit, 1);
        QCOMPARE(m_vault.run(split("sample fill --customers 1000001")).exit, 1);
        QCOMPARE(m_vault.run(split("sample fill --customers 5 --locale german")).exit, 1);
    }

    /// Taking back may last as long as what was done; who waits must know what for.
    void anImportThatIsStoppedSaysThatItIsTakenBack()
    {
#ifdef Q_OS_UNIX
        const QString acks = m_vault.path(QStringLiteral("import-acks"));
        QByteArray csv("Name,E-mail\n");
        for (int i = 0; i < 60'000; ++i)
            csv += "Taken Back,back" + QByteArray::number(i) + "@example.com\n";
        QFile file(m_vault.path(QStringLiteral("long.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        auto process = m_vault.start({QStringLiteral("--ack-file"), acks, QStringLiteral("import"), file.fileName()});
        QElapsedTimer timer;
        timer.start();
        while (QFileInfo(acks).size() == 0 && timer.elapsed() < 120'000)
            QTest::qWait(5);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(240'000));
        QCOMPARE(process->exitCode(), 130);
        QVERIFY(process->readAllStandardError().contains("being taken back"));
#else
        QSKIP("no SIGINT here");
#endif
    }

    void stoppedInTheMiddle()
    {
#ifdef Q_OS_UNIX
        const QString before = m_vault.contentDigest();
        const QString acks = m_vault.path(QStringLiteral("acks"));
        auto process
            = m_vault.start(QStringList {QStringLiteral("--ack-file"), acks} + split("sample fill --customers 200000"));
        QElapsedTimer timer;
        timer.start();
        while (QFileInfo(acks).size() == 0 && timer.elapsed() < 120'000)
            QTest::qWait(20);
        QVERIFY2(QFileInfo(acks).size() > 0, "something was stored before it is stopped");
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(240'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 130);
        QCOMPARE(m_vault.contentDigest(), before);
#else
        QSKIP("no SIGINT here");
#endif
    }
};

AICMS_TEST(TestSample)
#include "test_sample.moc"
