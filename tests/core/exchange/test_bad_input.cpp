// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to do harm, or that a program broke, through the service as the window and the command line use
// it: each ends with a clear answer and stores nothing that is wrong.
#include "core/exchange/import_service.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/core/exchange/xlsx_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using base::ErrorKind;

namespace {

const QByteArray card("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ayla Demir\r\nEMAIL:ayla@example.com\r\n");

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

    test::ImportBench m_bench;

    base::Result<exchange::ImportResult> import(const QByteArray& bytes)
    {
        exchange::ImportRequest request;
        request.path = m_bench.file(bytes);
        request.unmapped = exchange::UnmappedPolicy::Keep;
        request.dryRun = true;
        return m_bench.service.run(request).result();
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        test::WorkbookParts bomb;
        bomb.sheet
            = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Name" + QByteArray(64 * 1024 * 1024, ' ') + "</t></is></c></row>";
        QTest::newRow("zip bomb") << bomb.packed() << int(ErrorKind::TooLarge);
        test::WorkbookParts deep;
        deep.sheet = QByteArray("<a>").repeated(20'000);
        QTest::newRow("endless depth") << deep.packed() << int(ErrorKind::TooLarge);
        QTest::newRow("nothing") << QByteArray() << int(ErrorKind::Unsupported);
    }
    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        const auto result = import(file);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), kind);
    }

    void oneStringInEveryRowLeavesNothing()
    {
        test::WorkbookParts parts;
        parts.strings = "<si><t>" + QByteArray(30'000, 'n') + "</t></si>";
        parts.sheet
            = "<row><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Note</t></is></c></row>";
        for (int i = 0; i < 12'000; ++i)
            parts.sheet += "<row><c t=\"inlineStr\"><is><t>P</t></is></c><c t=\"s\"><v>0</v></c></row>";
        exchange::ImportRequest request;
        request.path = m_bench.file(parts.packed());
        const auto result = m_bench.service.run(request).result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::TooLarge);
        QCOMPARE(result.error().subject, QStringLiteral("unpacked"));
        QCOMPARE(m_bench.customers(), 0);
        QVERIFY(m_bench.service.unfinished().result()->empty());
    }

    void cardsWithoutEnd()
    {
        const auto result = import(card.repeated(3));
        QVERIFY(result);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->rejected.front().reason, exchange::RejectReason::EntryCutOff);
        QVERIFY(result->truncated);
    }

    void endlessFolds()
    {
        const auto result = import(card + "NOTE:" + QByteArray("x\r\n ").repeated(500'000) + "\r\nEND:VCARD\r\n");
        QVERIFY(result);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->rejected.front().reason, exchange::RejectReason::ValueTooLong);
    }

    void lineEndsOfEveryKindTogether()
    {
        const auto result = import("BEGIN:VCARD\nVERSION:3.0\r\nFN:Ayla\rEMAIL:ayla@example.com\nEND:VCARD\r"
                                   "BEGIN:VCARD\rVERSION:3.0\rFN:Ben\rEND:VCARD\r\n");
        QVERIFY(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->rejectedCount, 0);
    }

    void longRowsAreStoredInSmallerBlocks()
    {
        QByteArray csv("Name,Note\n");
        const QByteArray note(99'999, 'x');
        for (int i = 0; i < 180; ++i)
            csv += "P" + QByteArray::number(i) + ' ' + QByteArray::number(i) + ',' + note + '\n';
        exchange::ImportRequest request;
        request.path = m_bench.file(csv);
        const auto result = m_bench.service.run(request).result();
        QVERIFY(result);
        QCOMPARE(result->created, 180);
        QCOMPARE(m_bench.vault.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.rows'"), 1);
        QVERIFY(m_bench.service.undo(result->batch).result());
    }

    void aCellOfVeryManyValues_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("tags") << QByteArray("Tags") << QByteArray("t%1") << QByteArray(";");
        QTest::newRow("addresses") << QByteArray("E-mail 1 - Value") << QByteArray("p%1@example.com")
                                   << QByteArray(" ::: ");
    }
    void aCellOfVeryManyValues()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, between);
        QByteArrayList values;
        for (int i = 0; i < 30'000; ++i)
            values << QByteArray(value).replace("%1", QByteArray::number(i));
        const QByteArray labels = QByteArrayList(30'000, "Work").join(" ::: ");
        const auto result = import("Name,E-mail 1 - Type," + header + "\nAyla Demir,Home,"
            + values.mid(0, 3).join(between) + "\nBen Roth," + labels + ',' + values.join(between) + '\n');
        QVERIFY(result);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->rejectedCount, 1);
        QCOMPARE(result->rejected.front().reason, exchange::RejectReason::TooManyValues);
    }

    void wideRowsOfAnEndlessFile()
    {
        // As it goes on, so goes a file of gigabytes: rows are read one by one.
        QByteArray csv("Name,E-mail,Note\n");
        const QByteArray line = "P,p@example.com," + QByteArray(400'000, 'x') + "\n";
        for (int i = 0; i < 100; ++i)
            csv += line;
        const auto result = import(csv);
        QVERIFY(result);
        QCOMPARE(result->rejectedCount, 100);
    }
};

AICMS_TEST(TestBadInput)
#include "test_bad_input.moc"
