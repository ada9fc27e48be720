// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs write: one file each, invented people.
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using customers::Customer;
using exchange::Field;
using exchange::LeftOut;
using exchange::UnmappedPolicy;

namespace {

test::MappedFile mapFixture(const char* name, const char* region, UnmappedPolicy unmapped = UnmappedPolicy::Drop)
{
    exchange::RowOptions options;
    options.region = QString::fromLatin1(region);
    options.unmapped = unmapped;
    return test::mapCsv(test::readFile(test::fixturePath(QString::fromLatin1(name))), options);
}

QStringList emails(const Customer& customer)
{
    QStringList list;
    for (const customers::Email& email : customer.emails)
        list.append(email.label + QLatin1Char('=') + email.address);
    return list;
}

QStringList phones(const Customer& customer)
{
    QStringList list;
    for (const customers::Phone& phone : customer.phones)
        list.append(phone.label + QLatin1Char('=') + phone.e164);
    return list;
}

QStringList addresses(const Customer& customer)
{
    QStringList list;
    for (const customers::Address& a : customer.addresses)
        list.append(QStringList({a.label, a.street, a.postcode, a.city, a.region, a.country}).join(QLatin1Char('|')));
    return list;
}

QStringList tags(const Customer& customer)
{
    QStringList list;
    for (const customers::Tag& tag : customer.tags)
        list.append(tag.name);
    return list;
}

QStringList work(const Customer& customer)
{
    QStringList list;
    for (const customers::Membership& membership : customer.memberships)
        list.append(membership.role + QLatin1Char('@') + membership.organisationName);
    return list;
}

QStringList list(std::initializer_list<const char16_t*> texts)
{
    QStringList strings;
    for (const char16_t* text : texts)
        strings.append(QString::fromUtf16(text));
    return strings;
}

QString extra(const Customer& customer, const char16_t* name)
{
    for (const customers::ExtraField& field : customer.extraFields) {
        if (field.name == QString::fromUtf16(name))
            return field.value;
    }
    return {};
}

} // namespace

class TestDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void googleOld()
    {
        const auto file = mapFixture("google-old.csv", "DE");
        const Customer& c = file.rows[0].customer;
        QVERIFY(!file.rows[0].rejected);
        QCOMPARE(c.givenName, QStringLiteral("Ayla Selin"));
        QCOMPARE(c.familyName, QStringLiteral("Demir"));
        QCOMPARE(c.name, QString()); // the same as its parts
        QCOMPARE(emails(c), list({u"work=ayla.demir@example.com", u"=a.demir@example.org", u"home=ayla@example.net"}));
        QCOMPARE(phones(c), list({u"mobile=+4917604069019", u"Work Fax=+494066969161"}));
        QCOMPARE(addresses(c), list({u"home|Deichstr. 5|21073|Hamburg||DE"}));
        QCOMPARE(tags(c), list({u"Regulars"}));
        QCOMPARE(work(c), list({u"Optician@Demir Optik"}));
        QCOMPARE(c.links.size(), std::size_t(1));
        QCOMPARE(c.links[0].label, QStringLiteral("Blog"));
        QCOMPARE(c.notes[0].text, QStringLiteral("Prefers mornings"));
        QVERIFY(!c.birthday);
        QCOMPARE(file.column(QStringLiteral("Birthday")).leftOut, LeftOut::NoPurpose);
        QCOMPARE(file.column(QStringLiteral("Birthday")).recognisedAs, Field::Birthday);
    }

    void googleNew()
    {
        const auto file = mapFixture("google-new.csv", "GB");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Ben Osei"));
        QCOMPARE(emails(c), list({u"work=ben.osei@example.org"}));
        QCOMPARE(phones(c), list({u"mobile=+447700900123"}));
        QCOMPARE(addresses(c), list({u"work|12 Market Row\nUnit 4|SW1A 1AA|London||GB"}));
        QCOMPARE(work(c), list({u"Owner@Osei Catering"}));
        QCOMPARE(tags(c), list({u"Suppliers"}));
    }

    void outlook()
    {
        const auto file = mapFixture("outlook.csv", "GB");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Carla Winter"));
        QCOMPARE(c.number, QString()); // "Account" of Outlook is no customer number
        QCOMPARE(emails(c), list({u"=carla.winter@example.com", u"=carla@example.net"}));
        QCOMPARE(phones(c),
            list({u"work fax=+442079460019", u"work=+442079460018", u"home=+442079460991", u"mobile=+447700900456"}));
        QCOMPARE(addresses(c),
            list({u"work|1 Harbour Rd\nFloor 3|LS1 4AP|Leeds||United Kingdom", u"home|9 Mill Lane||York||"}));
        QCOMPARE(work(c), list({u"Buyer@Winter & Sons Ltd"}));
        QCOMPARE(tags(c), list({u"VIP", u"Wholesale"}));
        QCOMPARE(c.notes[0].text, QStringLiteral("Line one\nLine two"));
        QCOMPARE(c.links[0].url, QStringLiteral("www.example.com"));
        for (const char* header : {"Title", "E-mail Type", "E-mail Display Name", "Assistant's Name", "Manager's Name",
                 "Account", "Private", "Location", "Billing Information"})
            QCOMPARE(file.column(QString::fromLatin1(header)).leftOut, LeftOut::NotRecognised);
        QCOMPARE(file.column(QStringLiteral("Gender")).leftOut, LeftOut::NoPurpose);
        QCOMPARE(file.column(QStringLiteral("Assistant's Phone")).label, QStringLiteral("assistant"));
    }

    void yahoo()
    {
        const auto file = mapFixture("yahoo.csv", "US", UnmappedPolicy::Keep);
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Dario Conti"));
        QCOMPARE(emails(c), list({u"=dario.conti@example.net", u"other=dario@example.com"}));
        QCOMPARE(
            phones(c), list({u"home=+12125550101", u"work=+12125550102", u"fax=+12125550104", u"mobile=+12125550103"}));
        QCOMPARE(addresses(c), list({u"work|5 Elm St|12207|Albany|NY|"}));
        QCOMPARE(work(c), list({u"Chef@Conti Foods"}));
        QCOMPARE(c.birthday->toIso(), QStringLiteral("1980-02-14"));
        QCOMPARE(extra(c, u"Custom 1"), QStringLiteral("left handed"));
        QCOMPARE(c.notes[0].text, QStringLiteral("Likes jazz"));
    }

    void linkedIn()
    {
        const auto file = mapFixture("linkedin.csv", "");
        QCOMPARE(file.rows.size(), std::size_t(2));
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Ela Novak"));
        QCOMPARE(emails(c), list({u"=ela.novak@example.com"}));
        QCOMPARE(work(c), list({u"Designer@Novak Design"}));
        QCOMPARE(c.links[0].url, QStringLiteral("https://www.example.com/in/elanovak"));
        QCOMPARE(file.rows[1].customer.displayName(), QStringLiteral("Finn Berg"));
    }

    void espoCrm()
    {
        const auto file = mapFixture("espocrm.csv", "DE");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Gus Hahn"));
        QCOMPARE(emails(c), list({u"=gus.hahn@example.com"}));
        QCOMPARE(phones(c), list({u"=+4930231250"}));
        QCOMPARE(addresses(c), list({u"|Am Markt 2|10115|Berlin|Berlin|Germany"}));
        QCOMPARE(work(c), list({u"CEO@Hahn KG"}));
        QCOMPARE(c.notes[0].text, QStringLiteral("Met at fair"));
        QCOMPARE(file.column(QStringLiteral("doNotCall")).leftOut, LeftOut::ConsentLike);
    }

    void suiteCrm()
    {
        const auto file = mapFixture("suitecrm.csv", "US");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(emails(c), list({u"=hana.ito@example.com"}));
        QCOMPARE(phones(c), list({u"work=+12125550111", u"mobile=+12125550112", u"fax=+12125550113"}));
        QCOMPARE(addresses(c), list({u"|1 First Ave|02108|Boston||", u"other|2 Second Ave||Salem||"}));
        QCOMPARE(work(c), list({u"Manager@Ito Trading"}));
        QCOMPARE(file.column(QStringLiteral("do_not_call")).leftOut, LeftOut::ConsentLike);
    }

    void hubSpot()
    {
        const auto file = mapFixture("hubspot.csv", "US");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.number, QString()); // another program's record id is no customer number
        QCOMPARE(phones(c), list({u"=+12125550121", u"mobile=+12125550122"}));
        QCOMPARE(addresses(c), list({u"|3 Oak Rd|80202|Denver|CO|United States"}));
        QCOMPARE(work(c), list({u"CTO@Petrov Inc"}));
        QCOMPARE(c.language, QStringLiteral("en"));
        QCOMPARE(c.links[0].url, QStringLiteral("petrov.example.com"));
        QCOMPARE(file.column(QStringLiteral("Marketing contact status")).leftOut, LeftOut::ConsentLike);
    }

    void zoho()
    {
        const auto file = mapFixture("zoho.csv", "US");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(emails(c), list({u"=jun.park@example.com", u"other=jun@example.net"}));
        QCOMPARE(phones(c), list({u"=+12125550131", u"mobile=+12125550132", u"fax=+12125550133"}));
        QCOMPARE(addresses(c), list({u"|4 Pine Rd|73301|Austin||", u"other|5 Pine Rd||Dallas||"}));
        QCOMPARE(work(c), list({u"Researcher@Park Labs"}));
        QCOMPARE(tags(c), list({u"lab", u"partner"}));
        QCOMPARE(file.column(QStringLiteral("Email Opt Out")).leftOut, LeftOut::ConsentLike);
        QCOMPARE(file.column(QStringLiteral("Contact Owner")).leftOut, LeftOut::NotRecognised);
    }

    void twenty()
    {
        const auto file = mapFixture("twenty.csv", "");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Kai Lund"));
        QCOMPARE(emails(c), list({u"=kai.lund@example.com"}));
        QCOMPARE(phones(c), list({u"=+12125550141"}));
        QCOMPARE(addresses(c), list({u"|||Oslo||"}));
        QCOMPARE(work(c), list({u"Sales@Lund AS"}));
        QCOMPARE(c.links[0].label, QStringLiteral("linkedin"));
    }

    void atomicCrm()
    {
        const auto file = mapFixture("atomic.csv", "FR");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(emails(c), list({u"work=lea@example.com", u"home=lea.m@example.net"}));
        QCOMPARE(phones(c), list({u"work=+33199001234", u"other=+33639981234"}));
        QCOMPARE(work(c), list({u"Director@Moreau SARL"}));
        QCOMPARE(tags(c), list({u"music", u"art"}));
        QCOMPARE(c.notes[0].text, QStringLiteral("Old friend"));
        QCOMPARE(file.column(QStringLiteral("has_newsletter")).leftOut, LeftOut::ConsentLike);
        QVERIFY(c.extraFields.empty());
        QCOMPARE(extra(mapFixture("atomic.csv", "FR", UnmappedPolicy::Keep).rows[0].customer, u"has_newsletter"),
            QStringLiteral("true"));
    }

    void thunderbird()
    {
        const auto file = mapFixture("thunderbird.csv", "GB", UnmappedPolicy::Keep);
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.givenName, QStringLiteral("Mia"));
        QCOMPARE(c.familyName, QStringLiteral("Olsen"));
        QCOMPARE(c.name, QStringLiteral("Mia O."));
        QCOMPARE(emails(c), list({u"=mia.olsen@example.com", u"other=mia@example.net"}));
        QCOMPARE(phones(c), list({u"work=+442079460101", u"fax=+442079460102", u"mobile=+447700900101"}));
        QCOMPARE(addresses(c), list({u"home|3 Low St\nFlat B|HU1 1AA|Hull||", u"work|8 High St||Hull||"}));
        QCOMPARE(work(c), list({u"Editor@Olsen Press"}));
        QCOMPARE(c.birthday->toIso(), QStringLiteral("1988-04-09"));
        QCOMPARE(extra(c, u"Custom 1"), QStringLiteral("a, b"));
        QCOMPARE(extra(c, u"Custom 2"), QStringLiteral("tab\there"));
        QCOMPARE(c.notes[0].text, QStringLiteral("Quote \"q\" here"));
    }

    void german()
    {
        const auto file = mapFixture("german.csv", "DE", UnmappedPolicy::Keep);
        QCOMPARE(file.rows.size(), std::size_t(2));
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.number, QStringLiteral("K-100"));
        QCOMPARE(c.givenName, QStringLiteral("Jörg"));
        QCOMPARE(c.familyName, QStringLiteral("Müller")); // "Name" beside "Vorname"
        QCOMPARE(addresses(c), list({u"|Schloßallee 7|21073|Hamburg||"}));
        QCOMPARE(phones(c), list({u"work=+494066969142", u"mobile=+491713920087"}));
        QCOMPARE(c.birthday->toIso(), QStringLiteral("1991-02-14"));
        QCOMPARE(work(c), list({u"@Müller & Söhne GmbH"}));
        QCOMPARE(c.notes[0].text, QStringLiteral("„Stammkunde“ – 10 €"));
        QCOMPARE(file.column(QStringLiteral("Religion")).leftOut, LeftOut::SpecialCategory);
        QCOMPARE(extra(c, u"Religion"), QString()); // blocked also when all is kept
        QCOMPARE(file.column(QStringLiteral("Newsletter?")).leftOut, LeftOut::ConsentLike);
        const exchange::MappedRow& second = file.rows[1];
        QVERIFY(!second.rejected);
        QCOMPARE(second.customer.addresses[0].postcode, QStringLiteral("D-20095"));
        QCOMPARE(second.customer.emails[0].address, QStringLiteral("aenne@@example"));
        QVERIFY(!second.customer.emails[0].valid);
        QVERIFY(second.warnings == std::vector {exchange::RowWarning::EmailUnreadable});
    }

    void french()
    {
        const auto file = mapFixture("french.csv", "FR");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("Zoé Lefèvre"));
        QCOMPARE(addresses(c), list({u"|3 rue des Écoles|75005|Paris||"}));
        QCOMPARE(phones(c), list({u"=+33199005678", u"mobile=+33639985678"}));
        QCOMPARE(emails(c), list({u"=zoe@example.com"}));
        QCOMPARE(work(c), list({u"@Lefèvre SARL"}));
        QCOMPARE(file.column(QStringLiteral("Syndicat")).leftOut, LeftOut::SpecialCategory);
    }

    void spanish()
    {
        const auto file = mapFixture("spanish.csv", "ES");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.givenName, QStringLiteral("Lucía"));
        QCOMPARE(c.familyName, QStringLiteral("Pérez Gil"));
        QCOMPARE(addresses(c), list({u"|Calle Mayor 1|28013|Madrid||"}));
        QCOMPARE(emails(c), list({u"=lucia@example.com"}));
        QCOMPARE(tags(c), list({u"vip", u"tienda"}));
        QCOMPARE(file.column(QStringLiteral("Salud")).leftOut, LeftOut::SpecialCategory);
    }

    void japanese()
    {
        if (!exchange::isEncodingAvailable(exchange::TextEncoding::ShiftJis))
            QSKIP("this system has no converter for Shift_JIS");
        const auto file = mapFixture("japanese.csv", "JP");
        const Customer& c = file.rows[0].customer;
        QCOMPARE(c.displayName(), QStringLiteral("山田太郎"));
        QCOMPARE(emails(c), list({u"=taro@example.com"}));
        QCOMPARE(addresses(c), list({u"|架空町1-2-3|100-0001|千代田区|東京都|"}));
        QCOMPARE(work(c), list({u"@架空商事"}));
        QCOMPARE(c.notes[0].text, QStringLiteral("得意先です。"));
    }

    void japaneseOutlook()
    {
        const auto mapping = exchange::guessMapping(
            {QStringLiteral("電子メール アドレス"), QStringLiteral("会社電話"), QStringLiteral("自宅電話")});
        QCOMPARE(mapping.columns[0].field, Field::Email);
        QCOMPARE(mapping.columns[1].field, Field::Phone);
        QCOMPARE(mapping.columns[1].label, QStringLiteral("work"));
        QCOMPARE(mapping.columns[2].label, QStringLiteral("home"));
    }

    void specialCategoriesAreBlocked()
    {
        const auto file = mapFixture("special.csv", "", UnmappedPolicy::Keep);
        for (const exchange::Column& column : file.mapping.columns) {
            const bool isOpen = column.header == u"Name" || column.header == u"E-mail" || column.header == u"Opt-in"
                || column.header == u"Shoe size";
            QCOMPARE(column.leftOut == LeftOut::SpecialCategory, !isOpen);
        }
        QCOMPARE(file.rows[0].customer.extraFields.size(), std::size_t(2));
        QCOMPARE(extra(file.rows[0].customer, u"Shoe size"), QStringLiteral("39"));
        QCOMPARE(extra(file.rows[0].customer, u"Opt-in"), QStringLiteral("yes"));
    }

    void wordsOfTheLawAreBlockedHoweverTheyAreShortened()
    {
        for (const char16_t* header :
            {u"GdB", u"Taufe", u"Taufdatum", u"Geschlechtsidentität", u"Gender identity", u"Strafregister",
                u"Vorstrafen", u"Haftstrafe", u"Führungszeugnis", u"Criminal record", u"Casier judiciaire"})
            QVERIFY2(exchange::isSpecialCategory(QString::fromUtf16(header)), qPrintable(QString::fromUtf16(header)));
    }

    void harmlessHeadersAreNotBlocked()
    {
        for (const char* header : {"Company", "Region", "Policy number", "Credit union account", "Training", "Trace",
                 "Embrace", "Facebook", "Geburtstag", "Herkunft", "Medium", "Partner", "Party size", "Race time", "Sex",
                 "Gender", "Union Street"}) {
            const bool isRace = qstrcmp(header, "Race time") == 0; // one doubtful word: blocked to be safe
            QCOMPARE(exchange::isSpecialCategory(QString::fromLatin1(header)), isRace);
        }
    }

    void realSamplesLoseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Atomic CRM") << QStringLiteral("csv-atomiccrm-sample.csv");
        QTest::newRow("Thunderbird") << QStringLiteral("csv-thunderbird-export.csv");
        QTest::newRow("semicolon") << QStringLiteral("csv-semicolon.csv");
    }
    /// Every filled cell of the real file is somewhere in the record when everything is kept.
    void realSamplesLoseNothing()
    {
        QFETCH(QString, name);
        const QString base
            = qEnvironmentVariable("AICMS_DATA", qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/../shared"));
        const QByteArray bytes = test::readFile(base + QStringLiteral("/samples/contacts/") + name);
        if (bytes.isEmpty())
            QSKIP("skipped: data not here");
        exchange::RowOptions options;
        options.region = QStringLiteral("US");
        options.unmapped = UnmappedPolicy::Keep;
        const auto file = test::mapCsv(bytes, options);
        QVERIFY(file.rows.size() >= 2);
        for (std::size_t i = 0; i < file.rows.size(); ++i) {
            QVERIFY(!file.rows[i].rejected);
            const Customer& c = file.rows[i].customer;
            QStringList held = {c.number, c.givenName, c.familyName, c.displayName(), c.language, c.birthdayTyped};
            held += tags(c);
            for (const auto& email : c.emails)
                held << email.address;
            for (const auto& phone : c.phones)
                held << phone.typed;
            for (const auto& address : c.addresses)
                held << address.street << address.postcode << address.city << address.region << address.country;
            for (const auto& link : c.links)
                held << link.url;
            for (const auto& note : c.notes)
                held << note.text;
            for (const auto& field : c.extraFields)
                held << field.value;
            for (const auto& membership : c.memberships)
                held << membership.organisationName << membership.role;
            const exchange::CsvRow& row = file.csv.rows[i];
            for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
                const QString value = row.cells[cell].trimmed();
                QStringList parts {value};
                if (file.mapping.columns[static_cast<std::size_t>(cell)].field == Field::Tag)
                    parts = value.split(QStringLiteral(", "));
                for (const QString& part : std::as_const(parts))
                    QVERIFY2(part.isEmpty() || held.contains(part),
                        qPrintable(file.csv.header[cell] + QStringLiteral(": ") + part));
            }
        }
    }
};

AICMS_TEST(TestDialects)
#include "test_dialects.moc"
