// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

const QString owner = QStringLiteral("Mara Ellis");
const QString staff = QStringLiteral("Jonas");

QStringList namesOf(const CliRun& run)
{
    QStringList names;
    for (const QJsonValue& item : run.json()[QStringLiteral("items")].toArray())
        names << item[QStringLiteral("name")].toString() + u':' + item[QStringLiteral("role")].toString();
    return names;
}

} // namespace

class TestUsers : public QObject {
    Q_OBJECT

    CliVault m_vault;

    CliRun asOwner(const QStringList& words) { return m_vault.runAs(owner, CliVault::ownerPassword, words); }
    CliRun asStaff(const QStringList& words) { return m_vault.runAs(staff, CliVault::userPassword, words); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        const CliRun added = m_vault.addUser(staff, QStringLiteral("staff"));
        QVERIFY2(added.exit == 0, added.said());
    }

    void listed()
    {
        const CliRun list = asOwner(split("user list"));
        QCOMPARE(namesOf(list), QStringList({QStringLiteral("Mara Ellis:owner"), QStringLiteral("Jonas:staff")}));
        QCOMPARE(list.json()[QStringLiteral("total")].toInt(), 2);
        // With two users the name may not be left out: a call that lacks an option, said as such.
        const CliRun nobody = m_vault.run(split("user list"));
        QVERIFY2(nobody.exit == 2 && nobody.messages.contains("--user NAME"), nobody.said());
    }

    /// Whoever may see the ledger learns who recorded an entry, and nothing else of users.
    void staffLearnsWhoRecorded()
    {
        const CliRun added = asOwner(split("customers add --name Hannah"));
        const QString id = QString::number(added.json()[QStringLiteral("id")].toInt());
        const CliRun recorded = asOwner(split(QStringLiteral("consent record --purpose marketing_email --state given "
                                                             "--how form --at 2026-01-05 --customer ")
            + id));
        QVERIFY2(recorded.exit == 0, recorded.said());
        const QStringList history = split(QStringLiteral("consent history --customer ") + id);
        const CliRun read = asStaff(history);
        QVERIFY2(read.exit == 0, read.said());
        QCOMPARE(read.json()[QStringLiteral("events")][0][QStringLiteral("by")].toString(), owner);
        QCOMPARE(asStaff(split("user list")).exit, 3);
        // A receipt is handed out by whoever records; the whole ledger leaves with the right to export alone.
        const QString entry = QString::number(recorded.json()[QStringLiteral("seq")].toInt());
        QCOMPARE(asStaff(split(QStringLiteral("consent export --format json --entry ") + entry)).exit, 0);
        QCOMPARE(asStaff(split("consent export --format json")).exit, 3);
        QCOMPARE(asStaff(split(QStringLiteral("consent export --format json --customer ") + id)).exit, 3);
    }

    void aRoleOfOnesOwn()
    {
        QCOMPARE(asOwner(split("user define-role Till --right fly")).exit, 2);
        QCOMPARE(asOwner(split("user define-role staff --right manage_vault")).exit, 1);
        QCOMPARE(asStaff(split("user define-role Till --right see_customers")).exit, 3);
        const CliRun made = asOwner(split("user define-role Till --right see_customers --right read_audit_log"));
        QVERIFY2(made.exit == 0, made.said());
        QCOMPARE(made.json()[QStringLiteral("rights")].toArray().size(), 2);
        QCOMPARE(asOwner(split("user role Jonas --role till")).exit, 0);
        QCOMPARE(asStaff(split("audit list")).exit, 0);
        QCOMPARE(asStaff(split("customers add --name Neu")).exit, 3);
        QCOMPARE(asOwner(split("user remove-role Till")).exit, 1); // Jonas has it
        QCOMPARE(asOwner(split("user define-role TILL --right see_customers")).exit, 0);
        QCOMPARE(asStaff(split("audit list")).exit, 3);
        QCOMPARE(asOwner(split("user roles")).json()[QStringLiteral("total")].toInt(), 5);
        QCOMPARE(asOwner(split("user role Jonas --role staff")).exit, 0);
        QCOMPARE(asOwner(split("user remove-role Till")).exit, 0);
        QCOMPARE(asOwner(split("user remove-role Till")).exit, 1);
    }

