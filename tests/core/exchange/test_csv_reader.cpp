// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using aicms::test::CsvFile;
using aicms::test::readCsv;
using base::ErrorKind;
using exchange::RowFault;

namespace {

/// A device that can be read once only and never says how long it is, and counts what is held in memory at a time.
class Drip : public QIODevice {
public:
    Drip(QByteArray head, QByteArray repeated, qint64 times)
        : m_head(std::move(head)), m_row(std::move(repeated)), m_left(times)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_head.isEmpty() && m_left == 0 && QIODevice::atEnd(); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        while (m_head.size() < size && m_left > 0) {
            m_head += m_row;
            --m_left;
        }
        const qint64 count = qMin<qint64>(size, m_head.size());
        memcpy(data, m_head.constData(), static_cast<size_t>(count));
        m_head.remove(0, count);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_row;
    qint64 m_left;
};

} // namespace

namespace {

/// Every byte of a literal but the closing one, zeros too.
template <std::size_t size> QByteArray exactly(const char (&text)[size])
{
    return QByteArray(text, qsizetype(size) - 1);
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separatorIsDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << QByteArray("name,email\nA,a@example.com\n") << QChar(u',');
        QTest::newRow("semicolon, commas in cells")
            << QByteArray("name;street;town\nA;\"Row 1, 2\";X, Y\nB;Row 3, 4;Z\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("name\temail\nA, B\ta@example.com\n") << QChar(u'\t');
        QTest::newRow("bar") << QByteArray("name|note\nA|x, y\nB|z;w\n") << QChar(u'|');
        QTest::newRow("separator only inside quotes") << QByteArray("\"a;b;c;d\",x\n\"e;f;g;h\",y\n") << QChar(u',');
        QTest::newRow("declared by Excel") << QByteArray("sep=;\r\nname;email\r\nA;a@example.com\r\n") << QChar(u';');
        QTest::newRow("header wider than rows") << QByteArray("a,b,c,d,e,f\n1,2\n3,4\n5;x,6\n") << QChar(u',');
    }
    void separatorIsDetected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, separator);
        const CsvFile file = readCsv(bytes);
        QVERIFY(!file.failed);
        QCOMPARE(QChar(file.format.separator), separator);
        QVERIFY(file.header.size() > 1);
    }

    void cellsAreCutAsRfc4180Says_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << QByteArray("1,2,3")
                               << QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("doubled quotes") << QByteArray("\"a \"\"b\"\" c\",2,3")
                                        << QStringList {
                                               QStringLiteral("a \"b\" c"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("line break inside") << QByteArray(
            "\"a\r\nb\nc\",2,3") << QStringList {QStringLiteral("a\r\nb\nc"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("tab inside") << QByteArray(
            "a\tb,\"c\td\",3") << QStringList {QStringLiteral("a\tb"), QStringLiteral("c\td"), QStringLiteral("3")};
        QTest::newRow("text behind a quote") << QByteArray(
            "\"Big\" Joe,2,3") << QStringList {QStringLiteral("Big Joe"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("quote inside a plain cell") << QByteArray(
            "5\" pipe,2,3") << QStringList {QStringLiteral("5\" pipe"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("empty quotes") << QByteArray("\"\",2,\"\"")
                                      << QStringList {QString(), QStringLiteral("2"), QString()};
        QTest::newRow("blanks are kept") << QByteArray(
            " a ,2,3") << QStringList {QStringLiteral(" a "), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("too few") << QByteArray("1") << QStringList {QStringLiteral("1"), QString(), QString()};
        QTest::newRow("empty ones too many")
            << QByteArray("1,2,3,,,") << QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    }
    void cellsAreCutAsRfc4180Says()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, cells);
        for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"), QByteArray()}) {
            const CsvFile file = readCsv("x,y,z\n" + row + end);
            QVERIFY(!file.failed);
            QCOMPARE(file.rows.size(), std::size_t(1));
            QCOMPARE(file.rows[0].cells, cells);
            QCOMPARE(file.rows[0].fault, RowFault::None);
        }
    }

    void lineEndsMayBeMixed()
    {
        const CsvFile file = readCsv("a,b\r\n1,2\n3,4\r5,6\r\n\r\n\n7,8");
        QCOMPARE(file.rows.size(), std::size_t(4));
        QCOMPARE(file.rows[2].cells.first(), QStringLiteral("5"));
        QCOMPARE(file.rows[2].number, 4);
        QCOMPARE(file.rows[3].number, 7); // blank lines are passed over but counted, as a spreadsheet does
    }

    void raggedRowsAreReportedAndWhole()
    {
        const CsvFile file = readCsv("a,b,c\n1\n1,2,3,4,5\n1,2,3\n");
        QCOMPARE(file.rows.size(), std::size_t(3));
        QCOMPARE(file.rows[0].missingCells, 2);
        QCOMPARE(file.rows[0].fault, RowFault::None);
        QCOMPARE(file.rows[1].fault, RowFault::TooManyCells);
        QCOMPARE(file.rows[1].cells.size(), 5);
        QCOMPARE(file.rows[1].cells.last(), QStringLiteral("5"));
        QCOMPARE(file.rows[2].fault, RowFault::None);
    }

    /// Of each row the lines that it has in the file, whatever ends them, and whether a quote tore it open.
    void rowsTellTheirLines()
    {
        QByteArray bytes = "a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r3,\"open\n4,\"q\"\n5,w\n";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        exchange::CsvReader reader(device, {});
        QVERIFY(reader.readHeader());
        exchange::CsvRow row;
        QStringList told;
        while (*reader.next(row))
            told << QStringLiteral("%1: %2-%3%4")
                        .arg(row.number)
                        .arg(row.firstLine)
                        .arg(row.lastLine)
                        .arg(row.isTorn ? QStringLiteral(" torn") : QString());
        QCOMPARE(told,
            QStringList({QStringLiteral("2: 2-3"), QStringLiteral("4: 5-5"), QStringLiteral("5: 6-7 torn"),
                QStringLiteral("6: 8-8")}));
    }

    /// A file whose quotes cannot be trusted, line by line: an open quote ends with its line, and hides no cell of it.
    void linesCanStandAlone()
    {
        QByteArray bytes = "a,b,c\n\"1,x,y\n2,\"u,v\",w\r\n\n3,\"open \"\"q\"\",z\n4,e,\"f";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        exchange::CsvReader reader(
            device, {}, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        exchange::CsvRow row;
        QStringList told;
        while (*reader.next(row))
            told << QString::number(row.number) + u' ' + row.cells.join(u'|');
        QCOMPARE(told,
            QStringList({QStringLiteral("1 a|b|c"), QStringLiteral("2 1|x|y"), QStringLiteral("3 2|u,v|w"),
                QStringLiteral("5 3|open \"q\"|z"), QStringLiteral("6 4|e|f")}));
    }

    void truncatedFileKeepsTheRowsBefore()
    {
        const CsvFile file = readCsv("a,b\n1,2\n3,\"cut o");
        QVERIFY(!file.failed);
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].fault, RowFault::None);
        QCOMPARE(file.rows[1].fault, RowFault::UnterminatedQuote);
        QCOMPARE(file.rows[1].cells.last(), QStringLiteral("cut o"));
    }

    void invalidBytesAreReportedByRow()
    {
        const CsvFile file = readCsv("name,town\nZo\xC3\xAB,K\xC3\xB6ln\nB\xC3(,X\n\xF0\x9F\x98\x80,Y\nfine,Z\n");
        QVERIFY(!file.failed);
        QCOMPARE(file.format.encoding, exchange::TextEncoding::Utf8);
        QCOMPARE(file.rows.size(), std::size_t(4));
        QCOMPARE(file.rows[0].fault, RowFault::None);
        QCOMPARE(file.rows[1].fault, RowFault::InvalidBytes);
        QVERIFY(file.rows[1].cells.first().contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(file.rows[2].fault, RowFault::None);
        QCOMPARE(file.rows[3].fault, RowFault::None);
    }

    void aZeroCharacterIsTheFaultOfItsRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("faulty");
        QTest::newRow("inside a cell") << exactly("name,town\nA\0nn,Ulm\nBob,Bonn\n") << 0;
        QTest::newRow("behind a separator") << exactly("name,town\nAnn,Ulm\nBob,\0onn\n") << 1;
        QTest::newRow("in front of a row") << exactly("name,town\nAnn,Ulm\n\0Bob,Bonn\n") << 1;
        QTest::newRow("in a column that is cut off") << exactly("name,town\nAnn,Ulm\nBob,Bonn,\0\n") << 1;
        QTest::newRow("far behind the first bytes")
            << "name,town\n" + QByteArray("Ann,Ulm\n").repeated(20'000) + exactly("B\0b,Bonn\nCat,Trier\n") << 20'000;
    }
    void aZeroCharacterIsTheFaultOfItsRow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, faulty);
        const CsvFile file = readCsv(bytes);
        QVERIFY(!file.failed);
        QCOMPARE(file.format.encoding, exchange::TextEncoding::Utf8);
        QCOMPARE(file.header, (QStringList {QStringLiteral("name"), QStringLiteral("town")}));
        for (int i = 0; i < int(file.rows.size()); ++i)
            QCOMPARE(file.rows[size_t(i)].fault, i == faulty ? RowFault::ZeroCharacter : RowFault::None);
        QVERIFY(!file.rows[size_t(faulty)].cells.join(QLatin1Char('|')).contains(QChar(u'\0')));
    }

    void replacementCharacterOfTheFileItselfIsNoFault()
    {
        const CsvFile file = readCsv("a,b\n\xEF\xBF\xBD,\xC3\xA9\n");
        QCOMPARE(file.rows[0].fault, RowFault::None);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::Unsupported) << QStringLiteral("empty");
        QTest::newRow("blank lines only")
            << QByteArray("\n\r\n \n") << int(ErrorKind::Unsupported) << QStringLiteral("empty");
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << int(ErrorKind::Unsupported)
                                   << QStringLiteral("empty");
        QTest::newRow("zip, as xlsx is") << QByteArray("PK\x03\x04garbage,garbage") << int(ErrorKind::Unsupported)
                                         << QStringLiteral("binary");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n,,,") << int(ErrorKind::Unsupported)
                                 << QStringLiteral("binary");
        QTest::newRow("NUL bytes") << QByteArray("a,b\0\0\1\2\3,c\n\0x\n", 16) << int(ErrorKind::Unsupported)
                                   << QStringLiteral("binary");
        QTest::newRow("mostly NUL") << QByteArray("name,town\n") + QByteArray(4000, '\0') << int(ErrorKind::Unsupported)
                                    << QStringLiteral("binary");
        QByteArray noise;
        for (int i = 0; i < 4000; ++i)
            noise.append(static_cast<char>((i * 7919 + i / 7) % 256));
        QTest::newRow("noise") << noise << int(ErrorKind::Unsupported) << QStringLiteral("binary");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        const CsvFile file = readCsv(bytes);
        QVERIFY(file.failed);
        QCOMPARE(int(file.error.kind), kind);
        QCOMPARE(file.error.subject, subject);
    }

    void headerOnlyHasNoRows()
    {
        for (const QByteArray& bytes : {QByteArray("name,email"), QByteArray("name,email\r\n"), QByteArray("name\n")}) {
            const CsvFile file = readCsv(bytes);
            QVERIFY(!file.failed);
            QVERIFY(file.rows.empty());
            QCOMPARE(file.header.first(), QStringLiteral("name"));
        }
    }

    void hundredThousandColumnsAreRefusedQuickly()
    {
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += "c" + QByteArray::number(i) + ',';
        QElapsedTimer timer;
        timer.start();
        const CsvFile file = readCsv(bytes + "\n1,2\n");
        QVERIFY(file.failed);
        QCOMPARE(file.error.kind, ErrorKind::TooLarge);
        QCOMPARE(file.error.subject, QStringLiteral("columns"));
        QCOMPARE(file.error.number, 1000);
        QVERIFY2(timer.elapsed() < 1000, "must not read on");
    }

    void endlessHeaderIsRefusedWithoutReadingOn()
    {
        Drip endless("a,", "x,", 2'000'000'000);
        exchange::CsvReader reader(endless, {});
        const auto header = reader.readHeader();
        QVERIFY(!header);
        QCOMPARE(header.error().kind, ErrorKind::TooLarge);
        QVERIFY(reader.bytesRead() < 1'000'000);
    }

    void rowWiderThanTheLimitIsReported()
    {
        QByteArray wide;
        for (int i = 0; i < 100'000; ++i)
            wide += "x,";
        const CsvFile file = readCsv("a,b\n1,2\n" + wide + "\n3,4\n");
        QVERIFY(!file.failed);
        QCOMPARE(file.rows.size(), std::size_t(3));
        QCOMPARE(file.rows[1].fault, RowFault::TooManyCells);
        QVERIFY(file.rows[1].cells.size() <= 1000);
        QCOMPARE(file.rows[2].fault, RowFault::None);
    }

    void cellOfOneMegabyteIsTheLimit()
    {
        const exchange::CsvLimits limits;
        const CsvFile fits = readCsv("a,b\n1," + QByteArray(limits.cellCharacters, 'x') + "\n3,4\n");
        QCOMPARE(fits.rows[0].fault, RowFault::None);
        QCOMPARE(fits.rows[0].cells[1].size(), limits.cellCharacters);
        const CsvFile over = readCsv("a,b\n1," + QByteArray(limits.cellCharacters + 1, 'x') + "\n3,4\n");
        QCOMPARE(over.rows[0].fault, RowFault::CellTooLong);
        QCOMPARE(over.rows[0].cells[1].size(), limits.cellCharacters);
        QCOMPARE(over.rows[1].cells[0], QStringLiteral("3"));
    }

    void manyLongCellsTogetherAreCut()
    {
        exchange::CsvLimits limits;
        limits.cellCharacters = 100;
        limits.rowCharacters = 250;
        const QByteArray cell(100, 'x');
        const CsvFile file
            = readCsv("a,b,c,d\n" + cell + ',' + cell + ',' + cell + ',' + cell + "\n1,2,3,4\n", {}, limits);
        QCOMPARE(file.rows[0].fault, RowFault::CellTooLong);
        QCOMPARE(file.rows[0].cells.join(QString()).size(), 250);
        QCOMPARE(file.rows[1].fault, RowFault::None);
    }

    void rowsAndBytesHaveALimit()
    {
        exchange::CsvLimits rows;
        rows.rows = 2;
        QVERIFY(!readCsv("a,b\n1,2\n3,4\n", {}, rows).failed);
        const CsvFile over = readCsv("a,b\n1,2\n3,4\n5,6\n", {}, rows);
        QCOMPARE(over.error.kind, ErrorKind::TooLarge);
        QCOMPARE(over.error.number, 2);
        exchange::CsvLimits bytes;
        bytes.fileBytes = 8;
        QCOMPARE(readCsv("a,b\n1,2\n3,4\n", {}, bytes).error.number, 8);
        Drip drip("a,b\n", "1,2\n", 100'000);
        bytes.fileBytes = 200'000;
        exchange::CsvReader reader(drip, {}, bytes);
        QVERIFY(reader.readHeader());
        exchange::CsvRow row;
        base::Result<bool> found = true;
        while (found && *found)
            found = reader.next(row);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::TooLarge);
    }

    void piecesMayEndAnywhere()
    {
        // Over several read pieces, with characters of two to four bytes and line ends across their borders.
        QByteArray bytes("name,note\r\n");
        for (int i = 0; i < 20'000; ++i)
            bytes += QStringLiteral("Zoë %1,\"ä€😀 \"\"x\"\"\r\nline\"\r\n").arg(i).toUtf8();
        const CsvFile file = readCsv(bytes);
        QCOMPARE(file.rows.size(), std::size_t(20'000));
        for (std::size_t i = 0; i < file.rows.size(); ++i) {
            QCOMPARE(file.rows[i].fault, RowFault::None);
            QCOMPARE(file.rows[i].cells[0], QStringLiteral("Zoë %1").arg(i));
            QCOMPARE(file.rows[i].cells[1], QStringLiteral("ä€😀 \"x\"\r\nline"));
        }
    }

    void linkedInsProseIsPassedOver()
    {
        const CsvFile file = readCsv(test::readFile(test::fixturePath(QStringLiteral("linkedin.csv"))));
        QCOMPARE(file.header.first(), QStringLiteral("First Name"));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].number, 5);
    }
};

AICMS_TEST(TestCsvReader)
#include "test_csv_reader.moc"
