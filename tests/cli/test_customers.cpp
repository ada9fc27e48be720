// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestCustomers : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_id;

    QJsonObject show(const QString& id)
    {
        return m_vault.run({QStringLiteral("customers"), QStringLiteral("show"), id}).json();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_vault.create().exit, 0); }

    void addAndShow()
    {
        const CliRun added = m_vault.run({QStringLiteral("customers"), QStringLiteral("add"),
            QStringLiteral("--given-name"), QStringLiteral("Ayla"), QStringLiteral("--family-name"),
            QStringLiteral("Demir"), QStringLiteral("--number"), QStringLiteral("K-17"), QStringLiteral("--email"),
            QStringLiteral("work=ayla@example.com"), QStringLiteral("--email"), QStringLiteral("ayla@@example.com"),
            QStringLiteral("--phone"), QStringLiteral("mobile=0171 3920042"), QStringLiteral("--street"),
            QStringLiteral("Lindenweg 4"), QStringLiteral("--postcode"), QStringLiteral("21073"),
            QStringLiteral("--city"), QStringLiteral("Hamburg"), QStringLiteral("--country"), QStringLiteral("DE"),
            QStringLiteral("--birthday"), QStringLiteral("14.02.1991"), QStringLiteral("--tag"),
            QStringLiteral("regular"), QStringLiteral("--note"), QStringLiteral("Rides a 54 cm frame."),
            QStringLiteral("--organisation"), QStringLiteral("Weber Logistik GmbH"), QStringLiteral("--role"),
            QStringLiteral("Buyer")});
        QVERIFY2(added.exit == 0, added.said());
        m_id = QString::number(added.json()[QStringLiteral("id")].toInteger());
        const QJsonObject ayla = show(m_id);
        for (const char* key : {"id", "uuid", "number", "kind", "name", "given_name", "family_name", "emails", "phones",
                 "addresses", "tags", "fields"})
            QVERIFY2(ayla.contains(QLatin1String(key)), key);
        QCOMPARE(ayla[QStringLiteral("name")].toString(), QStringLiteral("Ayla Demir"));
        QCOMPARE(ayla[QStringLiteral("kind")].toString(), QStringLiteral("person"));
        const QJsonArray emails = ayla[QStringLiteral("emails")].toArray();
        QCOMPARE(emails.size(), 2);
        QCOMPARE(emails[0][QStringLiteral("value")].toString(), QStringLiteral("ayla@example.com"));
        QCOMPARE(emails[0][QStringLiteral("label")].toString(), QStringLiteral("work"));
        QCOMPARE(emails[1][QStringLiteral("value")].toString(), QStringLiteral("ayla@@example.com"));
        QCOMPARE(emails[1][QStringLiteral("valid")].toBool(true), false);
        QCOMPARE(ayla[QStringLiteral("phones")][0][QStringLiteral("e164")].toString(), QStringLiteral("+491713920042"));
        QCOMPARE(ayla[QStringLiteral("birthday")].toString(), QStringLiteral("1991-02-14"));
        QCOMPARE(ayla[QStringLiteral("organisations")][0][QStringLiteral("name")].toString(),
            QStringLiteral("Weber Logistik GmbH"));
        QCOMPARE(ayla[QStringLiteral("tags")].toArray(), QJsonArray {QStringLiteral("regular")});
    }

    void theTextSaysWhyAndWhatIsWrong()
    {
        const QStringList plain {QStringLiteral("--vault"), m_vault.folder(), QStringLiteral("--password-file"),
            m_vault.path(QStringLiteral("password-of-"))};
        const CliRun bare = CliVault::call(plain + split("customers show") + QStringList {m_id});
        QVERIFY2(bare.exit == 0, bare.said());
        QVERIFY2(bare.output.contains("ayla@@example.com  (Nothing can be sent to this e-mail; kept as typed)"),
            bare.said());
        QVERIFY(!bare.output.contains("Customer care"));
        const CliRun why = CliVault::call(plain + split("customers show --why") + QStringList {m_id});
        QVERIFY2(why.output.contains("Customer care"), why.said());
        QVERIFY(why.output.size() > bare.output.size());
        const CliRun list = CliVault::call(plain + split("customers list"));
        QVERIFY2(list.output.contains("Ayla Demir"), list.said());
    }

    void theSameByNumberAndUuid()
    {
        const QString uuid = show(m_id)[QStringLiteral("uuid")].toString();
        QCOMPARE(show(QStringLiteral("number:K-17"))[QStringLiteral("id")].toInteger(), m_id.toLongLong());
        QCOMPARE(show(QStringLiteral("uuid:") + uuid)[QStringLiteral("id")].toInteger(), m_id.toLongLong());
        for (const char* bad : {"0", "-3", "x", "number:none", "uuid:zzz", "999999", "99999999999999999999"}) {
            const CliRun run = m_vault.run(
                {QStringLiteral("customers"), QStringLiteral("show"), QStringLiteral("--"), QString::fromLatin1(bad)});
            QVERIFY2(run.exit == 1, bad + run.said());
        }
    }

    void whyItIsHeld()
    {
        const QJsonObject why = m_vault
                                    .run({QStringLiteral("customers"), QStringLiteral("show"), m_id,
                                        QStringLiteral("--why"), QStringLiteral("--reason"), QStringLiteral("counter")})
                                    .json();
        const QJsonValue held = why[QStringLiteral("emails")][0][QStringLiteral("held")];
        QCOMPARE(held[QStringLiteral("purpose")].toString(), QStringLiteral("contract_performance"));
        QCOMPARE(held[QStringLiteral("origin")].toString(), QStringLiteral("provided"));
        QCOMPARE(held[QStringLiteral("source")].toString(), QStringLiteral("form"));
        QVERIFY(why[QStringLiteral("held")][QStringLiteral("name")].isObject());
        // Every purpose that may use the field is named, advertising once she has agreed to it.
        QVERIFY(!held[QStringLiteral("purposes")].toArray().contains(QStringLiteral("marketing_email")));
        QVERIFY2(held[QStringLiteral("purposes")].toArray().contains(QStringLiteral("contract_performance")),
            QJsonDocument(held.toObject()).toJson().constData());
        const CliRun agreed = m_vault.run(split("consent record --purpose marketing_email --state given --how counter")
            + QStringList {QStringLiteral("--at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                QStringLiteral("--customer"), m_id, QStringLiteral("--reason"), QStringLiteral("now")});
        QVERIFY2(agreed.exit == 0, agreed.said());
        const QJsonValue then = m_vault.run(split("customers show --why --reason counter") + QStringList {m_id})
                                    .json()[QStringLiteral("emails")][0][QStringLiteral("held")];
        QVERIFY(then[QStringLiteral("purposes")].toArray().contains(QStringLiteral("marketing_email")));
        QVERIFY(then[QStringLiteral("purposes")].toArray().contains(QStringLiteral("contract_performance")));
        const CliRun log = m_vault.run({QStringLiteral("audit"), QStringLiteral("list"), QStringLiteral("--customer"),
            m_id, QStringLiteral("--action"), QStringLiteral("customer.open"), QStringLiteral("--limit"),
            QStringLiteral("1")});
        QCOMPARE(
            log.json()[QStringLiteral("items")][0][QStringLiteral("reason")].toString(), QStringLiteral("counter"));
    }

    void listAndSearch()
    {
        QVERIFY(m_vault.add(split("--kind organisation --name Nordwind --city Kiel")) > 0);
        const CliRun list = m_vault.run(split("customers list"));
        QCOMPARE(list.json()[QStringLiteral("total")].toInt(), 3);
        QCOMPARE(list.json()[QStringLiteral("items")].toArray().size(), 3);
        const CliRun people = m_vault.run(split("customers list --kind person"));
        QCOMPARE(people.json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(people.json()[QStringLiteral("items")][0][QStringLiteral("organisation")].toString(),
            QStringLiteral("Weber Logistik GmbH"));
        QCOMPARE(m_vault.run(split("customers list --tag regular")).json()[QStringLiteral("total")].toInt(), 1);
        const CliRun page = m_vault.run(split("customers list --sort created --limit 1 --offset 1"));
        QCOMPARE(page.json()[QStringLiteral("items")].toArray().size(), 1);
        QCOMPARE(page.json()[QStringLiteral("total")].toInt(), 3);
        QCOMPARE(m_vault.run(split("customers list --offset 99")).json()[QStringLiteral("items")].toArray().size(), 0);
        const CliRun hits = m_vault.run(split("search demir --limit 5"));
        QVERIFY2(hits.exit == 0, hits.said());
        QCOMPARE(hits.json()[QStringLiteral("hits")][0][QStringLiteral("id")].toInteger(), m_id.toLongLong());
        for (const char* key : {"id", "name", "field", "snippet"})
            QVERIFY2(hits.json()[QStringLiteral("hits")][0].toObject().contains(QLatin1String(key)), key);
        QVERIFY(hits.json()[QStringLiteral("took_ms")].isDouble());
        QCOMPARE(m_vault.run(split("search qqqqq")).json()[QStringLiteral("hits")].toArray().size(), 0);
    }

    void editKeepsWhatIsNotNamed()
    {
        const qint64 revision = show(m_id)[QStringLiteral("revision")].toInteger();
        const CliRun edited = m_vault.run({QStringLiteral("customers"), QStringLiteral("edit"), m_id,
            QStringLiteral("--family-name"), QStringLiteral("Kaya"), QStringLiteral("--tag"), QString(),
            QStringLiteral("--city"), QStringLiteral("Bremen"), QStringLiteral("--note"), QStringLiteral("Moved.")});
        QVERIFY2(edited.exit == 0, edited.said());
        const QJsonObject after = show(m_id);
        QCOMPARE(after[QStringLiteral("name")].toString(), QStringLiteral("Ayla Kaya"));
        QCOMPARE(after[QStringLiteral("emails")].toArray().size(), 2);
        QCOMPARE(after[QStringLiteral("tags")].toArray().size(), 0);
        QCOMPARE(after[QStringLiteral("notes")].toArray().size(), 2);
        QCOMPARE(after[QStringLiteral("addresses")][0][QStringLiteral("city")].toString(), QStringLiteral("Bremen"));
        QCOMPARE(
            after[QStringLiteral("addresses")][0][QStringLiteral("street")].toString(), QStringLiteral("Lindenweg 4"));
        QVERIFY(after[QStringLiteral("revision")].toInteger() > revision);
        const CliRun stale = m_vault.run({QStringLiteral("customers"), QStringLiteral("edit"), m_id,
            QStringLiteral("--revision"), QString::number(revision), QStringLiteral("--city"), QStringLiteral("Kiel")});
        QVERIFY2(stale.exit == 1, stale.said());
        QCOMPARE(stale.json()[QStringLiteral("kind")].toString(), QStringLiteral("conflict"));
        QCOMPARE(
            show(m_id)[QStringLiteral("addresses")][0][QStringLiteral("city")].toString(), QStringLiteral("Bremen"));
    }

    void fromJson()
    {
        const QString file = m_vault.write(QStringLiteral("person.json"),
            R"({"kind":"person","name":"佐藤花子","emails":[{"value":"hanako@example.org","label":"home"}],"tags":["club"],"notes":[{"text":"Calls at noon."}]})");
        const qint64 id = m_vault.add({QStringLiteral("--from"), file});
        QVERIFY(id > 0);
        QCOMPARE(show(QString::number(id))[QStringLiteral("name")].toString(), QStringLiteral("佐藤花子"));
        for (const char* bad : {"[]", "{", R"({"shoe_size":"44"})", R"({"name":5})",
                 R"({"emails":["a@example.com",3]})", R"({"kind":"alien"})"}) {
            const CliRun run = m_vault.run({QStringLiteral("customers"), QStringLiteral("add"),
                QStringLiteral("--from"), m_vault.write(QStringLiteral("bad.json"), bad)});
            QVERIFY2(run.exit == 1, bad + run.said());
            QCOMPARE(run.json()[QStringLiteral("kind")].toString(), QStringLiteral("invalid"));
        }
    }

    void whatShowPrintsCanBeReadBack()
    {
        const QString digest = m_vault.contentDigest();
        QJsonObject shown = show(m_id);
        const auto edit = [&] {
            return m_vault.run({QStringLiteral("customers"), QStringLiteral("edit"), m_id, QStringLiteral("--from"),
                                   QStringLiteral("-")},
                QJsonDocument(shown).toJson());
        };
        const CliRun same = edit();
        QVERIFY2(same.exit == 0, same.said());
        QCOMPARE(m_vault.contentDigest(), digest);
        shown[QStringLiteral("fields")] = QJsonArray {QJsonObject {
            {QStringLiteral("name"), QStringLiteral("Shoe size")}, {QStringLiteral("value"), QStringLiteral("38")}}};
        shown[QStringLiteral("language")] = QStringLiteral("tr");
        QCOMPARE(edit().exit, 0);
        QCOMPARE(show(m_id)[QStringLiteral("fields")][0][QStringLiteral("value")].toString(), QStringLiteral("38"));
        QCOMPARE(show(m_id)[QStringLiteral("emails")].toArray().size(), 2);
        QVERIFY(m_vault.contentDigest() != digest);
    }

    void refusedInput()
    {
        const QString digest = m_vault.contentDigest();
        QVERIFY(!digest.isEmpty());
        const CliRun nothing = m_vault.run(split("customers add"));
        QVERIFY2(nothing.exit == 1, nothing.said());
        const CliRun taken = m_vault.run(split("customers add --name X --number K-17"));
        QVERIFY2(taken.exit == 1, taken.said());
        QCOMPARE(taken.json()[QStringLiteral("kind")].toString(), QStringLiteral("already_exists"));
        QCOMPARE(m_vault
                     .run({QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"),
                         QString(100'000, u'x')})
                     .exit,
            1);
        QCOMPARE(m_vault.contentDigest(), digest);
    }

    void binAndBack()
    {
        const QString digest = m_vault.contentDigest();
        QCOMPARE(m_vault.run({QStringLiteral("customers"), QStringLiteral("remove"), m_id}).exit, 0);
        QVERIFY(m_vault.contentDigest() != digest);
        QCOMPARE(m_vault.run(split("search kaya")).json()[QStringLiteral("hits")].toArray().size(), 0);
        QCOMPARE(m_vault.run(split("customers list --bin")).json()[QStringLiteral("total")].toInt(), 1);
        const CliRun again = m_vault.run({QStringLiteral("customers"), QStringLiteral("remove"), m_id});
        QVERIFY2(again.exit == 1 && again.messages.contains("was moved to the bin before"), again.said());
        QCOMPARE(m_vault.run({QStringLiteral("customers"), QStringLiteral("restore"), m_id}).exit, 0);
        QCOMPARE(m_vault.contentDigest(), digest);
        QCOMPARE(m_vault.run({QStringLiteral("customers"), QStringLiteral("restore"), m_id}).exit, 1);
        QCOMPARE(m_vault.run(split("customers remove 999999")).exit, 1);
    }

    void exported()
    {
        QVERIFY(m_vault.add({QStringLiteral("--name"), QStringLiteral("=1+1")}) > 0);
        const QString file = m_vault.path(QStringLiteral("out.csv"));
        const CliRun run = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file});
        QVERIFY2(run.exit == 0, run.said());
        const QByteArray text = m_vault.read(QStringLiteral("out.csv"));
        QVERIFY(text.contains("ayla@example.com"));
        QVERIFY2(text.contains("'=1+1"), "a formula is defused");
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(m_vault.run(split("audit list --action customer.export")).json()[QStringLiteral("total")].toInt(), 1);
        const CliRun later = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
            QStringLiteral("--format"), QStringLiteral("pdf")});
        QVERIFY2(later.exit == 1, later.said());
        QCOMPARE(later.json()[QStringLiteral("kind")].toString(), QStringLiteral("unsupported"));
        QCOMPARE(
            m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), QStringLiteral("/nowhere/at/all.csv")})
                .exit,
            5);
    }

    void exportedInEveryFormat()
    {
        const std::vector<std::pair<QString, QByteArray>> formats {{QStringLiteral("xlsx"), "PK\x03\x04"},
            {QStringLiteral("vcard"), "BEGIN:VCARD\r\nVERSION:4.0"},
            {QStringLiteral("vcard3"), "BEGIN:VCARD\r\nVERSION:3.0"},
            {QStringLiteral("json"), "{\"format\":\"aicms-customers\""}};
        const QString before = m_vault.contentDigest();
        for (const auto& [format, start] : formats) {
            const QString file = m_vault.path(QStringLiteral("out.") + format);
            const CliRun run = m_vault.run(
                {QStringLiteral("customers"), QStringLiteral("export"), file, QStringLiteral("--format"), format});
            QVERIFY2(run.exit == 0, run.said());
            QVERIFY2(m_vault.read(QStringLiteral("out.") + format).startsWith(start), qPrintable(format));
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
            const CliRun back = m_vault.run({QStringLiteral("import"), file, QStringLiteral("--unmapped"),
                QStringLiteral("keep"), QStringLiteral("--dry-run")});
            QVERIFY2(back.exit == 0, back.said());
            QCOMPARE(back.json()[QStringLiteral("read")].toInt(), run.json()[QStringLiteral("count")].toInt());
            QCOMPARE(m_vault.contentDigest(), before);
        }
    }

    void nothingIsSavedOverTheVault()
    {
        const QString before = m_vault.contentDigest();
        const QString csv = m_vault.write(QStringLiteral("in.csv"), "Name,E-mail\nNora Feld,nora@example.com\n");
        for (const char* name : {"vault.db", "vault.keys", "vault.keys.2", "new.csv"}) {
            const QString target = m_vault.folder() + u'/' + QLatin1String(name);
            const std::vector<QStringList> calls {{QStringLiteral("customers"), QStringLiteral("export"), target},
                {QStringLiteral("consent"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"),
                    QStringLiteral("--out"), target},
                {QStringLiteral("import"), csv, QStringLiteral("--rejected-file"), target},
                {QStringLiteral("--ack-file"), target, QStringLiteral("customers"), QStringLiteral("list")}};
            for (const QStringList& call : calls) {
                const CliRun run = m_vault.run(call);
                QVERIFY2(run.exit == 1, run.said());
                QVERIFY2(run.messages.contains("Nothing was written"), run.said());
            }
            const CliRun same = m_vault.run({QStringLiteral("import"), csv, QStringLiteral("--left-out-file"), csv});
            QVERIFY2(same.exit == 1, same.said());
        }
        QCOMPARE(m_vault.contentDigest(), before);
        QVERIFY(m_vault.read(QStringLiteral("in.csv")).startsWith("Name"));
#ifdef Q_OS_UNIX
        const QString pipe = m_vault.path(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const CliRun toPipe = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), pipe});
        QVERIFY2(toPipe.exit == 1, toPipe.said());
        QVERIFY(!QFileInfo(pipe).isFile());
