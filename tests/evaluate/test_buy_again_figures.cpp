// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/data_file.h"
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"
#include "tests/support/test_program.h"

using namespace aicms::evaluate;

/// As TestRecommendFigures, for the list with what people bought before.
class TestBuyAgainFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyItemsOfRetail()
    {
        DATA_FILE(file, "online-retail/transactions_dev.csv.gz");
        const Period period {dayOf("2011-05-01"), dayOf("2011-07-01"), dayOf("2011-09-01")};
        const QJsonObject answer = evaluateRecommend(file, period, RecommendTask::Any);
        QCOMPARE(answer.value(QLatin1String("users")).toInt(), 1135);
        QVERIFY(figure(answer, "ndcg_100") >= 0.4592);
    }
};

AICMS_TEST(TestBuyAgainFigures)
#include "test_buy_again_figures.moc"
