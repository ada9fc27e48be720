// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

void copyFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QFileInfo& file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

    CliVault m_vault;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_vault.create().exit, 0); }

    void listed()
    {
        const qint64 id = m_vault.add(split("--name Ayla"));
        QCOMPARE(m_vault.run({QStringLiteral("customers"), QStringLiteral("show"), QString::number(id)}).exit, 0);
        const CliRun list = m_vault.run(
            {QStringLiteral("audit"), QStringLiteral("list"), QStringLiteral("--customer"), QString::number(id)});
        QVERIFY2(list.exit == 0, list.said());
        QStringList actions;
        for (const QJsonValue& item : list.json()[QStringLiteral("items")].toArray()) {
            actions << item[QStringLiteral("action")].toString();
            QCOMPARE(item[QStringLiteral("user_name")].toString(), QStringLiteral("Mara Ellis"));
            QCOMPARE(item[QStringLiteral("object_id")].toInteger(), id);
        }
        QCOMPARE(actions, QStringList({QStringLiteral("customer.open"), QStringLiteral("customer.add")}));
        QVERIFY2(!list.output.contains("Ayla"), "the log holds ids, not names");
    }

    void verified()
    {
        const CliRun chain = m_vault.run(split("audit verify"));
        QVERIFY2(chain.exit == 0, chain.said());
        QCOMPARE(chain.json()[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(chain.json()[QStringLiteral("mode")].toString(), QStringLiteral("chain"));
        QVERIFY(chain.json()[QStringLiteral("first_bad")].isNull());
        const CliRun owner = m_vault.run(split("audit verify --owner"));
        QCOMPARE(owner.json()[QStringLiteral("mode")].toString(), QStringLiteral("owner"));
        QVERIFY(owner.json()[QStringLiteral("entries")].toInt() > chain.json()[QStringLiteral("entries")].toInt());
        const CliRun checkpoint = m_vault.run(split("audit checkpoint"));
        QCOMPARE(checkpoint.json()[QStringLiteral("hash")].toString().size(), 64);
        QVERIFY(checkpoint.json()[QStringLiteral("seq")].toInt() > 0);
        QVERIFY(checkpoint.json()[QStringLiteral("consents_agree")].toBool());
    }

    void anOlderCopyIsNoticed()
    {
        const QString copy = m_vault.path(QStringLiteral("older"));
        copyFolder(m_vault.folder(), copy);
        QVERIFY(m_vault.add(split("--name Later")) > 0);
        copyFolder(copy, m_vault.folder());
        const CliRun run = m_vault.run(split("audit verify"));
        QVERIFY2(run.exit == 4, run.said());
        QCOMPARE(run.json()[QStringLiteral("ok")].toBool(true), false);
        QVERIFY(run.json()[QStringLiteral("older")].toBool());
        QVERIFY(run.json()[QStringLiteral("last_outside")].toInt() > run.json()[QStringLiteral("last_inside")].toInt());
        QVERIFY(run.messages.contains("older") && run.messages.contains("was last known"));
        // Worked in, it has the longer log and is the older copy all the same.
        for (int more = 0; more < 5; ++more)
            QVERIFY(m_vault.add(split("--name Other")) > 0);
        const CliRun longer = m_vault.run(split("audit verify"));
        QVERIFY2(longer.exit == 4, longer.said());
        QVERIFY(longer.json()[QStringLiteral("last_inside")].toInt()
            > longer.json()[QStringLiteral("last_outside")].toInt());
        QVERIFY2(
            longer.messages.contains("worked in since") && !longer.messages.contains("was last known"), longer.said());
    }
};

AICMS_TEST(TestAudit)
#include "test_audit.moc"
