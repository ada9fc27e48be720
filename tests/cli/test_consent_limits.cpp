// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for or against using a person besides what she answered: restriction, age, soft opt-in.
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestConsentLimits : public QObject {
    Q_OBJECT

    CliVault m_vault;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_vault.create().exit == 0); }

    /// K6: a child whose birthday is cleared stays one, by the mark; no model sees her for that.
    void aChildWhoseBirthdayIsClearedStaysOne()
    {
        const QString born = QDate::currentDate().addYears(-12).toString(Qt::ISODate);
        const QString id = QString::number(m_vault.add(split(QStringLiteral("--name Kim --birthday %1").arg(born))));
        const CliRun yes = m_vault.run(
            split(QStringLiteral("consent record --customer %1 --purpose ai_recommendation --state given --how counter"
                                 " --parent Mother --at %2")
                    .arg(id, QDateTime::currentDateTimeUtc().toString(Qt::ISODate))));
        QVERIFY2(yes.exit == 0, yes.said());
        const auto named = [&] {
            return m_vault.run(split(QStringLiteral("consent who --purpose ai_recommendation")))
                .json()[QStringLiteral("ids")]
                .toArray()
                .contains(id.toLongLong());
        };
        QVERIFY(!named());
        const auto edit = [&](const QString& birthday) {
            return m_vault.run(
                {QStringLiteral("customers"), QStringLiteral("edit"), id, QStringLiteral("--birthday"), birthday});
        };
        const CliRun cleared = edit(QString());
        QVERIFY2(cleared.exit == 0 && cleared.messages.contains("marked so"), cleared.said());
        QVERIFY(!named());
        const auto isMarked = [&] {
            return m_vault.run(split(QStringLiteral("consent limits --customer %1").arg(id)))
                .json()[QStringLiteral("minor")]
                .toBool();
        };
        QVERIFY(isMarked());
        // Whoever is of age is not marked for it.
        const QString grown = QString::number(m_vault.add(split(QStringLiteral("--name Jo --birthday 1980-02-03"))));
        // Nor is a mark said to count beside the year, which decides.
        const CliRun marked = m_vault.run(split(QStringLiteral("consent minor --customer %1 --mark yes").arg(grown)));
        QCOMPARE(marked.exit, 1);
        QVERIFY2(QByteArray(marked.said()).contains("date of birth"), marked.said());
        const CliRun other = m_vault.run(
            {QStringLiteral("customers"), QStringLiteral("edit"), grown, QStringLiteral("--birthday"), QString()});
        QVERIFY2(other.exit == 0 && !other.messages.contains("marked so"), other.said());
    }

    /// Why an address stays out of lists: each reason where it is the true one.
    void itIsToldWhyAnAddressStaysOut()
    {
        const auto add = [this](const char* options) { return QString::number(m_vault.add(split(options))); };
        const QString bo = add("--name Bo --email bo@limits.example");
        const QString cy = add("--name Cy --email cy@limits.example");
        const auto say = [this](const QString& who, const char* state, const char* day) {
            const CliRun said = m_vault.run(split(QStringLiteral("consent record --purpose marketing_email --how form"
                                                                 " --reason late --customer %1 --state %2 --at %3")
                    .arg(who, QLatin1String(state), QLatin1String(day))));
            return said.exit == 0 ? said : CliRun {};
        };
        QVERIFY(say(bo, "objected", "2026-02-10").exit == 0 && say(cy, "given", "2026-02-20").exit == 0);
        const CliRun earlier = say(bo, "given", "2026-02-01");
        QVERIFY2(!earlier.messages.contains("somebody else who has it"), earlier.said());
        const auto move = [this](const QString& who, const char* address) {
            return m_vault.run(split(QStringLiteral("customers edit %1 --email %2").arg(who, QLatin1String(address))));
        };
        const CliRun typo = move(bo, "cy@limits.example");
        QVERIFY2(typo.exit == 0 && typo.messages.contains("Somebody else has this as well"), typo.said());
        const CliRun shared = say(cy, "given", "2026-02-25");
        QVERIFY2(shared.messages.contains("somebody else who has it objects: cy@limits.example"), shared.said());
        QVERIFY2(!shared.messages.contains("not received later"), shared.said());
        QCOMPARE(shared.json()[QStringLiteral("still_suppressed")].toArray().size(), 1);
        const CliRun back = move(bo, "bo@limits.example");
        QVERIFY2(back.exit == 0 && !back.messages.contains("Somebody else has this as well"), back.said());
        const CliRun again = say(cy, "given", "2026-02-26");
        QCOMPARE(again.json()[QStringLiteral("lifted")].toArray().size(), 1);
    }

    /// K9: of an own customer the address that came with the sale leaves, and no other.
    void anOwnCustomersOtherAddressStays()
    {
        const QString id
            = QString::number(m_vault.add(split(QStringLiteral("--name Own --number O-1 --email sale@example.org"))));
        const QString orders = m_vault.write(QStringLiteral("sale.csv"),
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "S1,B1,BELL,1,2026-01-05 10:00:00,10.00,O-1,Germany\n");
        const CliRun sold = m_vault.run({QStringLiteral("import"), QStringLiteral("orders"), orders,
            QStringLiteral("--create-missing"), QStringLiteral("--currency"), QStringLiteral("EUR")});
        QVERIFY2(sold.exit == 0 && sold.json()[QStringLiteral("orders_created")].toInt() == 1, sold.said());
        const auto confirm = [&](const QString& rest) {
            return m_vault.run(split(QStringLiteral("consent soft-opt-in --purpose marketing_email --from-sale "
                                                    "--own-similar --opt-out-offered --customer %1 %2")
                    .arg(id, rest)));
        };
        const auto setEmails = [&](const QString& rest) {
            const CliRun run = m_vault.run(split(QStringLiteral("customers edit %1 %2").arg(id, rest)));
            QVERIFY2(run.exit == 0, run.said());
        };
        setEmails(QStringLiteral("--email sale@example.org --email private@example.org"));
        QVERIFY2(QByteArray(confirm({}).said()).contains("several addresses"), confirm({}).said());
        const CliRun confirmed = confirm(QStringLiteral("--address SALE@example.org"));
        QVERIFY2(confirmed.exit == 0, confirmed.said());
        QCOMPARE(
            confirmed.json()[QStringLiteral("soft_opt_in_addresses")][QStringLiteral("marketing_email")][0].toString(),
            QStringLiteral("sale@example.org"));
        const QString file = m_vault.path(QStringLiteral("own.csv"));
        const auto leave = [&] {
            const CliRun out = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
                QStringLiteral("--for-purpose"), QStringLiteral("marketing_email"), QStringLiteral("--channel"),
                QStringLiteral("email"), QStringLiteral("--text"), QStringLiteral("Own")});
            return out.json();
        };
        const QJsonObject out = leave();
        QCOMPARE(out[QStringLiteral("count")].toInt(), 1);
        QCOMPARE(out[QStringLiteral("withheld")][0][QStringLiteral("not_from_sale")][0].toString(),
            QStringLiteral("private@example.org"));
        QFile list(file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QVERIFY2(text.contains("sale@example.org") && !text.contains("private@"), text.constData());
        setEmails(QStringLiteral("--email private@example.org"));
        QCOMPARE(leave()[QStringLiteral("count")].toInt(), 0);
        const CliRun limits = m_vault.run(split(QStringLiteral("consent limits --customer %1").arg(id)));
        QVERIFY(limits.json()[QStringLiteral("soft_opt_in_allowed")].toArray().isEmpty());
    }

    void aRestrictionHoldsUntilThePersonWasToldOfItsEnd()
    {
        const QString id = QString::number(m_vault.add(split(QStringLiteral("--name Restricted"))));
        const auto run = [&](const QString& rest) {
            return m_vault.run(split(QStringLiteral("consent %1 --customer %2").arg(rest, id)));
        };
        QVERIFY(!run(QStringLiteral("limits")).json()[QStringLiteral("restricted")].toBool());
        const CliRun restricted = run(QStringLiteral("restrict --ground accuracy_contested"));
        QVERIFY2(restricted.exit == 0, restricted.said());
        QVERIFY(restricted.json()[QStringLiteral("restricted")].toBool());
        QCOMPARE(run(QStringLiteral("lift --note settled --told-at 2999-01-01")).exit, 1);
        QCOMPARE(run(QStringLiteral("lift --note settled --told-at 2001-01-01")).exit,
            1); // nobody can have been told by then
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        QVERIFY(run(QStringLiteral("lift --told-at %1").arg(now)).exit != 0); // O2: not without a note
        QVERIFY(run(QStringLiteral("limits")).json()[QStringLiteral("restricted")].toBool());
        const CliRun lifted = run(QStringLiteral("lift --note settled --told-at %1").arg(now));
        QVERIFY2(lifted.exit == 0, lifted.said());
        QVERIFY(!lifted.json()[QStringLiteral("restricted")].toBool());
        QCOMPARE(lifted.json()[QStringLiteral("lift_note")].toString(), QStringLiteral("settled"));
        QVERIFY(run(QStringLiteral("minor --mark yes")).json()[QStringLiteral("minor")].toBool());
        QVERIFY(!run(QStringLiteral("minor --mark no")).json()[QStringLiteral("minor")].toBool());
        QCOMPARE(run(QStringLiteral("soft-opt-in --purpose contract_performance --from-sale")).exit, 1);
        // K9: the address must come from a sale.
        const CliRun unsold
            = run(QStringLiteral("soft-opt-in --purpose marketing_email --from-sale --own-similar --opt-out-offered"));
        QCOMPARE(unsold.exit, 1);
        QVERIFY2(QByteArray(unsold.said()).contains("order"), unsold.said());
        QVERIFY(run(QStringLiteral("state")).json()[QStringLiteral("trusted")].toBool());
    }
};

AICMS_TEST(TestConsentLimits)
#include "test_consent_limits.moc"
