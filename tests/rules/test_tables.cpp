// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/planted_tree.h"
#include "tests/rules/table_rules.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::rules;

namespace {

const QString tablesFile = QStringLiteral("tests/rules/tables.txt");

PlantedTree treeOfTwoTables(const QString& leave = {})
{
    PlantedTree planted;
    planted.with(QStringLiteral("core/storage/migrations/0001_start.sql"),
        QStringLiteral("CREATE TABLE customer (id INTEGER);\nCREATE VIRTUAL TABLE words USING fts5(text);\n"));
    planted.with(
        tablesFile, QStringLiteral("# whose\n[owners]\ncustomers: customer words\n[read by others]\n") + leave);
    return planted;
}

} // namespace

class TestTableRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeepsThem()
    {
        const QStringList breaches = tableBreaches(readTree(qEnvironmentVariable("AICMS_SOURCE")));
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach));
        QVERIFY(breaches.isEmpty());
    }

    void aTableOfOthersIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("leave");
        QTest::addColumn<int>("breaches");
        const QString reading = QStringLiteral("tx.query(\"SELECT 1 FROM customer\");\n");
        const QString other = QStringLiteral("core/base/x.cpp");
        QTest::newRow("its own") << QStringLiteral("core/customers/x.cpp") << reading << QString() << 0;
        QTest::newRow("another's") << other << reading << QString() << 1;
        QTest::newRow("over a seam") << other << QStringLiteral("tx.query(\"SELECT 1 FROM\"\n    \" customer\");\n")
                                     << QString() << 1;
        QTest::newRow("written") << other << QStringLiteral("tx.execute(\"UPDATE words SET text = ''\");\n")
                                 << QString() << 1;
        QTest::newRow("let") << other << reading << QStringLiteral("core/base/x.cpp: customer\n") << 0;
        QTest::newRow("all let") << other << reading << QStringLiteral("core/base/x.cpp: *\n") << 0;
        QTest::newRow("another one let") << other << reading << QStringLiteral("core/base/x.cpp: words\n") << 2;
        QTest::newRow("let for nothing") << other << QString() << QStringLiteral("core/base/x.cpp: customer\n") << 1;
        const auto query
            = [](const char* sql) { return QStringLiteral("tx.query(\"%1\");\n").arg(QLatin1String(sql)); };
        QTest::newRow("second") << other << query("SELECT 1 FROM purpose p, customer c WHERE 1") << QString() << 1;
        QTest::newRow("third") << other << query("SELECT 1 FROM x AS a, (SELECT f(1, 2) FROM y) b, customer")
                               << QString() << 1;
        QTest::newRow("after a join") << other << query("SELECT 1 FROM x JOIN y ON x.a = f(y.a, 2), words") << QString()
                                      << 1;
        QTest::newRow("second, over a seam")
            << other << QStringLiteral("tx.query(\"SELECT 1 FROM x,\"\n    \" customer\");\n") << QString() << 1;
        QTest::newRow("second in brackets")
            << other << query("SELECT (SELECT 1 FROM x, customer), words") << QString() << 1;
        QTest::newRow("of an order") << other << query("SELECT 1 FROM x ORDER BY a, customer") << QString() << 0;
        QTest::newRow("let twice") << other << reading
                                   << QStringLiteral("core/base/x.cpp: customer\ncore/base/x.cpp: customer\n") << 1;
        QTest::newRow("no table") << other << QStringLiteral("// from customer to customer\n") << QString() << 0;
    }

    void aTableOfOthersIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, leave);
        QFETCH(int, breaches);
        PlantedTree planted = treeOfTwoTables(leave);
        QCOMPARE(tableBreaches(planted.with(file, text)).size(), breaches);
    }

    void eachTableHasAnOwner()
    {
        PlantedTree planted = treeOfTwoTables();
        QCOMPARE(tableBreaches(planted.read()), QStringList());
        QCOMPARE(tableBreaches(planted.with(tablesFile, QStringLiteral("[owners]\ncustomers: customer\n"))).size(), 1);
        QCOMPARE(tableBreaches(planted.with(tablesFile, QStringLiteral("[owners]\ncustomers: customer words gone\n")))
                     .size(),
            1);
        QCOMPARE(tableBreaches(planted.with(
                     tablesFile, QStringLiteral("[owners]\ncustomers: customer words\nsales: customer\n"))),
            QStringList(QStringLiteral("tests/rules/tables.txt names customer of sales twice")));
    }
};

AICMS_TEST(TestTableRules)
#include "test_tables.moc"