    /// Whoever may not look at the ledger is told that, and not that the receipts were changed.
    void whoMayNotLookIsToldSo()
    {
        QCOMPARE(asOwner(split("user define-role Packer --right manage_products")).exit, 0);
        QCOMPARE(asOwner(split("user role Jonas --role Packer")).exit, 0);
        for (const char* graph : {R"({"aicms:seq":1})", R"({"@graph":[{"aicms:seq":1},{"aicms:seq":2}]})"}) {
            const QString file = m_vault.write(QStringLiteral("receipts.jsonld"), graph);
            const CliRun read = asStaff(split(QStringLiteral("consent receipt read ") + file));
            QVERIFY2(read.exit == 3, read.said());
        }
        QCOMPARE(asOwner(split("user role Jonas --role staff")).exit, 0);
        QCOMPARE(asOwner(split("user remove-role Packer")).exit, 0);
    }

    /// Whoever may give roles does not give himself what he lacks.
    void nobodyGivesWhatHeDoesNotHave()
    {
        // Whoever cannot read the list of users finds nobody, and is refused for that reason alone.
        QCOMPARE(
            asOwner(split("user define-role Office --right see_customers --right manage_users --right read_audit_log"))
                .exit,
            0);
        QCOMPARE(asOwner(split("user role Jonas --role Office")).exit, 0);
        QCOMPARE(asStaff(split("user define-role Office --right see_customers --right manage_vault")).exit, 3);
        QCOMPARE(asStaff(split("user role Jonas --role manager")).exit, 3);
        QCOMPARE(asStaff(split("user define-role Desk --right see_customers")).exit, 0);
        QCOMPARE(asOwner(split("user role Jonas --role staff")).exit, 0);
        QCOMPARE(asOwner(split("user remove-role Office")).exit, 0);
        QCOMPARE(asOwner(split("user remove-role Desk")).exit, 0);
    }

    void rolesRestrain()
    {
        QCOMPARE(asStaff(split("customers add --given-name Ayla --family-name Demir")).exit, 0);
        for (const char* words :
            {"user list", "user add Kim --role staff", "vault export-key", "vault rotate-key", "vault check",
                "audit list", "audit verify", "sample fill --customers 5", "sample remove", "customers remove 1",
                "retention erase 1 --confirm WRONG", "fields edit WRONG --name Size", "fields remove WRONG",
                "fields restore WRONG", "purposes change UNKNOWN --name X", "notices publish x"}) {
            const CliRun refused = asStaff(split(words));
            QVERIFY2(refused.exit == 3, words + QByteArray(" ") + refused.said());
            QCOMPARE(refused.json()[QStringLiteral("kind")].toString(), QStringLiteral("not_allowed"));
        }
        const QString target = m_vault.path(QStringLiteral("out.csv"));
        QCOMPARE(asStaff({QStringLiteral("customers"), QStringLiteral("export"), target}).exit, 3);
        QVERIFY(!QFile::exists(target));
    }

    void whatARoleMayNotSeeItMayNotSet()
    {
        const CliRun added = asOwner(split("customers add --name Vogt --birthday 1980-05-04"));
        QVERIFY2(added.exit == 0, added.said());
        const QString id = QString::number(added.json()[QStringLiteral("id")].toInteger());
        const auto words = [&id](const char* text) { return split(text).replaceInStrings(QStringLiteral("ID"), id); };
        for (const char* text : {"customers edit ID --birthday 1999-01-01",
                 "customers edit ID --birthday=", "customers add --name Neu --birthday 1999-01-01"}) {
            const CliRun refused = asStaff(words(text));
            QVERIFY2(refused.exit == 3, refused.said());
        }
        const CliRun shown = asStaff(words("customers show ID"));
        QVERIFY2(shown.json()[QStringLiteral("birthday")][QStringLiteral("hidden")].toBool(), shown.said());
        // What show prints is taken back as it is.
        const QString file = m_vault.write(QStringLiteral("shown.json"), shown.output);
        const CliRun edited = asStaff(words("customers edit ID --from") << file);
        QVERIFY2(edited.exit == 0, edited.said());
        QCOMPARE(asOwner(words("customers show ID")).json()[QStringLiteral("birthday")].toString(),
            QStringLiteral("1980-05-04"));
        // Nor empty it, whichever way it is said: "done" would be false.
        const QString emptied = m_vault.write(QStringLiteral("emptied.json"), R"({"birthday":""})");
        const CliRun refused = asStaff(words("customers edit ID --from") << emptied);
        QVERIFY2(refused.exit == 3, refused.said());
        QVERIFY(
            asOwner(split("fields add Debts --kind text --purpose contract_performance --sensitivity sensitive")).exit
            == 0);
        QVERIFY(asOwner(split("fields add Size --kind text --purpose customer_care")).exit == 0);
        QCOMPARE(asOwner(words("customers edit ID --field Debts=120 --field Size=9")).exit, 0);
        for (const char* text : {"customers edit ID --field Debts=", "customers edit ID --field DEBTS=5"}) {
            const CliRun run = asStaff(words(text));
            QVERIFY2(run.exit == 3, run.said());
        }
        QCOMPARE(asStaff(words("customers edit ID --field Size=")).exit, 0);
        const QString fields
            = m_vault.write(QStringLiteral("fields.json"), R"({"fields":[{"name":"debts","value":""}]})");
        QCOMPARE(asStaff(words("customers edit ID --from") << fields).exit, 3);
        const CliRun revealed = asOwner(words("customers show ID --show-sensitive --reason asked"));
        QVERIFY2(revealed.output.contains("120"), revealed.said());
    }

