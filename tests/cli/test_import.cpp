// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

const QByteArray sheet = "Customer number,First Name,Last Name,E-mail,Phone,City,Shoe size\r\n"
                         "A-1,Ayla,Demir,ayla@example.com,+49 171 3920001,Hamburg,38\r\n"
                         "A-2,Jonas,Weber,jonas@example.org,,\"Freiburg, Breisgau\",44\r\n"
                         ",,,,,Kiel,\r\n"
                         "A-4,Zoë,Núñez,zoe@example.net,not a number,München,40\r\n"
                         "A-5,Too,Many,cells@example.com,,Bonn,41,surplus,more\r\n";

QJsonObject withoutBatch(QJsonObject object)
{
    object.remove(QStringLiteral("batch"));
    object.remove(QStringLiteral("dry_run"));
    return object;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_file;
    QString m_before;

    CliRun import(const QStringList& options)
    {
        return m_vault.run(QStringList {QStringLiteral("import"), m_file} + options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_file = m_vault.write(QStringLiteral("people.csv"), sheet);
        QVERIFY(m_vault.add(split("--given-name Old --family-name Friend --number A-2 --city Ulm")) > 0);
        m_before = m_vault.contentDigest();
        QCOMPARE(m_before.size(), 64);
    }

    void wrongValuesAreCountedApartFromMessages()
    {
        const CliRun tried = import({QStringLiteral("--dry-run")});
        QVERIFY2(tried.exit == 0, tried.said());
        QCOMPARE(tried.json()[QStringLiteral("warning_count")].toInt(), 1);
        QCOMPARE(tried.json()[QStringLiteral("wrong_values")].toArray().size(), 1);
        QVERIFY2(!tried.json().contains(QStringLiteral("warnings")), tried.said());
        QByteArray many("Name,Phone\r\n");
        for (int i = 0; i < 1'500; ++i)
            many += "P" + QByteArray::number(i) + ",no number\r\n";
        const CliRun all = m_vault.run(
            {QStringLiteral("import"), m_vault.write(QStringLiteral("many.csv"), many), QStringLiteral("--dry-run")});
        QCOMPARE(all.json()[QStringLiteral("warning_count")].toInt(), 1'500);
        QCOMPARE(all.json()[QStringLiteral("wrong_values")].toArray().size(), 1'000);
    }
    void dryRunEqualsTheRunAndUndoEqualsBefore_data()
    {
        QTest::addColumn<QString>("duplicates");
        QTest::addColumn<QString>("unmapped");
        QTest::newRow("skip") << QStringLiteral("skip") << QStringLiteral("drop");
        QTest::newRow("update") << QStringLiteral("update") << QStringLiteral("drop");
        QTest::newRow("add, keep") << QStringLiteral("add") << QStringLiteral("keep");
    }
    void dryRunEqualsTheRunAndUndoEqualsBefore()
    {
        QFETCH(QString, duplicates);
        QFETCH(QString, unmapped);
        const QStringList options {QStringLiteral("--duplicates"), duplicates, QStringLiteral("--unmapped"), unmapped};
        const CliRun dry = import(options + split("--dry-run"));
        QVERIFY2(dry.exit == 0, dry.said());
        QVERIFY(dry.json()[QStringLiteral("batch")].isNull());
        QCOMPARE(m_vault.contentDigest(), m_before);

        const CliRun run = import(options);
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(withoutBatch(run.json()), withoutBatch(dry.json()));
        for (const char* key : {"batch", "read", "created", "updated", "skipped", "quarantined", "rejected"})
            QVERIFY2(run.json().contains(QLatin1String(key)), key);
        QCOMPARE(run.json()[QStringLiteral("read")].toInt(), 5);
        QVERIFY(m_vault.contentDigest() != m_before);

        const QString batch = QString::number(run.json()[QStringLiteral("batch")].toInteger());
        const CliRun undone = m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch});
        QVERIFY2(undone.exit == 0, undone.said());
        QCOMPARE(undone.json()[QStringLiteral("conflicts")].toArray().size(), 0);
        QCOMPARE(m_vault.contentDigest(), m_before);
        QVERIFY2(m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch}).exit == 1, "only once");
    }

    void theTrialTellsWhatAnUpdateChanges()
    {
        const CliRun dry = import(split("--dry-run --duplicates update"));
        QVERIFY2(dry.exit == 0, dry.said());
        const QJsonArray updates = dry.json()[QStringLiteral("updates")].toArray();
        QCOMPARE(updates.size(), dry.json()[QStringLiteral("updated")].toInteger());
        QVERIFY(!updates.isEmpty());
        const QJsonValue first = updates[0];
        QVERIFY(first[QStringLiteral("row")].toInteger() > 1 && first[QStringLiteral("customer")].toInteger() > 0);
        const QJsonValue change = first[QStringLiteral("changes")][0];
        QVERIFY2(!change[QStringLiteral("field")].toString().isEmpty(), dry.said());
        QVERIFY2(change[QStringLiteral("before")] != change[QStringLiteral("after")], dry.said());
        QCOMPARE(m_vault.contentDigest(), m_before);
    }

    void rejectedRowsHaveReasons()
    {
        const CliRun dry = import(split("--dry-run"));
        QHash<qint64, QString> reasons;
        for (const QJsonValue& row : dry.json()[QStringLiteral("rejected")].toArray())
            reasons.insert(row[QStringLiteral("row")].toInteger(), row[QStringLiteral("reason")].toString());
        QCOMPARE(reasons.value(4), QStringLiteral("nothing_to_identify"));
        QCOMPARE(reasons.value(6), QStringLiteral("too_many_cells"));
        QCOMPARE(reasons.size(), 2);
        bool isListed = false;
        for (const QJsonValue& column : dry.json()[QStringLiteral("unmapped")].toArray())
            isListed = isListed || column[QStringLiteral("header")].toString() == QLatin1String("Shoe size");
        QVERIFY(isListed);
    }

    void rejectedAndLeftOutAsFiles()
    {
        const QString rejected = m_vault.path(QStringLiteral("rejected.csv"));
        const QString leftOut = m_vault.path(QStringLiteral("left-out.csv"));
        const CliRun dry = import({QStringLiteral("--dry-run"), QStringLiteral("--rejected-file"), rejected,
            QStringLiteral("--left-out-file"), leftOut});
        QVERIFY2(dry.exit == 0, dry.said());
        const QByteArray rows = m_vault.read(QStringLiteral("rejected.csv"));
        QCOMPARE(rows.trimmed().count('\n'), 2); // the header and two rows
        QVERIFY(rows.contains("nothing_to_identify") && rows.contains("cells@example.com"));
        const QByteArray columns = m_vault.read(QStringLiteral("left-out.csv"));
        QVERIFY(columns.contains("Shoe size") && columns.contains("44") && !columns.contains("ayla@example.com"));
        QVERIFY(import({QStringLiteral("--dry-run"), QStringLiteral("--unmapped"), QStringLiteral("keep"),
                           QStringLiteral("--left-out-file"), leftOut})
                    .exit
            == 0);
        QVERIFY2(!m_vault.read(QStringLiteral("left-out.csv")).contains("Shoe size"), "what is kept is not left out");
        // Before anything is read, so that nobody has to wonder what became of the rows.
        const auto batches
            = [this] { return m_vault.run(split("import list")).json()[QStringLiteral("items")].toArray().size(); };
        const qsizetype before = batches();
        const CliRun nowhere = import(split("--rejected-file /nowhere/at/all.csv"));
        QVERIFY2(nowhere.exit == 5 && nowhere.messages.contains("Nothing was changed"), nowhere.said());
        QCOMPARE(batches(), before);
    }

    /// The file of left-out columns follows a saved matching, as the import does.
    void partsFollowTheSavedMatching()
    {
        const QString file = m_vault.write(QStringLiteral("odd.csv"), "Q1,Q2\n39,Mara Lind\n40,\n");
        const QString leftOut = m_vault.path(QStringLiteral("odd-left-out.csv"));
        const QString mapping
            = m_vault.write(QStringLiteral("odd.json"), R"({"columns":[{"header":"Q2","field":"name"}]})");
        const CliRun run = m_vault.run({QStringLiteral("import"), file, QStringLiteral("--mapping"), mapping,
            QStringLiteral("--save-matching"), QStringLiteral("Odd")});
        QVERIFY2(run.exit == 0, run.said());
        const QString batch = QString::number(run.json()[QStringLiteral("batch")].toInteger());
        QCOMPARE(m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch}).exit, 0);
        const CliRun dry = m_vault.run(
            {QStringLiteral("import"), file, QStringLiteral("--dry-run"), QStringLiteral("--left-out-file"), leftOut});
        QVERIFY2(dry.exit == 0, dry.said());
        const QByteArray columns = m_vault.read(QStringLiteral("odd-left-out.csv"));
        QVERIFY2(columns.contains("Q1") && !columns.contains("Mara"), columns);
    }

    void listed()
    {
        const CliRun run = import({});
        const qint64 batch = run.json()[QStringLiteral("batch")].toInteger();
        const CliRun list = m_vault.run(split("import list"));
        QVERIFY2(list.exit == 0, list.said());
        QCOMPARE(list.json()[QStringLiteral("items")][0][QStringLiteral("batch")].toInteger(), batch);
        QCOMPARE(
            list.json()[QStringLiteral("items")][0][QStringLiteral("state")].toString(), QStringLiteral("finished"));
        QCOMPARE(m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), QString::number(batch)}).exit, 0);
        QCOMPARE(
            m_vault.run(split("import list")).json()[QStringLiteral("items")][0][QStringLiteral("state")].toString(),
            QStringLiteral("undone"));
    }

    void mappingFile()
    {
        const QString mapping = m_vault.write(QStringLiteral("mapping.json"),
            R"({"separator":",","encoding":"utf-8","columns":[{"header":"Last Name","field":"name"},{"header":"Shoe size","field":"own:Shoes"}],"constants":{"tag":"imported"}})");
        const CliRun run
            = import({QStringLiteral("--mapping"), mapping, QStringLiteral("--duplicates"), QStringLiteral("add")});
        QVERIFY2(run.exit == 0, run.said());
        const CliRun list = m_vault.run(split("customers list --tag imported"));
        QVERIFY2(list.json()[QStringLiteral("total")].toInt() >= 3, list.said());
        const QString batch = QString::number(run.json()[QStringLiteral("batch")].toInteger());
        QCOMPARE(m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch}).exit, 0);
        QCOMPARE(m_vault.contentDigest(), m_before);
        for (const char* bad : {"", "[", R"({"columns":[{"header":"Nose","field":"name"}]})",
                 R"({"columns":[{"header":"Last Name","field":"nose"}]})"}) {
            const CliRun refused
                = import({QStringLiteral("--mapping"), m_vault.write(QStringLiteral("bad.json"), bad)});
            QVERIFY2(refused.exit == 1, bad + refused.said());
        }
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\x01\x02\0\0",
            11);
        QByteArray wide = "Name";
        for (int i = 0; i < 100'000; ++i)
            wide += ",c";
        QTest::newRow("100,000 columns") << wide + "\nX\n";
        QTest::newRow("nobody in it") << QByteArray("Colour,Weight\nred,3\n");
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const CliRun run = m_vault.run({QStringLiteral("import"), m_vault.write(QStringLiteral("bad.csv"), bytes)});
        QVERIFY2(run.exit == 1, run.said());
        QVERIFY(!run.messages.trimmed().isEmpty());
        QCOMPARE(m_vault.contentDigest(), m_before);
    }

    void cardsAndTheirRejectsOnceMended()
    {
        const QString file = m_vault.write(QStringLiteral("cards.vcf"),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cara Lind\r\nTEL;TYPE=CELL:+49 176 04069077\r\nX-HOBBY:chess\r\n"
            "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dara Moss\r\nEMAIL:dara@example.com\r\n");
        const QString rejects = m_vault.path(QStringLiteral("rejects.vcf"));
        const CliRun run = m_vault.run({QStringLiteral("import"), file, QStringLiteral("--unmapped"),
            QStringLiteral("keep"), QStringLiteral("--rejected-file"), rejects});
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("created")].toInt(), 1);
        QCOMPARE(run.json()[QStringLiteral("rejected")][0][QStringLiteral("reason")].toString(),
            QStringLiteral("entry_cut_off"));
        QCOMPARE(
            run.json()[QStringLiteral("unmapped")][0][QStringLiteral("header")].toString(), QStringLiteral("X-HOBBY"));
        QVERIFY(m_vault.read(QStringLiteral("rejects.vcf")).contains("X-AICMS-REJECTED:entry_cut_off"));
        const CliRun mended = m_vault.run({QStringLiteral("import"), rejects});
        QVERIFY2(mended.exit == 0, mended.said());
        QCOMPARE(mended.json()[QStringLiteral("created")].toInt(), 1);
        QCOMPARE(mended.json()[QStringLiteral("rejected_count")].toInt(), 0);
        for (const CliRun& each : {mended, run}) {
            const QString batch = QString::number(each.json()[QStringLiteral("batch")].toInt());
            QCOMPARE(m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch}).exit, 0);
        }
        QCOMPARE(m_vault.contentDigest(), m_before);
    }

    /// The one that is undone first names what stays and with which other one it goes back.
    void importsThatOverlapAreUndoneInAnyOrder()
    {
        const auto bring = [this](const char* command, const char* name, const QByteArray& rows) {
            const CliRun run
                = m_vault.run(split(command) + QStringList {m_vault.write(QString::fromLatin1(name), rows)});
            return QString::number(run.json()[QStringLiteral("batch")].toInteger());
        };
        const QString before = m_vault.contentDigest();
        const QString people = bring("import", "z1.csv", "number,name\nZ-1,Zoe Ott\nZ-2,Zac Ott\n");
        const QString again = bring("import --duplicates update", "z2.csv", "number,name,language\nZ-1,Zoe Ott,fr\n");
        const QString orders = bring("import orders --currency EUR", "z3.csv",
            "order,date,customer,sku,description,quantity,price\nZ,2026-01-05,Z-2,Z-LAMP,Lamp,1,5.00\n");
        const auto undo = [this](const QString& batch) {
            return m_vault.run({QStringLiteral("import"), QStringLiteral("undo"), batch});
        };
        const CliRun first = undo(people);
        QVERIFY2(first.exit == 0, first.said());
        QStringList heirs;
        for (const QJsonValue& each : first.json()[QStringLiteral("handed_on")].toArray())
            heirs << QString::number(each[QStringLiteral("batch")].toInteger());
        QCOMPARE(heirs, (QStringList {again, orders}));
        QCOMPARE(undo(orders).json()[QStringLiteral("removed")].toInt(), 1);
        QCOMPARE(undo(again).json()[QStringLiteral("removed")].toInt(), 1);
        QCOMPARE(m_vault.contentDigest(), before);
    }

    void missingThings()
    {
        QCOMPARE(m_vault.run(split("import /nowhere.csv")).exit, 1);
        QCOMPARE(
            import(split("--format vcard")).json()[QStringLiteral("kind")].toString(), QStringLiteral("unsupported"));
        QCOMPARE(m_vault.run(split("import undo 999")).exit, 1);
        QCOMPARE(m_vault.run(split("import undo x")).exit, 1);
    }
};

AICMS_TEST(TestImport)
#include "test_import.moc"
