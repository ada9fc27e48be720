// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/demand/intermittent.h"
#include "core/models/demand/lead_time_demand.h"
#include "tests/core/models/invented_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::models;

class TestDemand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConstantDemandIsForecastAsItIs()
    {
        const std::vector<double> constant(30, 4.0);
        QCOMPARE(simpleSmoothing(constant), 4.0);
        QCOMPARE(teunterSyntetosBabai(constant), 4.0);
        QCOMPARE(aggregatedSmoothing(constant), 4.0);
        QCOMPARE(syntetosBoylan(constant), 4.0 * 0.99); // the correction for the least constant
    }

    void nothingSoldIsNoError()
    {
        for (const std::vector<double>& none : {std::vector<double>(), {0}, {0, 0, 0, 0}})
            QCOMPARE(intermittentDemand(none), 0.0);
        QCOMPARE(reorderRule({}, 0, 3, 1, 0.95).reorderPoint, 0.0);
    }

    void whatIsNotSoldAnyMoreFades()
    {
        std::vector<double> fading(24, 3.0);
        fading.insert(fading.end(), 24, 0.0);
        QVERIFY(teunterSyntetosBabai(fading) < 1.0);
        QVERIFY(teunterSyntetosBabai(fading) < syntetosBoylan(fading));
    }

    void quantilesAreThoseOfTheDistributions()
    {
        // R: qpois(c(.5, .95), 3) and qnbinom(c(.5, .95, .99), size = 2, mu = 4)
        QCOMPARE(LeadTimeDemand(3, 1).quantile(0.5), 3.0);
        QCOMPARE(LeadTimeDemand(3, 1).quantile(0.95), 6.0);
        QCOMPARE(LeadTimeDemand(4, 3).quantile(0.5), 3.0);
        QCOMPARE(LeadTimeDemand(4, 3).quantile(0.95), 11.0);
        QCOMPARE(LeadTimeDemand(4, 3).quantile(0.99), 15.0);
        QVERIFY(std::abs(LeadTimeDemand(5000, 20).quantile(0.5) - 5000) < 20);
    }

    /// Demand drawn at random: of 100 lead times about 95 are covered.
    void theServiceIsKept()
    {
        aicms::test::InventedShop shop(9);
        int covered = 0;
        constexpr int series = 400;
        for (int i = 0; i < series; ++i) {
            std::vector<double> history;
            double came = 0;
            for (int period = 0; period < 63; ++period) {
                const double demand = shop.chance() < 0.4 ? 1 + shop.below(4) : 0;
                if (period < 60)
                    history.push_back(demand);
                else
                    came += demand;
            }
            const ReorderRule rule = reorderRule(history, intermittentDemand(history), 3, 1, 0.95);
            QVERIFY(rule.orderUpTo >= rule.reorderPoint);
            covered += came <= rule.reorderPoint ? 1 : 0;
        }
        QVERIFY2(covered > 0.92 * series && covered < 0.99 * series, qPrintable(QString::number(covered)));
    }

    void lossIsLopsided()
    {
        QCOMPARE(pinballLoss(10, 12, 0.9), 1.8);
        QVERIFY(std::abs(pinballLoss(12, 10, 0.9) - 0.2) < 1e-12);
    }
};

AICMS_TEST(TestDemand)
#include "test_demand.moc"