    void exportsSayWhatTheyLeaveOut()
    {
        const QString target = m_vault.path(QStringLiteral("people.csv"));
        const CliRun run = asOwner({QStringLiteral("customers"), QStringLiteral("export"), target});
        QVERIFY2(run.exit == 0, run.said());
        QVERIFY2(run.messages.contains("Debts") && !run.messages.contains("Birthdays"), run.said());
        QCOMPARE(run.json()[QStringLiteral("warnings")].toArray().size(), 1);
        QVERIFY(!m_vault.read(QStringLiteral("people.csv")).contains("120"));
    }

    void roleChanges()
    {
        const CliRun changed = asOwner(split("user role Jonas --role auditor"));
        QVERIFY2(changed.exit == 0, changed.said());
        QCOMPARE(asStaff(split("audit verify")).exit, 0);
        QCOMPARE(asStaff(split("customers add --name X")).exit, 3);
        QCOMPARE(asOwner(split("user role Jonas --role pilot")).exit, 1);
        QCOMPARE(asOwner(QStringList {QStringLiteral("user"), QStringLiteral("role"), owner, QStringLiteral("--role"),
                             QStringLiteral("staff")})
                     .exit,
            1);
        QCOMPARE(asOwner(split("user role Nobody --role staff")).exit, 1);
    }

    void everybodyOpensAfterARotation()
    {
        const QString before = asOwner(split("vault export-key")).json()[QStringLiteral("key")].toString();
        const QString digest = asOwner(split("vault check")).json()[QStringLiteral("content_digest")].toString();
        const CliRun rotated = asOwner(split("vault rotate-key"));
        QVERIFY2(rotated.exit == 0, rotated.said());
        QVERIFY(asOwner(split("vault export-key")).json()[QStringLiteral("key")].toString() != before);
        QCOMPARE(asStaff(split("audit verify")).exit, 0);
        const CliRun checked = asOwner(split("vault check --deep"));
        QVERIFY2(checked.exit == 0, checked.said());
        QCOMPARE(checked.json()[QStringLiteral("content_digest")].toString(), digest);
    }

    void ownPassword()
    {
        const QString next = QStringLiteral("sober canyon whistle magnet");
        const QString file = m_vault.write(QStringLiteral("next"), next.toUtf8());
        QCOMPARE(asStaff({QStringLiteral("--new-password-file"), file, QStringLiteral("vault"),
                             QStringLiteral("change-password")})
                     .exit,
            0);
        QCOMPARE(asStaff(split("customers list")).exit, 3);
        QCOMPARE(m_vault.runAs(staff, next, split("customers list")).exit, 0);
        QCOMPARE(asOwner(split("customers list")).exit, 0);
    }

    void removed()
    {
        const QString key = asOwner(split("vault export-key")).json()[QStringLiteral("key")].toString();
        const CliRun gone = asOwner(split("user remove jonas"));
        QVERIFY2(gone.exit == 0, gone.said());
        QVERIFY(m_vault.runAs(staff, QStringLiteral("sober canyon whistle magnet"), split("customers list")).exit != 0);
        QVERIFY(asOwner(split("vault export-key")).json()[QStringLiteral("key")].toString() != key);
        QCOMPARE(namesOf(asOwner(split("user list"))), QStringList {QStringLiteral("Mara Ellis:owner")});
        QCOMPARE(asOwner(split("user list --all")).json()[QStringLiteral("total")].toInt(), 2);
        QCOMPARE(asOwner({QStringLiteral("user"), QStringLiteral("remove"), owner}).exit, 1); // the last owner
    }
};

AICMS_TEST(TestUsers)
#include "test_users.moc"
