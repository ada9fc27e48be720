// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using exchange::RejectReason;
using test::EntryFile;

class TestLdifReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thunderbird()
    {
        const EntryFile file = test::readEntries(
            "version: 1\n"
            "# exported by Thunderbird\n  with a folded comment\n"
            "dn: cn=Ayla Demir,mail=ayla@example.com\n"
            "objectclass: top\nobjectclass: person\nobjectclass: mozillaAbPersonAlpha\n"
            "givenName: Ayla\nsn: Demir\ncn: Ayla Demir\nmozillaNickname: Ay\n"
            "mail: ayla@example.com\nmozillaSecondEmail: ayla@example.org\n"
            "telephoneNumber: +49 40 11111\nhomePhone: +49 40 22222\nmobile: +49 176 04069019\n"
            "facsimileTelephoneNumber: +49 40 33333\npager: 44444\n"
            "mozillaHomeStreet:: RGVpY2hzdHJhw59lIDU=\nmozillaHomeStreet2: Hinterhaus\n"
            "mozillaHomeLocalityName: Ham\n burg\nmozillaHomeState: HH\nmozillaHomePostalCode: 21073\n"
            "mozillaHomeCountryName: Germany\n"
            "street: Marktplatz 1\nmozillaWorkStreet2: 2. Stock\nl: Bremen\npostalCode: 28195\nc: DE\n"
            "title: Owner\nou: Sales\no: Demir Optik\n"
            "mozillaHomeUrl: https://ayla.example.com\nmozillaWorkUrl: https://optik.example.com\n"
            "birthyear: 1991\nbirthmonth: 02\nbirthday: 14\n"
            "mozillaCustom1: one\ncustom4: four\ndescription:: bGluZSAxCmxpbmUgMg==\nmodifytimestamp: 12345\n",
            exchange::UnmappedPolicy::Keep);
        QCOMPARE(file.format, exchange::FileFormat::Ldif);
        QCOMPARE(file.rows.size(), std::size_t(1));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Ayla", "family: Demir", "Nickname: Ay", "email:  | ayla@example.com", "email:  | ayla@example.org",
                "phone: work | +49 40 11111", "phone: home | +49 40 22222", "phone: mobile | +49 176 04069019",
                "phone: fax | +49 40 33333", "phone: pager | 44444",
                "address: home | Deichstraße 5\\nHinterhaus | 21073 | Hamburg | HH | Germany",
                "address: work | Marktplatz 1\\n2. Stock | 28195 | Bremen |  | DE", "member: Demir Optik | Owner",
                "Department: Sales", "link: home | https://ayla.example.com", "link: work | https://optik.example.com",
                "birthday: 1991-02-14 | 1991-02-14", "Custom 1: one", "Custom 4: four", "note: line 1\\nline 2",
                "Last changed: 12345"}));
    }

    void linesWithoutAColonAreTold()
    {
        const EntryFile file = test::readEntries(
            "dn: cn=Anna Two\ncn: Anna Two\nmail: a2@example.com\nhello world\ndescription: keep me\n\n"
            "dn: cn=Ed Two\ncn: Ed Two\nmail: ed@example.com\n");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].warnings, std::vector {exchange::RowWarning::LineUnreadable});
        QCOMPARE(file.rows[0].warned, QStringList(QStringLiteral("hello world")));
        QCOMPARE(file.customer(0).notes.at(0).text, QStringLiteral("keep me"));
        QVERIFY(file.rows[1].warnings.empty());
    }

    void evolution()
    {
        const EntryFile file = test::readEntries(
            "dn: cn=Paul Petit,mail=paul@example.fr\nobjectClass: evolutionPerson\ncn: Paul Petit\nsn: Petit\n"
            "givenName: Paul\nmail: paul@example.fr\notherPhone: +33 1 23 45 67 89\nfileAs: Petit, Paul\n"
            "birthDate: 1977-11-12\nhomePostalAddress: 3 rue X$75001 Paris\ncategories: VIP, Fairs\n"
            "spouseName: Lea\nnote: Calls first\n",
            exchange::UnmappedPolicy::Keep);
        QCOMPARE(file.rows.size(), std::size_t(1));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Paul", "family: Petit", "email:  | paul@example.fr", "phone: other | +33 1 23 45 67 89",
                "Sort as: Petit, Paul", "birthday: 1977-11-12 | 1977-11-12",
                "address: home | 3 rue X\\n75001 Paris |  |  |  | ", "tag: VIP", "tag: Fairs", "Spouse: Lea",
                "note: Calls first"}));
    }

    void listsBecomeTags()
    {
        const EntryFile file = test::readEntries(
            "dn: cn=Ayla Demir, mail=ayla@example.com\nobjectclass: person\ncn: Ayla Demir\nmail: ayla@example.com\n"
            "\n\ndn: cn=Fairs\nobjectclass: top\nobjectclass: groupOfNames\ncn: Fairs\n"
            "member: CN=Ayla  Demir,mail=ayla@example.com\nmember: cn=Ben Osei,mail=ben@example.com\n"
            "\ndn: cn=VIP\nobjectclass: groupOfNames\ncn: VIP\nmember: cn=Ayla Demir,mail=ayla@example.com\n");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Ayla", "family: Demir", "email:  | ayla@example.com", "tag: Fairs", "tag: VIP"}));
        // Ben stands on a list only; what the list says of him is kept.
        QVERIFY(test::compareLines(test::linesOf(file.customer(1)),
            {"given: Ben", "family: Osei", "email:  | ben@example.com", "tag: Fairs"}));
    }

    void aDirectory()
    {
        const EntryFile file = test::readEntries(
            "dn: uid=ademir,ou=People,dc=example,dc=com\nchangetype: add\nobjectClass: inetOrgPerson\nuid: ademir\n"
            "cn;lang-de: Ayla Demir\nsn: Demir\ngivenName: Ayla\npostalAddress: Marktplatz 1 $ 28195 Bremen\n"
            "preferredLanguage: de\njpegPhoto:: AAECAw==\nseeAlso:< https://example.com/ayla\n\n"
            "dn: uid=gone,dc=example,dc=com\nchangetype: delete\n");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Ayla", "family: Demir", "language: de", "address: work | Marktplatz 1\\n28195 Bremen |  |  |  | ",
                "uid: ademir", "jpegphoto: AAECAw==", "seealso: https://example.com/ayla",
                "dn: uid=ademir,ou=People,dc=example,dc=com"}));
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::EntryUnreadable));
    }

    /// A file that was cut off in the middle of a value makes nobody of half of it.
    void brokenBase64IsNobodysName()
    {
        const EntryFile file = test::readEntries("dn: cn=Ayla\ncn: Ayla\nmail: a@example.com\n\ndn: cn=B\ncn:: TW\xc3");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(!file.rows[0].rejected);
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::EntryUnreadable));
    }

    void recordsWithoutABlankLineBetween()
    {
        const EntryFile file
            = test::readEntries("dn: cn=Ayla\ncn: Ayla\nmail: a@example.com\ndn: cn=Ben\ncn: Ben\nmail: b@example.com");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.customer(1).emails.at(0).address, QStringLiteral("b@example.com"));
    }

    void hostileSizes()
    {
        QByteArray many = "dn: cn=Ayla\ncn: Ayla\n";
        for (int i = 0; i < 6'000; ++i)
            many += "x" + QByteArray::number(i) + ": 1\n";
        const QByteArray endless = "\ndn: cn=Cem\ncn: Cem\nnote: " + QByteArray(20'000'000, 'x') + '\n';
        const EntryFile file = test::readEntries(many + endless + "\ndn: cn=Ben\ncn: Ben\n");
        QCOMPARE(file.rows.size(), std::size_t(3));
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::TooManyValues));
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::ValueTooLong));
        QVERIFY(!file.rows[2].rejected);
    }
};

AICMS_TEST(TestLdifReader)
#include "test_ldif_reader.moc"
