// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is dropped without a word: who is passed over, why, and how to take them all the same.
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/import_store.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <QBuffer>

using namespace aicms;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using exchange::RejectReason;
using exchange::SkippedRow;
using exchange::SkipReason;
using test::ImportBench;
using test::operator""_s;

namespace {

class Nobody : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction&, const customers::Customer&) override { return Verdict::Quarantine; }
};

/// Whoever has that address objected with it.
class Objection : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override
    {
        return addressAtFault(tx, customer).isEmpty() ? Verdict::Store : Verdict::Quarantine;
    }
    QString addressAtFault(storage::ReadTransaction&, const customers::Customer& customer) override
    {
        for (const customers::Email& email : customer.emails) {
            if (email.address == u"otto@example.com"_s)
                return email.address;
        }
        return {};
    }
};

} // namespace

class TestPassedOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineOfSumsIsNobody()
    {
        ImportBench bench;
        const QByteArray file("Name,E-mail,Town\nAyla Demir,ayla@example.com,Hamburg\nTotal,total@example.com,Paris\n"
                              "Summe: 2,,\n");
        const auto result = bench.import(file);
        QVERIFY(result);
        QCOMPARE(result->created, 2); // a firm that is called so can be written to
        QCOMPARE(result->skipped, 1);
        QCOMPARE(result->passedOver.front().reason, SkipReason::Sums);
        QCOMPARE(result->passedOver.front().row, 4);
        for (const char* sums : {"TOTAL", "Gesamtsumme", "Sous-total: 1 234,50", "Suma total", "Totals 57"})
            QCOMPARE(bench.import("Name,E-mail\n\"" + QByteArray(sums) + "\",\n")->skipped, 1);
        for (const char* name : {"Summer", "Totalini", "Suma Ayla"})
            QCOMPARE(bench.import("Name,E-mail\n" + QByteArray(name) + ",\n")->created, 1);
        // Whoever knows better takes it all the same.
        ImportRequest request;
        request.path = bench.file(file);
        request.addAnyway = {4};
        QCOMPARE(bench.service.run(request).result()->created, 1);
    }

    /// Where every name of a list is turned round, other values still find their place in sight.
    void turnedNamesLeaveRoomForWhatIsWrong()
    {
        ImportBench bench;
        QByteArray file("Name,E-mail\n");
        for (int i = 0; i < 1'200; ++i)
            file += "\"Demir, Ayla\",a" + QByteArray::number(i) + "@example.com\n";
        const auto result = bench.import(file + "Ben Osei,ben@@example\n");
        QVERIFY(result);
        QCOMPARE(result->warnings, 1'201);
        QCOMPARE(std::ssize(result->wrongValues), exchange::ImportResult::maxListedTurned + 1);
        QCOMPARE(result->wrongValues.back().warning, exchange::RowWarning::EmailUnreadable);
    }

    void everyRowIsListedWithWhomItFits()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,given_name,family_name,email,phone\n"
                             "K-1,Ayla,Demir,ayla@example.com,0176 04069019\n"));
        const qint64 ayla = bench.vault.number("SELECT id FROM customer");
        const QByteArray file("number,given_name,family_name,email,phone\n"
                              "K-1,A.,Demir,,\n"
                              ",Ayla,,AYLA@example.com,\n"
                              ",Ayla,Demir,,+49 176 04069019\n"
                              ",Dana,Fox,dana@example.com,\n"
                              ",D.,Fox,dana@example.com,\n");
        const std::vector<SkippedRow> expected
            = {{2, SkipReason::SameNumber, {ayla}, 0, u"A. Demir"_s, u"Ayla Demir"_s},
                {3, SkipReason::SameEmail, {ayla}, 0, u"Ayla"_s, u"Ayla Demir"_s},
                {4, SkipReason::SamePhone, {ayla}, 0, u"Ayla Demir"_s, u"Ayla Demir"_s},
                {6, SkipReason::SameEmail, {}, 5, u"D. Fox"_s, u"Dana Fox"_s}};
        for (const bool dryRun : {true, false}) {
            const auto result = bench.import(file, DuplicatePolicy::Skip, dryRun);
            QVERIFY(result);
            QCOMPARE(result->skipped, 4);
            QVERIFY(result->passedOver == expected);
        }
    }

    void anotherProgramsNumberMakesNoSecondPerson()
    {
        ImportBench bench;
        const QByteArray head("number,given_name,family_name,email,phone,city\n");
        QVERIFY(bench.import(head + "10005,Aisha,El-Sayed,aisha@inbox.test,0176 04069019,Bremen\n"));
        const qint64 aisha = bench.vault.number("SELECT id FROM customer");
        const QByteArray file = head
            + "K-7,Aisha,El-Sayed,aisha@inbox.test,,Hamburg\n" // by e-mail
              "K-8,A.,El-Sayed,,0176 04069019,Hamburg\n" // by phone
              "K-9,Omar,El-Sayed,aisha@inbox.test,,\n"; // her husband
        const auto skipped = bench.import(file, DuplicatePolicy::Skip, true);
        QVERIFY(skipped);
        QCOMPARE(skipped->created, 1);
        QCOMPARE(skipped->namesakes, 0);
        const std::vector<SkippedRow> expected
            = {{2, SkipReason::SameEmail, {aisha}, 0, u"Aisha El-Sayed"_s, u"Aisha El-Sayed"_s, {}, u"10005"_s},
                {3, SkipReason::SamePhone, {aisha}, 0, u"A. El-Sayed"_s, u"Aisha El-Sayed"_s, {}, u"10005"_s}};
        QVERIFY(skipped->passedOver == expected);
        ImportRequest request;
        request.path = bench.file(file);
        request.dryRun = true;
        request.addAnyway = {2};
        QCOMPARE(bench.service.run(request).result()->created, 2);

        const auto updated
            = bench.import(head + "K-7,Aisha,El-Sayed,aisha@inbox.test,,Hamburg\n", DuplicatePolicy::Update);
        QVERIFY(updated);
        QCOMPARE(updated->created, 0);
        QCOMPARE(updated->updates.at(0).number, u"10005"_s);
        QCOMPARE(updated->updates.at(0).otherNumber, u"K-7"_s);
        QCOMPARE(bench.only().number, u"10005"_s);
        QCOMPARE(bench.only().addresses.at(0).city, u"Hamburg"_s);
        QCOMPARE(bench.customers(), 1);
    }

    void twoNumbersInOneFileAreTwoCustomers()
    {
        ImportBench bench;
        const auto result = bench.import("number,given_name,family_name,email\n"
                                         "K-1,Max,Weber,weber@example.com\n"
                                         "K-2,Max,Weber,weber@example.com\n"); // father and son
        QVERIFY(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->namesakeRows.size(), std::size_t(1));
        QVERIFY(result->namesakeRows[0].sharesContact);
        QCOMPARE(result->namesakeRows[0].earlierRow, 2);
    }

    void aFamilyAtOneAddressLosesNobody()
    {
        ImportBench bench;
        const auto result = bench.import("given_name,family_name,email,phone\n"
                                         "Anna,Weber,weber@example.com,040 66969142\n"
                                         "Peter,Weber,weber@example.com,040 66969142\n"
                                         "Mia-Sophie,Weber,,040 66969142\n"
                                         "P.,Weber,weber@example.com,\n" // Peter once more
                                         "Sophie,Weber,,040 66969142\n"); // Mia-Sophie once more
        QVERIFY(result);
        QCOMPARE(result->created, 3);
        QCOMPARE(result->passedOver.size(), std::size_t(2));
        QCOMPARE(result->passedOver[0].earlierRow, 3);
        QCOMPARE(result->passedOver[1].earlierRow, 4);
    }

    void anUpdateDoesNotWriteOverSomebodyElse()
    {
        ImportBench bench;
        QVERIFY(bench.import("given_name,family_name,email\nAnna,Weber,shop@example.com\n"));
        const auto result
            = bench.import("given_name,family_name,email\nBernd,Kurz,shop@example.com\n", DuplicatePolicy::Update);
        QCOMPARE(result->created, 1);
        QCOMPARE(bench.only().displayName(), u"Anna Weber"_s);
    }

    void swappedNamesAreOnePerson()
    {
        ImportBench bench;
        QVERIFY(bench.import("given_name,family_name,email\nAyla,Demir,ayla@example.com\n"));
        QCOMPARE(bench.import("given_name,family_name,email\nDemir,Ayla,ayla@example.com\n")->skipped, 1);
    }

    void rowsCanBeAddedAllTheSame()
    {
        ImportBench bench;
        ImportRequest request;
        request.path = bench.file("given_name,family_name,email\n"
                                  "Max,Weber,weber@example.com\n"
                                  "Max,Weber,weber@example.com\n" // father and son
                                  "Max,Weber,weber@example.com\n");
        request.addAnyway = {3};
        const auto result = bench.service.run(request).result();
        QVERIFY(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->passedOver.size(), std::size_t(1));
        QCOMPARE(result->passedOver[0].row, 4);
    }

    void whatIsAddedAnywayOutlivesACrash()
    {
        ImportBench bench;
        ImportRequest request;
        QByteArray bytes("given_name,family_name,email\n");
        for (int i = 0; i < 3; ++i)
            bytes += "Max,Weber,weber@example.com\n";
        request.path = bench.file(bytes);
        request.addAnyway = {3, 4};
        const auto batch = bench.service.run(request).result()->batch;
        // As if it had been broken off before the first block was stored.
        QVERIFY(bench.service.undo(batch).result());
        const auto reset = [](storage::WriteTransaction& tx) -> base::Result<void> {
            tx.execute("UPDATE import_batch SET state = 0, rows_done = 0, rows_read = 0, created = 0, skipped = 0");
            return {};
        };
        QVERIFY(bench.vault.database->write(reset).result());
        const auto resumed = bench.service.resume(batch, request.path).result();
        QVERIFY(resumed);
        QCOMPARE(resumed->counts.created, 3);
    }

    void aResumedImportKnowsItsFirstRows()
    {
        ImportBench bench;
        const auto result = bench.import("given_name,family_name,email\n"
                                         "Dana,Fox,dana@example.com\n"
                                         "Dana,Fox,dana@example.com\n");
        const auto skips = bench.vault.read<std::vector<SkippedRow>>(
            [&](storage::ReadTransaction& tx) { return exchange::readSkips(tx, result->batch); });
        QCOMPARE(skips.size(), std::size_t(1));
        QCOMPARE(skips[0].row, 3);
        QCOMPARE(skips[0].reason, SkipReason::SameEmail);
        QCOMPARE(skips[0].earlierRow, 2);
        QVERIFY2(skips[0].name.isEmpty(), "names are not kept with a batch");
    }

    void anObjectorIsKnownByNumberToo()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,given_name,family_name,email\nO1,Otto,Object,otto@example.com\n"));
        bench.service.setGuard(std::make_shared<Objection>());
        const QString before = bench.content();
        const QByteArray file("number,given_name,family_name,email\nO1,Otto,Object,new@example.com\n");
        const auto result = bench.import(file, DuplicatePolicy::Update);
        QVERIFY(result);
        QCOMPARE(result->updated, 0);
        QCOMPARE(result->quarantined, 1);
        const SkippedRow expected {
            .row = 2, .reason = SkipReason::SetAside, .name = u"Otto Object"_s, .address = u"otto@example.com"_s};
        QVERIFY(result->passedOver == std::vector {expected});
        QCOMPARE(bench.content(), before);
        QCOMPARE(bench.import(file)->passedOver.at(0).reason, SkipReason::SameNumber);
    }

    void whoIsUpdatedIsCountedOnce()
    {
        ImportBench bench;
        QVERIFY(bench.import("number,name,city\nK-1,Ada,Bern\nK-2,Bea,Bern\n"));
        const QByteArray file("number,name,city,tag\nK-1,Ada,Basel,a\nK-1,Ada,Basel,b\nK-3,Cem,Bern,\nK-3,Cem,Chur,\n");
        for (const bool dryRun : {true, false}) {
            const auto result = bench.import(file, DuplicatePolicy::Update, dryRun);
            QVERIFY(result);
            QCOMPARE(result->created, 1);
            QCOMPARE(result->updated, 3);
            QCOMPARE(result->updatedCustomers, 1);
            QVERIFY(result->encoding == exchange::TextEncoding::Utf8);
        }
    }

    void setAsideIsListedToo()
    {
        ImportBench bench;
        bench.service.setGuard(std::make_shared<Nobody>());
        const auto result = bench.import("name\nAyla Demir\n");
        QCOMPARE(result->quarantined, 1);
        QCOMPARE(result->passedOver.at(0).reason, SkipReason::SetAside);
        QCOMPARE(result->passedOver.at(0).name, u"Ayla Demir"_s);
    }

    void theyAreSavedWithTheReasonInFront()
    {
        QBuffer source;
        source.setData("name,email\nA,a@example.com\nB,b@example.com\nC,a@example.com\n");
        QVERIFY(source.open(QIODevice::ReadOnly));
        QBuffer target;
        QVERIFY(target.open(QIODevice::WriteOnly));
        const std::vector<SkippedRow> skipped = {{2, SkipReason::SameNumber}, {4, SkipReason::SameEmail, {}, 2}};
        exchange::CsvReader rows(source, {});
        QVERIFY(rows.readHeader());
        QVERIFY(exchange::writeSkippedRows(rows, skipped, target, {.byteOrderMark = false}));
        QCOMPARE(target.data(),
            QByteArray("row,reason,earlier_row,name,email\r\n2,same_number,,A,a@example.com\r\n"
                       "4,same_email,2,C,a@example.com\r\n"));
    }

    void emptyRowsAreCounted()
    {
        ImportBench bench;
        const auto result = bench.import("name,email\nA,a@example.com\n\n,\nB,b@example.com\n\n");
        QCOMPARE(result->read, 2);
        QCOMPARE(result->blank, 3);
    }

    void theHeaderOnceMoreIsNobody()
    {
        ImportBench bench;
        const QByteArray file = "given_name,family_name,email\nAnna,Weber,\n given_name ,family_name,\"email\"\n"
                                "given_name,Weber,w@example.com\n";
        for (const bool dryRun : {true, false}) {
            const auto result = bench.import(file, DuplicatePolicy::Skip, dryRun);
            QVERIFY(result);
            QCOMPARE(result->created, 2); // one bears such a first name
            QCOMPARE(result->rejectedCount, 1);
            QCOMPARE(result->rejected.at(0).row, 3);
            QCOMPARE(result->rejected.at(0).reason, RejectReason::RepeatedHeader);
        }
        exchange::SalesImportRequest products;
        products.subject = exchange::SalesSubject::Products;
        products.path = bench.file("sku,name\nA-1,Bell\nsku,name\n", u"p.csv"_s);
        const auto sold = bench.service.runSales(products).result();
        QVERIFY(sold);
        QCOMPARE(sold->counts.created, 1);
        QCOMPARE(sold->counts.rejected.at(0).reason, RejectReason::RepeatedHeader);
    }

    void theHeaderOnceMoreIsNoValue()
    {
        ImportBench bench;
        const QString path = bench.file("given_name,email,shoe\nAnna,a@example.com,38\ngiven_name,email,shoe\n");
        auto mapping = bench.service.preview(path).result()->mapping;
        mapping.columns[2].field = exchange::Field::LeaveOut;
        const auto counts = bench.service.count(path, mapping).result();
        QVERIFY(counts);
        QCOMPARE(counts->columns[0].filled, 1);
        QCOMPARE(counts->columns[1].right, 1);
        QCOMPARE(counts->columns[1].wrong, 0);
        QCOMPARE(counts->columns[2].filled, 1);
    }

    void breaksInFieldsOfOneLineAreTold()
    {
        ImportBench bench;
        const auto result = bench.import("given_name,family_name,street,note\n\"An\nna\",\"We\tber\",\"Backyard\nWay "
                                         "4\",\"one\ntwo\"\n");
        QVERIFY(result);
        QCOMPARE(result->warnings, 2);
        QCOMPARE(result->wrongValues.at(0), (exchange::WrongValue {2, exchange::RowWarning::BreaksTaken, u"An\nna"_s}));
        const customers::Customer anna = bench.only();
        QCOMPARE(anna.givenName, u"An na"_s);
        QCOMPARE(anna.addresses.at(0).street, u"Backyard\nWay 4"_s);
        QCOMPARE(anna.notes.at(0).text, u"one\ntwo"_s);
    }

    void namesakesAreToldAndCanBeLeftOut()
    {
        ImportBench bench;
        QVERIFY(bench.import("given_name,family_name\nJane,Doe\nJohn,Doe\n"));
        const auto john = bench.vault.number("SELECT MAX(id) FROM customer");
        ImportRequest request;
        request.path = bench.file("given_name,family_name,email\nJOHN,Doe,\nMary,Major,\nMary,Major,m@example.com\n"
                                  "Jane,,\n");
        request.dryRun = true;
        auto result = bench.service.run(request).result();
        QVERIFY(result);
        QCOMPARE(result->created, 4);
        QCOMPARE(result->namesakes, 2);
        const std::vector<exchange::NamesakeRow> expected
            = {{2, {john}, 0, u"JOHN Doe"_s}, {4, {}, 3, u"Mary Major"_s}}; // a first name alone tells nothing
        QVERIFY(result->namesakeRows == expected);
        request.leaveOut = {2};
        for (const bool dryRun : {true, false}) {
            request.dryRun = dryRun;
            result = bench.service.run(request).result();
            QVERIFY(result);
            QCOMPARE(result->created, 3);
            QCOMPARE(result->skipped, 1);
            QCOMPARE(result->passedOver.at(0).reason, SkipReason::SameName);
            QCOMPARE(result->namesakes, 1);
        }
    }

    void nobodyInTheBinIsANamesake()
    {
        ImportBench bench;
        QVERIFY(bench.import("given_name,family_name\nJane,Doe\n"));
        QCOMPARE(bench.import("given_name,family_name\nJane,Doe\n", DuplicatePolicy::Skip, true)->namesakes, 1);
        const auto toBin = [](storage::WriteTransaction& tx) -> base::Result<void> {
            tx.execute("UPDATE customer SET deleted_at = created_at");
            return {};
        };
        QVERIFY(bench.vault.database->write(toBin).result());
        const auto result = bench.import("given_name,family_name\nJane,Doe\n");
        QVERIFY(result);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->namesakes, 0);
    }

    void rejectedRowsAreFoundAgainLater()
    {
        ImportBench bench;
        const QByteArray file("given_name,email\nAnna,a@example.com\n,\" \"\nBea,b@example.com,x\n");
        const auto result = bench.import(file);
        QVERIFY(result && result->rejectedCount > 0);
        QVERIFY(bench.service.rejections(result->batch).result() == result->rejected);
        QVERIFY(bench.service.sourceOf(result->batch, bench.file(file, u"copy.csv"_s)).result());
        for (const QByteArray& other : {file + "Cleo,c@example.com\n", QByteArray("sku,name\nA-1,Bell\n")}) {
            const auto source = bench.service.sourceOf(result->batch, bench.file(other, u"other.csv"_s)).result();
            QVERIFY(!source);
            QCOMPARE(source.error().kind, base::ErrorKind::Invalid);
            QCOMPARE(source.error().subject, u"file"_s);
        }
        QCOMPARE(bench.service.rejections({99}).result().error().kind, base::ErrorKind::NotFound);
    }

    void tooLongSaysHowLongItMayBe()
    {
        ImportBench bench;
        const QByteArray file = "given_name,family_name,note\n" + QByteArray(301, 'x') + ",Weber,\nAnna,Weber,fine\n";
        const auto result = bench.import(file);
        QCOMPARE(result->rejected.at(0).reason, RejectReason::ValueTooLong);
        QCOMPARE(result->rejected.at(0).field, u"given_name"_s);
        QCOMPARE(result->rejected.at(0).limit, 300);
        const auto stored = bench.vault.read<std::vector<exchange::RejectedRow>>(
            [&](storage::ReadTransaction& tx) { return exchange::readRejections(tx, result->batch); });
        QVERIFY(stored == result->rejected);
    }

    void columnsAndRowsAreJudgedAlike()
    {
        ImportBench bench;
        const QByteArray longName(301, 'x');
        const QString path = bench.file("Given name,Family name,E-mail,Birthday,Note\n" + longName
            + ",Weber,a@example.com,,fine\nAnna,We\x01"
              "ber,a@@example,1.2.2999,\nBen,Osei,b@example.com,31.31.1990,\n");
        auto mapping = bench.service.preview(path).result()->mapping;
        mapping.columns[3].field = exchange::Field::Birthday;
        mapping.columns[3].leftOut = exchange::LeftOut::No;
        const auto counts = bench.service.count(path, mapping).result();
        QVERIFY(counts);
        QCOMPARE(counts->columns[0].refused, 1);
        QCOMPARE(counts->columns[0].refusal, RejectReason::ValueTooLong);
        QCOMPARE(counts->columns[0].limit, 300);
        QCOMPARE(counts->columns[0].right, 2);
        QCOMPARE(counts->columns[1].refused, 1);
        QCOMPARE(counts->columns[1].refusal, RejectReason::ControlCharacter);
        QCOMPARE(counts->columns[2].wrong, 1);
        QCOMPARE(counts->columns[2].refused, 0);
        QCOMPARE(counts->columns[3].refused, 1);
        QCOMPARE(counts->columns[3].refusal, RejectReason::DateInFuture);
        QCOMPARE(counts->columns[3].wrong, 1);
        ImportRequest request;
        request.path = path;
        request.mapping = mapping;
        const auto result = bench.service.run(request).result();
        QCOMPARE(result->rejectedCount, 2);
    }
};

AICMS_TEST(TestPassedOver)
#include "test_passed_over.moc"
