// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/charts/chart_key.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paged_table_model.h"
#include "ui/theme/theme.h"

#include <QGraphicsRectItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace aicms;

class TestCharts : public QObject {
    Q_OBJECT

    static std::vector<kit::ChartColumn> months(int count)
    {
        std::vector<kit::ChartColumn> columns;
        for (int i = 0; i < count; ++i) {
            const QString label = QDate(2025, 1, 1).addMonths(i).toString(QStringLiteral("MMM yy"));
            columns.push_back({label, label, 10.0 * i, QString::number(10 * i)});
        }
        return columns;
    }

    /// Whatever is written in the chart and can be seen.
    static QStringList textsOf(kit::ColumnChart& chart)
    {
        QStringList texts;
        const auto* view = chart.findChild<QGraphicsView*>();
        if (!view)
            return texts;
        const QList<QGraphicsItem*> items = view->scene()->items();
        for (QGraphicsItem* item : items) {
            const auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item);
            if (text && text->isVisible() && !text->toPlainText().isEmpty())
                texts << text->toPlainText();
        }
        return texts;
    }

    static double placeOf(kit::ColumnChart& chart, const QString& label)
    {
        const QList<QGraphicsItem*> items = chart.findChild<QGraphicsView*>()->scene()->items();
        for (QGraphicsItem* item : items) {
            const auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item);
            if (text && text->isVisible() && text->toPlainText() == label)
                return text->sceneBoundingRect().center().x();
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    /// A table takes a letter for the beginning of a name, a field for what is typed: the first must not have it.
    void theKeyWorksFromATableBesideTheChart()
    {
        QWidget page;
        auto* all = new QVBoxLayout(&page);
        auto* table = new kit::DataTable;
        table->setColumns({{QStringLiteral("name"), QStringLiteral("Name"), kit::CellKind::Text, 200, false}});
        table->rows()->setRows({{QStringLiteral("Ada")}, {QStringLiteral("Tom")}});
        auto* field = new QLineEdit;
        auto* panel = new kit::ChartPanel(QStringLiteral("Consents"));
        for (QWidget* each : std::initializer_list<QWidget*> {table, field, panel})
            all->addWidget(each);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table->setFocus();
        table->setCurrentId(1);
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(panel->isTable());
        QCOMPARE(table->currentId(), qint64(1));
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!panel->isTable());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_T);
        QVERIFY(!panel->isTable());
        QCOMPARE(field->text(), QStringLiteral("t"));
    }

    /// People are counted: half of one is nobody.
    void whatIsCountedHasNoHalves()
    {
        QCOMPARE(kit::chartScale(0, 1, 5).step, 0.2);
        QCOMPARE(kit::chartScale(0, 1, 5, 1).step, 1.0);
        QCOMPARE(kit::chartScale(0, 1, 5, 1).ticks(), 2);
        QCOMPARE(kit::chartScale(0, 95, 5, 1).step, kit::chartScale(0, 95, 5).step);
    }

    /// Time goes on in the direction in which one reads.
    void theNewestMonthIsWhereTheLineEnds_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theNewestMonthIsWhereTheLineEnds()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const std::unique_ptr<kit::ColumnChart> chart(kit::makeColumnChart());
        chart->resize(1000, 190);
        chart->setColumns(months(12));
        chart->setLayoutDirection(direction);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QTest::qWait(50);
        if (!chart->findChild<QGraphicsView*>())
            QSKIP("this build paints its charts by itself");
        const double oldest = placeOf(*chart, months(12).front().label);
        const double newest = placeOf(*chart, months(12).back().label);
        QVERIFY(oldest >= 0 && newest >= 0);
        QCOMPARE(newest > oldest, direction == Qt::LeftToRight);
    }

    /// What should not be passed is seen although no column reaches it.
    void theLimitHasRoom()
    {
        const std::unique_ptr<kit::ColumnChart> chart(kit::makeColumnChart());
        chart->setLimit(30);
        chart->resize(600, 190);
        chart->setColumns(months(2)); // 0 and 10
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QTest::qWait(50);
        if (!chart->findChild<QGraphicsView*>())
            QSKIP("this build paints its charts by itself");
        QVERIFY2(textsOf(*chart).contains(QStringLiteral("30")), qPrintable(textsOf(*chart).join(u'|')));
    }

    /// The axis has room for both, the table names both, and the key says which is which.
    void aSecondSeriesStandsOnTheFirst()
    {
        kit::ChartPanel panel(QStringLiteral("Removed"));
        panel.setParts(QStringLiteral("Month"), QStringLiteral("By a rule"), QStringLiteral("On request"));
        panel.resize(600, 240);
        panel.setColumns({{QStringLiteral("Jan"), QStringLiteral("January 2026"), 10, QStringLiteral("10"), 20,
                             QStringLiteral("20")}},
            QStringLiteral("30 in January"));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTest::qWait(50);
        QStringList keys;
        for (const auto* key : panel.findChildren<kit::ChartKey*>()) {
            QVERIFY(key->isVisible() && key->width() >= key->sizeHint().width());
            keys << key->accessibleName();
        }
        QCOMPARE(keys, QStringList({QStringLiteral("By a rule"), QStringLiteral("On request")}));
        const auto* rows = panel.findChild<kit::DataTable*>()->rows();
        QCOMPARE(rows->columnCount(), 3);
        QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("10"));
        QCOMPARE(rows->index(0, 2).data().toString(), QStringLiteral("20"));
        auto* chart = panel.findChild<kit::ColumnChart*>();
        if (!chart->findChild<QGraphicsView*>())
            QSKIP("this build paints its charts by itself");
        QVERIFY2(textsOf(*chart).contains(QStringLiteral("30")), qPrintable(textsOf(*chart).join(u'|')));
        int filled = 0;
        for (const QGraphicsItem* item : chart->findChild<QGraphicsView*>()->scene()->items()) {
            const auto* bar = qgraphicsitem_cast<const QGraphicsRectItem*>(item);
            filled += bar && bar->isVisible() && bar->brush().style() == kit::aboveBrush ? 1 : 0;
        }
        QCOMPARE(filled, 1);
    }

    void labelsAreWhole_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("leastMonths");
        QTest::newRow("two months in a record") << 2 << QSize(370, 190) << 2;
        QTest::newRow("a year in a record") << 12 << QSize(370, 190) << 4;
        QTest::newRow("two years over the page") << 24 << QSize(1000, 190) << 8;
        QTest::newRow("a year in little room") << 12 << QSize(240, 120) << 2;
    }
    void labelsAreWhole()
    {
        QFETCH(int, columns);
        QFETCH(QSize, size);
        QFETCH(int, leastMonths);
        const std::unique_ptr<kit::ColumnChart> chart(kit::makeColumnChart());
        chart->resize(size);
        chart->setColumns(months(columns));
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QTest::qWait(50);
        const QStringList texts = textsOf(*chart);
        if (texts.isEmpty() && !chart->findChild<QGraphicsView*>())
            QSKIP("this build paints its charts by itself");
        int shown = 0;
        for (const auto& month : months(columns))
            shown += texts.contains(month.label) ? 1 : 0;
        const QString all = texts.join(QStringLiteral(" | "));
        QVERIFY2(shown >= leastMonths, qPrintable(all));
        QVERIFY2(texts.contains(months(columns).back().label), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("...")) && !all.contains(u'…'), qPrintable(all));
        QVERIFY2(texts.size() - shown >= 3, qPrintable(all)); // figures at the side
    }
};

AICMS_WINDOW_TEST(TestCharts)
#include "test_charts.moc"
