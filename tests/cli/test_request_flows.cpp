// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

/// `request plan` tells what the other commands do; each does it in the vault and decides the item.
class TestRequestFlows : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_customer;

    CliRun request(const QStringList& words) const
    {
        return m_vault.run(QStringList {QStringLiteral("request")} + words);
    }
    QString open(const char* kind, const char* law = "EU-GDPR") const
    {
        const CliRun run = request(split("open --received") + QStringList {today()} + split("--customer")
            + QStringList {m_customer} + split("--kind") + QStringList {QString::fromLatin1(kind)} + split("--regime")
            + QStringList {QString::fromLatin1(law)});
        if (run.exit != 0)
            return {};
        const QString id = QString::number(run.json()[QStringLiteral("id")].toInteger());
        return request({QStringLiteral("verify-identity"), id, QStringLiteral("--method"), QStringLiteral("known")})
                    .exit
                == 0
            ? id
            : QString();
    }
    static QString today() { return QDate::currentDate().toString(Qt::ISODate); }
    static QString outcome(const CliRun& run)
    {
        return run.json()[QStringLiteral("items")][0][QStringLiteral("outcome")].toString();
    }
    bool isUsed(const char* purpose) const
    {
        const CliRun who = m_vault.run(split("consent who --purpose") + QStringList {QString::fromLatin1(purpose)});
        return who.json()[QStringLiteral("ids")].toArray().contains(m_customer.toInt());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_customer = QString::number(m_vault.add(split("--name Hannah --email hannah@exmaple.org")));
    }

    void anObjectionIsWeighedAndEndsTheUse()
    {
        QVERIFY(isUsed("customer_care"));
        const QString id = open("objection");
        QVERIFY(!id.isEmpty());
        QVERIFY(!isUsed("customer_care"));
        const CliRun plan = request({QStringLiteral("plan"), id});
        QVERIFY2(plan.exit == 0, plan.said());
        const QJsonValue item = plan.json()[QStringLiteral("items")][0];
        QCOMPARE(item[QStringLiteral("command")].toString(), QStringLiteral("stop"));
        QCOMPARE(item[QStringLiteral("restricted")].toString(), QStringLiteral("objection_pending"));
        QCOMPARE(
            item[QStringLiteral("uses")][0][QStringLiteral("purpose")].toString(), QStringLiteral("customer_care"));
        const QStringList stop {
            QStringLiteral("stop"), id, QStringLiteral("--purpose"), QStringLiteral("customer_care")};
        const CliRun stopped = request(stop);
        QVERIFY2(stopped.exit == 0, stopped.said());
        QCOMPARE(outcome(stopped), QStringLiteral("granted"));
        QCOMPARE(request(stop).exit, 1); // it is decided
        QCOMPARE(request({QStringLiteral("lift"), id, QStringLiteral("--told-at"), QStringLiteral("soon"),
                             QStringLiteral("--reason"), QStringLiteral("weighed")})
                     .exit,
            1);
        const CliRun lifted = request({QStringLiteral("lift"), id, QStringLiteral("--told-at"), today(),
            QStringLiteral("--reason"), QStringLiteral("weighed")});
        QVERIFY2(lifted.exit == 0, lifted.said());
        QVERIFY(!isUsed("customer_care")); // objected to
    }

    void aRestrictionBeginsAndEnds()
    {
        const QString id = open("restriction");
        QCOMPARE(request({QStringLiteral("restrict"), id}).exit, 2); // the ground has to be said
        const CliRun run = request({QStringLiteral("restrict"), id, QStringLiteral("--ground"),
            QStringLiteral("needed_for_claims"), QStringLiteral("--reason"), QStringLiteral("court")});
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(outcome(run), QStringLiteral("granted"));
        const CliRun lifted = request({QStringLiteral("lift"), id, QStringLiteral("--told-at"), today(),
            QStringLiteral("--reason"), QStringLiteral("settled")});
        QVERIFY2(lifted.exit == 0, lifted.said());
        const CliRun again = request({QStringLiteral("lift"), id, QStringLiteral("--told-at"), today(),
            QStringLiteral("--reason"), QStringLiteral("settled")});
        QVERIFY2(again.exit == 1 && again.messages.contains("not restricted"), again.said());
    }

    void aValueIsCorrectedOrGetsAStatement()
    {
        const QString id = open("rectification");
        const CliRun plan = request({QStringLiteral("plan"), id, QStringLiteral("--values")});
        QVERIFY2(plan.exit == 0, plan.said());
        QVERIFY(plan.output.contains("hannah@exmaple.org"));
        const CliRun run = request({QStringLiteral("correct"), id, QStringLiteral("--field"), QStringLiteral("email.0"),
            QStringLiteral("--old"), QStringLiteral("hannah@exmaple.org"), QStringLiteral("--new"),
            QStringLiteral("hannah@example.org"), QStringLiteral("--source"), QStringLiteral("her letter")});
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(outcome(run), QStringLiteral("granted"));
        const QString other = open("rectification");
        QCOMPARE(request({QStringLiteral("statement"), other, QStringLiteral("--text"), QStringLiteral(" "),
                             QStringLiteral("--reason"), QStringLiteral("witnesses")})
                     .exit,
            1);
        const CliRun kept = request({QStringLiteral("statement"), other, QStringLiteral("--text"),
            QStringLiteral("never said"), QStringLiteral("--reason"), QStringLiteral("witnesses")});
        QVERIFY2(kept.exit == 0, kept.said());
        QCOMPARE(outcome(kept), QStringLiteral("partly"));
    }

    void aReviewAndAComplaint()
    {
        const CliRun review = request({QStringLiteral("review"), open("adm_review"), QStringLiteral("--verdict"),
            QStringLiteral("taken_back"), QStringLiteral("--before"), QStringLiteral("no credit"),
            QStringLiteral("--reason"), QStringLiteral("pays on time")});
        QVERIFY2(review.exit == 0, review.said());
        QCOMPARE(outcome(review), QStringLiteral("granted"));
        const CliRun settled = request({QStringLiteral("settle"), open("complaint_controller", "UK-GDPR"),
            QStringLiteral("--reason"), QStringLiteral("our mistake")});
        QVERIFY2(settled.exit == 0, settled.said());
        QCOMPARE(m_vault.run(split("vault check --deep")).exit, 0);
    }
};

AICMS_TEST(TestRequestFlows)
#include "test_request_flows.moc"
