// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/paged_table_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace aicms::kit;

namespace {

std::vector<qint64> idsTo(qint64 count)
{
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

std::vector<PagedTableModel::Row> rowsOf(const std::vector<qint64>& ids, const QString& mark = QStringLiteral("n"))
{
    std::vector<PagedTableModel::Row> rows;
    for (const qint64 id : ids)
        rows.push_back({mark + QString::number(id), 10});
    return rows;
}

/// Keeps what was asked, so that a test answers when it wants.
struct Asked {
    std::vector<std::pair<std::vector<qint64>, PagedTableModel::Answer>> calls;
    PagedTableModel::Loader loader()
    {
        return [this](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
            calls.emplace_back(ids, answer);
        };
    }
};

QString textAt(const PagedTableModel& model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

void setUp(PagedTableModel& model, qint64 count)
{
    model.setColumns({{QStringLiteral("name"), QStringLiteral("Name")},
        {QStringLiteral("spent"), QStringLiteral("Spent"), CellKind::Number}});
    model.setIds(idsTo(count));
}

} // namespace

class PagedTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForABlockOnce()
    {
        Asked asked;
        PagedTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setUp(model, 100);
        model.setLoader(asked.loader());
        QCOMPARE(textAt(model, 3), QString());
        QVERIFY(!model.isLoaded(3));
        QCOMPARE(textAt(model, 60), QString());
        QCOMPARE(asked.calls.size(), 1U);
        QCOMPARE(asked.calls[0].first.size(), 64U);
        textAt(model, 64);
        QCOMPARE(asked.calls.size(), 2U);
        QCOMPARE(asked.calls[1].first.size(), 36U); // the rest
        QCOMPARE(asked.calls[1].first.front(), 65);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        asked.calls[0].second(rowsOf(asked.calls[0].first));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(textAt(model, 3), QStringLiteral("n4"));
        QVERIFY(model.isLoaded(3));
        QVERIFY(!model.isLoaded(64));
        QCOMPARE(asked.calls.size(), 2U);
    }

    void lateAnswersAreDropped()
    {
        Asked asked;
        auto model = std::make_unique<PagedTableModel>();
        setUp(*model, 10);
        model->setLoader(asked.loader());
        textAt(*model, 0);
        model->setIds({7, 8});
        asked.calls[0].second(rowsOf(asked.calls[0].first, QStringLiteral("old")));
        QCOMPARE(textAt(*model, 0), QString());
        QCOMPARE(asked.calls.size(), 2U);
        asked.calls[1].second(rowsOf(asked.calls[1].first));
        QCOMPARE(textAt(*model, 0), QStringLiteral("n7"));
        model->reload();
        textAt(*model, 0);
        QCOMPARE(asked.calls.size(), 3U);
        model.reset();
        asked.calls[2].second(rowsOf({7, 8})); // must not touch the dead model
    }

    void failedBlockIsAskedAgain()
    {
        Asked asked;
        PagedTableModel model;
        setUp(model, 5);
        model.setLoader(asked.loader());
        textAt(model, 0);
        asked.calls[0].second({});
        textAt(model, 0);
        QCOMPARE(asked.calls.size(), 2U);
    }

    void shortOrEmptyRowsAreHarmless()
    {
        PagedTableModel model;
        setUp(model, 3);
        model.setLoader([](const std::vector<qint64>&, const PagedTableModel::Answer& answer) {
            answer({PagedTableModel::Row {}, PagedTableModel::Row {QStringLiteral("one cell")}});
        });
        QCOMPARE(textAt(model, 0, 1), QString());
        QCOMPARE(textAt(model, 1), QStringLiteral("one cell"));
        QCOMPARE(textAt(model, 1, 1), QString());
        QCOMPARE(textAt(model, 2), QString()); // fewer rows than asked
        QCOMPARE(model.index(9, 0).isValid(), false);
    }

    void oldestBlocksAreForgotten()
    {
        int asked = 0;
        PagedTableModel model;
        const int blocks = PagedTableModel::keptBlocks + 1;
        setUp(model, blocks * PagedTableModel::blockRows);
        model.setLoader([&](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
            ++asked;
            answer(rowsOf(ids));
        });
        for (int block = 0; block < PagedTableModel::keptBlocks; ++block)
            textAt(model, block * PagedTableModel::blockRows);
        textAt(model, 0); // used again: block 1 is now the oldest
        textAt(model, (blocks - 1) * PagedTableModel::blockRows);
        QCOMPARE(asked, blocks);
        QVERIFY(model.isLoaded(0));
        QVERIFY(!model.isLoaded(PagedTableModel::blockRows));
        QCOMPARE(textAt(model, PagedTableModel::blockRows), QStringLiteral("n65"));
        QCOMPARE(asked, blocks + 1);
    }

    void aMillionRows()
    {
        int asked = 0;
        PagedTableModel model;
        setUp(model, 1'000'000);
        model.setLoader([&](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
            ++asked;
            answer(rowsOf(ids));
        });
        QCOMPARE(model.rowCount(), 1'000'000);
        QElapsedTimer clock;
        clock.start();
        for (int page = 0; page < 1000; ++page) {
            for (int row = 0; row < 30; ++row)
                QCOMPARE(textAt(model, page * 997 + row), QStringLiteral("n%1").arg(page * 997 + row + 1));
        }
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(asked <= 2000);
        QCOMPARE(model.rowOf(999'999), 999'998);
        QCOMPARE(model.rowOf(5'000'000), -1);
    }

    void ticks()
    {
        PagedTableModel model;
        setUp(model, 4);
        model.setTickable(true);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.columnOf(QStringLiteral("name")), 1);
        QSignalSpy changed(&model, &PagedTableModel::checkedChanged);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(2, 1), Qt::Checked, Qt::CheckStateRole));
        model.setChecked(99, true); // no such row
        model.setChecked(1, true);
        QCOMPARE(model.checkedIds(), (std::vector<qint64> {1, 3}));
        QCOMPARE(changed.count(), 2);
        model.setIds({3, 4}); // 1 is gone
        QCOMPARE(model.checkedIds(), (std::vector<qint64> {3}));
        QCOMPARE(changed.count(), 3);
        model.checkAll();
        QCOMPARE(model.checkedCount(), 2);
        model.clearChecked();
        QCOMPARE(model.checkedCount(), 0);
    }

    void fixedRows()
    {
        PagedTableModel model;
        setUp(model, 0);
        std::vector<PagedTableModel::Row> rows;
        for (int row = 0; row < 200; ++row)
            rows.push_back({QStringLiteral("r%1").arg(row), row});
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(textAt(model, 199), QStringLiteral("r199"));
        QCOMPARE(model.idAt(199), 200);
        QCOMPARE(model.idAt(200), 0);
    }
};

AICMS_WINDOW_TEST(PagedTableModelTest)
#include "test_paged_table_model.moc"
