// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_changes.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

using namespace aicms;
using base::ErrorKind;
using customers::Customer;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using exchange::RejectReason;
using exchange::UnmappedPolicy;
using test::ImportBench;
using test::people;
using test::operator""_s;

namespace {

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
        ImportBench bench;
        const auto result = bench.import(
            "Kundennr;Vorname;Nachname;E-Mail;Firma;PLZ / Ort;Notizen;Geburtstag;Religion;Newsletter;Hobby\n"
            "K-1;Ayla;Demir;ayla@example.com;Demir Optik;21073 Hamburg;pays cash;14.02.1991;x;yes;chess\n"
            "K-2;Ben;Osei;ben@@example;;;;;;;\n");
        QVERIFY(result);
        QVERIFY(result->batch.isValid());
        QCOMPARE(result->read, 2);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->organisationsCreated, 1);
        QCOMPARE(result->warnings, 1);
        const exchange::WrongValue wrong {3, exchange::RowWarning::EmailUnreadable, u"ben@@example"_s};
        QVERIFY(result->wrongValues == std::vector {wrong});
        QCOMPARE(result->newPeople(), 2);
        QCOMPARE(result->newOrganisations(), 1);
        const auto batches = bench.service.batches().result().value();
        QCOMPARE(batches.front().fileName, u"in.csv"_s);
        QCOMPARE(batches.front().newPeople, 2);
        QCOMPARE(batches.front().newOrganisations, 1);
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
        QCOMPARE(
            result->unmapped[0], (exchange::UnmappedColumn {u"Geburtstag"_s, exchange::LeftOut::NoPurpose, 1, false}));
        QCOMPARE(result->unmapped[1],
            (exchange::UnmappedColumn {u"Religion"_s, exchange::LeftOut::SpecialCategory, 1, false}));
        QCOMPARE(result->unmapped[2],
            (exchange::UnmappedColumn {u"Newsletter"_s, exchange::LeftOut::ConsentLike, 1, false}));
        QCOMPARE(
            result->unmapped[3], (exchange::UnmappedColumn {u"Hobby"_s, exchange::LeftOut::NotRecognised, 1, false}));
        QVERIFY(bench.vault.isIndexSound());
        QCOMPARE(bench.vault.foundNames(u"ayla"_s), QStringList {u"Ayla Demir"_s});
    }

    void whatSaysNothingNewIsToldSo()
    {
        ImportBench bench;
        const QByteArray file("First name,E-mail\nAyla,ayla@example.com\n");
        QVERIFY(bench.import(file));
        const auto again = bench.import(file, DuplicatePolicy::Update);
        QVERIFY(again);
        QCOMPARE(again->skipped, 1);
        QCOMPARE(again->passedOver.front().reason, exchange::SkipReason::NothingNew);
    }

    void rowsThatAreNotTakenHaveNoWrongValues()
    {
        ImportBench bench;
        const auto result = bench.import("First name,E-mail,Note\nAyla,ayla@@example,a,too,many\n");
        QVERIFY(result);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->warnings, 0);
        QVERIFY(result->wrongValues.empty());
    }

    void rejectedRowsAreListedWithTheirReason()
    {
        ImportBench bench;
        const auto result = bench.import("name,email,note\nA,a@example.com,\n,,only a "
                                         "note\nB,b@example.com,,too,many\nC,c\xFF@example.com,\xC3\xA9\xC3\xA9\n"
            + QByteArray("Z,z@example.com,\0\n", 18) + "D,d@example.com,\"cut");
        QVERIFY(result);
        QCOMPARE(result->read, 6);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->rejectedCount, 5);
        QVERIFY(result->truncated);
        const std::vector<exchange::RejectedRow> expected = {{3, RejectReason::NothingToIdentify, {}},
            {4, RejectReason::TooManyCells, {}}, {5, RejectReason::InvalidBytes, {}},
            {6, RejectReason::ControlCharacter, {}}, {7, RejectReason::UnterminatedQuote, {}}};
        QVERIFY(result->rejected == expected);
    }

    void filesThatCannotBeReadLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::Unsupported);
        QTest::newRow("binary") << QByteArray("%PDF-1.7\n") << int(ErrorKind::Unsupported);
        QTest::newRow("no workbook") << QByteArray("PK\x03\x04xxxx") << int(ErrorKind::Unsupported);
        QTest::newRow("too many columns") << QByteArray("a,").repeated(2000) << int(ErrorKind::TooLarge);
        QTest::newRow("nobody in it") << QByteArray("colour,shape\nred,round\n") << int(ErrorKind::Invalid);
    }

    void filesThatCannotBeReadLeaveNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        ImportBench bench;
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
        ImportBench bench;
        const auto result = bench.import("name,email\n");
        QVERIFY(result);
        QCOMPARE(result->read, 0);
        QCOMPARE(bench.service.unfinished().result()->size(), std::size_t(0));
    }

    void keepTurnsLeftOutColumnsIntoExtraFields()
    {
        ImportBench bench;
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
        ImportBench bench;
        const QByteArray first(
            "number,given_name,family_name,email,phone\nK-1,Ayla,Demir,ayla@example.com,0176 04069019\n");
        QCOMPARE(bench.import(first)->created, 1);
        const auto again
            = bench.import("number,given_name,family_name,email,phone\n"
                           "K-1,Other,Name,,\n" // by number
                           ",Ayla,,AYLA@example.com,\n" // by e-mail
                           ",Ayla,Demir,,+49 176 04069019\n" // by phone
                           ",Cem,Kaya,,+49 176 04069019\n" // a colleague behind the same number
                           "K-2,Ayla,Demir,ayla@example.com,\n" // another program's number for the same one
                           ",Dana,Fox,dana@example.com,\n"
                           ",Dana,Fox,dana@example.com,\n"); // inside the file
        QVERIFY(again);
        QCOMPARE(again->skipped, 5);
        QCOMPARE(again->created, 2);
    }

    void updateFillsInAndNeverErases()
    {
        ImportBench bench;
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

    void theCheckTellsWhatAnUpdateChanges()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,given_name,family_name,email,phone,street,city,tag,note\n"
                             "K-1,Ayla,Demir,ayla@example.com,0176 04069019,Deichstr. 5,Hamburg,regular,first\n"));
        const QByteArray file("number,given_name,family_name,email,phone,street,city,tag,note\n"
                              "K-1,,Demir-Kaya,ayla@example.org,,,Bremen,,second\n"
                              "K-2,Ben,Osei,ben@example.com,,,,,\n"
                              "K-2,,,,0171 3920087,,,,\n"
                              "K-1,Ayla,,,,,,regular,\n");
        const auto checked = bench.import(file, DuplicatePolicy::Update, true);
        QVERIFY(checked);
        QCOMPARE(checked->updated, 2);
        QCOMPARE(checked->updates.size(), std::size_t(2)); // a row that says nothing new changes nothing
        const exchange::UpdatedRow& ayla = checked->updates[0];
        QCOMPARE(ayla.row, 2);
        QCOMPARE(ayla.customer, bench.only().id);
        QCOMPARE(ayla.name, u"Ayla Demir"_s);
        QCOMPARE(ayla.number, u"K-1"_s);
        using Change = exchange::ValueChange;
        const std::vector<Change> expected {{u"family_name"_s, {}, u"Demir"_s, u"Demir-Kaya"_s},
            {u"email"_s, {}, {}, u"ayla@example.org"_s, false, true},
            {u"address"_s, {}, u"Deichstr. 5, Hamburg"_s, u"Deichstr. 5, Bremen"_s},
            {u"note"_s, {}, {}, u"second"_s, false, true}};
        QVERIFY(ayla.changes == expected);
        QCOMPARE(checked->updates[1].earlierRow, 3);
        QVERIFY(!checked->updates[1].customer.isValid());
        QVERIFY((checked->updates[1].changes == std::vector<Change> {{u"phone"_s, {}, {}, u"0171 3920087"_s}}));
        // What was told of records stands in the log; what is told of a file alone does not.
        const auto checks
            = [&bench] { return bench.vault.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.check'"); };
        QCOMPARE(checks(), 1);
        QVERIFY(bench.import(file, DuplicatePolicy::Skip, true));
        QCOMPARE(checks(), 1);
        const auto imported = bench.import(file, DuplicatePolicy::Update);
        QVERIFY(imported->updates == checked->updates);
    }

    void oldValuesThatAreNotToBeSeenAreNotTold()
    {
        Customer stored;
        stored.name = u"Ayla Demir"_s;
        stored.birthdayTyped = u"1991-02-14"_s;
        stored.extraFields
            = {{.name = u"Allergy"_s, .value = u"nuts"_s, .sensitivity = customers::Sensitivity::Sensitive},
                {.name = u"Shoe size"_s, .value = u"38"_s}};
        Customer merged = stored;
        merged.birthdayTyped = u"1991-02-15"_s;
        merged.extraFields[0].value = u"milk"_s;
        merged.extraFields[1].value = u"39"_s;
        using Change = exchange::ValueChange;
        const Change birthday {u"birthday"_s, {}, u"1991-02-14"_s, u"1991-02-15"_s};
        const Change hiddenBirthday {u"birthday"_s, {}, {}, u"1991-02-15"_s, true};
        const Change allergy {u"field"_s, u"Allergy"_s, {}, u"milk"_s, true}; // the record asks for a reason, too
        const Change size {u"field"_s, u"Shoe size"_s, u"38"_s, u"39"_s};
        QVERIFY((exchange::valueChanges(stored, merged, {true}) == std::vector {birthday, allergy, size}));
        QVERIFY((exchange::valueChanges(stored, merged, {false}) == std::vector {hiddenBirthday, allergy, size}));
        Customer longer = stored;
        longer.notes.push_back({.text = QString(5'000, u'x')});
        const auto changes = exchange::valueChanges(stored, longer, {true});
        QCOMPARE(changes.at(0).after.size(), Change::longest);
        Customer reread = stored;
        reread.emails.push_back({.address = u"a@example.com"_s, .valid = false});
        Customer readAgain = reread;
        readAgain.emails[0].valid = true;
        QVERIFY((exchange::valueChanges(reread, readAgain, {true}) == std::vector<Change> {{u"email"_s}}));
    }

    /// A name of one text whose words go is told with those that come; where they stay it is only told by its parts.
    void anotherNameIsToldAsSuch()
    {
        Customer stored;
        stored.name = u"Nur Name"_s;
        Customer other;
        other.givenName = u"Petra"_s;
        other.familyName = u"Meier"_s;
        using Change = exchange::ValueChange;
        const auto changes = exchange::valueChanges(stored, other, {true});
        QVERIFY(std::ranges::find(changes, Change {u"name"_s, {}, u"Nur Name"_s, u"Petra Meier"_s}) != changes.end());
        stored.name = u"Petra Meier"_s;
        const auto parted = exchange::valueChanges(stored, other, {true});
        QVERIFY(std::ranges::find(parted, Change {u"name"_s, {}, u"Petra Meier"_s, {}}) != parted.end());
    }

    void updateDoesNotGuessAmongSeveral()
    {
        ImportBench bench;
        QVERIFY(
            bench.import("number,name,email\nK-1,Ayla Demir,shared@example.com\nK-2,Ben Osei,shared@example.com\n"));
        QCOMPARE(bench.customers(), 2);
        const auto result = bench.import("name,email,note\n,shared@example.com,x\n", DuplicatePolicy::Update);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->rejected[0].reason, RejectReason::SeveralMatches);
    }

    void addKeepsBothButNotANumberTwice()
    {
        ImportBench bench;
        const QByteArray file("number,name,email\nK-1,Ayla Demir,ayla@example.com\n,Ayla "
                              "Demir,ayla@example.com\nK-1,Cem Kaya,cem@example.com\n");
        const auto result = bench.import(file, DuplicatePolicy::Add);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->rejected[0].reason, RejectReason::NumberTaken);
    }

    void numberOfSomebodyInTheBinIsTaken()
    {
        ImportBench bench;
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
        ImportBench bench;
        bench.service.setGuard(std::make_shared<EveryThird>());
        const auto result = bench.import(people(20));
        QCOMPARE(result->quarantined, 2);
        QCOMPARE(result->created, 18);
        QCOMPARE(result->read, 20);
    }

    void everythingIsAskedAndLogged()
    {
        ImportBench bench;
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
        QCOMPARE(lines,
            QStringList({u"import.begin 1"_s, u"import.finish 1 rows=2"_s, u"import.undo 1 records=3"_s,
                u"import.undo 1 records=0"_s}));
    }

    /// In Tokyo it is 2026 already: what the preview shows is what the dry run counts and the run stores.
    void previewAndRunReadByOneDay()
    {
        const QByteArray bytes("Customer number,Name,Birthday\nK-1,Ada,01.01.26\n");
        for (const auto& [zone, year] : {std::pair {"Asia/Tokyo", 2026}, std::pair {"America/Los_Angeles", 1926}}) {
            ImportBench bench;
            bench.vault.clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(2025, 12, 31), QTime(20, 0), Qt::UTC)));
            exchange::ImportService service(
                *bench.vault.database, bench.vault.session, QStringLiteral("DE"), QTimeZone(zone));
            ImportRequest request;
            request.path = bench.file(bytes);
            const auto proposed = service.preview(request.path).result();
            QVERIFY(proposed);
            request.mapping = proposed->mapping;
            for (exchange::Column& column : request.mapping->columns) {
                column.field = column.recognisedAs == exchange::Field::LeaveOut ? column.field : column.recognisedAs;
                column.leftOut = exchange::LeftOut::No;
                column.purpose = u"customer_care"_s;
            }
            const auto preview = service.preview(request.path, request.mapping).result();
            QVERIFY(preview);
            QVERIFY(preview->rows.front().customer.birthday);
            QCOMPARE(preview->rows.front().customer.birthday->year(), year);
            QVERIFY(service.run(request).result());
            QCOMPARE(bench.only().birthday->year(), year);
        }
    }

    void previewShowsWhatWillBe()
    {
        ImportBench bench;
        QByteArray bytes("Full name;E-Mail;Mobile;PLZ / Ort;Newsletter?;Birthday;Religion\n");
        for (int i = 0; i < 80; ++i)
            bytes += "Ayla Demir;" + QByteArray(i == 3 ? "ayla@@example" : "ayla.demir@example.com")
                + ";0176 04069019;21073 Hamburg;yes;14.02.1991;\n";
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
};

AICMS_TEST(TestImportService)
#include "test_import_service.moc"
