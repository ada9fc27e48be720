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
                                 " --field email --recipient Kramer --marketing --needs-proof --minimum-age DE=17")));
        QVERIFY2(added.exit == 0, added.said());
        const CliRun yes = m_vault.run(split(QStringLiteral("consent record --customer %1 --how counter --purpose news"
                                                            " --state given --proof form-12 --at %2")
                .arg(hannah)
                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
        QVERIFY2(yes.exit == 0, yes.said());
    }

    /// K6: below the age of the country's law nobody agrees alone, whatever a purpose says.
    void noAgeIsBelowTheLaw()
    {
        const CliRun younger = change(split(QStringLiteral("--minimum-age DE=13")));
        QVERIFY2(younger.exit == 1, younger.said());
        QVERIFY2(younger.messages.contains("country's law"), younger.said());
        QCOMPARE(listed("minimum_ages")[QStringLiteral("DE")].toInt(), 17);
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

    /// O3: who objected to advertising is left out of what begins later, and it is said how many, before and after.
    void whoObjectedIsLeftOutOfWhatBeginsLater()
    {
        const auto otto = m_vault.add(split(QStringLiteral("--name Otto")));
        const CliRun no = m_vault.run(split(QStringLiteral("consent record --customer %1 --how letter --purpose"
                                                           " marketing_email --state objected --at %2")
                .arg(otto)
                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
        QVERIFY2(no.exit == 0, no.said());
        const auto add = [this](const QStringList& rest) {
            return m_vault.run(split(QStringLiteral("purposes add --code leaflets --basis legitimate_interests --name"
                                                    " Leaflets --text Leaflets --channel post --marketing"))
                + QStringList {QStringLiteral("--weighing-purpose"), QStringLiteral("news of the shop"),
                    QStringLiteral("--weighing-need"), QStringLiteral("nothing milder does it"),
                    QStringLiteral("--weighing-balance"), QStringLiteral("two leaflets a year"),
                    QStringLiteral("--weighing-result"), QStringLiteral("the interest outweighs")}
                + rest);
        };
        // What the change would refuse, its preview refuses.
        const CliRun tooShort = m_vault.run(
            split(QStringLiteral("purposes add --code handouts --basis legitimate_interests --name Handouts"
                                 " --text Handouts --weighing-purpose news --preview")));
        QVERIFY2(tooShort.exit != 0 && tooShort.messages.contains("weigh"), tooShort.said());
        const CliRun preview = add({QStringLiteral("--preview")});
        QVERIFY2(preview.exit == 0 && preview.json()[QStringLiteral("preview")].toBool(), preview.said());
        QCOMPARE(preview.json()[QStringLiteral("objected")].toInt(-1), 1);
        QCOMPARE(preview.json()[QStringLiteral("come_in")].toInt(-1), 1); // Hannah
        QCOMPARE(preview.json()[QStringLiteral("never_asked")].toInt(-1), 1);
        const QString who = QStringLiteral("consent who --purpose leaflets");
        QVERIFY(m_vault.run(split(who)).exit != 0); // nothing was stored
        const CliRun added = add({});
        QVERIFY2(added.exit == 0 && added.json()[QStringLiteral("objected")].toInt(-1) == 1, added.said());
        QCOMPARE(m_vault.run(split(who)).json()[QStringLiteral("ids")].toArray().size(), 1);
        const CliRun state = m_vault.run(split(QStringLiteral("consent state --customer %1").arg(otto)));
        QVERIFY2(state.output.contains("objected"), state.said());
    }

    /// K8: who was used on a contract is left out once consent is the ground, and a forbidden ground is refused at
    /// once.
    void consentAsTheGroundLeavesPeopleOut()
    {
        const CliRun preview
            = m_vault.run(split(QStringLiteral("purposes change contract_performance --basis consent --preview")));
        QVERIFY2(preview.exit == 0, preview.said());
        QCOMPARE(preview.json()[QStringLiteral("go_out")].toInt(-1), 2);
        QCOMPARE(preview.json()[QStringLiteral("after")].toInt(-1), 0);
        QCOMPARE(preview.json()[QStringLiteral("to_tell")].toInt(-1), 0);
        const CliRun post
            = m_vault.run(split(QStringLiteral("purposes change marketing_post --basis contract --preview")));
        QVERIFY2(post.exit != 0, post.said());
    }

    /// Another ground says who comes in by it whom nobody asked, before anything is stored.
    void anotherGroundSaysWhoComesIn()
    {
        const QStringList ground {QStringLiteral("--basis"), QStringLiteral("contract"), QStringLiteral("--preview")};
        const CliRun preview = m_vault.run(split(QStringLiteral("purposes change third_party_sharing")) + ground);
        QVERIFY2(preview.exit == 0, preview.said());
        QCOMPARE(preview.json()[QStringLiteral("come_in")].toInt(-1), 2);
        QCOMPARE(preview.json()[QStringLiteral("never_asked")].toInt(-1), 2);
        QCOMPARE(preview.json()[QStringLiteral("to_ask_again")].toInt(-1), 0); // nobody is asked on a contract
        QCOMPARE(preview.json()[QStringLiteral("after")].toInt(-1), 2);
        for (const QJsonValue& each :
            m_vault.run(split(QStringLiteral("purposes list"))).json()[QStringLiteral("items")].toArray()) {
            if (each[QStringLiteral("code")] == QLatin1String("third_party_sharing"))
                QCOMPARE(each[QStringLiteral("basis")].toString(), QStringLiteral("consent"));
        }
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

    /// As in a window: without --language a text is in the language of the system.
    void aTextIsInTheLanguageOfTheSystem()
    {
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", "de_DE.UTF-8");
        const CliRun added = m_vault.run(
            split(QStringLiteral("purposes add --code brief --basis consent --name Brief --text Post --channel post")));
        const CliRun changed = change(split(QStringLiteral("--name Neues")));
        qputenv("LC_ALL", before);
        QVERIFY2(added.exit == 0 && changed.exit == 0, added.said() + changed.said());
        const auto items
            = m_vault.run(split(QStringLiteral("purposes list"))).json()[QStringLiteral("items")].toArray();
        const auto texts = [&items](const char* code) {
            for (const QJsonValue& each : items) {
                if (each[QStringLiteral("code")] == QLatin1String(code))
                    return each[QStringLiteral("texts")].toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(texts("brief").keys(), QStringList {QStringLiteral("de")});
        // One that is written in English alone gets no second name by that.
        QCOMPARE(texts("news").keys(), QStringList {QStringLiteral("en")});
    }
};

AICMS_TEST(TestPurposes)
#include "test_purposes.moc"
