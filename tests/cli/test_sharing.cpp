// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDate>
#include <QFile>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// Recipients, their agreements, what goes to them and who has to be told, as a script asks for it.
class TestSharing : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_hannah;
    QString m_omar;

    CliRun run(const char* words, const QStringList& more = {}) const { return m_vault.run(split(words) + more); }
    int disclosures() const { return run("disclosures list").json()[QStringLiteral("total")].toInt(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_hannah = QString::number(m_vault.add(split("--name Hannah --email hannah@example.org")));
        m_omar = QString::number(m_vault.add(split("--name Omar --email omar@example.org")));
        const QStringList at {QStringLiteral("--at"), QDate::currentDate().toString(Qt::ISODate)};
        const CliRun agreed = run("consent record --purpose marketing_email --state given --how counter",
            QStringList {QStringLiteral("--customer"), m_hannah} + at);
        QVERIFY2(agreed.exit == 0, agreed.said());
    }

    void recipientsAreEnteredAndShown()
    {
        QCOMPARE(run("recipients add --name Pellorin").exit, 2); // role and country have to be given
        const CliRun added
            = run("recipients add --name Pellorin --role processor --country DE --purpose marketing_email");
        QVERIFY2(added.exit == 0, added.said());
        QCOMPARE(added.json()[QStringLiteral("agreement_state")].toString(), QStringLiteral("missing"));
        QCOMPARE(added.json()[QStringLiteral("transfer")].toString(), QStringLiteral("none_needed"));
        QCOMPARE(run("recipients add --name pellorin --role authority --country DE").exit, 1);
        const CliRun edited = run("recipients edit Pellorin --country DE --country US --safeguard adequacy --assessed",
            {QDate::currentDate().toString(Qt::ISODate)});
        QVERIFY2(edited.exit == 0, edited.said());
        QCOMPARE(edited.json()[QStringLiteral("transfer")].toString(), QStringLiteral("adequacy"));
        QCOMPARE(run("recipients edit Pellorin --safeguard idta --assessed 2026-01-01").exit, 1); // of the UK
        QCOMPARE(run("recipients list").json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(run("recipients show Nobody").exit, 1);
    }

    /// X2: an agreement comes first, or a reason; what is written is logged, with whom it was about.
    void aListForARecipientIsLogged()
    {
        const QString path = m_vault.path(QStringLiteral("letter.csv"));
        const auto exported = [&](const QStringList& more) {
            return m_vault.run(QStringList {QStringLiteral("customers"), QStringLiteral("export"), path,
                                   QStringLiteral("--for"), QStringLiteral("Pellorin")}
                + more);
        };
        const QStringList use {QStringLiteral("--for-purpose"), QStringLiteral("marketing_email")};
        QCOMPARE(exported({}).exit, 1); // a purpose has to be given
        QCOMPARE(exported(use).exit, 1); // no agreement
        QVERIFY(!QFile::exists(path));
        QCOMPARE(exported(use + QStringList {QStringLiteral("--without-agreement")}).exit, 1); // nor a reason
        QCOMPARE(disclosures(), 0);
        const QString paper = m_vault.write(QStringLiteral("contract.pdf"), "%PDF");
        const CliRun agreed = run("recipients agree Pellorin --kind processing --signed 2024-06-01 --file", {paper});
        QVERIFY2(agreed.exit == 0, agreed.said());
        QCOMPARE(agreed.json()[QStringLiteral("agreement_state")].toString(), QStringLiteral("in_force"));
        QCOMPARE(agreed.json()[QStringLiteral("agreement")][QStringLiteral("file")].toString(),
            QStringLiteral("contract.pdf"));
        const CliRun written = exported(use);
        QVERIFY2(written.exit == 0, written.said());
        QCOMPARE(written.json()[QStringLiteral("count")].toInt(), 1);
        const QByteArray text = m_vault.read(QStringLiteral("letter.csv"));
        QVERIFY(text.contains("hannah@example.org") && !text.contains("omar@example.org"));
        const CliRun listed = run("disclosures list --customer", {m_hannah});
        const QJsonObject entry = listed.json()[QStringLiteral("items")][0].toObject();
        QCOMPARE(entry[QStringLiteral("id")].toInt(), written.json()[QStringLiteral("disclosure")].toInt());
        QCOMPARE(entry[QStringLiteral("recipient")].toString(), QStringLiteral("Pellorin"));
        QCOMPARE(entry[QStringLiteral("by")].toString(), QStringLiteral("export"));
        QCOMPARE(entry[QStringLiteral("people")].toInt(), 1);
        QCOMPARE(run("disclosures list --customer", {m_omar}).json()[QStringLiteral("total")].toInt(), 0);
        const QString copy = m_vault.path(QStringLiteral("copy.pdf"));
        QCOMPARE(run("recipients paper Pellorin", {copy}).exit, 0);
        QCOMPARE(m_vault.read(QStringLiteral("copy.pdf")), QByteArray("%PDF"));
    }

    void byHandIsRecordedToo()
    {
        const int before = disclosures();
        const CliRun recorded
            = run("disclosures record --recipient Pellorin --purpose marketing_email --field name --field phone"
                  " --by letter --customer",
                {m_omar});
        QVERIFY2(recorded.exit == 0, recorded.said());
        QCOMPARE(disclosures(), before + 1);
        QCOMPARE(
            run("disclosures record --recipient Pellorin --purpose marketing_email --field shoe --customer", {m_omar})
                .exit,
            1);
        QCOMPARE(run("disclosures record --recipient Pellorin --purpose marketing_email --field name --at 2999-01-01"
                     " --customer",
                     {m_omar})
                     .exit,
            1);
        QCOMPARE(disclosures(), before + 1);
    }

    /// Art. 19: the notice is addressed to a recipient, and what is noted as sent is logged and told.
    void aLetterToARecipientIsLogged()
    {
        const QString id = QString::number(run("request open --kind restriction --regime EU-GDPR --received",
            {QDate::currentDate().toString(Qt::ISODate), QStringLiteral("--customer"), m_hannah})
                .json()[QStringLiteral("id")]
                .toInt());
        QCOMPARE(run("request verify-identity --method known", {id}).exit, 0);
        // It is decided, so that it is known whom to tell, and closed once they are told.
        const CliRun untold = run("request close --outcome granted --reason archived", {id});
        QCOMPARE(untold.exit, 1);
        QVERIFY2(untold.messages.contains("are not told of it"), untold.said());
        const QJsonArray fitting = run("request letters", {id}).json()[QStringLiteral("fitting")].toArray();
        QString name;
        for (const QJsonValue& each : fitting) {
            if (each[QStringLiteral("kind")].toString() == QLatin1String("recipient_notice"))
                name = each[QStringLiteral("recipient")].toString();
        }
        QCOMPARE(name, QStringLiteral("Pellorin"));
        const CliRun written = run("request letter --kind recipient_notice --recipient Pellorin --language en", {id});
        QVERIFY2(written.exit == 0, written.said());
        QCOMPARE(written.json()[QStringLiteral("recipient")].toString(), QStringLiteral("Pellorin"));
        QStringList fill {QStringLiteral("--kind"), QStringLiteral("recipient_notice"), QStringLiteral("--recipient"),
            QStringLiteral("Pellorin"), QStringLiteral("--language"), QStringLiteral("en")};
        for (const QJsonValue& place : written.json()[QStringLiteral("open")].toArray())
            fill << QStringLiteral("--fill") << place.toString().mid(1).chopped(1) + QStringLiteral("=said by hand");
        const CliRun whole = m_vault.run(QStringList {QStringLiteral("request"), QStringLiteral("letter"), id} + fill);
        QVERIFY2(whole.exit == 0, whole.said());
        const int before = disclosures();
        const CliRun sent = run("request letter-sent --by email --to privacy@pellorin.example",
            {QString::number(whole.json()[QStringLiteral("letter")].toInt())});
        QVERIFY2(sent.exit == 0, sent.said());
        QCOMPARE(disclosures(), before + 1);
        const QJsonObject entry = run("disclosures list").json()[QStringLiteral("items")][0].toObject();
        QCOMPARE(entry[QStringLiteral("by")].toString(), QStringLiteral("letter"));
        QCOMPARE(entry[QStringLiteral("id")].toInt() > 0, true);
        QCOMPARE(run("recipients to-tell").json()[QStringLiteral("total")].toInt(), 0);
        const CliRun closed = run("request close", {id});
        QVERIFY2(closed.exit == 0, closed.said());
    }

    /// E7, Art. 19: whoever erases is told who has to be told, and it is noted how.
    void recipientsStandToBeTold()
    {
        QCOMPARE(run("recipients to-tell").json()[QStringLiteral("total")].toInt(), 0);
        const int told = run("recipients to-tell --all").json()[QStringLiteral("total")].toInt(); // by the letter
        const CliRun erased = m_vault.run({QStringLiteral("retention"), QStringLiteral("erase"), m_omar,
            QStringLiteral("--confirm"), QStringLiteral("Omar")});
        QVERIFY2(erased.exit == 0, erased.said());
        const CliRun open = run("recipients to-tell");
        QCOMPARE(open.json()[QStringLiteral("total")].toInt(), 1);
        const QJsonObject notice = open.json()[QStringLiteral("items")][0].toObject();
        QCOMPARE(notice[QStringLiteral("cause")].toString(), QStringLiteral("erased"));
        QVERIFY(notice[QStringLiteral("customer")].isNull());
        const QString number = QString::number(notice[QStringLiteral("id")].toInt());
        QCOMPARE(run("recipients told --state impossible", {number}).exit, 1); // a reason has to be given
        QCOMPARE(run("recipients told --state told", {number}).exit, 0);
        QCOMPARE(run("recipients to-tell").json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(run("recipients to-tell --all").json()[QStringLiteral("total")].toInt(), told + 1);
    }

    void endedRecipientsGetNothing()
    {
        QCOMPARE(run("recipients end Pellorin").exit, 2);
        QCOMPARE(run("recipients end Pellorin --reason done").exit, 0);
        QCOMPARE(run("recipients list").json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(run("recipients list --ended").json()[QStringLiteral("total")].toInt(), 1);
        const CliRun refused = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"),
            m_vault.path(QStringLiteral("late.csv")), QStringLiteral("--for"), QStringLiteral("Pellorin"),
            QStringLiteral("--for-purpose"), QStringLiteral("marketing_email")});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.messages.contains("gets nothing any more"));
    }

    /// It happened and is recorded; whoever enters it is told that it should not have.
    void whoHadSaidNoIsTold()
    {
        QCOMPARE(run("recipients add --name Broker --role controller --country DE --purpose customer_care"
                     " --purpose contract_performance")
                     .exit,
            0);
        const QString quinn = QString::number(m_vault.add(split("--name Quinn --email quinn@example.org")));
        const QString rita = QString::number(m_vault.add(split("--name Rita --email rita@example.org")));
        const auto said = [&](const char* words) {
            return run(words, {QStringLiteral("--customer"), quinn, QStringLiteral("--customer"), rita});
        };
        const char* care = "disclosures record --recipient Broker --purpose customer_care --field name";
        const CliRun before = said(care);
        QVERIFY2(before.exit == 0, before.said());
        QVERIFY(before.json()[QStringLiteral("said_no")].toArray().isEmpty());
        const QDate today = QDate::currentDate();
        const CliRun no = run("consent record --purpose third_party_sharing --state refused --how phone --at",
            {today.addDays(-2).toString(Qt::ISODate), QStringLiteral("--customer"), quinn});
        QVERIFY2(no.exit == 0, no.said());
        const CliRun told = said(care);
        QVERIFY2(told.exit == 0, told.said());
        QCOMPARE(told.json()[QStringLiteral("said_no")].toArray(), QJsonArray {quinn.toInt()});
        QVERIFY2(told.messages.contains("had said no"), told.said());
        const CliRun earlier
            = run("disclosures record --recipient Broker --purpose customer_care --field name --customer",
                {quinn, QStringLiteral("--at"), today.addDays(-9).toString(Qt::ISODate)});
        QVERIFY2(earlier.exit == 0, earlier.said());
        QVERIFY2(earlier.json()[QStringLiteral("said_no")].toArray().isEmpty(), earlier.said());
        const CliRun contract
            = said("disclosures record --recipient Broker --purpose contract_performance --field name");
        QVERIFY2(contract.exit == 0, contract.said());
        QVERIFY2(contract.json()[QStringLiteral("said_no")].toArray().isEmpty(), contract.said());
    }
};

AICMS_TEST(TestSharing)
#include "test_sharing.moc"
