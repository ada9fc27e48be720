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
        QVERIFY(!exchange::encodingFromCode(QStringLiteral("koi8-r")));
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
