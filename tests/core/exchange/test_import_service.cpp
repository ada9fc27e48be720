// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/core/exchange/exchange_fixtures.h"

#include <QRandomGenerator>

using namespace aicms;
using base::ErrorKind;
using customers::Customer;
using exchange::BatchState;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using exchange::ImportResult;
using exchange::RejectReason;
using exchange::UnmappedPolicy;
using test::operator""_s;

namespace {

/// A vault with the service, and files to import.
struct Bench {
    test::OpenedVault vault;
    exchange::ImportService service {*vault.database, vault.session, QStringLiteral("DE")};

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("in.csv")) const
    {
        QFile out(vault.folder.path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return out.fileName();
    }
    base::Result<ImportResult> import(const QByteArray& bytes, DuplicatePolicy duplicates = DuplicatePolicy::Skip, bool dryRun = false)
    {
        ImportRequest request;
        request.path = file(bytes);
        request.duplicates = duplicates;
        request.dryRun = dryRun;
        return service.run(request).result();
    }
    qint64 customers() { return vault.number("SELECT COUNT(*) FROM customer"); }
    Customer only(const char* sql = "SELECT id FROM customer ORDER BY id LIMIT 1") { return vault.get({vault.number(sql)}); }

    /// Every value that is stored about customers, as text; revisions, times of change and ids of rows left out.
    QString content()
    {
        return vault.read<QString>([](storage::ReadTransaction& tx) {
            static const char* const queries[] = {
                "SELECT hex(uuid) || '|' || kind || '|' || number || '|' || given_name || '|' || family_name || '|' || name || '|' ||"
                " language || '|' || birthday_typed || '|' || COALESCE(birthday, '') || '|' || sort_key || '|' || folded_name || '|' ||"
                " created_at || '|' || COALESCE(deleted_at, '') FROM customer ORDER BY id",
                "SELECT customer_id || '|' || position || '|' || address || '|' || label || '|' || is_valid || '|' || p.purpose || p.at || p.source_id"
                " FROM email JOIN provenance p ON p.id = provenance_id ORDER BY customer_id, position",
                "SELECT customer_id || '|' || position || '|' || typed || '|' || label || '|' || e164 || p.at FROM phone JOIN provenance p ON p.id = provenance_id ORDER BY 1",
                "SELECT customer_id || '|' || position || '|' || street || '|' || postcode || '|' || city || '|' || region || '|' || country || '|' || label FROM address ORDER BY 1",
                "SELECT customer_id || '|' || position || '|' || url || '|' || label FROM link ORDER BY 1",
                "SELECT customer_id || '|' || name FROM customer_tag JOIN tag ON tag.id = tag_id ORDER BY 1",
                "SELECT name FROM tag ORDER BY 1",
                "SELECT customer_id || '|' || n.id || '|' || n.at || '|' || text || p.at FROM note n JOIN provenance p ON p.id = provenance_id ORDER BY 1",
                "SELECT customer_id || '|' || position || '|' || name || '|' || value FROM extra_field ORDER BY 1",
                "SELECT customer_id || '|' || position || '|' || organisation_id || '|' || role FROM membership ORDER BY 1",
                "SELECT id || '|' || name || '|' || number || '|' || email || '|' || city || '|' || organisation || '|' || tag || '|' || note FROM search_document ORDER BY id"};
            QStringList lines;
            for (const char* const sql : queries) {
                auto rows = tx.query(sql);
                while (rows.next())
                    lines.append(rows.text(0));
                lines.append(QStringLiteral("--"));
            }
            return lines.join(QLatin1Char('\n'));
        });
    }
};

QByteArray people(int count, int from = 0)
{
    QByteArray bytes("Customer number,First name,Last name,E-mail,Mobile,PLZ / Ort,Company\n");
    for (int i = from; i < from + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "K-" + n + ",Given" + n + ",Family" + n + ",p" + n + "@example.com,,21073 Hamburg," + (i % 7 == 0 ? "Firm " + QByteArray::number(i % 5) : QByteArray()) + '\n';
    }
    return bytes;
}

/// A file with repeats, faults and empties, reproducible.
QByteArray randomFile(QRandomGenerator& random, int rows)
{
    QByteArray bytes("Customer number,First name,Last name,E-mail,Mobile,Company,Notes,Birthday\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(random.bounded(rows));
        const auto maybe = [&random](const QByteArray& text) { return random.bounded(3) == 0 ? QByteArray() : text; };
        bytes += maybe(random.bounded(2) ? "K-" + n : QByteArray()) + ',' + maybe("G" + n) + ',' + maybe("F" + QByteArray::number(random.bounded(4))) + ','
            + maybe("p" + n + (random.bounded(6) ? "@example.com" : "@@x")) + ',' + maybe("0171 39200" + QByteArray::number(10 + random.bounded(9))) + ','
            + maybe("Firm " + QByteArray::number(random.bounded(5))) + ',' + maybe("note " + n) + ",1.2.19" + QByteArray::number(50 + random.bounded(40))
            + (random.bounded(12) == 0 ? ",extra,cells" : "") + '\n';
    }
    return bytes;
}

ImportResult counts(ImportResult result)
{
    result.batch = {};
    return result;
}

class EveryThird : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction&, const Customer& customer) override
    {
        return customer.givenName.endsWith(QLatin1Char('3')) ? Verdict::Quarantine : Verdict::Store;
    }
};

} // namespace

class TestImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWhatTheFileSays()
    {
        Bench bench;
        const auto result = bench.import("Kundennr;Vorname;Nachname;E-Mail;Firma;PLZ / Ort;Notizen;Geburtstag;Religion;Newsletter;Hobby\n"
                                         "K-1;Ayla;Demir;ayla@example.com;Demir Optik;21073 Hamburg;pays cash;14.02.1991;x;yes;chess\n"
                                         "K-2;Ben;Osei;ben@@example;;;;;;;\n");
        QVERIFY(result);
        QVERIFY(result->batch.isValid());
        QCOMPARE(result->read, 2);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->organisationsCreated, 1);
        QCOMPARE(result->warnings, 1);
        QCOMPARE(bench.customers(), 3);
        const Customer c = bench.only("SELECT id FROM customer WHERE number = 'K-1'");
        QCOMPARE(c.displayName(), u"Ayla Demir"_s);
        QCOMPARE(c.memberships[0].organisationName, u"Demir Optik"_s);
        QCOMPARE(c.addresses[0].postcode, u"21073"_s);
        QVERIFY(!c.birthday);
        QCOMPARE(c.emails[0].provenance.source, customers::SourceKind::Import);
        QCOMPARE(c.emails[0].provenance.sourceId, result->batch.value);
        QCOMPARE(c.emails[0].provenance.purpose, u"contract_performance"_s);
        QCOMPARE(c.emails[0].provenance.enteredBy.value, 7);
        QCOMPARE(c.notes[0].provenance.purpose, u"customer_care"_s);
        QCOMPARE(result->unmapped.size(), std::size_t(4));
        QCOMPARE(result->unmapped[0], (exchange::UnmappedColumn {u"Geburtstag"_s, exchange::LeftOut::NoPurpose, 1, false}));
        QCOMPARE(result->unmapped[1], (exchange::UnmappedColumn {u"Religion"_s, exchange::LeftOut::SpecialCategory, 1, false}));
        QCOMPARE(result->unmapped[2], (exchange::UnmappedColumn {u"Newsletter"_s, exchange::LeftOut::ConsentLike, 1, false}));
        QCOMPARE(result->unmapped[3], (exchange::UnmappedColumn {u"Hobby"_s, exchange::LeftOut::NotRecognised, 1, false}));
        QVERIFY(bench.vault.isIndexSound());
        QCOMPARE(bench.vault.foundNames(u"ayla"_s), QStringList {u"Ayla Demir"_s});
    }

    void rejectedRowsAreListedWithTheirReason()
    {
        Bench bench;
        const auto result = bench.import("name,email,note\nA,a@example.com,\n,,only a note\nB,b@example.com,,too,many\nC,c\xFF@example.com,\xC3\xA9\xC3\xA9\nD,d@example.com,\"cut");
        QVERIFY(result);
        QCOMPARE(result->read, 5);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->rejectedCount, 4);
        QVERIFY(result->truncated);
        const std::vector<exchange::RejectedRow> expected = {{3, RejectReason::NothingToIdentify, {}}, {4, RejectReason::TooManyCells, {}},
            {5, RejectReason::InvalidBytes, {}}, {6, RejectReason::UnterminatedQuote, {}}};
        QVERIFY(result->rejected == expected);
    }

    void filesThatCannotBeReadLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::Unsupported);
        QTest::newRow("binary") << QByteArray("PK\x03\x04xxxx") << int(ErrorKind::Unsupported);
        QTest::newRow("too many columns") << QByteArray("a,").repeated(2000) << int(ErrorKind::TooLarge);
        QTest::newRow("nobody in it") << QByteArray("colour,shape\nred,round\n") << int(ErrorKind::Invalid);
    }
    void filesThatCannotBeReadLeaveNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        Bench bench;
        for (const bool dryRun : {true, false}) {
            const auto result = bench.import(bytes, DuplicatePolicy::Skip, dryRun);
            QVERIFY(!result);
            QCOMPARE(int(result.error().kind), kind);
        }
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_batch"), 0);
        ImportRequest missing;
        missing.path = bench.vault.folder.path(u"nowhere.csv"_s);
        QCOMPARE(bench.service.run(missing).result().error().kind, ErrorKind::NotFound);
    }

    void headerOnlyIsAnImportOfNothing()
    {
        Bench bench;
        const auto result = bench.import("name,email\n");
        QVERIFY(result);
        QCOMPARE(result->read, 0);
        QCOMPARE(bench.service.unfinished().result()->size(), std::size_t(0));
    }

    void keepTurnsLeftOutColumnsIntoExtraFields()
    {
        Bench bench;
        ImportRequest request;
        request.path = bench.file("Name,Hobby,Religion,Birthday\nAyla Demir,chess,x,1991-02-14\n");
        request.unmapped = UnmappedPolicy::Keep;
        const auto result = bench.service.run(request).result();
        QVERIFY(result);
        const Customer c = bench.only();
        QCOMPARE(c.extraFields.size(), std::size_t(1));
        QCOMPARE(c.extraFields[0].name, u"Hobby"_s);
        QCOMPARE(c.birthday->toIso(), u"1991-02-14"_s);
        QVERIFY(result->unmapped[0].kept);
        QCOMPARE(result->unmapped[1].reason, exchange::LeftOut::SpecialCategory);
        QVERIFY(!result->unmapped[1].kept);
    }

    void duplicatesAreSkippedByNumberEmailAndPhone()
    {
        Bench bench;
        const QByteArray first("number,given_name,family_name,email,phone\nK-1,Ayla,Demir,ayla@example.com,0176 04069019\n");
        QCOMPARE(bench.import(first)->created, 1);
        const auto again = bench.import("number,given_name,family_name,email,phone\n"
                                        "K-1,Other,Name,,\n" // by number
                                        ",Ayla,,AYLA@example.com,\n" // by e-mail
                                        ",Ayla,Demir,,+49 176 04069019\n" // by phone
                                        ",Cem,Kaya,,+49 176 04069019\n" // a colleague behind the same number
                                        "K-2,Ayla,Demir,ayla@example.com,\n" // another customer number: another customer
                                        ",Dana,Fox,dana@example.com,\n"
                                        ",Dana,Fox,dana@example.com,\n"); // inside the file
        QVERIFY(again);
        QCOMPARE(again->skipped, 4);
        QCOMPARE(again->created, 3);
    }

    void updateFillsInAndNeverErases()
    {
        Bench bench;
        QVERIFY(bench.import("number,given_name,family_name,email,phone,street,city,language,note\n"
                             "K-1,Ayla,Demir,ayla@example.com,0176 04069019,Deichstr. 5,Hamburg,de,first\n"));
        const auto result = bench.import("number,given_name,family_name,email,phone,street,city,language,note\n"
                                         "K-1,,Demir-Kaya,ayla@example.org,,,Bremen,,second\n"
                                         "K-1,,,,,,,,\n",
            DuplicatePolicy::Update);
        QVERIFY(result);
        QCOMPARE(result->updated, 1);
        QCOMPARE(result->skipped, 1); // nothing new in it
        const Customer c = bench.only();
        QCOMPARE(c.givenName, u"Ayla"_s);
        QCOMPARE(c.familyName, u"Demir-Kaya"_s);
        QCOMPARE(c.emails.size(), std::size_t(2));
        QCOMPARE(c.phones.size(), std::size_t(1));
        QCOMPARE(c.addresses.size(), std::size_t(1));
        QCOMPARE(c.addresses[0].street, u"Deichstr. 5"_s);
        QCOMPARE(c.addresses[0].city, u"Bremen"_s);
        QCOMPARE(c.language, u"de"_s);
        QCOMPARE(c.notes.size(), std::size_t(2));
    }

    void updateDoesNotGuessAmongSeveral()
    {
        Bench bench;
        QVERIFY(bench.import("number,name,email\nK-1,Ayla Demir,shared@example.com\nK-2,Ben Osei,shared@example.com\n"));
        QCOMPARE(bench.customers(), 2);
        const auto result = bench.import("name,email,note\nSomeone,shared@example.com,x\n", DuplicatePolicy::Update);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->rejected[0].reason, RejectReason::SeveralMatches);
    }

    void addKeepsBothButNotANumberTwice()
    {
        Bench bench;
        const QByteArray file("number,name,email\nK-1,Ayla Demir,ayla@example.com\n,Ayla Demir,ayla@example.com\nK-1,Cem Kaya,cem@example.com\n");
        const auto result = bench.import(file, DuplicatePolicy::Add);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->rejected[0].reason, RejectReason::NumberTaken);
    }

    void numberOfSomebodyInTheBinIsTaken()
    {
        Bench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        QVERIFY(bench.vault.service.remove({{1}}).result());
        for (const DuplicatePolicy policy : {DuplicatePolicy::Skip, DuplicatePolicy::Update, DuplicatePolicy::Add}) {
            const auto result = bench.import("number,name\nK-1,Ayla Demir\n", policy);
            QVERIFY(result);
            QCOMPARE(result->rejected.at(0).reason, RejectReason::NumberTaken);
        }
    }

    void guardSetsRowsAside()
    {
        Bench bench;
        bench.service.setGuard(std::make_shared<EveryThird>());
        const auto result = bench.import(people(20));
        QCOMPARE(result->quarantined, 2);
        QCOMPARE(result->created, 18);
        QCOMPARE(result->read, 20);
    }

    void dryRunGivesTheCountsOfTheRun_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<quint32>("seed");
        for (const DuplicatePolicy policy : {DuplicatePolicy::Skip, DuplicatePolicy::Update, DuplicatePolicy::Add}) {
            for (quint32 seed = 1; seed <= 6; ++seed)
                QTest::newRow(qPrintable(exchange::duplicatePolicyCode(policy) + QString::number(seed))) << int(policy) << seed;
        }
    }
    void dryRunGivesTheCountsOfTheRun()
    {
        QFETCH(int, policy);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Bench bench;
        QVERIFY(bench.import(randomFile(random, 40), DuplicatePolicy::Add));
        const QString before = bench.content();
        const QByteArray file = randomFile(random, 60);
        const auto dry = bench.import(file, DuplicatePolicy(policy), true);
        QVERIFY(dry);
        QVERIFY(!dry->batch.isValid());
        QCOMPARE(bench.content(), before);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_batch"), 1);
        const auto run = bench.import(file, DuplicatePolicy(policy));
        QVERIFY(run);
        QVERIFY(counts(*dry) == counts(*run));
        QCOMPARE(run->read, run->created + run->updated + run->skipped + run->quarantined + run->rejectedCount);
        QVERIFY(run->read == 60 && run->created + run->updated + run->skipped > 10 && run->rejectedCount > 0);
        QVERIFY(bench.vault.isIndexSound());

        // And the whole of it can be taken back.
        const auto undone = bench.service.undo(run->batch).result();
        QVERIFY(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(undone->removed, run->created + run->organisationsCreated);
        QCOMPARE(bench.content(), before);
        QVERIFY(bench.vault.isIndexSound());
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change WHERE batch_id <> 1"), 0);
    }

    void undoLeavesWhatWasChangedByHand()
    {
        Bench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        const auto batch = bench.import("number,name,note,organisation\nK-1,Ayla Demir,x,\nK-2,Ben Osei,,\nK-3,Cem Kaya,,Kaya AG\nK-4,Dana Fox,,\n", DuplicatePolicy::Update);
        QCOMPARE(batch->updated, 1);
        QCOMPARE(batch->created, 3);
        const auto edit = [&bench](const char* sql) {
            Customer c = bench.only(sql);
            c.language = u"en"_s;
            QVERIFY(bench.vault.service.edit(c).result());
        };
        edit("SELECT id FROM customer WHERE number = 'K-1'");
        edit("SELECT id FROM customer WHERE number = 'K-3'");
        customers::Interaction call;
        call.customer = {bench.vault.number("SELECT id FROM customer WHERE number = 'K-4'")};
        call.subject = u"called back"_s;
        QVERIFY(bench.vault.service.logInteraction(call).result());
        const auto undone = bench.service.undo(batch->batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->removed, 1); // Ben
        QCOMPARE(undone->restored, 0);
        QCOMPARE(undone->conflicts.size(), std::size_t(4)); // Ayla, Cem, his company, and Dana who has a call
        QCOMPARE(bench.only("SELECT id FROM customer WHERE number = 'K-1'").notes.size(), std::size_t(1));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE name = 'Kaya AG'"), 1);
    }

    void undoWorksOnce()
    {
        Bench bench;
        const auto result = bench.import(people(3));
        QVERIFY(bench.service.undo(result->batch).result());
        QCOMPARE(bench.service.undo(result->batch).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.service.undo({99}).result().error().kind, ErrorKind::NotFound);
        const auto batches = bench.service.batches().result();
        QCOMPARE(batches->size(), std::size_t(1));
        QCOMPARE(batches->front().state, BatchState::Undone);
        QVERIFY(bench.import(people(3)));
        QCOMPARE(bench.service.batches().result()->front().id.value, 2);
    }

    void cancelTakesTheWholeBatchBack()
    {
        Bench bench;
        QVERIFY(bench.import("number,name\nX-1,Zed\n"));
        const QString before = bench.content();
        ImportRequest request;
        request.path = bench.file(people(6'000));
        storage::CancelToken token;
        int blocks = 0;
        const auto result = bench.service.run(request, [&](const exchange::ImportProgress& progress) {
            ++blocks;
            QVERIFY(progress.rows > 0 && progress.bytes <= progress.totalBytes);
            token.cancel();
        }, token).result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(blocks, 1);
        QCOMPARE(bench.content(), before);
        QCOMPARE(bench.service.batches().result()->front().state, BatchState::Undone);
        request.dryRun = true;
        QCOMPARE(bench.service.run(request, {}, token).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.content(), before);
    }

    void brokenOffBatchIsResumedOrUndone_data()
    {
        QTest::addColumn<bool>("resume");
        QTest::newRow("resume") << true;
        QTest::newRow("undo") << false;
    }
    void brokenOffBatchIsResumedOrUndone()
    {
        QFETCH(bool, resume);
        Bench bench;
        QByteArray bytes = people(6'000);
        bytes.insert(bytes.indexOf("K-3,"), ",,,,,,\n,,,,,nothing,\n");
        const QString path = bench.file(bytes);
        const QString empty = bench.content();
        { // The vault is locked in the middle: the service goes, its worker stops after the block.
            auto service = std::make_unique<exchange::ImportService>(*bench.vault.database, bench.vault.session, u"DE"_s);
            QSemaphore stored;
            ImportRequest request;
            request.path = path;
            QSemaphore leave;
            const auto future = service->run(request, [&](const exchange::ImportProgress&) { stored.release(); leave.acquire(); });
            QVERIFY(stored.tryAcquire(1, 60'000));
            std::thread letGo([&leave] { QThread::msleep(100); leave.release(10); });
            service.reset();
            letGo.join();
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        }
        const auto unfinished = bench.service.unfinished().result();
        QCOMPARE(unfinished->size(), std::size_t(1));
        QCOMPARE(unfinished->front().read, 5'000);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE number <> ''"), 4'999);
        const base::BatchId batch = unfinished->front().id;
        if (!resume) {
            QVERIFY(bench.service.undo(batch).result());
            QCOMPARE(bench.content(), empty);
            return;
        }
        QCOMPARE(bench.service.resume(batch, bench.file(people(6'000), u"other.csv"_s)).result().error().subject, u"file"_s);
        const auto rest = bench.service.resume(batch, path).result();
        QVERIFY(rest);
        QCOMPARE(rest->read, 6'001);
        QCOMPARE(rest->created, 6'000);
        QCOMPARE(rest->rejectedCount, 1);
        QCOMPARE(rest->rejected.size(), std::size_t(1));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE number <> ''"), 6'000);
        QVERIFY(bench.service.unfinished().result()->empty());
        QCOMPARE(bench.service.resume(batch, path).result().error().kind, ErrorKind::Conflict);
        QVERIFY(bench.service.undo(batch).result());
        QCOMPARE(bench.content(), empty);
    }

    void everythingIsAskedAndLogged()
    {
        Bench bench;
        for (const char* role : {"staff", "auditor"}) {
            bench.vault.become(QString::fromLatin1(role));
            QCOMPARE(bench.import(people(1)).error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.preview(u"x"_s).result().error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.count(u"x"_s, {}).result().error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.undo({1}).result().error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.resume({1}, u"x"_s).result().error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.batches().result().error().kind, ErrorKind::NotAllowed);
            QCOMPARE(bench.service.unfinished().result().error().kind, ErrorKind::NotAllowed);
        }
        bench.vault.become(u"manager"_s);
        const auto result = bench.import(people(2));
        QVERIFY(bench.service.undo(result->batch).result());
        const QStringList lines = bench.vault.auditLines();
        QCOMPARE(lines, QStringList({u"import.begin 1"_s, u"import.finish 1 rows=2"_s, u"import.undo 1 records=3"_s, u"import.undo 1 records=0"_s}));
    }

    void previewShowsWhatWillBe()
    {
        Bench bench;
        QByteArray bytes("Full name;E-Mail;Mobile;PLZ / Ort;Newsletter?;Birthday;Religion\n");
        for (int i = 0; i < 80; ++i)
            bytes += "Ayla Demir;" + QByteArray(i == 3 ? "ayla@@example" : "ayla.demir@example.com") + ";0176 04069019;21073 Hamburg;yes;14.02.1991;\n";
        const QString path = bench.file(bytes);
        const auto preview = bench.service.preview(path).result();
        QVERIFY(preview);
        QCOMPARE(QChar(preview->format.separator), QChar(u';'));
        QCOMPARE(preview->fileBytes, bytes.size());
        QCOMPARE(preview->rows.size(), std::size_t(50));
        QCOMPARE(preview->columns.size(), std::size_t(7));
        QCOMPARE(preview->columns[1].right, 49);
        QCOMPARE(preview->columns[1].wrong, 1);
        QCOMPARE(preview->columns[1].exampleWrong, u"ayla@@example"_s);
        QCOMPARE(preview->columns[2].right, 50);
        QCOMPARE(preview->columns[5].right, 50);
        QCOMPARE(preview->mapping.columns[6].leftOut, exchange::LeftOut::SpecialCategory);
        QCOMPARE(preview->rows[0].customer.familyName, u"Demir"_s);
        QCOMPARE(preview->mapping.dateOrder, std::optional(base::DateOrder::DayMonthYear));
        const auto whole = bench.service.count(path, preview->mapping).result();
        QVERIFY(whole);
        QCOMPARE(whole->rows, 80);
        QCOMPARE(whole->columns[1].filled, 80);
        QCOMPARE(whole->columns[1].wrong, 1);
        storage::CancelToken token;
        token.cancel();
        QCOMPARE(bench.service.count(path, preview->mapping, token).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.customers(), 0);
    }

    void previousValuesGoWithTheCustomer()
    {
        Bench bench;
        QVERIFY(bench.import("number,name\nK-1,Ayla Demir\n"));
        QVERIFY(bench.import("number,name,note\nK-1,Ayla Demir,x\n", DuplicatePolicy::Update));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change WHERE before IS NOT NULL"), 1);
        QVERIFY(bench.vault.write([](storage::WriteTransaction& tx) { customers::removeForGood(tx, {1}); }));
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_change"), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "test_import_service.moc"
