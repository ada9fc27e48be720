// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDate>
#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestRequests : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_customer;

    CliRun request(const QString& words) const
    {
        return m_vault.run((QStringLiteral("request ") + words).split(u' ', Qt::SkipEmptyParts));
    }
    QString open(const QString& kind) const
    {
        const QString day = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
        const CliRun run = request(
            QStringLiteral("open --customer %1 --kind %2 --regime EU-GDPR --received %3").arg(m_customer, kind, day));
        return run.exit == 0 ? QString::number(run.json()[QStringLiteral("id")].toInteger()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_customer = QString::number(m_vault.add(split("--name Hannah")));
    }

    void openedShownAndClosed()
    {
        const QString id = open(QStringLiteral("access"));
        QVERIFY(!id.isEmpty());
        const CliRun early = request(QStringLiteral("close ") + id);
        QCOMPARE(early.exit, 1); // nobody knows yet who asks
        QVERIFY(!early.json().contains(QStringLiteral("id")));
        const CliRun known = request(QStringLiteral("verify-identity %1 --method known").arg(id));
        QVERIFY2(known.exit == 0, known.said());
        QVERIFY(known.json()[QStringLiteral("identified")].toBool());
        const CliRun shown = request(QStringLiteral("show ") + id);
        QVERIFY2(shown.exit == 0, shown.said());
        QVERIFY(!shown.json()[QStringLiteral("deadlines")][0][QStringLiteral("steps")].toArray().isEmpty());
        QCOMPARE(request(QStringLiteral("extend %1").arg(id)).exit, 2); // a reason has to be given
        QCOMPARE(request(QStringLiteral("list")).json()[QStringLiteral("total")].toInt(), 1);
        // No copy was packed, so "answered" would be a lie: whoever closes says how it was answered elsewhere.
        const CliRun nothing = request(QStringLiteral("close ") + id);
        QCOMPARE(nothing.exit, 1);
        QVERIFY2(nothing.messages.contains("Nothing in the history shows"), nothing.said());
        const CliRun closed = request(QStringLiteral("close %1 --reason on-paper").arg(id));
        QVERIFY2(closed.exit == 0, closed.said());
        QCOMPARE(
            closed.json()[QStringLiteral("items")][0][QStringLiteral("text")].toString(), QStringLiteral("on-paper"));
        QCOMPARE(closed.json()[QStringLiteral("state")].toString(), QStringLiteral("answered"));
        QCOMPARE(request(QStringLiteral("list")).json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(request(QStringLiteral("list --closed")).json()[QStringLiteral("total")].toInt(), 1);
    }

    /// GDPR Art. 21(3), O3, F4: an objection to advertising waits for no decision.
    void anObjectionToAdvertisingStopsIt()
    {
        const QString words = QStringLiteral("To tell own customers what is new");
        CliRun added = m_vault.run({QStringLiteral("purposes"), QStringLiteral("add"), QStringLiteral("--code"),
            QStringLiteral("leaflet"), QStringLiteral("--basis"), QStringLiteral("legitimate_interests"),
            QStringLiteral("--marketing"), QStringLiteral("--channel"), QStringLiteral("post"),
            QStringLiteral("--name"), QStringLiteral("Leaflet"), QStringLiteral("--text"), QStringLiteral("By post"),
            QStringLiteral("--weighing-purpose"), words, QStringLiteral("--weighing-need"), words,
            QStringLiteral("--weighing-balance"), words, QStringLiteral("--weighing-result"), words});
        QVERIFY2(added.exit == 0, added.said());
        const auto names = [this] {
            const CliRun listed = m_vault.run(split("consent who --purpose leaflet"));
            return listed.json()[QStringLiteral("ids")].toArray().contains(m_customer.toInt());
        };
        const auto opened = [this](const char* by) {
            return request(QStringLiteral("open %1 --kind objection_marketing --regime EU-GDPR --received %2")
                    .arg(QString::fromLatin1(by), QDate::currentDate().addDays(-3).toString(Qt::ISODate)));
        };
        QVERIFY(names());
        // Nobody knows yet who that is; from the moment it is known nothing goes out.
        const CliRun stranger = opened("--person Hannah");
        QVERIFY2(stranger.exit == 0, stranger.said());
        QCOMPARE(stranger.json()[QStringLiteral("stopped")].toInt(), 0);
        QVERIFY(names());
        const CliRun linked = request(
            QStringLiteral("link %1 --customer %2").arg(stranger.json()[QStringLiteral("id")].toInt()).arg(m_customer));
        QVERIFY2(linked.exit == 0, linked.said());
        QVERIFY(!names());
        const QString again = QStringLiteral("--customer ") + m_customer;
        QCOMPARE(opened(qPrintable(again)).json()[QStringLiteral("stopped")].toInt(), 0); // nothing is left
        QCOMPARE(m_vault.run(split("vault check --deep")).exit, 0);
    }

    void refusedWithAGround()
    {
        const QString id = open(QStringLiteral("delete"));
        QCOMPARE(request(QStringLiteral("refuse %1 --ground contract_or_consent_absent --reason no").arg(id)).exit, 1);
        const CliRun run = request(QStringLiteral("refuse %1 --ground legal_obligation --reason invoices").arg(id));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("items")][0][QStringLiteral("ground")].toString(),
            QStringLiteral("legal_obligation"));
        QCOMPARE(open(QStringLiteral("opt_out_sale_share")), QString()); // no right of the GDPR
        // A ground of another law is none, and what keeps back a part never refuses the whole (F3).
        const QString later = open(QStringLiteral("delete"));
        QCOMPARE(request(QStringLiteral("refuse %1 --ground ccpa_1798_105_d_1 --reason no").arg(later)).exit, 1);
        const QString copy = open(QStringLiteral("access"));
        QCOMPARE(request(QStringLiteral("refuse %1 --ground trade_secret --reason prices").arg(copy)).exit, 1);
    }

    /// R4: a letter is filled from the case, says what is open, and is kept as it was sent.
    void lettersAreWrittenKeptAndCompared()
    {
        const QString id = open(QStringLiteral("access"));
        const auto run = [this](QStringList words) {
            words.prepend(QStringLiteral("request"));
            return m_vault.run(words);
        };
        const CliRun list = request(QStringLiteral("letters ") + id);
        QVERIFY2(list.exit == 0, list.said());
        QVERIFY(list.json()[QStringLiteral("letters")].toArray().isEmpty());
        QVERIFY(list.json()[QStringLiteral("fitting")].toArray().size() >= 4);
        const QString sender = QStringLiteral("the postal address of the business");
        const CliRun first = run({QStringLiteral("letter"), id, QStringLiteral("--kind"), QStringLiteral("extension"),
            QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY2(first.exit == 0, first.said());
        QStringList places;
        for (const QJsonValue& place : first.json()[QStringLiteral("open")].toArray())
            places << place.toString();
        QCOMPARE(places, QStringList({u'[' + sender + u']', QStringLiteral("[why it takes longer]")}));
        const QString letter = QString::number(first.json()[QStringLiteral("letter")].toInteger());
        QCOMPARE(request(QStringLiteral("letter-sent %1 --by post").arg(letter)).exit, 1);
        QCOMPARE(request(QStringLiteral("letter %1 --kind extension --fill nothing=x").arg(id)).exit, 1);
        const CliRun whole = run({QStringLiteral("letter"), id, QStringLiteral("--kind"), QStringLiteral("extension"),
            QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--reason"),
            QStringLiteral("The archive is in another town."), QStringLiteral("--fill"),
            sender + QStringLiteral("=Marktplatz 1\\n91522 Ansbach")});
        QVERIFY2(whole.exit == 0, whole.said());
        QVERIFY(whole.json()[QStringLiteral("open")].toArray().isEmpty());
        const QString good = QString::number(whole.json()[QStringLiteral("letter")].toInteger());
        const CliRun sent = request(QStringLiteral("letter-sent %1 --by email --to hannah@example.org").arg(good));
        QVERIFY2(sent.exit == 0, sent.said());
        QVERIFY(request(QStringLiteral("show ") + id).json()[QStringLiteral("extended")].toBool());
        const QString file = m_vault.path(QStringLiteral("letter.txt"));
        const CliRun copy = request(QStringLiteral("letter-copy %1 --out %2").arg(good, file));
        QVERIFY2(copy.exit == 0, copy.said());
        QVERIFY(copy.json()[QStringLiteral("intact")].toBool());
        // The file has the number that is kept.
        QCOMPARE(QString::fromLatin1(
                     QCryptographicHash::hash(m_vault.read(QStringLiteral("letter.txt")), QCryptographicHash::Sha256)
                         .toHex()),
            sent.json()[QStringLiteral("sha256")].toString());
        QCOMPARE(request(QStringLiteral("letter-copy %1 --out %2.doc").arg(good, file)).exit, 1);
        const QString pdf = m_vault.path(QStringLiteral("letter.pdf"));
        QCOMPARE(request(QStringLiteral("letter-copy %1 --out %2").arg(good, pdf)).exit, 0);
        QVERIFY(m_vault.read(QStringLiteral("letter.pdf")).startsWith("%PDF-"));
        QCOMPARE(request(QStringLiteral("letter-sent 99 --by post")).exit, 1);
    }

    /// The same of an agent or a parent as the window asks.
    void whoAsksForThePersonIsNamed()
    {
        const QString id = open(QStringLiteral("access"));
        const auto verify = [&](const QStringList& more) {
            return m_vault.run(QStringList {QStringLiteral("request"), QStringLiteral("verify-identity"), id} + more);
        };
        const QStringList agent {QStringLiteral("--agent"), QStringLiteral("Claudia Hartwig"),
            QStringLiteral("--shown"), QStringLiteral("birth certificate"), QStringLiteral("--address"),
            QStringLiteral("Gartenweg 2"), QStringLiteral("--address"), QStringLiteral("91522 Ansbach")};
        QCOMPARE(verify(split("--method known") + agent).exit, 1);
        QCOMPARE(verify(split("--method agent --address Ansbach")).exit, 1);
        const CliRun known = verify(split("--method agent") + agent);
        QVERIFY2(known.exit == 0, known.said());
        const CliRun letter = request(QStringLiteral("letter %1 --kind acknowledgement --language en").arg(id));
        QVERIFY2(letter.exit == 0, letter.said());
        QCOMPARE(letter.json()[QStringLiteral("recipient")].toString(),
            QStringLiteral("Claudia Hartwig\nHannah\nGartenweg 2\n91522 Ansbach"));
        QVERIFY(letter.json()[QStringLiteral("text")].toString().contains(QStringLiteral("Dear Claudia Hartwig,")));
    }

    void exportedEncrypted()
    {
        const QString id = open(QStringLiteral("access,portability"));
        const QString file = m_vault.path(QStringLiteral("hannah.zip"));
        QCOMPARE(request(QStringLiteral("export %1 --out %2").arg(id, file)).exit, 1);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(request(QStringLiteral("verify-identity %1 --method documents").arg(id)).exit, 0);
        QCOMPARE(request(QStringLiteral("export %1 --out %2.pdf").arg(id, file)).exit, 1);
        const QString secret = m_vault.path(QStringLiteral("secret"));
        const CliRun run = request(QStringLiteral("export %1 --out %2 --password-out %3").arg(id, file, secret));
        QVERIFY2(run.exit == 0, run.said());
        QVERIFY(!run.json().contains(QStringLiteral("passphrase")));
        QCOMPARE(run.json()[QStringLiteral("places")][QStringLiteral("customer")].toInt(), 1);
        QVERIFY(m_vault.read(QStringLiteral("secret")).trimmed().split(' ').size() >= 6);
        QVERIFY(!m_vault.read(QStringLiteral("hannah.zip")).contains("Hannah"));
        // Names can be seen in an archive, contents not.
        for (const char* name : {"report.pdf", "report.html", "data.json", "portable.json", "schema.json", "csv/",
                 "contact.vcf", "consent.jsonld", "manifest.json"})
            QVERIFY2(m_vault.read(QStringLiteral("hannah.zip")).contains(name), name);
        const CliRun again = request(QStringLiteral("export %1 --out %2").arg(id, file));
        QCOMPARE(again.exit, 1);
        const CliRun page
            = request(QStringLiteral("export %1 --out %2").arg(id, m_vault.path(QStringLiteral("hannah.html"))));
        QVERIFY2(page.exit == 0, page.said());
        QCOMPARE(page.json()[QStringLiteral("passphrase")].toString().split(u' ').size(), 6);
        const QByteArray written = m_vault.read(QStringLiteral("hannah.html"));
        QVERIFY(written.startsWith("<!DOCTYPE html>") && !written.contains("Hannah"));
    }

    /// Last: afterwards the customer is gone.
    void erasedWithACertificate()
    {
        const QString id = open(QStringLiteral("delete"));
        QCOMPARE(request(QStringLiteral("erase %1 --confirm Hannah").arg(id)).exit, 1); // nobody knows yet who asks
        QCOMPARE(request(QStringLiteral("verify-identity %1 --method known").arg(id)).exit, 0);
        QCOMPARE(request(QStringLiteral("erase ") + id).exit, 2); // the name has to be typed
        const CliRun wrong = request(QStringLiteral("erase %1 --confirm Anna").arg(id));
        QCOMPARE(wrong.exit, 1);
        // Art. 19: whoever had the data is told first, or it is said why not, and the certificate names them.
        QCOMPARE(m_vault
                     .run(split("recipients add --name Pellorin --role processor --country DE --purpose"
                                " contract_performance"))
                     .exit,
            0);
        QCOMPARE(m_vault
                     .run(split("disclosures record --recipient Pellorin --purpose contract_performance --field name"
                                " --customer")
                         << m_customer)
                     .exit,
            0);
        const CliRun untold = request(QStringLiteral("erase %1 --confirm Hannah").arg(id));
        QCOMPARE(untold.exit, 1);
        QVERIFY2(untold.messages.contains("Pellorin") && untold.messages.contains("not told of it"), untold.said());
        QCOMPARE(request(QStringLiteral("told %1 --recipient Pellorin --state impossible").arg(id)).exit, 1);
        QCOMPARE(request(QStringLiteral("told %1 --recipient Pellorin --state told --note telephone").arg(id)).exit, 0);
        const CliRun run = request(QStringLiteral("erase %1 --confirm Hannah").arg(id));
        QVERIFY2(run.exit == 0, run.said());
        QVERIFY(run.json()[QStringLiteral("certificate")].toInteger() > 0);
        QVERIFY(run.json()[QStringLiteral("erased")][QStringLiteral("profile")].toInteger() > 0);
        QVERIFY(run.json()[QStringLiteral("kept")].isArray());
        const QJsonObject told = run.json()[QStringLiteral("recipients")][0].toObject();
        QCOMPARE(told[QStringLiteral("recipient")].toString(), QStringLiteral("Pellorin"));
        QCOMPARE(told[QStringLiteral("state")].toString(), QStringLiteral("told"));
        QVERIFY(!told[QStringLiteral("on")].toString().isEmpty());
        QCOMPARE(run.json()[QStringLiteral("pending")].toBool(true), false);
        QCOMPARE(run.json()[QStringLiteral("found_again")].toInteger(-1), 0);
        const CliRun shown = request(QStringLiteral("show ") + id);
        QCOMPARE(shown.json()[QStringLiteral("state")].toString(), QStringLiteral("open")); // the answer is to be sent
        QVERIFY(!QString::fromUtf8(shown.output).contains(QStringLiteral("Hannah")));
    }
};

AICMS_TEST(TestRequests)
#include "test_requests.moc"
