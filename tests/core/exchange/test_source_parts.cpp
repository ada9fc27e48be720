// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_fields_service.h"
#include "core/exchange/source/source_parts.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <QBuffer>

using namespace aicms;
using namespace aicms::exchange;
using test::ImportBench;
using test::operator""_s;

namespace {

struct WrittenPart {
    QByteArray bytes;
    std::optional<base::Error> error;
};

template <class Write> WrittenPart partBy(const Write& write)
{
    WrittenPart part;
    QBuffer target(&part.bytes);
    target.open(QIODevice::WriteOnly);
    if (const auto written = write(target); !written)
        part.error = written.error();
    part.bytes.replace("\xEF\xBB\xBF", "").replace("\r\n", "\n");
    return part;
}

WrittenPart leftOutOf(const QString& path, UnmappedPolicy unmapped)
{
    return partBy([&](QIODevice& target) { return writeLeftOutValues(path, {}, unmapped, target); });
}

const QByteArray cardWithBlocked
    = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ayla Demir\r\nX-SHOE-SIZE:39\r\nX-RELIGION:none\r\n"
      "END:VCARD\r\n";

} // namespace

class TestSourceParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsNotLeftOut_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("dropped");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("table") << QByteArray("Name,Shoe size,Religion\nAyla Demir,39,none\n")
                               << QByteArray("row,Shoe size,Religion\n2,39,none\n")
                               << QByteArray("row,Religion\n2,none\n");
        QTest::newRow("whole customers") << cardWithBlocked << QByteArray("entry,X-SHOE-SIZE,X-RELIGION\n1,39,none\n")
                                         << QByteArray("entry,X-RELIGION\n1,none\n");
    }
    void whatIsKeptIsNotLeftOut()
    {
        QFETCH(QByteArray, file);
        ImportBench bench;
        const QString path = bench.file(file);
        QTEST(leftOutOf(path, UnmappedPolicy::Drop).bytes, "dropped");
        QTEST(leftOutOf(path, UnmappedPolicy::Keep).bytes, "kept");
    }

    /// A column that goes into an own field of a special category is refused where the fields are not known.
    void partsAreReadAsThePreviewWas()
    {
        ImportBench bench;
        customers::OwnFieldsService fields(*bench.vault.database, bench.vault.session, u"DE"_s);
        QVERIFY(fields
                .add({{1}, u"Religion"_s, customers::OwnFieldKind::Text, {}, u"contract_performance"_s,
                    customers::Sensitivity::SpecialCategory, customers::SpecialGround::HealthCare})
                .result());
        const QString path = bench.file("Name;Religion;Shoe size\nAyla Demir;none;39\n;;40\n");
        const auto preview = bench.service.preview(path).result();
        QVERIFY(preview);
        const SourceChoice choice = asRead(*preview);
        const auto run = bench.service.run({.path = path}).result();
        QVERIFY(run);
        QCOMPARE(run->rejected.size(), std::size_t(1));

        const WrittenPart rejected
            = partBy([&](QIODevice& target) { return writeRejectedEntries(path, choice, run->rejected, target); });
        QVERIFY(!rejected.error);
        QVERIFY2(rejected.bytes.contains("3,nothing_to_identify,,,40"), rejected.bytes);
        const WrittenPart leftOut
            = partBy([&](QIODevice& target) { return writeLeftOutValues(path, choice, UnmappedPolicy::Drop, target); });
        QCOMPARE(leftOut.bytes, QByteArray("row,Shoe size\n2,39\n3,40\n"));

        // And later, by the batch alone.
        const auto source = bench.service.sourceOf(run->batch, path).result();
        QVERIFY2(source, qPrintable(source ? QString() : source.error().subject));
        const WrittenPart later
            = partBy([&](QIODevice& target) { return writeRejectedEntries(path, *source, run->rejected, target); });
        QCOMPARE(later.bytes, rejected.bytes);
    }
};

AICMS_TEST(TestSourceParts)
#include "test_source_parts.moc"
