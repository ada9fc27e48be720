// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/data_file.h"
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace aicms::evaluate;

namespace {

bool isWithin(double value, double expected, double share)
{
    return std::abs(value / expected - 1) <= share;
}

} // namespace

/// Holds the models to the figures that they reached once (README.md): a change that loses some fails here.
class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parametersOfCdnow()
    {
        DATA_FILE(file, "cdnow/cdnow_sample_rfm.csv");
        const QJsonObject answer = evaluateBtyd(file);
        QVERIFY(isWithin(figure(answer, "r"), 0.2426, 0.005));
        QVERIFY(isWithin(figure(answer, "alpha"), 4.4135, 0.005));
        QVERIFY(isWithin(figure(answer, "a"), 0.7929, 0.005));
        QVERIFY(isWithin(figure(answer, "b"), 2.4258, 0.005));
        QVERIFY(figure(answer, "log_likelihood") >= -9582.44);
        QVERIFY(isWithin(figure(answer, "p"), 6.2488, 0.005));
        QVERIFY(isWithin(figure(answer, "q"), 3.7446, 0.005));
        QVERIFY(isWithin(figure(answer, "v"), 15.4477, 0.005));
    }

    void valueOfCdnow()
    {
        DATA_FILE(file, "cdnow/CDNOW_sample.txt.gz");
        const QJsonObject answer = evaluateValue(file, dayOf("1997-10-01"), dayOf("1998-07-01"));
        QCOMPARE(answer.value(QLatin1String("customers")).toInt(), 2357);
        QVERIFY(figure(answer, "mae") <= 0.7526);
        QVERIFY(figure(answer, "auc") >= 0.7829);
        QVERIFY(figure(answer, "coverage") >= 0.8 && figure(answer, "coverage") <= 0.95);
        QVERIFY(answer.value(QLatin1String("model_speaks")).toBool());
    }

    void valueOfRetail()
    {
        DATA_FILE(file, "online-retail/transactions_dev.csv.gz");
        const QJsonObject answer = evaluateValue(file, dayOf("2011-06-01"), dayOf("2011-09-01"));
        QCOMPARE(answer.value(QLatin1String("customers")).toInt(), 2718);
        QVERIFY(figure(answer, "mae") <= 0.7746);
        QVERIFY(figure(answer, "auc") >= 0.7592);
        QVERIFY(std::abs(figure(answer, "total_error")) <= 0.05);
        QVERIFY(!answer.value(QLatin1String("sees_leaving")).toBool()); // history too short for that
    }

    void carParts()
    {
        DATA_FILE(file, "demand/carparts_dev.csv.gz");
        const QJsonObject answer = evaluateIntermittent(file);
        QCOMPARE(answer.value(QLatin1String("series")).toInt(), 1207);
        QVERIFY(figure(answer, "pinball") <= 0.3946);
        QVERIFY(figure(answer, "attained") >= 0.94 && figure(answer, "attained") <= 0.97);
        QVERIFY(answer.value(QLatin1String("model_speaks")).toBool());
    }
};

AICMS_TEST(TestFigures)
#include "test_figures.moc"
