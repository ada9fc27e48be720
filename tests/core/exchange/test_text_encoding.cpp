// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/text_decoder.h"
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>

using namespace aicms;
using exchange::TextEncoding;
using test::readCsv;

class TestTextEncoding : public QObject {
    Q_OBJECT

    static QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
    {
        QStringEncoder encoder(encoding);
        return encoder.encode(text);
    }

private Q_SLOTS:
    void encodingIsDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("name");
        const QString german = QStringLiteral("Name,Ort\r\nJörg Weiß,Köln\r\n");
        const QString japanese = QStringLiteral("名前,市\n山田太郎,東京\n");
        using Q = QStringConverter;
        QTest::newRow("UTF-8") << german.toUtf8() << int(TextEncoding::Utf8) << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << int(TextEncoding::Utf8)
                                         << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + encoded(german, Q::Utf16LE) << int(TextEncoding::Utf16Le) << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + encoded(german, Q::Utf16BE) << int(TextEncoding::Utf16Be) << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-16LE") << encoded(german, Q::Utf16LE) << int(TextEncoding::Utf16Le)
                                  << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-16BE") << encoded(german, Q::Utf16BE) << int(TextEncoding::Utf16Be)
                                  << QStringLiteral("Jörg Weiß");
        QTest::newRow("UTF-16LE Japanese")
            << encoded(japanese, Q::Utf16LE) << int(TextEncoding::Utf16Le) << QStringLiteral("山田太郎");
        QTest::newRow("UTF-16LE Japanese, long texts in it")
            << encoded(QStringLiteral("名前,備考\n山田太郎,%1\n")
                           .arg(QStringLiteral("昨日店に来て自転車の修理を頼んだ").repeated(2)),
                   Q::Utf16LE)
                   .repeated(40)
            << int(TextEncoding::Utf16Le) << QStringLiteral("山田太郎");
        QTest::newRow("Windows-1252") << QByteArray("Name,Ort\r\nJ\xF6rg Wei\xDF,K\xF6ln \x80\r\n")
                                      << int(TextEncoding::Windows1252) << QStringLiteral("Jörg Weiß");
        QTest::newRow("Windows-1252, one apostrophe")
            << QByteArray("Name,Ort\r\nPat O\x92"
                          "Brien,Cork\r\n")
            << int(TextEncoding::Windows1252) << QStringLiteral("Pat O’Brien");
        QTest::newRow("Windows-1252, capitals") << QByteArray("NAME,ORT\r\nJ\xD6RG M\xDCLLER,K\xD6LN\r\n")
                                                << int(TextEncoding::Windows1252) << QStringLiteral("JÖRG MÜLLER");
        QTest::newRow("Windows-1252 French")
            << QByteArray("Nom,Ville\nZo\xE9 Lef\xE8vre,B\xE9ziers\n\xC9lodie,l\x92\xCEle\n")
            << int(TextEncoding::Windows1252) << QStringLiteral("Zoé Lefèvre");
        QTest::newRow("ASCII") << QByteArray("Name,Ort\nAnn,Ulm\n") << int(TextEncoding::Utf8) << QStringLiteral("Ann");
    }
    void encodingIsDetected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QString, name);
        const auto file = readCsv(bytes);
        QVERIFY(!file.failed);
        QCOMPARE(exchange::encodingCode(file.format.encoding), exchange::encodingCode(TextEncoding(encoding)));
        QCOMPARE(file.rows[0].cells[0], name);
        QCOMPARE(file.rows[0].fault, exchange::RowFault::None);
        QVERIFY(!file.header[0].startsWith(QChar(0xFEFF)));
    }

    void encodingsFromBeforeUnicodeAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const char* hex, TextEncoding encoding, const char16_t* name) {
            QTest::newRow(title) << QByteArray::fromHex(hex) << int(encoding) << QString::fromUtf16(name);
        };
        row("Windows-1251",
            "c8ecff2cc3eef0eee40d0ac8e2e0ed20cfe5f2f0eee22ccceef1eae2e00d0ac0edede020d1e8e4eef0eee2e02cd2e2e5f0fc0d0a",
            TextEncoding::Windows1251, u"Иван Петров");
        row("Windows-1251, capitals", "c8ccdf2cc3ced0cec40d0ac8c2c0cd20cfc5d2d0cec22cccced1cac2c00d0a",
            TextEncoding::Windows1251, u"ИВАН ПЕТРОВ");
        row("KOI8-R",
            "e9cdd12ce7cfd2cfc40d0ae9d7c1ce20f0c5d4d2cfd72cedcfd3cbd7c10d0ae1cecec120f3c9c4cfd2cfd7c12cf4d7c5d2d80d0a",
            TextEncoding::Koi8R, u"Иван Петров");
        row("Mac Roman", "4e616d652c4f72740d4a9a726720576569a72c4b9a6c6e0d5a6f8e204d9f6c6c65722c4c9f6265636b0d",
            TextEncoding::MacRoman, u"Jörg Weiß");
        row("Windows-1250",
            "496d69ea2c4d696173746f0d0aa3756b61737a20af616b2ca3f3649f0d0a477261bf796e61208c6c697769f1736b612c4b72616bf3"
            "770d0a",
            TextEncoding::Windows1250, u"Łukasz Żak");
        row("Windows-1250, Czech",
            "4a6de96e6f3b4dec73746f0d0a52f99e656e612050726f6368e17a6b6f76e13b506c7a65f20d0a56ec7261208a9d6173"
            "746ee13b42726e6f0d0a4a69f8ed2044766ff8e16b3b50726168610d0a",
            TextEncoding::Windows1250, u"Růžena Procházková");
        row("Windows-1250, Polish",
            "496d69ea3b4d696173746f0d0aaff3b3e62041676e6965737a6b613ba3f3649f0d0a5a6f6669612044b962726f77736b"
            "613ba3f3649f0d0a",
            TextEncoding::Windows1250, u"Żółć Agnieszka");
        row("Windows-1250, Hungarian",
            "4ee9763b56e1726f730d0a457264f5732050e16c3b4779f5720d0a4bf56dfb76657320c1676e65733b50e963730d0a",
            TextEncoding::Windows1250, u"Erdős Pál");
        row("Windows-1250, Slovene",
            "496d653b4d6573746f0d0a8e696761204e6f7661e869e83b8a6b6f666a61204c6f6b610d0ac872746f6d6972204b7261"
            "6e6a633b43656c6a650d0a",
            TextEncoding::Windows1250, u"Žiga Novačič");
        row("Windows-1252, Danish",
            "4e61766e3b42790d0a53f872656e204df86c6c65723bc5726875730d0a4af87267656e204b6ae6723bc56c626f72670d"
            "0a",
            TextEncoding::Windows1252, u"Søren Møller");
        row("Windows-1252, one letter",
            "4e61766e3b42790d0a53f872656e204df86c6c65723b4f64656e73650d0a4af87267656e204af87267656e73656e3b4f"
            "64656e73650d0a",
            TextEncoding::Windows1252, u"Søren Møller");
        row("Windows-1252, Italian",
            "4e6f6d653b43697474e00d0a4e6963636f6cf22043616e74f93b466f726cec0d0a476573f9204d6f6e646f76ec3b4365"
            "66616cf90d0a",
            TextEncoding::Windows1252, u"Niccolò Cantù");
        row("Windows-1252, Portuguese",
            "4e6f6d653b4369646164650d0a4a6fe36f2053696df565733b53e36f205061756c6f0d0a496eea7320436f6e636569e7"
            "e36f3b4f6c68e36f0d0a",
            TextEncoding::Windows1252, u"João Simões");
        row("Windows-1252, French",
            "4e6f6d3b56696c6c650d0a48e96ce86e65204c6566e87672653b4f726ce9616e730d0a5a6feb20476ffb743b42657361"
            "6ee76f6e0d0a",
            TextEncoding::Windows1252, u"Hélène Lefèvre");
        row("Windows-1252, Finnish",
            "4e696d693b5061696b6b610d0a8a696d6f6e20c4696ae46ce43b4a7976e4736b796ce40d0a50e469766920d6686d616e"
            "3b48e46d65656e6c696e6e610d0a",
            TextEncoding::Windows1252, u"Šimon Äijälä");
        row("Windows-1252, Estonian",
            "4e696d693b4c696e6e0d0a54f56e752050f56465723b56f572750d0adc6c6f204be4e472696b3b50e4726e750d0a",
            TextEncoding::Windows1252, u"Tõnu Põder");
        row("Windows-1254",
            "416420536f7961643bde656869720d0add62726168696d2049fefd6b3bdd7a6d69720d0a4179fe6520446ff0616e3bde"
            "69fe6c690d0a",
            TextEncoding::Windows1254, u"İbrahim Işık");
        row("Windows-1254, one letter", "476976656e206e616d653b546f776e0d0ac761f06c6120d67a74fc726b3b4d75f06c610d0a",
            TextEncoding::Windows1254, u"Çağla Öztürk");
        row("Windows-1252, Icelandic",
            "4e61666e3b426f72670d0a4af36e20d36c616673736f6e3b5265796b6a6176ed6b0d0a4775f072fa6e204af36e7364f3"
            "747469723b4bf37061766f6775720d0a",
            TextEncoding::Windows1252, u"Jón Ólafsson");
        row("Windows-1250, Croatian",
            "496d653b4d6a6573746f0d0ad06f72f06520416ef0656c69e63b8a6962656e696b0d0a8e656c6a6b6120c861e869e63b"
            "d0616b6f766f0d0a",
            TextEncoding::Windows1250, u"Đorđe Anđelić");
        row("Windows-1253",
            "bcedefece13bd0fcebe70d0ac5ebddede720c4e7ece7f4f1dfeff53bc1e8deede10d0ac3e9fef1e3eff220d0e1f0e1e4"
            "fcf0eff5ebeff23bd0dcf4f1e10d0a",
            TextEncoding::Windows1253, u"Ελένη Δημητρίου");
        row("DOS 850",
            "566f726e616d653b4f72740d0a47816e746865723b4b946c6e0d0a4b847468653b4b946c6e0d0a4a94726720576569e1"
            "3b476965e1656e0d0a",
            TextEncoding::Ibm850, u"Günther");
        row("EUC-JP", "bbe1ccbe2ca5e1a5e20d0abbb3c5c4c2c0cfba2ca5bda1bca5b9a4c8a5aba5eca1bc0d0a", TextEncoding::EucJp,
            u"山田太郎");
        row("GBK", "d0d5c3fb2cb3c7cad00d0acdf5d0a1c3f72cb1b1bea90d0ac0eebbaa2cc9cfbaa30d0ad5c5ceb02cb9e3d6dd0d0a",
            TextEncoding::Gb18030, u"王小明");
        row("Big5",
            "a96da6572cabb0a5ab0d0aa4fda470a9fa2cbb4fa55f0d0ab3afacfcacc22cb0aab6af0d0aaa4ca7d3bba82cb773a6cb0d0a",
            TextEncoding::Big5, u"王小明");
        row("EUC-KR", "c0ccb8a72cb5b5bdc30d0ab1e8b9cebcf62cbcadbfef0d0ac0ccbfb5c8f12cbacebbea0d0a", TextEncoding::EucKr,
            u"김민수");
    }
    void encodingsFromBeforeUnicodeAreTold()
    {
        QFETCH(int, encoding);
        if (!exchange::isEncodingAvailable(TextEncoding(encoding)))
            QSKIP("this system has no converter for it");
        encodingIsDetected();
    }

    void aFewCharactersOfUtf16AreEnough()
    {
        for (const char16_t* text : {u"Name\nAnn", u"N\nA", u"Имя\nИван\n", u"姓\n王\n", u"Naam\nČapek\nDočkal"}) {
            const QString expected = QString::fromUtf16(text);
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                const auto file = readCsv(encoded(expected, encoding));
                QVERIFY2(!file.failed, qPrintable(expected));
                QCOMPARE(file.header[0], expected.section(u'\n', 0, 0));
                QCOMPARE(file.rows[0].cells[0], expected.section(u'\n', 1, 1));
            }
        }
    }

    void everyEncodingHasACodeOfItsOwn()
    {
        for (const TextEncoding encoding : exchange::allEncodings())
            QCOMPARE(exchange::encodingFromCode(exchange::encodingCode(encoding)).value(), encoding);
        QCOMPARE(exchange::encodingFromCode(QStringLiteral("GBK")).value(), TextEncoding::Gb18030);
        QVERIFY(!exchange::encodingFromCode(QStringLiteral("koi9")));
    }

    void shiftJisIsDetectedAndRead()
    {
        if (!exchange::isEncodingAvailable(TextEncoding::ShiftJis))
            QSKIP("this system has no converter for Shift_JIS");
        const auto file = readCsv(test::readFile(test::fixturePath(QStringLiteral("japanese.csv"))));
        QVERIFY(!file.failed);
        QCOMPARE(exchange::encodingCode(file.format.encoding), QStringLiteral("shift_jis"));
        QCOMPARE(file.header[0], QStringLiteral("氏名"));
        QCOMPARE(file.rows[0].cells[0], QStringLiteral("山田太郎"));
        QCOMPARE(file.rows[1].cells[8], QStringLiteral("ソースとカレー")); // ソ ends with the byte of a backslash
        for (const auto& row : file.rows)
            QCOMPARE(row.fault, exchange::RowFault::None);
    }

    void brokenBytesOfEachEncodingAreMarked()
    {
        const auto decode = [](TextEncoding encoding, const QByteArray& bytes) {
            return exchange::TextDecoder(encoding).decode(bytes, true);
        };
        const QChar mark(exchange::TextDecoder::invalidMark);
        QCOMPARE(decode(TextEncoding::Utf8,
                     "a\xFF"
                     "b"),
            QStringLiteral("a") + mark + QStringLiteral("b"));
        QCOMPARE(decode(TextEncoding::Utf8, "a\xC0\xAF"), QStringLiteral("a") + mark + mark); // overlong
        QVERIFY(decode(TextEncoding::Utf8, "\xED\xA0\x80").startsWith(mark)); // a surrogate
        QVERIFY(decode(TextEncoding::Utf8, "\xF4\x90\x80\x80").startsWith(mark)); // over U+10FFFF
        QCOMPARE(decode(TextEncoding::Utf8, "a\xE2\x82"), QStringLiteral("a") + mark); // cut off
        QCOMPARE(decode(TextEncoding::Utf16Le,
                     QByteArray("a\0\0\xD8"
                                "b\0",
                         6)),
            QStringLiteral("a") + mark + QStringLiteral("b"));
        QCOMPARE(decode(TextEncoding::Utf16Le, QByteArray("a\0b", 3)), QStringLiteral("a") + mark);
        QCOMPARE(decode(TextEncoding::Windows1252,
                     "a\x81"
                     "b\x80"),
            QStringLiteral("a") + mark + QStringLiteral("b€"));
        if (exchange::isEncodingAvailable(TextEncoding::ShiftJis)) {
            QVERIFY(decode(TextEncoding::ShiftJis, "a\x82").endsWith(mark));
            QVERIFY(decode(TextEncoding::ShiftJis,
                "\xFF"
                "a")
                    .contains(mark));
        }
    }

    void anyCutGivesTheSameText()
    {
        const QString text = QStringLiteral("aä€😀漢字 end");
        const auto check = [](TextEncoding encoding, const QByteArray& bytes, const QString& expected) {
            for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
                exchange::TextDecoder decoder(encoding);
                const QString first = decoder.decode(bytes.left(cut), false);
                QCOMPARE(first + decoder.decode(bytes.mid(cut), true), expected);
            }
        };
        check(TextEncoding::Utf8, text.toUtf8(), text);
        check(TextEncoding::Utf16Le, encoded(text, QStringConverter::Utf16LE), text);
        check(TextEncoding::Utf16Be, encoded(text, QStringConverter::Utf16BE), text);
        if (exchange::isEncodingAvailable(TextEncoding::ShiftJis))
            check(TextEncoding::ShiftJis, "a\x8A\xBF\x8E\x9A\xB1 end", QStringLiteral("a漢字ｱ end"));
    }

    void codesReadBack()
    {
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                 TextEncoding::Windows1252, TextEncoding::ShiftJis})
            QCOMPARE(exchange::encodingFromCode(exchange::encodingCode(encoding).toUpper()), std::optional(encoding));
        QVERIFY(!exchange::encodingFromCode(QStringLiteral("koi8-u")));
    }

    void aChosenEncodingWins()
    {
        exchange::CsvFormatChoice choice;
        choice.encoding = TextEncoding::Windows1252;
        const auto file = readCsv("a,b\n\xC3\xA9,x\n", choice);
        QCOMPARE(file.rows[0].cells[0], QStringLiteral("Ã©"));
    }
};

AICMS_TEST(TestTextEncoding)
#include "test_text_encoding.moc"
