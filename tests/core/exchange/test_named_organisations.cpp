// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose people stand before the organisations they belong to, as every list by name has them.
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

using namespace aicms;
using test::DuplicatePolicy;
using test::ImportBench;
using test::operator""_s;

namespace {

const QByteArray peopleBeforeFirms = R"({"format":"aicms-customers","version":1,"customers":[
{"kind":"person","given_name":"Emma","family_name":"Berg","organisations":[{"name":"Rossi Srl","role":"CEO"}]},
{"kind":"organisation","name":"Rossi Srl","uuid":"fc934ed3-bf52-4018-a23d-db767733b60e","number":"K-7",
 "emails":[{"label":"work","value":"info@rossi.example"}]},
{"kind":"organisation","name":"Rossi Srl","number":"K-8"}]})";

} // namespace

class TestNamedOrganisations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getTheirOwnRow_data()
    {
        QTest::addColumn<DuplicatePolicy>("policy");
        QTest::newRow("skip") << DuplicatePolicy::Skip;
        QTest::newRow("update") << DuplicatePolicy::Update;
        QTest::newRow("add") << DuplicatePolicy::Add;
    }
    void getTheirOwnRow()
    {
        QFETCH(DuplicatePolicy, policy);
        ImportBench bench;
        const QString before = bench.content();
        const auto dry = bench.import(peopleBeforeFirms, policy, true);
        const auto result = bench.import(peopleBeforeFirms, policy);
        QVERIFY(dry && result);
        QCOMPARE(result->created, 3);
        QCOMPARE(result->organisationsCreated, 0);
        QCOMPARE(result->newOrganisations(), 2);
        QCOMPARE(result->newPeople(), 1);
        QCOMPARE(dry->newOrganisations(), result->newOrganisations());
        // The second one of that name has a number of its own: another record, and told as a namesake.
        QCOMPARE(bench.customers(), 3);
        QCOMPARE(result->namesakes, 1);
        QCOMPARE(result->namesakeRows.at(0).row, 3);
        QCOMPARE(result->namesakeRows.at(0).earlierRow, 2);

        const test::Customer emma = bench.only("SELECT id FROM customer WHERE kind = 0");
        const test::Customer firm = bench.vault.get(emma.memberships.at(0).organisation);
        QCOMPARE(firm.number, u"K-7"_s);
        QCOMPARE(firm.uuid, u"fc934ed3-bf52-4018-a23d-db767733b60e"_s);
        QCOMPARE(firm.emails.at(0).provenance.sourceId, result->batch.value);

        QVERIFY(bench.service.undo(result->batch).result());
        QCOMPARE(bench.customers(), 0);
        QCOMPARE(bench.content(), before);
    }

    void withoutAnyMarkTheyAreKnownByNameAndAddress()
    {
        ImportBench bench;
        const QByteArray header("Kind,Name,Street,City,Tags\n");
        const QByteArray firm = header + "organisation,Firma & Söhne,Weg 1,Jena,\norganisation,Rossi Srl,,,\n";
        QCOMPARE(bench.import(firm)->created, 2);
        const auto again = bench.import(firm);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->skipped, 2);
        QCOMPARE(again->passedOver.at(0).reason, exchange::SkipReason::SameOrganisation);
        QCOMPARE(again->passedOver.at(0).customerName, u"Firma & Söhne"_s);
        QCOMPARE(bench.import(firm, DuplicatePolicy::Update)->skipped, 2);
        const auto tagged
            = bench.import(header + "organisation,Firma & Söhne,Weg 1,Jena,trade\n", DuplicatePolicy::Update);
        QCOMPARE(tagged->updated, 1);
        QCOMPARE(bench.customers(), 2);
        // At another place it is another one; of people the name says too little.
        const auto others = bench.import(header
            + "organisation,Firma & Söhne,Allee 2,Jena,\nperson,Ada Berg,,,\n"
              "person,Ada Berg,,,\n");
        QCOMPARE(others->created, 3);
        QCOMPARE(bench.import(firm, DuplicatePolicy::Add)->created, 2);
    }

    void thoseThatWereThereBeforeAreLeftAlone()
    {
        ImportBench bench;
        QVERIFY(bench.import("First name,Last name,Company\nEmma,Berg,Rossi Srl\n"));
        const auto result = bench.import(peopleBeforeFirms);
        QVERIFY(result);
        QCOMPARE(result->organisationRows, 2);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE kind = 1"), 3);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM customer WHERE kind = 1 AND number = ''"), 1);
    }
};

AICMS_TEST(TestNamedOrganisations)
#include "test_named_organisations.moc"
