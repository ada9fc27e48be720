// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/table_source.h"
#include "core/exchange/xlsx/cell_format.h"
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/core/exchange/xlsx_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using base::ErrorKind;
using test::EntryFile;
using test::WorkbookParts;

namespace {

struct Sheet {
    base::Error error = {};
    bool failed = false;
    QStringList header;
    std::vector<exchange::TableRow> rows;
};

Sheet read(const QByteArray& bytes, const std::optional<exchange::ColumnMapping>& mapping = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write the test's file");
    Sheet sheet;
    const auto stop = [&sheet](const base::Error& error) {
        sheet.error = error;
        sheet.failed = true;
        return sheet;
    };
    const auto source = exchange::openXlsxSource(file.fileName(), {exchange::FileFormat::Xlsx, mapping, {}});
    if (!source)
        return stop(source.error());
    auto& table = dynamic_cast<exchange::TableSource&>(**source);
    const auto rows = table.rows();
    if (!rows)
        return stop(rows.error());
    sheet.header = (*rows)->header();
    exchange::TableRow row;
    while (true) {
        const auto found = (*rows)->next(row);
        if (!found)
            return stop(found.error());
        if (!*found)
            return sheet;
        sheet.rows.push_back(row);
    }
}

QByteArray cell(const char* place, const char* type, const QByteArray& value)
{
    const QByteArray head = QByteArray("<c r=\"") + place + "\" t=\"" + type + "\">";
    return qstrcmp(type, "inlineStr") == 0 ? head + "<is><t>" + value + "</t></is></c>"
                                           : head + "<v>" + value + "</v></c>";
}

const QByteArray header = "<row r=\"1\">" + cell("A1", "inlineStr", "Name") + cell("B1", "inlineStr", "E-mail")
    + cell("C1", "inlineStr", "Birthday") + "</row>";

} // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKind()
    {
        WorkbookParts parts;
        parts.strings = "<si><t>Ayla Demir</t></si><si><r><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r>"
                        "<rPh><t>yomi</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>";
        parts.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                       "<numFmt numFmtId=\"171\" formatCode=\"00000\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                       "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
                       "<xf numFmtId=\"171\"/><xf numFmtId=\"22\"/></cellXfs>";
        parts.sheet = header + "<row r=\"3\">" + cell("A3", "s", "0") + cell("C3", "s", "1") + "</row><row r=\"4\">"
            + cell("A4", "s", "2") + "<c r=\"B4\" t=\"b\"><v>1</v></c><c r=\"C4\" s=\"1\"><v>33283</v></c></row>"
            + "<row r=\"5\"><c><v>4.9176040690190000E12</v></c><c s=\"3\"><v>1067</v></c><c "
              "s=\"2\"><v>33283.5</v></c></row>"
            + "<row r=\"6\"><c><f>1+1</f><v>0.30000000000000004</v></c><c t=\"str\"><f>A1</f><v>x</v></c>"
              "<c s=\"4\"><v>33283.34027777778</v></c></row><row r=\"7\"/><row r=\"9\"><c "
              "t=\"e\"><v>#N/A</v></c></row>";
        const Sheet sheet = read(parts.packed());
        QVERIFY2(!sheet.failed, qPrintable(sheet.error.subject));
        QCOMPARE(
            sheet.header, QStringList({QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Birthday")}));
        QCOMPARE(sheet.rows.size(), std::size_t(5));
        const auto row = [&sheet](std::size_t i) { return sheet.rows[i].cells.join(QLatin1Char('|')); };
        QCOMPARE(row(0), QStringLiteral("Ayla Demir||rich text"));
        QCOMPARE(sheet.rows[0].number, 3);
        QCOMPARE(row(1), QStringLiteral("a\rb_x0041_|TRUE|1991-02-14"));
        QCOMPARE(row(2), QStringLiteral("4917604069019|01067|1991-02-14"));
        QCOMPARE(row(3), QStringLiteral("0.3|x|1991-02-14 08:10"));
        QCOMPARE(row(4), QStringLiteral("#N/A||"));
        QCOMPARE(sheet.rows[4].number, 9);
    }

    void epochsOfExcelAndOfOldMacs()
    {
        using exchange::CellFormat;
        const CellFormat date {CellFormat::Kind::Date, 0};
        const auto text = [&date](const char* serial, bool mac) {
            return exchange::cellNumber(QString::fromLatin1(serial), date, mac);
        };
        QCOMPARE(text("1", false), QStringLiteral("1900-01-01"));
        QCOMPARE(text("59", false), QStringLiteral("1900-02-28"));
        QCOMPARE(text("61", false), QStringLiteral("1900-03-01"));
        QCOMPARE(text("33283", false), QStringLiteral("1991-02-14"));
        QCOMPARE(text("31821", true), QStringLiteral("1991-02-14"));
        QCOMPARE(text("-5", false), QStringLiteral("-5"));
        WorkbookParts parts;
        parts.properties = "date1904=\"1\"";
        parts.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        parts.sheet = header + "<row r=\"2\"><c r=\"C2\" s=\"0\"><v>31821</v></c></row>";
        QCOMPARE(read(parts.packed()).rows.at(0).cells.at(2), QStringLiteral("1991-02-14"));
    }

    void formatCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        using Kind = exchange::CellFormat::Kind;
        const auto row
            = [](const char* code, Kind kind) { QTest::newRow(code) << QString::fromUtf8(code) << int(kind); };
        row("General", Kind::Number);
        row("@", Kind::Number);
        row("0.00", Kind::Number);
        row("#,##0 \"days\"", Kind::Number);
        row("0.00E+00", Kind::Number);
        row("[Red]#,##0.00", Kind::Number);
        row("yyyy-mm-dd", Kind::Date);
        row("[$-407]d. mmmm yyyy;@", Kind::Date);
        row("yyyy\"年\"m\"月\"d\"日\"", Kind::Date);
        row("mmm-yy", Kind::Date);
        row("dd/mm/yyyy hh:mm", Kind::DateTime);
        row("[h]:mm", Kind::Time);
        row("mm:ss.0", Kind::Time);
        row("h:mm AM/PM", Kind::Time);
    }
    void formatCodes()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);
        QCOMPARE(int(exchange::readFormatCode(code).kind), kind);
    }

    void prefixesThatNobodyExpects()
    {
        WorkbookParts parts;
        parts.prefix = "x:";
        parts.strings = "<x:si><x:t>Ayla Demir</x:t></x:si>";
        parts.sheet = "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>Name</x:t></x:is></x:c></x:row>"
                      "<x:row r=\"2\"><x:c r=\"A2\" t=\"s\"><x:v>0</x:v></x:c></x:row>";
        const Sheet sheet = read(parts.packed());
        QVERIFY2(!sheet.failed, qPrintable(sheet.error.subject));
        QCOMPARE(sheet.rows.at(0).cells, QStringList(QStringLiteral("Ayla Demir")));
    }

    void sheetsCanBeChosen()
    {
        WorkbookParts parts;
        parts.sheet = header + "<row r=\"2\">" + cell("A2", "inlineStr", "Ayla") + "</row>";
        QCOMPARE(read(parts.packed()).rows.at(0).cells.at(0), QStringLiteral("Ayla"));
        exchange::ColumnMapping mapping;
        mapping.format.sheet = QStringLiteral("Hidden");
        QCOMPARE(read(parts.packed(), mapping).rows.at(0).cells.at(0), QStringLiteral("Secret"));
        mapping.format.sheet = QStringLiteral("Nowhere");
        QCOMPARE(read(parts.packed(), mapping).error.kind, ErrorKind::Invalid);
    }

    void titlesAboveTheHeader()
    {
        WorkbookParts parts;
        parts.sheet = "<row r=\"1\">" + cell("A1", "inlineStr", "Our customers") + "</row><row r=\"3\">"
            + cell("A3", "inlineStr", "Name") + cell("B3", "inlineStr", "E-mail") + cell("C3", "inlineStr", "City")
            + "</row><row r=\"4\">" + cell("A4", "inlineStr", "Ayla") + "</row>";
        const Sheet sheet = read(parts.packed());
        QCOMPARE(sheet.header.at(1), QStringLiteral("E-mail"));
        QCOMPARE(sheet.rows.size(), std::size_t(1));
    }

    void cellsBeyondTheHeader()
    {
        WorkbookParts parts;
        parts.sheet = header + "<row r=\"2\">" + cell("A2", "inlineStr", "Ayla") + cell("D2", "inlineStr", "x")
            + "</row>" + "<row r=\"3\">" + cell("ZZZ3", "inlineStr", "x") + "</row>";
        const Sheet sheet = read(parts.packed());
        QCOMPARE(sheet.rows.at(0).fault, exchange::RowFault::TooManyCells);
        QCOMPARE(sheet.rows.at(1).fault, exchange::RowFault::TooManyCells);
    }

    void theHeaderOnceMoreIsAFault()
    {
        WorkbookParts parts;
        parts.sheet = header + "<row r=\"2\">" + cell("A2", "inlineStr", " Name ") + cell("B2", "inlineStr", "E-mail")
            + cell("C2", "inlineStr", "Birthday") + "</row><row r=\"3\">" + cell("A3", "inlineStr", "Name") + "</row>";
        const Sheet sheet = read(parts.packed());
        QCOMPARE(sheet.rows.at(0).fault, exchange::RowFault::RepeatedHeader);
        QCOMPARE(sheet.rows.at(1).fault, exchange::RowFault::None); // somebody of that name
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        WorkbookParts ratio;
        ratio.sheet = header;
        ratio.others = {{QStringLiteral("xl/media/zeros"), QByteArray(64 * 1024 * 1024, '0')}};
        QTest::newRow("ratio") << ratio.packed() << int(ErrorKind::TooLarge) << "unpacked";
        // Each part is small; the rows are what is large.
        WorkbookParts unfolded;
        unfolded.strings = "<si><t>" + QByteArray(30'000, 'n') + "</t></si>";
        unfolded.sheet = header;
        for (int i = 0; i < 1'000; ++i)
            unfolded.sheet += "<row>" + cell("A2", "inlineStr", "Ayla") + cell("C2", "s", "0") + "</row>";
        QTest::newRow("one string in every row") << unfolded.packed() << int(ErrorKind::TooLarge) << "unpacked";
        WorkbookParts members;
        members.sheet = header;
        for (int i = 0; i < 1'001; ++i)
            members.others.emplace_back(QStringLiteral("xl/media/%1").arg(i), QByteArray("x"));
        QTest::newRow("members") << members.packed() << int(ErrorKind::TooLarge) << "members";
        WorkbookParts entities;
        entities.sheet = header;
        QByteArray broken = entities.packed();
        QTest::newRow("cut off") << broken.left(broken.size() / 2) << int(ErrorKind::Unsupported) << "zip";
        WorkbookParts deep;
        for (int i = 0; i < 100; ++i)
            deep.sheet += "<row>";
        for (int i = 0; i < 100; ++i)
            deep.sheet += "</row>";
        QTest::newRow("depth") << deep.packed() << int(ErrorKind::TooLarge) << "depth";
        WorkbookParts token;
        QByteArray noise(9 * 1024 * 1024, 'x');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>('a' + (i * 7919 + i / 13) % 26);
        token.sheet = "<row r=\"1\">" + cell("A1", "inlineStr", noise) + "</row>";
        QTest::newRow("token") << token.packed() << -1 << QString();
    }
    void bombsAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        const Sheet sheet = read(file);
        QVERIFY(sheet.failed);
        if (kind < 0) // as a token or as a header, whichever the XML reader makes of it
            return;
        QCOMPARE(int(sheet.error.kind), kind);
        QCOMPARE(sheet.error.subject, subject);
    }

    void aStringMayStandInManyRows()
    {
        WorkbookParts parts;
        parts.strings = "<si><t>" + QByteArray(300, 'n') + "</t></si>";
        parts.sheet = header;
        for (int i = 0; i < 5'000; ++i)
            parts.sheet += "<row>" + cell("A2", "inlineStr", "Ayla") + cell("C2", "s", "0") + "</row>";
        const Sheet sheet = read(parts.packed());
        QVERIFY(!sheet.failed);
        QCOMPARE(sheet.rows.size(), std::size_t(5'000));
    }

    void documentTypesAreRefused()
    {
        std::vector<exchange::ZipPart> parts;
        parts.push_back(exchange::wholePart(QStringLiteral("_rels/.rels"),
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Relationships>&b;"
            "</Relationships>"));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(exchange::writeZip(buffer, std::move(parts)));
        const Sheet sheet = read(bytes);
        QCOMPARE(sheet.error, (base::Error {ErrorKind::Unsupported, QStringLiteral("xml"), 0}));
    }

    void aZipThatIsNoWorkbook()
    {
        std::vector<exchange::ZipPart> parts;
        parts.push_back(exchange::wholePart(QStringLiteral("hello.txt"), "hello"));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(exchange::writeZip(buffer, std::move(parts)));
        QCOMPARE(read(bytes).error.kind, ErrorKind::Unsupported);
    }
};

AICMS_TEST(TestXlsxReader)
#include "test_xlsx_reader.moc"
