// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;

class TestFiles : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_customer;

    CliRun files(const QStringList& words) const { return m_vault.run(QStringList {QStringLiteral("files")} + words); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_customer = QString::number(m_vault.add({QStringLiteral("--name"), QStringLiteral("Ada Berg")}));
        QVERIFY(m_customer.toInt() > 0);
    }
    void attachedListedSavedRemovedAndBack()
    {
        const QByteArray bytes = "%PDF-1.4\nthe contract\n";
        const QString path = m_vault.write(QStringLiteral("Contract.pdf"), bytes);
        const CliRun added = files({QStringLiteral("add"), m_customer, path});
        QVERIFY2(added.exit == 0, added.said());
        QCOMPARE(added.json()[QStringLiteral("kind")].toString(), QStringLiteral("pdf"));
        const QString id = QString::number(added.json()[QStringLiteral("id")].toInt());
        const QString digest = m_vault.contentDigest();
        const auto listed = files({QStringLiteral("list"), m_customer}).json()[QStringLiteral("items")].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][QStringLiteral("name")].toString(), QStringLiteral("Contract.pdf"));
        QCOMPARE(listed[0][QStringLiteral("size")].toInt(), bytes.size());
        const CliRun saved = files({QStringLiteral("save"), id, m_vault.path(QStringLiteral("out.pdf"))});
        QVERIFY2(saved.exit == 0, saved.said());
        QCOMPARE(m_vault.read(QStringLiteral("out.pdf")), bytes);
        const QString other = m_vault.write(QStringLiteral("mine.txt"), "mine");
        const CliRun refused = files({QStringLiteral("save"), id, other});
        QVERIFY2(refused.exit == 1 && refused.messages.contains("mine.txt"), refused.said());
        QCOMPARE(m_vault.read(QStringLiteral("mine.txt")), QByteArray("mine"));
        QCOMPARE(files({QStringLiteral("remove"), id}).exit, 0);
        QCOMPARE(files({QStringLiteral("list"), m_customer}).json()[QStringLiteral("total")].toInt(), 0);
        QVERIFY(m_vault.contentDigest() != digest);
        QCOMPARE(files({QStringLiteral("restore"), id}).exit, 0);
        QCOMPARE(m_vault.contentDigest(), digest);
    }
    void theProofOfAnAnswerGoesOnlyByName()
    {
        const QString path = m_vault.write(QStringLiteral("slip.txt"), "yes, Ada");
        const CliRun added = files({QStringLiteral("add"), m_customer, path});
        const qint64 number = added.json()[QStringLiteral("id")].toInteger();
        const QString id = QString::number(number);
        {
            const aicms::base::SystemClock clock;
            aicms::workspace::Credentials owner {QStringLiteral("Mara Ellis"), {}};
            owner.secret.password = CliVault::ownerPassword;
            const auto vault = aicms::workspace::Workspace::open(m_vault.folder(), owner, clock, {});
            QVERIFY(vault);
            aicms::consent::EventDraft yes;
            yes.customer = {m_customer.toLongLong()};
            yes.purpose = QStringLiteral("marketing_email");
            yes.proof = {aicms::consent::ProofKind::File, QStringLiteral("slip.txt"),
                QByteArray::fromHex(added.json()[QStringLiteral("sha256")].toString().toLatin1())};
            QVERIFY((*vault)->consent().record(yes).result());
        }
        const auto entry = [this] {
            return m_vault
                .run({QStringLiteral("consent"), QStringLiteral("history"), QStringLiteral("--customer"), m_customer})
                .json()[QStringLiteral("events")]
                .toArray()
                .last();
        };
        const QString seq = QString::number(entry()[QStringLiteral("seq")].toInteger());
        QCOMPARE(entry()[QStringLiteral("proof_file")].toString(), QStringLiteral("there"));
        const CliRun refused = files({QStringLiteral("remove"), id});
        QVERIFY2(refused.exit == 1
                && refused.messages.contains(QStringLiteral("files remove %1 --proof-of %2").arg(id, seq).toUtf8()),
            refused.said());
        QCOMPARE(files({QStringLiteral("remove"), id, QStringLiteral("--proof-of"), QStringLiteral("x")}).exit, 1);
        QCOMPARE(files({QStringLiteral("remove"), id, QStringLiteral("--proof-of"), QStringLiteral("77")}).exit, 1);
        QCOMPARE(entry()[QStringLiteral("proof_file")].toString(), QStringLiteral("there"));
        const CliRun gone = files({QStringLiteral("remove"), id, QStringLiteral("--proof-of"), seq});
        QVERIFY2(gone.exit == 0, gone.said());
        QCOMPARE(QString::number(gone.json()[QStringLiteral("proof_of")][0].toInteger()), seq);
        QCOMPARE(entry()[QStringLiteral("proof_file")].toString(), QStringLiteral("removed"));
        QVERIFY(!entry()[QStringLiteral("proof_removed_at")].toString().isEmpty());
    }
    /// A purpose that needs proof (K10) lets nobody through whose proof is gone.
    void whoLostTheProofIsUsedNoMore()
    {
        const QString person = QString::number(m_vault.add({QStringLiteral("--name"), QStringLiteral("Bo Lind"),
            QStringLiteral("--phone"), QStringLiteral("+49 30 2345678")}));
        const QString path = m_vault.write(QStringLiteral("form.txt"), "yes, Bo");
        const CliRun added = files({QStringLiteral("add"), person, path});
        const QString id = QString::number(added.json()[QStringLiteral("id")].toInteger());
        qint64 entry = 0;
        {
            const aicms::base::SystemClock clock;
            aicms::workspace::Credentials owner {QStringLiteral("Mara Ellis"), {}};
            owner.secret.password = CliVault::ownerPassword;
            const auto vault = aicms::workspace::Workspace::open(m_vault.folder(), owner, clock, {});
            QVERIFY(vault);
            aicms::consent::EventDraft yes;
            yes.customer = {person.toLongLong()};
            yes.purpose = QStringLiteral("marketing_phone");
            yes.proof = {aicms::consent::ProofKind::File, {},
                QByteArray::fromHex(added.json()[QStringLiteral("sha256")].toString().toLatin1())};
            const auto recorded = (*vault)->consent().record(yes).result();
            QVERIFY(recorded);
            entry = recorded->event.seq;
        }
        const auto why = [&] {
            const CliRun run = m_vault.run(
                {QStringLiteral("consent"), QStringLiteral("state"), QStringLiteral("--customer"), person});
            for (const QJsonValue& row : run.json()[QStringLiteral("purposes")].toArray()) {
                if (row[QStringLiteral("purpose")] == QStringLiteral("marketing_phone"))
                    return row[QStringLiteral("why")].toString();
            }
            return QString();
        };
        const auto many = [&] {
            return m_vault.run(aicms::test::split("consent who --purpose marketing_phone --count"))
                .json()[QStringLiteral("count")]
                .toInt();
        };
        QCOMPARE(why(), QStringLiteral("consent_given"));
        QCOMPARE(many(), 1);
        const CliRun gone = files({QStringLiteral("remove"), id, QStringLiteral("--proof-of"), QString::number(entry)});
        QVERIFY2(gone.exit == 0, gone.said());
        QCOMPARE(why(), QStringLiteral("proof_missing"));
        QCOMPARE(many(), 0);
        QCOMPARE(files({QStringLiteral("restore"), id}).exit, 0);
        QCOMPARE(why(), QStringLiteral("consent_given"));
        QCOMPARE(many(), 1);
    }
    void refusalsSayWhy()
    {
        const QString program = m_vault.write(QStringLiteral("photo.jpg"), QByteArray("MZ\x90\0\x03\0", 6));
        const CliRun refused = files({QStringLiteral("add"), m_customer, program});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.messages.contains("PDF files, pictures and plain texts"), refused.said());
        QCOMPARE(files({QStringLiteral("limit"), QStringLiteral("--set"), QStringLiteral("1")}).exit, 0);
        const QString large = m_vault.write(QStringLiteral("large.txt"), QByteArray(1024 * 1024 + 1, 'x'));
        QCOMPARE(files({QStringLiteral("add"), m_customer, large}).exit, 1);
        QCOMPARE(files({QStringLiteral("save"), QStringLiteral("77"), m_vault.path(QStringLiteral("no.pdf"))}).exit, 1);
        QVERIFY(!QFile::exists(m_vault.path(QStringLiteral("no.pdf"))));
        QCOMPARE(files({QStringLiteral("remove"), QStringLiteral("x")}).exit, 1);
    }
};

AICMS_TEST(TestFiles)
#include "test_files.moc"
