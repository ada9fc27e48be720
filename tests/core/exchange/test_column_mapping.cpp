// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using base::DateOrder;
using base::ErrorKind;
using exchange::Field;
using exchange::LeftOut;

class TestColumnMapping : public QObject {
    Q_OBJECT

    static QByteArray column(const char* entry) { return QByteArray("{\"columns\":[") + entry + "]}"; }

private Q_SLOTS:
    void readsWhatTheContractShows()
    {
        const auto mapping
            = exchange::mappingFromJson(R"({"separator":";","encoding":"windows-1252","date":"dd.MM.yyyy",
            "columns":[{"header":"E-mail 1","field":"email","label":"work","purpose":"service_messages"},
                       {"header":"Shoe","field":"own:Shoe size"},{"header":"X","field":"leave_out"}],
            "constants":{"tag":"Spring fair","country":"DE"}})");
        QVERIFY(mapping);
        QCOMPARE(mapping->format.separator, std::optional<char16_t>(u';'));
        QCOMPARE(mapping->format.encoding, std::optional(exchange::TextEncoding::Windows1252));
        QCOMPARE(mapping->dateOrder, std::optional(DateOrder::DayMonthYear));
        QCOMPARE(mapping->columns.size(), std::size_t(3));
        QCOMPARE(mapping->columns[0].field, Field::Email);
        QCOMPARE(mapping->columns[0].label, QStringLiteral("work"));
        QCOMPARE(mapping->columns[0].purpose, QStringLiteral("service_messages"));
        QCOMPARE(mapping->columns[1].ownName, QStringLiteral("Shoe size"));
        QCOMPARE(mapping->columns[2].leftOut, LeftOut::Chosen);
        QCOMPARE(mapping->constants.size(), std::size_t(2));
    }

    void turkishHeadersAreKnown()
    {
        const auto mapping = exchange::guessMapping({QStringLiteral("Ad"), QStringLiteral("SOYADI"),
            QStringLiteral("E-posta"), QStringLiteral("Cep telefonu"), QStringLiteral("Şehir")});
        std::vector<Field> fields;
        for (const auto& column : mapping.columns)
            fields.push_back(column.field);
        QCOMPARE(
            fields, std::vector<Field>({Field::GivenName, Field::FamilyName, Field::Email, Field::Phone, Field::City}));
    }

    void everyFieldOfTheContractIsKnown()
    {
        for (const char* code :
            {"number", "kind", "name", "given_name", "family_name", "organisation", "email", "phone", "street", "city",
                "region", "postcode", "country", "link", "language", "birthday", "tag", "note", "own:X"}) {
            const QByteArray json = column((QByteArray(R"({"header":"h","field":")") + code + "\"}").constData());
            QVERIFY2(exchange::mappingFromJson(json), code);
        }
        for (const Field field : exchange::allFields())
            QCOMPARE(exchange::fieldFromCode(exchange::fieldCode(field)), std::optional(field));
    }

    void writesWhatItReads()
    {
        const QByteArray json
            = R"({"columns":[{"field":"email","header":"E","label":"work","purpose":"contract_performance"},)"
              R"({"field":"street","group":"a","header":"S"},{"field":"own:My field","header":"O"},)"
              R"({"field":"leave_out","header":"L"}],"constants":{"language":"de","own:Fair":"2026"},)"
              R"("date":"MM/dd/yyyy","encoding":"utf-16le","separator":"\t"})";
        const auto mapping = exchange::mappingFromJson(json);
        QVERIFY(mapping);
        QCOMPARE(exchange::mappingToJson(*mapping), json);
    }

    void whatIsNotKnownIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* name, const QByteArray& json, const char* subject) {
            QTest::newRow(name) << json << QString::fromUtf8(subject);
        };
        row("no JSON", "nonsense", "json");
        row("a list", "[]", "json");
        row("unknown key", R"({"columns":[],"colour":"red"})", "colour");
        row("columns missing", "{}", "columns");
        row("columns no list", R"({"columns":{}})", "columns");
        row("column no object", R"({"columns":["a"]})", "columns");
        row("unknown key of a column", column(R"({"header":"a","field":"email","labell":"x"})"), "labell");
        row("unknown field", column(R"({"header":"a","field":"e-mail"})"), "e-mail");
        row("own without a name", column(R"({"header":"a","field":"own:"})"), "own:");
        row("header missing", column(R"({"field":"email"})"), "header");
        row("field missing", column(R"({"header":"a"})"), "field");
        row("header no text", column(R"({"header":1,"field":"email"})"), "header");
        row("unknown purpose", column(R"({"header":"a","field":"email","purpose":"spam"})"), "spam");
        row("separator", R"({"columns":[],"separator":"x"})", "separator");
        row("separator too long", R"({"columns":[],"separator":",,"})", "separator");
        row("separator no text", R"({"columns":[],"separator":5})", "separator");
        row("encoding", R"({"columns":[],"encoding":"koi9"})", "koi9");
        row("date", R"({"columns":[],"date":"dd.MM"})", "dd.MM");
        row("date with time", R"({"columns":[],"date":"dd.MM.yyyy hh"})", "dd.MM.yyyy hh");
        row("constant unknown", R"({"columns":[],"constants":{"colour":"red"}})", "colour");
        row("constant that cannot be one", R"({"columns":[],"constants":{"email":"a@example.com"}})", "email");
        row("constant of a special category", R"({"columns":[],"constants":{"own:Religion":"x"}})", "own:Religion");
        row("constants no object", R"({"columns":[],"constants":[]})", "constants");
        row("constant no text", R"({"columns":[],"constants":{"tag":1}})", "tag");
    }
    void whatIsNotKnownIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, subject);
        const auto mapping = exchange::mappingFromJson(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, ErrorKind::Invalid);
        QCOMPARE(mapping.error().subject, subject);
    }

    void bindingFollowsTheFile()
    {
        const auto mapping = exchange::mappingFromJson(
            R"({"columns":[{"header":"Post","field":"email"},{"header":"who","field":"name"},{"header":"born","field":"birthday"}]})");
        const auto bound = exchange::bindMapping(
            *mapping, {QStringLiteral("Who"), QStringLiteral("Phone"), QStringLiteral("born"), QStringLiteral("Post")});
        QVERIFY(bound);
        QCOMPARE(bound->columns.size(), std::size_t(4));
        QCOMPARE(bound->columns[0].field, Field::Name);
        QCOMPARE(bound->columns[0].header, QStringLiteral("Who"));
        QCOMPARE(bound->columns[0].purpose, QStringLiteral("contract_performance"));
        QCOMPARE(bound->columns[1].field, Field::LeaveOut); // not named by the mapping
        QCOMPARE(bound->columns[1].leftOut, LeftOut::NotRecognised);
        QCOMPARE(bound->columns[2].field, Field::Birthday);
        QVERIFY(!bound->columns[2].purpose.isEmpty()); // a person asked for it
        QCOMPARE(bound->columns[3].field, Field::Email);
    }

    void bindingNamesWhatIsNotThere()
    {
        const auto mapping = exchange::mappingFromJson(column(R"({"header":"Fax","field":"phone"})"));
        const auto bound = exchange::bindMapping(*mapping, {QStringLiteral("Phone")});
        QVERIFY(!bound);
        QCOMPARE(bound.error().subject, QStringLiteral("Fax"));
    }

    void bindingMeetsColumnsOfOneName()
    {
        const auto mapping = exchange::mappingFromJson(
            R"({"columns":[{"header":"Mail","field":"email","label":"work"},{"header":"Mail","field":"email","label":"home"}]})");
        const auto bound = exchange::bindMapping(*mapping, {QStringLiteral("Mail"), QStringLiteral("Mail")});
        QVERIFY(bound);
        QCOMPARE(bound->columns[0].label, QStringLiteral("work"));
        QCOMPARE(bound->columns[1].label, QStringLiteral("home"));
        QVERIFY(!exchange::bindMapping(*mapping, {QStringLiteral("Mail")}));
    }

    void headersOfEastAsiaAreKnown_data()
    {
        QTest::addColumn<QStringList>("header");
        const auto row = [](const char* name, std::initializer_list<const char*> header) {
            QStringList words;
            for (const char* word : header)
                words << QString::fromUtf8(word);
            QTest::newRow(name) << words;
        };
        row("Korean", {"이름", "이메일", "휴대폰", "주소", "도시", "우편번호"});
        row("Chinese, simplified", {"姓名", "邮件", "手机", "地址", "城市", "邮政编码"});
        row("Chinese, traditional", {"姓名", "郵件", "手機", "地址", "都市", "郵遞區號"});
    }
    void headersOfEastAsiaAreKnown()
    {
        QFETCH(QStringList, header);
        const exchange::ColumnMapping mapping = exchange::guessMapping(header);
        const std::vector fields {Field::Name, Field::Email, Field::Phone, Field::Street, Field::City, Field::Postcode};
        for (std::size_t i = 0; i < fields.size(); ++i)
            QVERIFY2(mapping.columns.at(i).field == fields[i], qPrintable(header[static_cast<qsizetype>(i)]));
        for (const char* special : {"종교", "健康", "혈액형"})
            QVERIFY2(exchange::isSpecialCategory(QString::fromUtf8(special)), special);
    }

    void specialCategoriesCannotBeMapped()
    {
        const auto header = exchange::mappingFromJson(column(R"({"header":"Religion","field":"own:R"})"));
        QCOMPARE(exchange::bindMapping(*header, {QStringLiteral("Religion")}).error().subject,
            QStringLiteral("special_column:Religion"));
        const auto name = exchange::mappingFromJson(column(R"({"header":"R","field":"own:Religion"})"));
        QCOMPARE(
            exchange::bindMapping(*name, {QStringLiteral("R")}).error().subject, QStringLiteral("special_column:R"));
        const auto out = exchange::mappingFromJson(column(R"({"header":"Religion","field":"leave_out"})"));
        QVERIFY(exchange::bindMapping(*out, {QStringLiteral("Religion")}));
    }

    void codesOfTheContractAreGuessed()
    {
        const auto mapping = exchange::guessMapping({QStringLiteral("number"), QStringLiteral("kind"),
            QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("email"),
            QStringLiteral("postcode"), QStringLiteral("own:Colour")});
        const Field fields[] = {
            Field::Number, Field::Kind, Field::GivenName, Field::FamilyName, Field::Email, Field::Postcode, Field::Own};
        for (std::size_t i = 0; i < std::size(fields); ++i)
            QCOMPARE(mapping.columns[i].field, fields[i]);
    }

    void aSecondNameIsNotMixedIn()
    {
        const auto mapping = exchange::guessMapping({QStringLiteral("Name"), QStringLiteral("Display Name")});
        QCOMPARE(mapping.columns[0].field, Field::Name);
        QCOMPARE(mapping.columns[1].leftOut, LeftOut::NotRecognised);
    }

    void dateOrderIsGuessedFromTheValues()
    {
        const auto guess = [](std::initializer_list<const char*> values) {
            QStringList list;
            for (const char* value : values)
                list.append(QString::fromLatin1(value));
            return exchange::guessDateOrder(list);
        };
        QCOMPARE(guess({"01/02/1990", "03/25/1990"}), std::optional(DateOrder::MonthDayYear));
        QCOMPARE(guess({"01/02/1990", "25/03/1990"}), std::optional(DateOrder::DayMonthYear));
        QCOMPARE(guess({"1.2.90"}), std::optional(DateOrder::DayMonthYear));
        QCOMPARE(guess({"1990-02-01"}), std::optional(DateOrder::YearMonthDay));
        QCOMPARE(guess({"01/02/1990", "", "x"}), std::nullopt);
    }
};

AICMS_TEST(TestColumnMapping)
#include "test_column_mapping.moc"
