// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;

class TestOwnFields : public QObject {
    Q_OBJECT

    CliVault m_vault;
    qint64 m_customer = 0;

    CliRun run(const char* words) const
    {
        return m_vault.run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
    }
    QJsonArray fields(const QStringList& options = {}) const
    {
        const QStringList words {QStringLiteral("customers"), QStringLiteral("show"), QString::number(m_customer)};
        return m_vault.run(words + options).json()[QStringLiteral("fields")].toArray();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_vault.create().exit, 0); }

    void aFieldIsDefinedFilledAndShown()
    {
        const CliRun added = run("fields add Size --kind number --purpose customer_care");
        QVERIFY2(added.exit == 0, added.said());
        QCOMPARE(added.json()[QStringLiteral("values")].toInt(), 0);
        m_customer = m_vault.add({QStringLiteral("--given-name"), QStringLiteral("Nora"), QStringLiteral("--field"),
            QStringLiteral("size=38,5")});
        QVERIFY(m_customer > 0);
        const QJsonObject field = fields()[0].toObject();
        QCOMPARE(field[QStringLiteral("name")].toString(), QStringLiteral("Size"));
        QCOMPARE(field[QStringLiteral("value")].toString(), QStringLiteral("38,5"));
        QCOMPARE(field[QStringLiteral("reading")].toString(), QStringLiteral("38.5"));
    }
    void wrongDefinitionsSayWhy()
    {
        const CliRun twice = run("fields add SIZE --kind text --purpose customer_care");
        QCOMPARE(twice.exit, 1);
        QVERIFY2(twice.messages.contains("name already"), twice.said());
        QCOMPARE(run("fields add Colour --kind choice --purpose customer_care").exit, 1);
        QCOMPARE(run("fields add Colour --kind paint --purpose customer_care").exit, 2);
        QCOMPARE(run("fields add Faith --kind text --purpose customer_care --sensitivity special").exit, 1);
        const CliRun plain = run("fields add Religion --kind text --purpose customer_care");
        QCOMPARE(plain.exit, 1);
        QVERIFY2(plain.messages.contains("--sensitivity special"), plain.said());
        QCOMPARE(run("fields edit Size --name Diagnosis").exit, 1);
        QCOMPARE(run("fields list").json()[QStringLiteral("total")].toInt(), 1);
    }
    void changesTellTheirEffectAndComeBack()
    {
        const QString before = m_vault.contentDigest();
        const CliRun dry = run("fields edit Size --kind date --dry-run");
        QVERIFY2(dry.exit == 0, dry.said());
        QCOMPARE(dry.json()[QStringLiteral("unreadable")].toInt(), 1);
        QCOMPARE(m_vault.contentDigest(), before);
        const CliRun removed = run("fields remove Size");
        QVERIFY2(removed.exit == 0, removed.said());
        QCOMPARE(removed.json()[QStringLiteral("values")].toInt(), 1);
        QVERIFY(fields().isEmpty());
        QCOMPARE(run("fields list --removed").json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(run("fields restore Size").exit, 0);
        QCOMPARE(m_vault.contentDigest(), before);
    }
    void sensitiveOnesNeedAReason()
    {
        QCOMPARE(run("fields add Debts --kind text --purpose contract_performance --sensitivity sensitive").exit, 0);
        const QString id = QString::number(m_customer);
        QCOMPARE(m_vault
                     .run({QStringLiteral("customers"), QStringLiteral("edit"), id, QStringLiteral("--field"),
                         QStringLiteral("Debts=120 EUR")})
                     .exit,
            0);
        const QJsonObject hidden = fields()[1].toObject();
        QVERIFY(hidden[QStringLiteral("hidden")].toBool());
        QVERIFY(!hidden.contains(QStringLiteral("value")));
        QVERIFY(fields({QStringLiteral("--show-sensitive")}).isEmpty()); // refused: no reason
        const QStringList reason {
            QStringLiteral("--show-sensitive"), QStringLiteral("--reason"), QStringLiteral("asked for")};
        QCOMPARE(fields(reason)[1].toObject()[QStringLiteral("value")].toString(), QStringLiteral("120 EUR"));
        // What show prints can be written back without losing what it hid.
        const QByteArray shown = m_vault.run({QStringLiteral("customers"), QStringLiteral("show"), id}).output;
        const QString file = m_vault.write(QStringLiteral("record.json"), shown);
        const CliRun edited
            = m_vault.run({QStringLiteral("customers"), QStringLiteral("edit"), id, QStringLiteral("--from"), file});
        QVERIFY2(edited.exit == 0, edited.said());
        QCOMPARE(fields(reason)[1].toObject()[QStringLiteral("value")].toString(), QStringLiteral("120 EUR"));
    }
    void importedByName()
    {
        const QString file
            = m_vault.write(QStringLiteral("in.csv"), "Name,SIZE,Religion\r\nAda Berg,\"41,5\",none\r\n");
        const CliRun first = m_vault.run({QStringLiteral("import"), file});
        QVERIFY2(first.exit == 0, first.said());
        const auto found = run("search 41,5").json()[QStringLiteral("hits")].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][QStringLiteral("field")].toString(), QStringLiteral("own:Size"));
        QVERIFY(run("search none").json()[QStringLiteral("hits")].toArray().isEmpty());
    }
    void exportedUnderTheirNames()
    {
        const QString file = m_vault.path(QStringLiteral("out.csv"));
        QCOMPARE(m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file}).exit, 0);
        const QByteArray csv = m_vault.read(QStringLiteral("out.csv"));
        QVERIFY(csv.contains("own:Size"));
        QVERIFY(csv.contains("38,5"));
        QVERIFY2(!csv.contains("120 EUR"), "a hidden value left the program");
    }
    void exportedInTheirOrder()
    {
        CliVault vault;
        QCOMPARE(vault.create().exit, 0);
        const QStringList names {QStringLiteral("Zebra"), QStringLiteral("Middle"), QStringLiteral("Anvil")};
        for (const QString& name : names)
            QCOMPARE(vault
                         .run(aicms::test::split(
                             QStringLiteral("fields add %1 --kind text --purpose customer_care").arg(name)))
                         .exit,
                0);
        // The first record knows the last field only, the second has them the other way round.
        const QString file = vault.write(QStringLiteral("in.csv"),
            "Name,own:Other,Anvil,Middle,Zebra\r\nAda,,a,,\r\n"
            "Ben,o,a,m,z\r\n");
        QCOMPARE(vault.run({QStringLiteral("import"), file}).exit, 0);
        const QString out = vault.path(QStringLiteral("out.csv"));
        QCOMPARE(vault.run({QStringLiteral("customers"), QStringLiteral("export"), out}).exit, 0);
        const QByteArray head = vault.read(QStringLiteral("out.csv")).split('\n').front().trimmed();
        QVERIFY2(head.endsWith("own:Zebra,own:Middle,own:Anvil,own:Other"), head.constData());
        const QString json = vault.path(QStringLiteral("out.json"));
        QCOMPARE(vault
                     .run({QStringLiteral("customers"), QStringLiteral("export"), json, QStringLiteral("--format"),
                         QStringLiteral("json")})
                     .exit,
            0);
        const QByteArray text = vault.read(QStringLiteral("out.json"));
        QVERIFY(text.lastIndexOf("\"Zebra\"") < text.lastIndexOf("\"Middle\""));
        QVERIFY(text.lastIndexOf("\"Middle\"") < text.lastIndexOf("\"Anvil\""));
    }
};

AICMS_TEST(TestOwnFields)
#include "test_own_fields.moc"
