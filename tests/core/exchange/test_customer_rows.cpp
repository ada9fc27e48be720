// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customer_merge.h"
#include "core/exchange/mapping/person_name.h"
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using customers::Customer;
using exchange::RejectReason;

namespace {

Customer one(const QByteArray& bytes, const QByteArray& mappingJson = {})
{
    const auto csv = test::readCsv(bytes);
    exchange::ColumnMapping mapping = exchange::guessMapping(csv.header);
    if (!mappingJson.isEmpty()) {
        const auto read = exchange::mappingFromJson(mappingJson);
        const auto bound = read ? exchange::bindMapping(*read, csv.header) : read;
        if (!bound)
            qFatal("bad mapping: %s", qPrintable(bound.error().subject));
        mapping = *bound;
    }
    exchange::RowOptions options;
    options.today = QDate(2026, 5, 12);
    options.region = QStringLiteral("DE");
    return exchange::CustomerRows(mapping, options).map(csv.rows.at(0)).customer;
}

} // namespace

class TestCustomerRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullNamesAreSplit_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const char16_t* full, const char16_t* given, const char16_t* family) {
            const QString name = QString::fromUtf16(full);
            QTest::newRow(qPrintable(name)) << name << QString::fromUtf16(given) << QString::fromUtf16(family);
        };
        row(u"Ayla Demir", u"Ayla", u"Demir");
        row(u"Demir, Ayla", u"Ayla", u"Demir");
        row(u"Ludwig van Beethoven", u"Ludwig", u"van Beethoven");
        row(u"Juan de la Cruz", u"Juan", u"de la Cruz");
        row(u"Mary Jane Watson", u"Mary Jane", u"Watson");
        row(u"Al Gore", u"Al", u"Gore");
        row(u"Madonna", u"", u"");
        row(u"山田太郎", u"", u"");
        row(u"Demir, Ayla, Dr.", u"", u"");
        row(u"Beethoven, Ludwig van", u"Ludwig van", u"Beethoven");
        row(u"DEMIR, AYLA", u"AYLA", u"DEMIR");
        row(u"Smith, J. R.", u"J. R.", u"Smith");
        row(u"García Márquez, Jean-Luc", u"Jean-Luc", u"García Márquez");
        row(u"Hans Meier, MBA", u"", u"");
        row(u"Hans Meier, Dr.", u"", u"");
        row(u"John Smith, Jr.", u"", u"");
        row(u"John Smith, III", u"", u"");
        row(u"Anna Berg, LL.M.", u"", u"");
        row(u"Anna Berg, ABCD", u"", u"");
        row(u"Hans Meier, Geschäftsführer", u"", u"");
        row(u"Radhaus Meier, Inh. Hans Meier", u"", u"");
        row(u"Bäckerei Klein, Filiale Süd", u"", u"");
        row(u"Müller, Schmidt & Partner", u"", u"");
        row(u"Müller & Schmidt, Köln", u"", u"");
        row(u"Familie Kunz, 2. Stock", u"", u"");
        row(u",", u"", u"");
        row(u"", u"", u"");
    }
    void fullNamesAreSplit()
    {
        QFETCH(QString, full);
        QFETCH(QString, given);
        QFETCH(QString, family);
        const auto name = exchange::splitPersonName(full);
        QCOMPARE(name.given, given);
        QCOMPARE(name.family, family);
    }

    void aNameThatIsTurnedRoundIsTold()
    {
        const auto file = test::mapCsv("Name,E-mail\n\"Demir, Ayla\",a@example.com\n\"Hans Meier, MBA\",b@example.com\n"
                                       "Ben Osei,c@example.com\n");
        QVERIFY(file.rows[0].warnings == std::vector {exchange::RowWarning::NameTurned});
        QCOMPARE(file.rows[0].warned, QStringList(QStringLiteral("Demir, Ayla")));
        QCOMPARE(file.rows[0].customer.displayName(), QStringLiteral("Ayla Demir"));
        QVERIFY(file.rows[1].warnings.empty());
        QCOMPARE(file.rows[1].customer.displayName(), QStringLiteral("Hans Meier, MBA"));
        QVERIFY(file.rows[2].warnings.empty());
    }

    void postcodeAndTownAreSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("city");
        const auto row = [](const char* text, const char* postcode, const char* city) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(postcode) << QString::fromUtf8(city);
        };
        row("21073 Hamburg", "21073", "Hamburg");
        row("D-21073 Hamburg", "D-21073", "Hamburg");
        row("1012 AB Amsterdam", "1012 AB", "Amsterdam");
        row("SW1A 1AA London", "SW1A 1AA", "London");
        row("Springfield, IL 62704", "62704", "Springfield, IL");
        row("60311 Frankfurt am Main", "60311", "Frankfurt am Main");
        row("Hamburg", "", "Hamburg");
        row("21073", "21073", "");
    }
    void postcodeAndTownAreSplit()
    {
        QFETCH(QString, text);
        QFETCH(QString, postcode);
        QFETCH(QString, city);
        const auto parts = exchange::splitPostcodeCity(text);
        QCOMPARE(parts.postcode, postcode);
        QCOMPARE(parts.city, city);
    }

    void companiesAreOrganisations()
    {
        QCOMPARE(one("name,email\nMüller & Söhne GmbH,info@example.com\n").kind, customers::Kind::Organisation);
        const Customer alone = one("first name,last name,company,email\n,,Kaya AG,info@example.com\n");
        QCOMPARE(alone.kind, customers::Kind::Organisation);
        QCOMPARE(alone.name, QStringLiteral("Kaya AG"));
        QVERIFY(alone.memberships.empty());
        const Customer said = one("name,kind,company\nKaya,organisation,Kaya\n");
        QCOMPARE(said.kind, customers::Kind::Organisation);
        QVERIFY(said.memberships.empty());
        QCOMPARE(one("name,kind\nKaya GmbH,person\n").kind, customers::Kind::Person);
    }

    void unknownKindIsKept()
    {
        const auto file = test::mapCsv("name,kind\nKaya,alien\n");
        QVERIFY(file.rows[0].warnings == std::vector {exchange::RowWarning::KindUnknown});
        QCOMPARE(file.rows[0].customer.extraFields[0].value, QStringLiteral("alien"));
    }

    void rowsWithNobodyAreRejected()
    {
        const auto file = test::mapCsv("name,email,phone,number,note\n,,,,text\n,a@example.com,,,\n,,12,,\n,,,K-1,\n");
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::NothingToIdentify));
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(!file.rows[i].rejected);
    }

    void limitsAndBadValuesAreNamed()
    {
        const auto file = test::mapCsv("name,email,website,note\n" + QByteArray(400, 'x')
            + ",,,\nB,,,\"a\x01"
              "b\"\nC,,@handle,\nD,,javascript:x,\n");
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::ValueTooLong));
        QCOMPARE(file.rows[0].field, QStringLiteral("name"));
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::ControlCharacter));
        for (const std::size_t i : {2U, 3U}) { // no link, but not lost
            QVERIFY(!file.rows[i].rejected);
            QVERIFY(file.rows[i].customer.links.empty());
            QVERIFY(file.rows[i].warnings == std::vector {exchange::RowWarning::LinkUnreadable});
            QCOMPARE(file.rows[i].customer.extraFields.size(), std::size_t(1));
        }
    }

    void failedFormulasAreNoValues()
    {
        const auto file = test::mapCsv("name,email,city,note,Own field\n"
                                       "#REF!,a@example.com,#N/A,#N/A,x\n"
                                       "#BEZUG!,,#NV,x,\n"
                                       "Err:508,c@example.com,#VALUE!,,\n"
                                       "#Anna,d@example.com,Err:5,,\n",
            {.unmapped = exchange::UnmappedPolicy::Keep});
        const auto& ref = file.rows[0];
        QCOMPARE(ref.customer.name + ref.customer.givenName + ref.customer.familyName, QString());
        QVERIFY(ref.customer.addresses.empty());
        QCOMPARE(ref.customer.notes[0].text, QStringLiteral("#N/A"));
        QVERIFY(
            ref.warnings == std::vector({exchange::RowWarning::FormulaFailed, exchange::RowWarning::FormulaFailed}));
        QCOMPARE(ref.warned, QStringList({QStringLiteral("#REF!"), QStringLiteral("#N/A")}));
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::NothingToIdentify));
        QVERIFY(!file.rows[2].rejected);
        QCOMPARE(file.rows[2].customer.displayName(), QStringLiteral("c@example.com"));
        QVERIFY(file.rows[3].warnings.empty());
        QCOMPARE(file.rows[3].customer.displayName(), QStringLiteral("#Anna"));
    }

    void signsOfOtherSystemsBecomePlain()
    {
        // NEL, LS, PS, VT and FF are line breaks; U+0092 is the apostrophe of Windows-1252.
        const auto file = test::mapCsv("name,street,note\n"
                                       "Ann\xC2\x85Lee,Main St 5\xC2\x85Rear,one\xC2\x85two\xE2\x80\xA8three"
                                       "\xE2\x80\xA9"
                                       "four\x0B"
                                       "five\x0Csix\nO\xC2\x92Hara,,it\xC2\x92s \xC2\x93good\xC2\x94\n");
        QVERIFY(!file.rows[0].rejected);
        QCOMPARE(file.rows[0].customer.displayName(), QStringLiteral("Ann Lee"));
        QCOMPARE(file.rows[0].customer.addresses[0].street, QStringLiteral("Main St 5\nRear"));
        QCOMPARE(file.rows[0].customer.notes[0].text, QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix"));
        QVERIFY(file.rows[0].warnings == std::vector {exchange::RowWarning::BreaksTaken});
        QVERIFY(!file.rows[1].rejected);
        QCOMPARE(file.rows[1].customer.displayName(), QStringLiteral("O’Hara"));
        QCOMPARE(file.rows[1].customer.notes[0].text, QStringLiteral("it’s “good”"));
    }

    void birthdays()
    {
        const auto born = [](const QByteArray& cell, const char* order) {
            return one("name,b\nA,\"" + cell + "\"\n",
                QByteArray(
                    R"({"date":"ORDER","columns":[{"header":"name","field":"name"},{"header":"b","field":"birthday"}]})")
                    .replace("ORDER", order));
        };
        QCOMPARE(born("03/04/1990", "dd/MM/yyyy").birthday->toIso(), QStringLiteral("1990-04-03"));
        QCOMPARE(born("03/04/1990", "MM/dd/yyyy").birthday->toIso(), QStringLiteral("1990-03-04"));
        QCOMPARE(born("1990-03-04", "dd/MM/yyyy").birthday->toIso(), QStringLiteral("1990-03-04"));
        const Customer odd = born("some day in May", "dd/MM/yyyy");
        QVERIFY(!odd.birthday);
        QCOMPARE(odd.birthdayTyped, QStringLiteral("some day in May"));
        QVERIFY(!odd.birthdayProvenance.purpose.isEmpty());
        for (const char* none : {"0/0/00", "0.0.00"}) { // Outlook's words for no birthday
            const Customer unborn = born(none, "dd/MM/yyyy");
            QVERIFY(!unborn.birthday && unborn.birthdayTyped.isEmpty() && unborn.birthdayProvenance.purpose.isEmpty());
        }
        const auto future = test::mapCsv("name,own:x\nA,1\n");
        QVERIFY(!future.rows[0].rejected);
        exchange::RowOptions keep;
        keep.unmapped = exchange::UnmappedPolicy::Keep;
        QCOMPARE(test::mapCsv("name,birthday\nA,01.01.2099\n", keep).rows[0].rejected,
            std::optional(RejectReason::DateInFuture));
        const auto parts
            = test::mapCsv("name,Birth Year,Birth Month,Birth Day\nA,,2,29\nB,1991,February,3\nC,1991,,\n", keep);
        QCOMPARE(parts.rows[0].customer.birthday->toIso(), QStringLiteral("--02-29"));
        QCOMPARE(parts.rows[1].customer.birthday->toIso(), QStringLiteral("1991-02-03"));
        QVERIFY(!parts.rows[2].customer.birthday);
        QCOMPARE(parts.rows[2].customer.birthdayTyped, QStringLiteral("1991--"));
    }

    void severalValuesInOneCell()
    {
        const Customer c = one(
            "name,email,phone,tags\nA,\"a@example.com; b@example.com\",0171 3920010 ::: 0171 3920011,\"x; y, X\"\n");
        QCOMPARE(c.emails.size(), std::size_t(2));
        QCOMPARE(c.emails[1].address, QStringLiteral("b@example.com"));
        QCOMPARE(c.phones.size(), std::size_t(2));
        QCOMPARE(c.phones[1].e164, QStringLiteral("+491713920011"));
        QCOMPARE(c.tags.size(), std::size_t(2));
        QCOMPARE(one("name,email\nA,a@example.com; call me\n").emails.size(), std::size_t(1)); // not torn apart
    }

    void twoColumnsOfOnePieceAreBothKept()
    {
        const Customer c = one("name,company,employer,city,town\nA,Kaya AG,Demir Optik,Hamburg,Bremen\n");
        QCOMPARE(c.memberships.size(), std::size_t(2));
        QCOMPARE(c.addresses.size(), std::size_t(2));
    }

    void roleWithoutACompanyIsKept()
    {
        const Customer c = one("name,job title\nAyla Demir,Optician\n");
        QVERIFY(c.memberships.empty());
        QCOMPARE(c.extraFields[0].value, QStringLiteral("Optician"));
    }

    void constantsFillWhatTheRowLeavesOpen()
    {
        const QByteArray mapping
            = R"({"columns":[{"header":"name","field":"name"},{"header":"city","field":"city"},{"header":"lang","field":"language"}],
            "constants":{"tag":"Spring fair","country":"DE","language":"de","organisation":"Club","own:Source":"fair","note":"met"}})";
        const Customer c = one("name,city,lang\nAyla Demir,Hamburg,tr\n", mapping);
        QCOMPARE(c.tags[0].name, QStringLiteral("Spring fair"));
        QCOMPARE(c.addresses[0].country, QStringLiteral("DE"));
        QCOMPARE(c.language, QStringLiteral("tr"));
        QCOMPARE(c.memberships[0].organisationName, QStringLiteral("Club"));
        QCOMPARE(c.extraFields[0].name, QStringLiteral("Source"));
        QCOMPARE(c.notes[0].text, QStringLiteral("met"));
        const Customer homeless = one("name,city,lang\nAyla Demir,,\n", mapping);
        QVERIFY(homeless.addresses.empty());
        QCOMPARE(homeless.language, QStringLiteral("de"));
    }

    void everyValueKnowsItsPurpose()
    {
        const Customer c = one("name,city,email,note,tag\nAyla Demir,Hamburg,a@example.com,x,y\n",
            R"({"columns":[{"header":"name","field":"name"},{"header":"city","field":"city"},{"header":"email","field":"email","purpose":"service_messages"},
                {"header":"note","field":"note"},{"header":"tag","field":"tag"}],"constants":{"language":"de"}})");
        QCOMPARE(c.emails[0].provenance.purpose, QStringLiteral("service_messages"));
        for (const QString& purpose : {c.nameProvenance.purpose, c.addresses[0].provenance.purpose,
                 c.notes[0].provenance.purpose, c.tags[0].provenance.purpose, c.languageProvenance.purpose})
            QVERIFY(!purpose.isEmpty());
    }

    void mergingErasesNothing()
    {
        Customer stored = one(
            "number,name,email,phone,city,note,own:Shoe\nK-1,Ayla Demir,a@example.com,0171 3920010,Hamburg,n,39\n");
        QVERIFY(exchange::mergeRow(stored, Customer {}) == stored);
        QVERIFY(exchange::mergeRow(stored, stored) == stored);
        const Customer merged
            = exchange::mergeRow(stored, one("name,email,city,own:Shoe\nAyla Kaya,A@EXAMPLE.com,Bremen,40\n"));
        QCOMPARE(merged.displayName(), QStringLiteral("Ayla Kaya"));
        QCOMPARE(merged.number, QStringLiteral("K-1"));
        QCOMPARE(merged.emails.size(), std::size_t(1));
        QCOMPARE(merged.phones.size(), std::size_t(1));
        QCOMPARE(merged.addresses[0].city, QStringLiteral("Bremen"));
        QCOMPARE(merged.extraFields[0].value, QStringLiteral("40"));
    }
};

AICMS_TEST(TestCustomerRows)
#include "test_customer_rows.moc"
