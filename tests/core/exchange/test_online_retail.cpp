// SPDX-License-Identifier: GPL-3.0-or-later
// A whole shop: nine months of a gift retailer, public data that are looked for under AICMS_DATA. The traps of this
// file stand in fixtures/orders.csv as well, which test_sales_import always reads.
#include "core/sales/orders_service.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QSet>

using namespace aicms;

namespace {

/// What the file says, summed up without any of the program's code: amounts in thousandths.
struct Expected {
    qint64 lines = 0;
    qint64 walkInLines = 0;
    qint64 creditLines = 0;
    qint64 markedLines = 0;
    qint64 thousandths = 0;
    QSet<QByteArray> orders;
    QSet<QByteArray> customers;
    QSet<QByteArray> products;
};

/// Cells of a row; quotes around cells with commas, doubled inside.
QList<QByteArray> cellsOf(const QByteArray& row)
{
    QList<QByteArray> cells {QByteArray()};
    bool isQuoted = false;
    for (const char c : row) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            cells.append(QByteArray());
        else
            cells.last().append(c);
    }
    return cells;
}

qint64 thousandthsOf(const QByteArray& price)
{
    const QList<QByteArray> parts = price.split('.');
    const QByteArray fraction = (parts.value(1) + "000").left(3);
    const qint64 value = QByteArray(parts[0] + fraction).toLongLong();
    return parts[0].startsWith('-') && value > 0 ? -value : value;
}

Expected sumUp(const QString& path)
{
    Expected sums;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the unpacked file cannot be read");
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = cellsOf(file.readLine().trimmed());
        const qint64 price = thousandthsOf(cells[5]);
        ++sums.lines;
        sums.walkInLines += cells[6].isEmpty() ? 1 : 0;
        sums.creditLines += cells[0].startsWith('C') ? 1 : 0;
        sums.markedLines += price <= 0 ? 1 : 0;
        sums.thousandths += price * cells[3].toLongLong();
        sums.orders.insert(cells[0]);
        sums.products.insert(cells[1]);
        if (!cells[6].isEmpty())
            sums.customers.insert(cells[6]);
    }
    return sums;
}

} // namespace

class TestOnlineRetail : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    QString m_path;

private Q_SLOTS:
    void initTestCase()
    {
        const QString packed
            = qEnvironmentVariable("AICMS_DATA", qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/../shared"))
            + QStringLiteral("/data/online-retail/transactions_dev.csv.gz");
        if (!QFile::exists(packed))
            QSKIP("skipped: data not here");
        m_path = m_folder.path(QStringLiteral("retail.csv"));
        QProcess unpack;
        unpack.setStandardOutputFile(m_path);
        unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), packed});
        if (!unpack.waitForFinished(60'000) || unpack.exitCode() != 0)
            QSKIP("skipped: gzip is not here");
    }

    void goesInWholeAndOutAgain()
    {
        if (m_path.isEmpty())
            QSKIP("skipped: data not here");
        const Expected expected = sumUp(m_path);
        QCOMPARE(expected.lines, 320'705);
        test::ImportBench bench;
        exchange::SalesImportRequest request;
        request.path = m_path;
        request.currency = QStringLiteral("GBP");
        request.createMissing = true;
        const auto result = bench.service.runSales(request).result();
        QVERIFY(result);
        QCOMPARE(result->counts.read, expected.lines);
        QCOMPARE(result->counts.created, expected.lines);
        QCOMPARE(result->counts.rejectedCount, 0);
        QCOMPARE(result->walkInLines, expected.walkInLines);
        QCOMPARE(result->creditLines, expected.creditLines);
        QCOMPARE(result->markedLines, expected.markedLines);
        QCOMPARE(result->orders, expected.orders.size());
        QCOMPARE(result->customersCreated, expected.customers.size());
        QCOMPARE(result->productsCreated, expected.products.size());
        QCOMPARE(result->totals.size(), std::size_t(1));
        QCOMPARE(result->totals[0].currency, QStringLiteral("GBP"));
        QCOMPARE(result->totals[0].total, *base::Decimal::of(expected.thousandths, 3));
        // The lines themselves say the same as the totals that stand beside the orders.
        QCOMPARE(bench.vault.number("SELECT SUM((quantity / 1000000) * unit_price) FROM order_line"),
            expected.thousandths * 1000);
        QCOMPARE(bench.vault.number("SELECT COUNT(*) FROM order_line WHERE quantity % 1000000 <> 0"), 0);

        const auto undone = bench.service.undo(result->counts.batch).result();
        QVERIFY(undone);
        QVERIFY(undone->keptOrders.empty() && undone->keptProducts.empty() && undone->conflicts.empty());
        for (const char* sql : {"SELECT COUNT(*) FROM sales_order", "SELECT COUNT(*) FROM order_line",
                 "SELECT COUNT(*) FROM product", "SELECT COUNT(*) FROM customer"})
            QCOMPARE(bench.vault.number(sql), 0);
    }
};

AICMS_TEST(TestOnlineRetail)
#include "test_online_retail.moc"
