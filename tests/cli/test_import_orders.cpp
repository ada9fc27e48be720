// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestImportOrders : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_before;
    QString m_file = qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/tests/core/exchange/fixtures/orders.csv");

    CliRun import(const char* options)
    {
        return m_vault.run(QStringList {QStringLiteral("import"), QStringLiteral("orders"), m_file} + split(options));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_vault.create().exit == 0);
        m_before = m_vault.contentDigest();
    }

    void ordersInAndOutAgain()
    {
        const CliRun dry = import("--create-missing --currency GBP --dry-run");
        QVERIFY2(dry.exit == 0, dry.said());
        QVERIFY(dry.json()[QStringLiteral("batch")].isNull());
        QCOMPARE(m_vault.contentDigest(), m_before);
        const CliRun run = import("--create-missing --currency GBP");
        QVERIFY2(run.exit == 0, run.said());
        const QJsonObject json = run.json();
        const auto number = [&json](const char* key) { return json[QLatin1String(key)].toInteger(-1); };
        QCOMPARE(number("read"), 17);
        QCOMPARE(number("created"), 12);
        QCOMPARE(number("updated"), 0);
        QCOMPARE(number("skipped"), 0);
        QCOMPARE(number("quarantined"), 0);
        QCOMPARE(json[QStringLiteral("rejected")].toArray().size(), 5);
        QCOMPARE(number("orders_created"), 9);
        QCOMPARE(number("credit_orders"), 1);
        QCOMPARE(number("walk_in_lines"), 5);
        QCOMPARE(number("marked_lines"), 3);
        QCOMPARE(number("customers_created"), 3);
        QCOMPARE(number("products_created"), 8);
        QCOMPARE(json[QStringLiteral("totals")][0][QStringLiteral("total")].toString(), QStringLiteral("141.671"));
        QCOMPARE(json[QStringLiteral("totals")][0][QStringLiteral("currency")].toString(), QStringLiteral("GBP"));
        QVERIFY(m_vault.contentDigest() != m_before);
        const CliRun undone
            = m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), QString::number(number("batch"))});
        QVERIFY2(undone.exit == 0, undone.said());
        QCOMPARE(undone.json()[QStringLiteral("orders_removed")].toInteger(), 9);
        QCOMPARE(m_vault.contentDigest(), m_before);
    }

    void refusals()
    {
        QCOMPARE(m_vault.run(split("import orders /nowhere.csv")).exit, 1);
        QCOMPARE(import("--currency pounds").exit, 1);
        QCOMPARE(m_vault.run(split("import orders")).exit, 2);
        QCOMPARE(m_vault
                     .run({QStringLiteral("import"), QStringLiteral("products"), m_file, QStringLiteral("--mapping"),
                         m_vault.write(QStringLiteral("bad.json"), "{")})
                     .exit,
            1);
        QCOMPARE(m_vault.contentDigest(), m_before);
    }
};

AICMS_TEST(TestImportOrders)
#include "test_import_orders.moc"
