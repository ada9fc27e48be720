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