#endif
    }

    void whatIsWrongIsSaidAtOnce()
    {
        const auto added
            = m_vault.run(split("customers add --given-name Otto --phone 12 --country Germany --city Ulm"));
        QVERIFY2(added.exit == 0, added.said());
        QVERIFY2(added.messages.contains("cannot be dialled"), added.said());
        QVERIFY2(added.messages.contains("Its code would be DE"), added.said());
        const QString id = QString::number(added.json()[QStringLiteral("id")].toInteger());
        const auto edited = m_vault.run(split("customers edit --birthday 1.2.1970") + QStringList {id});
        QVERIFY2(edited.exit == 0, edited.said());
        const QJsonObject held
            = m_vault.run(split("customers show --why") + QStringList {id}).json()[QStringLiteral("held")].toObject();
        QCOMPARE(
            held[QStringLiteral("birthday")][QStringLiteral("purpose")].toString(), QStringLiteral("customer_care"));
        const auto tooLong = m_vault.run(
            {QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"), QString(301, u'x')});
        QCOMPARE(tooLong.exit, 1);
        QVERIFY2(tooLong.messages.contains("at most 300 letters"), tooLong.said());
        const auto blank = m_vault.run(
            {QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral(" ")});
        QCOMPARE(blank.exit, 1);
        QVERIFY2(blank.messages.contains("Enter a name"), blank.said());
    }

    void anExportSaysThatItReplaces()
    {
        const QString file = m_vault.path(QStringLiteral("twice.csv"));
        const auto first = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file});
        QVERIFY2(first.exit == 0 && !first.messages.contains("replaced"), first.said());
        const auto second = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file});
        QVERIFY2(second.exit == 0 && second.messages.contains("replaced"), second.said());
    }

    void terminalIsNotSteered()
    {
        // A name with an escape sequence must not reach a terminal as one.
        const CliRun added = m_vault.run({QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"),
            QStringLiteral("Eve \x1b[31mRed")});
        if (added.exit != 0)
            return; // refused as a control character: as good
        const CliRun list
            = CliVault::call({QStringLiteral("--vault"), m_vault.folder(), QStringLiteral("--password-file"),
                m_vault.path(QStringLiteral("password-of-")), QStringLiteral("customers"), QStringLiteral("list")});
        QVERIFY(!list.output.contains('\x1b'));
    }

    void acknowledgements()
    {
        const QString acks = m_vault.path(QStringLiteral("acks"));
        const CliRun added = m_vault.run({QStringLiteral("--ack-file"), acks, QStringLiteral("customers"),
            QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Ack One")});
        const CliRun filled = m_vault.run({QStringLiteral("--ack-file"), acks, QStringLiteral("sample"),
            QStringLiteral("fill"), QStringLiteral("--customers"), QStringLiteral("3000")});
        QVERIFY2(filled.exit == 0, filled.said());
        QList<QByteArray> lines = m_vault.read(QStringLiteral("acks")).trimmed().split('\n');
        QCOMPARE(lines.size(), 4); // one customer, the shop's products, then people in blocks of 2,000 and 1,000
        const QList<QByteArray> first = lines[0].split('\t');
        QCOMPARE(first.size(), 3);
        QVERIFY(first[0].toLongLong() > 0);
        QCOMPARE(first[1], QByteArray("customers add"));
        QCOMPARE(first[2].toLongLong(), added.json()[QStringLiteral("id")].toInteger());
        QVERIFY(lines[3].split('\t')[0].toLongLong() > lines[2].split('\t')[0].toLongLong());
        QCOMPARE(lines[2].split('\t')[2].split(',').size() + lines[3].split('\t')[2].split(',').size(), 3000);
        QCOMPARE(m_vault
                     .run({QStringLiteral("--ack-file"), QStringLiteral("/nowhere/acks"), QStringLiteral("customers"),
                         QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("No")})
                     .exit,
            5);
    }
};

AICMS_TEST(TestCustomers)
#include "test_customers.moc"
