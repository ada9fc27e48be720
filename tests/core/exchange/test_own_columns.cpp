// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_fields_service.h"
#include "core/exchange/mapping/own_columns.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::exchange;
using customers::OwnField;
using customers::OwnFieldKind;
using customers::Sensitivity;
using customers::SpecialGround;
using test::ImportBench;

namespace {

const QString care = QStringLiteral("customer_care");

OwnField plain(const QString& name, OwnFieldKind kind = OwnFieldKind::Text)
{
    return {{1}, name, kind, {}, care};
}

OwnField special(const QString& name)
{
    return {{2}, name, OwnFieldKind::Text, {}, QStringLiteral("contract_performance"), Sensitivity::SpecialCategory,
        SpecialGround::HealthCare};
}

Column guessed(const QString& header, const std::vector<OwnField>& fields)
{
    ColumnMapping mapping = guessMapping({QStringLiteral("Name"), header});
    recogniseOwnFields(mapping, fields);
    return mapping.columns[1];
}

} // namespace

class TestOwnColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersFindFieldsByName()
    {
        const Column column = guessed(QStringLiteral("SHOE size"), {plain(QStringLiteral("Shoe Size"))});
        QCOMPARE(column.field, Field::Own);
        QCOMPARE(column.ownName, QStringLiteral("Shoe Size"));
        QCOMPARE(column.purpose, care);
        QCOMPARE(guessed(QStringLiteral("Hat size"), {plain(QStringLiteral("Shoe Size"))}).field, Field::LeaveOut);
        // What the program knows by itself stays what it is.
        QCOMPARE(guessed(QStringLiteral("E-mail"), {plain(QStringLiteral("E-mail"))}).field, Field::Email);
    }

    /// privacy-rules K7: only a field that was defined for a special category lets one in.
    void specialCategoriesNeedAFieldDefinedForThem_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isSpecial");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("goesIn"); // by itself
        QTest::addColumn<bool>("mayGo"); // by the choice of a person
        const auto row
            = [](const char* title, const char* header, bool isSpecial, const char* name, bool goesIn, bool mayGo) {
                  QTest::newRow(title) << QString::fromLatin1(header) << isSpecial << QString::fromLatin1(name)
                                       << goesIn << mayGo;
              };
        row("none defined", "Religion", false, "Shoe size", false, false);
        row("an ordinary one of that name", "Religion", false, "Religion", false, false);
        row("a special one of that name", "Religion", true, "religion", true, true);
        row("a special one of another name", "Allergies", true, "Allergien", false, true);
    }
    void specialCategoriesNeedAFieldDefinedForThem()
    {
        QFETCH(QString, header);
        QFETCH(bool, isSpecial);
        QFETCH(QString, name);
        QFETCH(bool, goesIn);
        QFETCH(bool, mayGo);
        const std::vector<OwnField> fields {isSpecial ? special(name) : plain(name)};
        const Column column = guessed(header, fields);
        QCOMPARE(column.field == Field::Own, goesIn);
        QCOMPARE(column.leftOut == LeftOut::SpecialCategory, !goesIn);
        // The same by a mapping that a person wrote.
        ColumnMapping mapping;
        mapping.columns = {{.header = QStringLiteral("Name"), .field = Field::Name},
            {.header = header, .field = Field::Own, .ownName = name}};
        const auto bound = bindMapping(mapping, {QStringLiteral("Name"), header}, fields);
        QCOMPARE(bound.has_value(), mayGo);
        if (mayGo)
            QCOMPARE(bound->columns[1].purpose, QStringLiteral("contract_performance"));
        // A special field takes no other column's blocked header.
        QVERIFY(!bindMapping(mapping, {QStringLiteral("Name"), header}, {}).has_value());
    }

    void valuesAreReadInTheFilesOwnNotation()
    {
        ImportBench bench;
        customers::OwnFieldsService fields(*bench.vault.database, bench.vault.session, QStringLiteral("DE"));
        QVERIFY(fields.add(plain(QStringLiteral("Since"), OwnFieldKind::Date)).result());
        QVERIFY(fields.add(special(QStringLiteral("Religion"))).result());
        ImportRequest request;
        request.path = bench.file("Name,Since,Religion\r\nAda Berg,12/31/2019,quaker\r\nUlf Kurz,soon,\r\n");
        request.mapping = guessMapping({QStringLiteral("Name"), QStringLiteral("Since"), QStringLiteral("Religion")});
        recogniseOwnFields(*request.mapping, *fields.fields().result());
        request.mapping->dateOrder = base::DateOrder::MonthDayYear;
        const auto result = bench.service.run(request).result();
        QVERIFY(result);
        QCOMPARE(result->created, 2);
        const auto ada = bench.only();
        QCOMPARE(ada.extraFields.size(), std::size_t(2));
        QCOMPARE(ada.extraFields[0].value, QStringLiteral("12/31/2019"));
        QCOMPARE(ada.extraFields[0].reading, QStringLiteral("2019-12-31"));
        QCOMPARE(ada.extraFields[1].sensitivity, Sensitivity::SpecialCategory);
        QCOMPARE(ada.extraFields[1].provenance.purpose, QStringLiteral("contract_performance"));
        // And back as if it had never been.
        QVERIFY(bench.service.undo(result->batch).result());
        QCOMPARE(bench.customers(), 0);
    }

    void aFieldTakesOneColumn()
    {
        const std::vector<OwnField> fields {plain(QStringLiteral("Limit"), OwnFieldKind::Number)};
        const QStringList header {
            QStringLiteral("Name"), QStringLiteral("own:Limit"), QStringLiteral("Limit"), QStringLiteral("own:Limit")};
        ColumnMapping mapping = guessMapping(header);
        recogniseOwnFields(mapping, fields);
        const auto check = [&mapping] {
            QCOMPARE(mapping.columns[1].field, Field::Own);
            for (const std::size_t other : {std::size_t(2), std::size_t(3)}) {
                QCOMPARE(mapping.columns[other].field, Field::LeaveOut);
                QCOMPARE(mapping.columns[other].leftOut, LeftOut::FieldTaken);
            }
        };
        check();
        // By the choice of a person too, whose mapping is laid over the columns again and again.
        mapping.columns[2] = {.header = header[2], .field = Field::Own, .ownName = QStringLiteral("limit")};
        mapping = *bindMapping(mapping, header, fields);
        check();
        // As soon as the field is free, nothing is said of it any more.
        mapping.columns[1] = {.header = header[1], .leftOut = LeftOut::Chosen};
        mapping = *bindMapping(mapping, header, fields);
        QCOMPARE(mapping.columns[2].leftOut, LeftOut::NotRecognised);
        mapping.columns[2] = {.header = header[2], .field = Field::Own, .ownName = QStringLiteral("Limit")};
        mapping = *bindMapping(mapping, header, fields);
        QCOMPARE(mapping.columns[2].field, Field::Own);
    }

    void theSameFileAgainChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("unmapped");
        QTest::addColumn<QStringList>("values");
        const int drop = int(UnmappedPolicy::Drop);
        QTest::newRow("several columns") << QByteArray("own:Limit,Limit,own:Limit") << drop
                                         << QStringList(QStringLiteral("Limit=54"));
        QTest::newRow("several columns, kept")
            << QByteArray("own:Limit,Limit,own:Limit") << int(UnmappedPolicy::Keep)
            << QStringList({QStringLiteral("Limit=54"), QStringLiteral("Limit (column 4)=55"),
                   QStringLiteral("own:Limit (column 5)=56")});
        // As we write a record that holds several.
        QTest::newRow("side by side") << QByteArray("own:Limit,own:Limit,own:Limit") << drop
                                      << QStringList({QStringLiteral("Limit=54"), QStringLiteral("Limit=55"),
                                             QStringLiteral("Limit=56")});
    }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, unmapped);
        QFETCH(QStringList, values);
        ImportBench bench;
        customers::OwnFieldsService fields(*bench.vault.database, bench.vault.session, QStringLiteral("DE"));
        QVERIFY(fields.add(plain(QStringLiteral("Limit"), OwnFieldKind::Number)).result());
        ImportRequest request;
        request.path = bench.file("Customer number,Name," + header + "\r\n7,Ada Berg,54,55,56\r\n");
        request.unmapped = UnmappedPolicy(unmapped);
        const auto held = [&bench] {
            QStringList list;
            for (const customers::ExtraField& field : bench.only().extraFields)
                list.append(field.name + u'=' + field.value);
            return list;
        };
        QCOMPARE(bench.service.run(request).result()->created, 1);
        QCOMPARE(held(), values);
        request.duplicates = DuplicatePolicy::Update;
        const auto again = bench.service.run(request).result();
        QVERIFY(again);
        QCOMPARE(again->updated, 0);
        QCOMPARE(held(), values);
    }

    void anUpdateReplacesTheValue()
    {
        ImportBench bench;
        customers::OwnFieldsService fields(*bench.vault.database, bench.vault.session, QStringLiteral("DE"));
        QVERIFY(fields.add(plain(QStringLiteral("Shoe size"), OwnFieldKind::Number)).result());
        QVERIFY(bench.import("Customer number,Name,shoe size\r\n7,Ada Berg,40\r\n"));
        QVERIFY(bench.import("Customer number,Name,Shoe Size\r\n7,Ada Berg,41\r\n", DuplicatePolicy::Update));
        const auto ada = bench.only();
        QCOMPARE(ada.extraFields.size(), std::size_t(1));
        QCOMPARE(ada.extraFields[0].reading, QStringLiteral("41"));
    }
};

AICMS_TEST(TestOwnColumns)
#include "test_own_columns.moc"
