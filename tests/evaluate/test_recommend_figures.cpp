// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/data_file.h"
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"
#include "tests/support/test_program.h"

using namespace aicms::evaluate;

/// As TestFigures, apart from it because choosing the settings takes a while: a minute on a busy machine.
class TestRecommendFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newItemsOfRetail()
    {
        DATA_FILE(file, "online-retail/transactions_dev.csv.gz");
        const Period period {dayOf("2011-05-01"), dayOf("2011-07-01"), dayOf("2011-09-01")};
        const QJsonObject answer = evaluateRecommend(file, period, RecommendTask::New);
        QCOMPARE(answer.value(QLatin1String("users")).toInt(), 1068);
        QCOMPARE(answer.value(QLatin1String("items")).toInt(), 2579);
        QVERIFY(figure(answer, "ndcg_100") >= 0.2274);
        QVERIFY(figure(answer, "recall_20") >= 0.1774);
    }

    void newItemsOfCompleteJourney()
    {
        DATA_FILE(file, "complete-journey/transactions.csv.gz");
        const Period period {dayOf("2017-08-01"), dayOf("2017-10-01"), dayOf("2018-01-01")};
        const QJsonObject answer = evaluateRecommend(file, period, RecommendTask::New);
        QCOMPARE(answer.value(QLatin1String("users")).toInt(), 706);
        QVERIFY(figure(answer, "ndcg_100") >= 0.1759);
    }
};

AICMS_TEST(TestRecommendFigures)
#include "test_recommend_figures.moc"
