// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestPurposes : public QObject {
    Q_OBJECT

    CliVault m_vault;

    CliRun change(const QStringList& rest) const
    {
        return m_vault.run(
            QStringList {QStringLiteral("purposes"), QStringLiteral("change"), QStringLiteral("news")} + rest);
    }
    QJsonValue listed(const char* key) const
    {
        for (const QJsonValue& each :
            m_vault.run(split(QStringLiteral("purposes list"))).json()[QStringLiteral("items")].toArray()) {
            if (each[QStringLiteral("code")] == QLatin1String("news"))
                return each[QLatin1String(key)];
        }
        return {QJsonValue::Undefined};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        const auto hannah = m_vault.add(split(QStringLiteral("--name Hannah")));
        const CliRun added = m_vault.run(
            split(QStringLiteral("purposes add --code news --basis consent --name News --text Letters --channel email"
                                 " --field email --recipient Kramer --marketing --needs-proof --minimum-age DE=14")));
        QVERIFY2(added.exit == 0, added.said());
        const CliRun yes = m_vault.run(split(QStringLiteral("consent record --customer %1 --how counter --purpose news"
                                                            " --state given --proof form-12 --at %2")
                .arg(hannah)
                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
        QVERIFY2(yes.exit == 0, yes.said());
    }

    /// As in the window: how many people a wider meaning leaves without a yes that counts.
    void aChangeSaysWhomItConcerns()
    {
        const CliRun wider = change(split(QStringLiteral("--channel email --channel sms --field email --field phone")));
        QVERIFY2(wider.exit == 0, wider.said());
        QVERIFY(wider.json()[QStringLiteral("asks_again")].toBool());
        QCOMPARE(wider.json()[QStringLiteral("to_ask_again")].toInt(-1), 1);
        QCOMPARE(wider.json()[QStringLiteral("to_tell")].toInt(-1), 0);
    }

    /// Whether other words mean more, no program knows: without a word on it they do.
    void otherWordsAskAgainUnlessTheyMeanTheSame()
    {
        const CliRun careful = change(split(QStringLiteral("--text Parcels")));
        QVERIFY2(careful.json()[QStringLiteral("asks_again")].toBool(), careful.said());
        const CliRun same = change(split(QStringLiteral("--text Packets --no-ask-again")));
        QVERIFY2(same.exit == 0, same.said());
        QVERIFY(!same.json()[QStringLiteral("asks_again")].toBool(true));
        QCOMPARE(same.json()[QStringLiteral("to_ask_again")].toInt(-1), 0);
        const CliRun wider = change(split(QStringLiteral("--recipient Kramer --recipient Lang --no-ask-again")));
        QVERIFY2(wider.json()[QStringLiteral("asks_again")].toBool(), wider.said());
    }

    /// What was set can be taken off again.
    void everyPartCanBeTakenOff()
    {
        QCOMPARE(listed("retention"), QJsonValue());
        QCOMPARE(listed("marketing"), QJsonValue(true));
        const CliRun off = change({QStringLiteral("--no-marketing"), QStringLiteral("--no-needs-proof"),
            QStringLiteral("--no-ai"), QStringLiteral("--recipient"), QString(), QStringLiteral("--field"), QString(),
            QStringLiteral("--channel"), QStringLiteral("none"), QStringLiteral("--minimum-age"),
            QStringLiteral("DE=")});
        QVERIFY2(off.exit == 0, off.said());
        for (const char* key : {"marketing", "needs_proof", "ai"})
            QCOMPARE(listed(key), QJsonValue(false));
        for (const char* key : {"recipients", "fields", "channels"})
            QCOMPARE(listed(key).toArray(), QJsonArray());
        QVERIFY(listed("minimum_ages").toObject().isEmpty());
    }
};

AICMS_TEST(TestPurposes)
#include "test_purposes.moc"
