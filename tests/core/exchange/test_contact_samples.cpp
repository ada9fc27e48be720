// SPDX-License-Identifier: GPL-3.0-or-later
// Real exports of other programs, field by field: with --unmapped keep nothing of them is lost.
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using test::EntryFile;

namespace {

QString samplePath(const char* name)
{
    const QString fallback = qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/../shared");
    return qEnvironmentVariable("AICMS_DATA", fallback) + QStringLiteral("/samples/contacts/") + QLatin1String(name);
}

bool haveSamples()
{
    return QFile::exists(samplePath("vcard30-iphone.vcf"));
}

} // namespace

class TestContactSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveSamples())
            QSKIP("skipped: data not here");
    }

    void iphone()
    {
        const EntryFile file = test::readEntriesOf(samplePath("vcard30-iphone.vcf"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QVERIFY(!file.rows[0].rejected);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {
                "name: Mr. John Richter James Doe Sr.",
                "given: John Richter James",
                "family: Doe",
                "Name prefix: Mr.",
                "Name suffix: Sr.",
                "Nickname: Johny",
                "member: IBM | Money Counter",
                "Department: Accounting",
                "email:  | john.doe@ibm.com",
                "phone: mobile | 905-555-1234",
                "phone: home | 905-666-1234",
                "phone: work | 905-777-1234",
                "phone: home fax | 905-888-1234",
                "phone: work fax | 905-999-1234",
                "phone: pager | 905-111-1234",
                "phone: AssistantPhone | 905-222-1234",
                "address: home | Silicon Alley 5, | 12345 | New York | New York | United States of America",
                "Address format: Silicon Alley",
                "address: work | Street4\\nBuilding 6\\nFloor 8 | 12345 | New York |  | USA",
                "Address format: Street 4, Building 6,\\n Floor 8\\nNew York\\nUSA",
                "link: HomePage | http://www.ibm.com",
                "birthday: 2012-06-06 | 2012-06-06",
                "photo: image/jpeg 320x320 32531 bytes",
                "Written by: -//Apple Inc.//iOS 5.0.1//EN",
            }));
    }

    void outlook()
    {
        const EntryFile file = test::readEntriesOf(samplePath("vcard21-outlook2003.vcf"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QStringList lines = test::linesOf(file.customer(0));
        const auto key = lines.indexOf(
            QRegularExpression(QStringLiteral("^Public key \\(x509\\): MIIDITCCAoqg[A-Za-z0-9+/]+==$")));
        QVERIFY(key >= 0);
        QCOMPARE(QByteArray::fromBase64(lines[key].section(QStringLiteral(": "), 1).toLatin1()).size(), 805);
        lines.removeAt(key);
        QVERIFY(test::compareLines(lines,
            {
                "name: John Doe III",
                "given: John",
                "family: Doe",
                "Name prefix: Mr.",
                "Name suffix: III",
                "Nickname: Joey",
                "member: Company, The | The Job Title",
                "Department: TheDepartment",
                "note: This is the note field!!\\nSecond line\\n\\nThird line is empty",
                "phone: work | BusinessPhone",
                "phone: home | HomePhone",
                "phone: mobile | MobilePhone",
                "phone: work fax | BusinessFaxPhone",
                "address: work | TheOffice\\n123 Main St | 12345 | Austin | TX | United States of America",
                "Address label (work): TheOffice\\n123 Main St\\nAustin, TX 12345\\nUnited States of America",
                "link: work | http://web-page-address.com",
                "Profession: TheProfession",
                "birthday: 1980-03-21 | 1980-03-21",
                "email:  | jdoe@hotmail.com",
                "Free and busy times: ????????????????s????????????",
                "Last changed: 20121012T210525Z",
            }));
    }

    void gmail()
    {
        const EntryFile file = test::readEntriesOf(samplePath("vcard30-gmail-groups.vcf"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QStringList expected = test::texts({
            "given: VCard",
            "family: Test",
            "Nickname: TheNickname",
            "Phonetic first name: ThePhoneticFirstName",
            "Phonetic last name: ThePhoneticLastName",
            "email:  | email@example.com",
            "email: home | homeemail@example.com",
            "email: work | workemail@example.com",
            "email:  | otheremail@example.com",
            "email: CustomEmailCategory | customcategory@example.com",
            "Google Talk: IM2",
            "AIM: IM3",
            "Yahoo: IM4",
            "Skype: IM5",
            "QQ: IM6",
            "MSN: IM7",
            "ICQ: IM8",
            "Jabber: IM9",
            "phone:  | 5555551111",
            "phone: home | 5555551112",
            "phone: work | 5555551113",
            "phone:  | 5555551114",
            "phone: mobile | 5555551115",
            "phone: main | 5555551116",
            "phone: home fax | 5555551117",
            "phone: work fax | 5555551118",
            "phone: GRAND_CENTRAL | 5555551119",
            "phone: pager | 5555551120",
            "phone: CustomePhoneCategory | 5555551121",
            "address:  | 111 Main St | 10011 | NY | New York | ",
            "address: home | 112 Main St | 10011 | NY | New York | ",
            "address: work | 113 Main St | 10011 | NY | New York | ",
            "address:  | 114 Main St | 10011 | NY | New York | ",
            "address: CustomAddressCategory | 115 Main St | 10011 | NY | New York | ",
            "member: TheCompany | TheJobTitle",
            "birthday: 1912-06-23 | 1912-06-23",
            "link:  | http://www.example1.com",
            "link: PROFILE | http://www.example2.com",
            "link: BLOG | http://www.example3.com",
            "link: HomePage | http://www.example4.com",
            "link: work | http://www.example5.com",
            "link: CustomWebsiteCategory | http://www.example6.com",
            "Date (Anniversary): 1930-03-20",
            "Date: 1776-07-04",
            "Date (CustomDateCategory): 2000-09-12",
            "Related person: Name1",
            "note: note line 1\\nnote line 2\\nCustomField: field value",
        });
        const QStringList relations
            = test::texts({"Spouse", "Child", "Mother", "Father", "Parent", "Brother", "Sister", "Friend", "RELATIVE",
                "Manager", "Assistant", "REFERRED_BY", "Partner", "DOMESTIC_PARTNER", "CustomRelationCategory"});
        for (qsizetype i = 0; i < relations.size(); ++i)
            expected << QStringLiteral("Related person (%1): Name%2").arg(relations[i]).arg(i + 2);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)), expected));
    }

    void fullContact()
    {
        const EntryFile file = test::readEntriesOf(samplePath("vcard40-fullcontact.vcf"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QStringList expected = test::texts({
            "name: Prefix FirstName MiddleName LastName Suffix",
            "given: FirstName MiddleName",
            "family: LastName",
            "Name prefix: Prefix",
            "Name suffix: Suffix",
            "phone: home | 555-555-1111",
            "phone: work | 555-555-1112",
            "phone: mobile | 555-555-1113",
            "phone: mobile | 555-555-1114",
            "phone:  | 555-555-1115",
            "phone: home fax | 555-555-1116",
            "phone: work fax | 555-555-1117",
            "phone:  | 555-555-1118",
            "phone:  | 555-555-1119",
            "email: home | home@example.com",
            "email: work | work@example.com",
            "email: school | school@example.com",
            "email: other | other@example.com",
            "email: customtype | custom@example.com",
            "Photo: https://d3m0kzytmr41b1.cloudfront.net/c335e945d1b60edd9d75eb4837c432f637e95c8a",
            "Photo: https://d3m0kzytmr41b1.cloudfront.net/c335e945d1b60edd9d75eb4837c432f637e95c8a",
            "Photo: https://d2ojpxxtu63wzl.cloudfront.net/static/"
            "aa915d1f29f19baf560e5491decdd30a_67c95da9133249fde8b0da7ceebc298bf680117e6f52054f7f5f7a95e8377238",
            "member: Organization1 | Title1",
            "member: Organization2 | Title2",
            "Department: Department1",
            "Department: Department2",
            "birthday: 2016-08-01 | 2016-08-01",
            "Gender: M",
            "Gender: male",
            "ID there: 14f9aba0c9422da9ae376fe28bd89c2a.0",
            "ETag: fffffea9056d8166e2b7a427977e570c87dd51279d11d9b137c593eb",
            "Tag IDs: 579c773f-736d-11e6-8dff-0ac8448704fb",
            "List ID: 8ad23200aa3e1984736b11e688dc0add41994b95",
            "Date (Anniversary): 2016-08-02",
            "Date (Other): 2016-08-03",
            "Date (CustomTYPE): 2016-08-04",
            "note: Notes line 1\\nNotes line 2",
            "link:  | http://www.homepage.com",
            "link:  | http://www.blog.com",
            "link:  | http://www.other.com",
            "link:  | http://www.custom.com",
            "address: home | HomeExtended\\nHomeStreet | HomePostal | HomeCity | HomeState | HomeCountry",
            "address: work | WorkExtended\\nWorkStreet | WorkPostal | WorkCity | WorkState | WorkCountry",
            "address: other | OtherExtended\\nOtherStreet | OtherPostal | OtherCity | OtherState | OtherCountry",
            "address: customtype | CustomExtended\\nCustomStreet | CustomPostal | CustomCity | CustomState | "
            "CustomCountry",
            "Nickname: NickName",
            "Messenger (GTalk): xmpp:gtalk",
            "Messenger (Skype): skype:skype",
            "Messenger (Yahoo): ymsgr:yahoo",
            "Messenger (AIM): aim:aim",
            "Messenger (Jabber): xmpp:jabber",
            "Messenger (Other): other:other",
            "Messenger (CustomTYPE): customtype:custom",
            "tag: Tag",
            "Written by: ez-vcard 0.9.14-fc",
        });
        const QStringList relations = test::texts({"Mother", "Father", "Parent", "Brother", "Sister", "Child", "Friend",
            "Spouse", "Fianc\u00e9", "Partner", "Assistant", "Manager", "Other", "CustomTYPE"});
        const QStringList values = test::texts({"Mother", "Father", "Parent", "Brother", "Sister", "Child", "Friend",
            "Spouse", "Fiance", "Partner", "Assistant", "Manager", "Other", "Custom"});
        for (qsizetype i = 0; i < relations.size(); ++i)
            expected << QStringLiteral("Related person (%1): %2").arg(relations[i], values[i]);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)), expected));
    }

    void thunderbirdLdif()
    {
        const EntryFile file = test::readEntriesOf(samplePath("ldif-thunderbird-export.ldif"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"name: contact number one", "given: contact", "family: one", "email:  | contact1@invalid?",
                "tag: new list", "Last changed: 12345"}));
        QVERIFY(test::compareLines(test::linesOf(file.customer(1)),
            {"name: contact number two", "given: contact", "family: two", "email:  | contact2@invalid?",
                "Job title: \"worker\"", "Custom 1: custom, 1", "Custom 2: custom\t2", "Custom 3: custom\\n3",
                "Custom 4: custom\\n4", "note: here's some unicode text…", "Last changed: 12345"}));
    }

    void thunderbirdCsv()
    {
        const EntryFile file = test::readEntriesOf(samplePath("csv-thunderbird-export.csv"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(!file.rows[0].rejected && !file.rows[1].rejected);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"name: contact number one", "given: contact", "family: one", "email:  | contact1@invalid?"}));
        QVERIFY(test::compareLines(test::linesOf(file.customer(1)),
            {"name: contact number two", "given: contact", "family: two", "email:  | contact2@invalid?",
                "Job title: \"worker\"", "Custom 1: custom, 1", "Custom 2: custom\t2", "Custom 3: custom\r3",
                "Custom 4: custom\\n4", "note: here's some unicode text…"}));
    }

    void semicolons()
    {
        const EntryFile file = test::readEntriesOf(samplePath("csv-semicolon.csv"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(
            test::linesOf(file.customer(0)), {"given: John", "family: Doe", "email:  | john@doe.invalid"}));
        QVERIFY(test::compareLines(
            test::linesOf(file.customer(1)), {"given: Jane", "family: Doe", "email:  | jane@doe.invalid"}));
    }

    void atomicCrm()
    {
        const EntryFile file = test::readEntriesOf(samplePath("csv-atomiccrm-sample.csv"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: John", "family: Doe", "gender: male", "member: Acme | Sales Executive",
                "first_seen: 2024-07-01T00:00:00+00:00", "last_seen: 2024-07-01T11:54:49.95+00:00",
                "has_newsletter: false", "status: in-contract", "tag: influencer", "tag: developer",
                "link: linkedin | https://www.linkedin.com/in/johndoe", "email: work | john@doe.example",
                "email: home | john.doe@gmail.com", "email: other | jdoe@caramail.com", "phone: work | 659-980-2015",
                "phone: home | 740.645.3807", "phone: other | (446) 758-2122"}));
        QVERIFY(test::compareLines(test::linesOf(file.customer(1)),
            {"given: Jane", "family: Doe", "gender: female", "member: Acme | Designer",
                "first_seen: 2024-07-01T00:00:00+00:00", "last_seen: 2024-07-01T11:54:49.95+00:00",
                "has_newsletter: false", "status: in-contract", "tag: UI", "tag: design",
                "link: linkedin | https://www.linkedin.com/in/janedoe", "email: other | jane@doe.example",
                "phone: work | 659-980-2020", "phone: home | 740.647.3802"}));
    }

    void googleSheets()
    {
        // Flowers, not people: the cells are what counts. A mapping says who a row is about.
        exchange::ColumnMapping mapping;
        mapping.columns = {{.header = QStringLiteral("Species"), .field = exchange::Field::Name}};
        const EntryFile file = test::readEntriesOf(samplePath("xlsx-google-sheets.xlsx"),
            exchange::UnmappedPolicy::Keep, {exchange::FileFormat::Xlsx, mapping, {}});
        QVERIFY2(!file.failed, qPrintable(file.error.subject));
        QCOMPARE(file.rows.size(), std::size_t(150));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"name: setosa", "Sepal.Length: 5.1", "Sepal.Width: 3.5", "Petal.Length: 1.4", "Petal.Width: 0.2"}));
        QCOMPARE(file.customer(149).name, QStringLiteral("virginica"));
    }
};

AICMS_TEST(TestContactSamples)
#include "test_contact_samples.moc"
