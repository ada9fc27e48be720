// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching_store.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

using namespace aicms;
using test::ImportBench;
using test::operator""_s;

namespace {

exchange::ColumnMapping secondIsName()
{
    exchange::ColumnMapping mapping;
    mapping.columns = {{.header = u"Q2"_s, .field = exchange::Field::Name, .purpose = u"customer_care"_s},
        {.header = u"Q1"_s, .field = exchange::Field::Own, .ownName = u"Shoe"_s}};
    return mapping;
}

} // namespace

class TestSavedMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUsedForTheNextFileOfItsKind()
    {
        ImportBench bench;
        const QString path = bench.file("Q1,Q2\n39,Ayla Demir\n");
        QVERIFY(!bench.service.run({.path = path}).result()); // nothing says who a row is about
        QVERIFY(bench.service.saveMatching(u"  Old  shop "_s, {u"Q1"_s, u"Q2"_s}, secondIsName()).result());
        const auto preview = bench.service.preview(path).result();
        QVERIFY(preview);
        QCOMPARE(preview->matching, u"Old shop"_s);
        QCOMPARE(preview->rows.at(0).customer.familyName, u"Demir"_s);
        QVERIFY(bench.service.run({.path = path}).result());
        QCOMPARE(bench.only().extraFields.at(0).name, u"Shoe"_s);
        // Whatever the order and case of the columns, and with the columns of a file of rejected rows in front.
        const auto other
            = bench.service.preview(bench.file("row,reason,q2,Q1\n3,value_too_long,Ben Osei,40\n", u"b.csv"_s))
                  .result();
        QVERIFY(other);
        QCOMPARE(other->matching, u"Old shop"_s);
        QCOMPARE(other->rows.at(0).customer.familyName, u"Osei"_s);
        // Another kind of file is guessed; a mapping that is given wins.
        QVERIFY(bench.service.preview(bench.file("Name,Q3\nA,1\n", u"c.csv"_s)).result()->matching.isEmpty());
        QVERIFY(bench.service.preview(path, exchange::guessMapping({u"Q1"_s, u"Q2"_s})).result()->matching.isEmpty());
    }

    /// A column more or less is the same list, next month; a file that only shares a column is another one.
    void isUsedForMostOfItsColumns()
    {
        ImportBench bench;
        const QStringList header {u"Q1"_s, u"Q2"_s, u"Q3"_s};
        exchange::ColumnMapping mapping = secondIsName();
        mapping.columns.push_back({.header = u"Q3"_s, .leftOut = exchange::LeftOut::Chosen});
        QVERIFY(bench.service.saveMatching(u"Old shop"_s, header, mapping).result());
        const auto more
            = bench.service.preview(bench.file("E-Mail,Q3,Q2,Q1\na@example.com,x,Ayla Demir,39\n")).result();
        QVERIFY(more);
        QCOMPARE(more->matching, u"Old shop"_s);
        QVERIFY(more->isMatchingNear);
        QCOMPARE(more->rows.at(0).customer.familyName, u"Demir"_s);
        QCOMPARE(more->rows.at(0).customer.emails.at(0).address, u"a@example.com"_s); // guessed as without it
        QCOMPARE(more->mapping.columns.at(1).leftOut, exchange::LeftOut::Chosen);
        const auto fewer = bench.service.preview(bench.file("Q2,Q1\nBen Osei,40\n", u"b.csv"_s)).result();
        QVERIFY(fewer && fewer->isMatchingNear);
        QCOMPARE(fewer->rows.at(0).customer.familyName, u"Osei"_s);
        const auto exact = bench.service.preview(bench.file("Q3,Q2,Q1\nx,Ben Osei,40\n", u"c.csv"_s)).result();
        QVERIFY(exact && !exact->isMatchingNear && exact->matching == u"Old shop"_s);
        for (const char* other : {"Q2,Name\nA,B\n", "Q1,Q2,Q3,Name,E-Mail\n1,A B,,C,a@example.com\n"})
            QVERIFY(bench.service.preview(bench.file(other, u"d.csv"_s)).result()->matching.isEmpty());
    }

    void ordersHaveTheirOwn()
    {
        using exchange::SalesField;
        ImportBench bench;
        const QStringList header {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"Q5"_s};
        exchange::SalesImportRequest request;
        request.path = bench.file("Q1,Q2,Q3,Q4,Q5\n7001,2026-03-02,L1,2,2.50\n", u"orders.csv"_s);
        QVERIFY(!bench.service.runSales(request).result()); // nothing says which column is what
        exchange::SalesMapping mapping = exchange::guessSalesMapping(exchange::SalesSubject::Orders, header);
        const SalesField fields[] {
            SalesField::Number, SalesField::Time, SalesField::Sku, SalesField::Quantity, SalesField::UnitPrice};
        for (std::size_t i = 0; i < std::size(fields); ++i)
            mapping.columns.at(i).field = fields[i];
        QVERIFY(bench.service.saveSalesMatching(u"Till"_s, header, mapping).result());
        const auto preview = bench.service.preview(request.path).result();
        QVERIFY(preview->salesMatching);
        QCOMPARE(preview->salesMatching->name, u"Till"_s);
        QVERIFY(preview->matching.isEmpty()); // it is no matching of customers
        QVERIFY(bench.service.matchings().result()->empty());
        QCOMPARE(bench.service.salesMatchings(exchange::SalesSubject::Orders).result()->size(), std::size_t(1));
        QVERIFY(bench.service.salesMatchings(exchange::SalesSubject::Events).result()->empty());
        const auto result = bench.service.runSales(request).result();
        QVERIFY(result);
        QCOMPARE(result->orders, 1);
        // Products with such columns are guessed: it was saved for orders.
        request.subject = exchange::SalesSubject::Products;
        QVERIFY(!bench.service.runSales(request).result());
    }

    void takesThePlaceOfTheOneBefore()
    {
        ImportBench bench;
        QVERIFY(bench.service.saveMatching(u"One"_s, {u"Q1"_s, u"Q2"_s}, secondIsName()).result());
        QVERIFY(bench.service.saveMatching(u"Two"_s, {u"Q2"_s, u"Q1"_s}, secondIsName()).result());
        QCOMPARE(bench.service.preview(bench.file("Q1,Q2\n1,A\n")).result()->matching, u"Two"_s);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM import_matching"), 1);
    }

    void needsAName()
    {
        ImportBench bench;
        for (const QString& name : {u""_s, u"  "_s, QString(61, u'x')}) {
            const auto saved = bench.service.saveMatching(name, {u"Q1"_s}, {}).result();
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, base::ErrorKind::Invalid);
        }
    }
};

AICMS_TEST(TestSavedMatching)
#include "test_saved_matching.moc"
