// SPDX-License-Identifier: GPL-3.0-or-later
// What real vCard files do that the standards did not foresee.
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using exchange::LeftOut;
using exchange::RejectReason;
using exchange::RowWarning;
using exchange::UnmappedPolicy;
using test::EntryFile;

namespace {

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A PNG of which only the header is true.
QByteArray pngHeader(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    for (const quint32 number : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(number >> shift);
    }
    return bytes + QByteArray(40, '\0');
}

} // namespace

class TestVcardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalCardsAndTextBetweenThem()
    {
        const EntryFile file = test::readEntries("\xEF\xBB\xBF" + card("FN:Ayla Demir\n") + "\n\njunk between\n"
            + card("N:Osei;Ben;;;\nFN:Ben Osei\n", "2.1") + card("FN:Corner Shop Ltd\n", "4.0"));
        QCOMPARE(file.format, exchange::FileFormat::VCard);
        QCOMPARE(file.rows.size(), std::size_t(3));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)), {"given: Ayla", "family: Demir"}));
        QVERIFY(test::compareLines(test::linesOf(file.customer(1)), {"given: Ben", "family: Osei"}));
        QVERIFY(test::compareLines(test::linesOf(file.customer(2)), {"kind: organisation", "name: Corner Shop Ltd"}));
        QCOMPARE(file.rows[2].number, 3);
    }

    void linesEndInEveryWay()
    {
        for (const QByteArray end : {"\r\n", "\n", "\r", "\r\r\n"}) {
            QByteArray bytes
                = card("FN:Ayla Demir\nNOTE:one\n  two\n three\nTEL:+49 176 04069019\n").replace("\r\n", "\n");
            const EntryFile file = test::readEntries(bytes.replace("\n", end));
            QCOMPARE(file.rows.size(), std::size_t(1));
            QVERIFY2(test::compareLines(test::linesOf(file.customer(0)),
                         {"given: Ayla", "family: Demir", "note: one twothree", "phone:  | +49 176 04069019"}),
                end.toHex());
        }
        const EntryFile mixed
            = test::readEntries("BEGIN:VCARD\rVERSION:3.0\nFN:Ayla\r\n  Demir\rEMAIL:ayla@example.com\r\r\nEND:VCARD");
        QVERIFY(test::compareLines(
            test::linesOf(mixed.customer(0)), {"given: Ayla", "family: Demir", "email:  | ayla@example.com"}));
    }

    void everyByteMayBeFolded()
    {
        QByteArray note = "NOTE:";
        for (int i = 0; i < 20'000; ++i)
            note += "x\r\n ";
        const QByteArray umlaut = "FN:Zo\xC3\r\n \xAB Demir\r\n"; // in the middle of a character
        const EntryFile file = test::readEntries(card(umlaut + note + "\r\n"));
        QCOMPARE(file.customer(0).givenName, text("Zoë"));
        QCOMPARE(file.customer(0).notes.at(0).text, QString(20'000, u'x'));
    }

    void quotedPrintableWithSoftBreaks()
    {
        const EntryFile file
            = test::readEntries(card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\n"
                                     "ller;J=C3=BCrgen;;;\r\n"
                                     "ADR;HOME;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Gr=C3=BCner =\r\n"
                                     " Weg 5=0D=0AHinterhaus;K=C3=B6ln;;50667;\r\n"
                                     "NOTE;QUOTED-PRINTABLE:a=3Db =\r\nand END:VCARD=\r\n here\r\n",
                "2.1"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Jürgen", "family: Müller", "address: home | Grüner  Weg 5\\nHinterhaus | 50667 | Köln |  | ",
                "note: a=b and END:VCARD here"}));
    }

    void charsetsOfParametersAndOfTheFile()
    {
        const QByteArray latin = card("FN;CHARSET=ISO-8859-1:J\xFCrgen M\xFCller\r\n", "2.1");
        QCOMPARE(test::readEntries(latin).customer(0).familyName, text("Müller"));
        const QByteArray bare = card("N:M\xFCller;J\xFCrgen;;;\r\nNOTE:Stra\xDF"
                                     "e\r\n",
            "2.1");
        QCOMPARE(test::readEntries(bare).customer(0).notes.at(0).text, text("Straße"));
        // Shift_JIS, where the second byte of a character may be a backslash: 表 is 95 5C.
        const QByteArray japanese = card("N;CHARSET=SHIFT_JIS:\x95\x5C;\x91\xBE\x98\x59;;;\r\n", "2.1");
        QCOMPARE(test::readEntries(japanese).customer(0).familyName, text("表"));
        QCOMPARE(test::readEntries(japanese).customer(0).givenName, text("太郎"));
        const QByteArray cyrillic = card("N;CHARSET=windows-1251:\xC8\xE2\xE0\xED\xEE\xE2;\xC8\xE2\xE0\xED\r\n", "2.1");
        QCOMPARE(test::readEntries(cyrillic).customer(0).familyName, text("Иванов"));
        const QString unicode = QString::fromUtf8(card("FN:Zoë 漢字\r\n", "4.0"));
        QByteArray utf16("\xFF\xFE");
        for (const QChar c : unicode) {
            utf16 += static_cast<char>(c.unicode() & 0xFF);
            utf16 += static_cast<char>(c.unicode() >> 8);
        }
        QCOMPARE(test::readEntries(utf16).customer(0).familyName, text("漢字"));
    }

    void groupsNameTheirValues()
    {
        const EntryFile file = test::readEntries(card("item1.X-ABLabel:Reception\r\n"
                                                      "item1.TEL:+49 176 04069019\r\n"
                                                      "item2.EMAIL;type=INTERNET:a@example.com\r\n"
                                                      "item2.X-ABLabel:_$!<Work>!$_\r\n"
                                                      "item3.X-ABLabel:nothing beside it\r\n"
                                                      "FN:Ayla Demir\r\n"));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Ayla", "family: Demir", "phone: Reception | +49 176 04069019", "email: work | a@example.com",
                "X-ABLABEL (nothing beside it): nothing beside it"}));
    }

    void labelsOfAddressesHaveLines()
    {
        const EntryFile file = test::readEntries(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ayla Demir\r\n"
            "ADR;TYPE=home;LABEL=\"Ayla Demir\\nMarktplatz 1\\nBremen\":;;Marktplatz 1;Bremen;;28195;\r\n"
            "END:VCARD\r\n",
            exchange::UnmappedPolicy::Keep);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Ayla", "family: Demir", "address: home | Marktplatz 1 | 28195 | Bremen |  | ",
                "Address label (home): Ayla Demir\\nMarktplatz 1\\nBremen"}));
    }

    void preferredValuesComeFirst()
    {
        const EntryFile file = test::readEntries(card("FN:Ayla\r\nTEL;TYPE=HOME:1\r\nTEL;TYPE=CELL,pref:2\r\n"
                                                      "EMAIL:a@example.com\r\nEMAIL;PREF=1:b@example.com\r\n"));
        QCOMPARE(file.customer(0).phones.at(0).typed, text("2"));
        QCOMPARE(file.customer(0).phones.at(0).label, text("mobile"));
        QCOMPARE(file.customer(0).emails.at(0).address, text("b@example.com"));
    }

    void birthdaysOfAllKinds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("typed");
        QTest::newRow("basic") << QByteArray("BDAY:19910214") << "1991-02-14" << "1991-02-14";
        QTest::newRow("extended") << QByteArray("BDAY;VALUE=date:1991-02-14") << "1991-02-14" << "1991-02-14";
        QTest::newRow("with time") << QByteArray("BDAY:1991-02-14T00:00:00Z") << "1991-02-14" << "1991-02-14";
        QTest::newRow("no year") << QByteArray("BDAY:--0214") << "--02-14" << "--02-14";
        QTest::newRow("Apple, no year") << QByteArray("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29") << "--02-29"
                                        << "--02-29";
        QTest::newRow("text") << QByteArray("BDAY;VALUE=text:circa 1800") << "" << "circa 1800";
    }
    void birthdaysOfAllKinds()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, date);
        QFETCH(QString, typed);
        const EntryFile file = test::readEntries(card("FN:Ayla\r\n" + line + "\r\n", "4.0"));
        const customers::Customer& customer = file.customer(0);
        QCOMPARE(customer.birthday ? customer.birthday->toIso() : QString(), date);
        QCOMPARE(customer.birthdayTyped, typed);
        QCOMPARE(file.rows[0].warnings.empty(), !date.isEmpty());
    }

    void alternativesSayTheSameOnce()
    {
        const EntryFile file = test::readEntries(card("FN;ALTID=1;LANGUAGE=en:Taro Yamada\r\n"
                                                      "FN;ALTID=1;LANGUAGE=ja:山田太郎\r\n"
                                                      "N;ALTID=1;LANGUAGE=en;SORT-AS=\"Yamada,Taro\":Yamada;Taro;;;\r\n"
                                                      "N;ALTID=1;LANGUAGE=ja:山田;太郎;;;\r\n",
            "4.0"));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"given: Taro", "family: Yamada", "FN (ja): 山田太郎", "N (ja): 山田;太郎;;;", "Sort as: Yamada,Taro"}));
    }

    void photosAreLookedAtBeforeTheyAreKept()
    {
        const QByteArray good = pngHeader(320, 200);
        const QByteArray kept = card("FN:Ayla\r\nPHOTO;ENCODING=b;TYPE=PNG:" + good.toBase64() + "\r\n");
        EntryFile file = test::readEntries(kept);
        QVERIFY(file.customer(0).photo);
        QCOMPARE(file.customer(0).photo->bytes, good);
        QCOMPARE(file.customer(0).photo->width, 320);
        QCOMPARE(file.customer(0).photo->height, 200);
        // No purpose needs a photo, so it is left out unless it is asked for.
        file = test::readEntries(kept, UnmappedPolicy::Drop);
        QVERIFY(!file.customer(0).photo);
        QCOMPARE(file.column(text("PHOTO")).leftOut, LeftOut::NoPurpose);
        // 10,000 x 10,000 pixels in a few bytes.
        file = test::readEntries(
            card("FN:Ayla\r\nPHOTO;ENCODING=b;TYPE=PNG:" + pngHeader(10'000, 10'000).toBase64() + "\r\n"));
        QVERIFY(!file.rows[0].rejected);
        QVERIFY(!file.customer(0).photo);
        QCOMPARE(file.rows[0].warnings, std::vector<RowWarning> {RowWarning::ValueNotKept});
        // Version 4.0 has it as an address of data; an address of the web stays text and is never fetched.
        file = test::readEntries(card("FN:Ayla\r\nPHOTO:data:image/png;base64\\," + good.toBase64() + "\r\n", "4.0"));
        QVERIFY(file.customer(0).photo);
        file = test::readEntries(card("FN:Ayla\r\nPHOTO;VALUE=uri:https://example.com/a.png\r\n"));
        QVERIFY(
            test::compareLines(test::linesOf(file.customer(0)), {"name: Ayla", "Photo: https://example.com/a.png"}));
    }

    void base64WithoutFolds()
    {
        const QByteArray photo = pngHeader(64, 64).toBase64();
        const EntryFile file = test::readEntries(card("FN:Ayla\r\nPHOTO;BASE64;PNG:\r\n" + photo.left(40) + "\r\n"
                + photo.mid(40) + "\r\n\r\nEMAIL:a@example.com\r\n",
            "2.1"));
        QVERIFY(file.customer(0).photo);
        QCOMPARE(file.customer(0).emails.size(), std::size_t(1));
    }

    void aCardWithoutEnd()
    {
        EntryFile file = test::readEntries("BEGIN:VCARD\nVERSION:3.0\nFN:Ayla Demir\n" + card("FN:Ben Osei\n"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.customer(0).familyName, text("Demir"));
        QVERIFY(!file.rows[0].rejected);
        QVERIFY(!file.isTruncated);
        // At the end of the file nobody knows what is missing.
        file = test::readEntries(card("FN:Ben Osei\n") + "BEGIN:VCARD\nVERSION:3.0\nFN:Ayla Demir\nTEL:+49 17");
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[1].rejected, std::optional(RejectReason::EntryCutOff));
        QVERIFY(file.isTruncated);
    }

    void cardsInCards()
    {
        const EntryFile file = test::readEntries(
            card("FN:Ayla\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Ben\r\nEND:VCARD\r\nEMAIL:a@example.com\r\n", "2.1"));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"name: Ayla", "email:  | a@example.com", "Agent: BEGIN:VCARD\\nFN:Ben\\nEND:VCARD"}));
    }

    void anAgentMayBeginOnTheSameLine()
    {
        const EntryFile file
            = test::readEntries(card("FN:Ayla\r\nAGENT:BEGIN:VCARD\r\nVERSION:2.1\r\nN:Osei;Ben\r\nFN:Ben"
                                     "\r\nEND:VCARD\r\nEMAIL:a@example.com\r\n",
                                    "2.1")
                + card("AGENT;CHARSET=UTF-8: begin:vcard\r\nFN:Ben\r\nAGENT:BEGIN:VCARD\r\nFN:Cem\r\nEND:VCARD\r\n"
                       "END:VCARD\r\nFN:Dana\r\n",
                    "2.1"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"name: Ayla", "email:  | a@example.com",
                "Agent: BEGIN:VCARD\\nVERSION:2.1\\nN:Osei;Ben\\nFN:Ben\\nEND:VCARD"}));
        QCOMPARE(file.customer(1).name, text("Dana"));
        QVERIFY(file.rows[0].warnings.empty() && file.rows[1].warnings.empty());
    }

    void linesOutsideTheCardsAreTold()
    {
        const EntryFile file
            = test::readEntries("# from a phone\r\n" + card("FN:Ayla Demir\r\n") + "\r\nEMAIL:between@example.com\r\n"
                + card("FN:Ben Osei\r\n") + card("FN:Cem Kaya\r\n") + "EMAIL:behind@example.com\r\n\x1A");
        QCOMPARE(file.rows.size(), std::size_t(3));
        const std::vector outside(2, RowWarning::OutsideEntries);
        QCOMPARE(file.rows[0].warnings, outside);
        QCOMPARE(file.rows[0].warned, QStringList({text("# from a phone"), text("EMAIL:between@example.com")}));
        QVERIFY(file.rows[1].warnings.empty());
        QCOMPARE(file.rows[2].warned, QStringList(text("EMAIL:behind@example.com")));
        QVERIFY(!file.isTruncated);
    }

    void linesThatAreNoPropertyGoOnWithTheValue()
    {
        const EntryFile file
            = test::readEntries(card("FN:Ayla\nNOTE:first line\nsecond line, forgotten to be escaped\n"));
        QCOMPARE(file.customer(0).notes.at(0).text, text("first line\nsecond line, forgotten to be escaped"));
        QVERIFY(file.rows[0].warnings.empty());
    }

    void linesWithoutAColonSpoilNoValue()
    {
        const EntryFile file = test::readEntries(card("no colon\r\nFN:Vera Berg\r\nthis neither\r\n"
                                                      "EMAIL:vera@example.com\r\nTEL +49 30 1234567\r\n"));
        QVERIFY(test::compareLines(
            test::linesOf(file.customer(0)), {"given: Vera", "family: Berg", "email:  | vera@example.com"}));
        QCOMPARE(file.rows[0].warnings, std::vector(3, RowWarning::LineUnreadable));
        QCOMPARE(
            file.rows[0].warned, QStringList({text("no colon"), text("this neither"), text("TEL +49 30 1234567")}));
    }

    void organisationsAndTheirPeople()
    {
        EntryFile file = test::readEntries(card("FN:\r\nN:;;;;\r\nORG:Demir Optik;Sales\r\nTEL:+49 176 04069019\r\n"));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
            {"kind: organisation", "name: Demir Optik", "phone:  | +49 176 04069019", "Department: Sales"}));
        file = test::readEntries(card("FN:Demir Optik\r\nORG:Demir Optik\r\nX-ABShowAs:COMPANY\r\n"));
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)), {"kind: organisation", "name: Demir Optik"}));
        file = test::readEntries(card("FN:Ayla\r\na.ORG:One\r\nb.ORG:Two\r\nb.TITLE:Owner\r\nTITLE:Clerk\r\n"));
        QVERIFY(test::compareLines(
            test::linesOf(file.customer(0)), {"name: Ayla", "member: One | Clerk", "member: Two | Owner"}));
    }

    void whatNobodyMayKeep()
    {
        const QByteArray bytes = card("FN:Ayla\r\nX-RELIGION:x\r\nitem1.X-ABRELATEDNAMES:Ben\r\n"
                                      "item1.X-ABLabel:Religion\r\nX-NEWSLETTER:yes\r\n");
        const EntryFile file = test::readEntries(bytes);
        QVERIFY(test::compareLines(test::linesOf(file.customer(0)), {"name: Ayla", "X-NEWSLETTER: yes"}));
        QCOMPARE(file.column(text("X-RELIGION")).leftOut, LeftOut::SpecialCategory);
        QCOMPARE(file.column(text("Related person (Religion)")).leftOut, LeftOut::SpecialCategory);
        QCOMPARE(file.column(text("X-NEWSLETTER")).leftOut, LeftOut::ConsentLike);
        QVERIFY(test::compareLines(
            test::linesOf(test::readEntries(bytes, UnmappedPolicy::Drop).customer(0)), {"name: Ayla"}));
    }

    void hostileSizes()
    {
        // A million properties, each of its own name.
        QByteArray many;
        for (int i = 0; i < 6'000; ++i)
            many += "X-" + QByteArray::number(i) + ":1\r\n";
        EntryFile file = test::readEntries(card("FN:Ayla\r\n" + many) + card("FN:Ben Osei\r\n"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::TooManyValues));
        QVERIFY(!file.rows[1].rejected);
        QVERIFY(file.columns.columns.size() <= 1'001);
        file = test::readEntries(card("FN:Cem\r\nNOTE:" + QByteArray(20'000'000, 'x') + "\r\n"));
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::ValueTooLong));
        file = test::readEntries(card("FN:" + QByteArray(400, 'x') + "\r\n"));
        QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::ValueTooLong));
    }

    void aFileThatIsNone()
    {
        const EntryFile file = test::readEntries(
            "name,email\nAyla,a@example.com\n", UnmappedPolicy::Keep, {exchange::FileFormat::VCard, {}});
        QVERIFY(file.failed);
        QCOMPARE(file.error, (base::Error {base::ErrorKind::Unsupported, text("vcard"), 0}));
    }
};

AICMS_TEST(TestVcardReader)
#include "test_vcard_reader.moc"
