// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/gamma_functions.h"
#include "core/models/value/rfm.h"
#include "core/models/value/value_model.h"
#include "core/models/value/year_factor.h"
#include "tests/core/models/invented_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms::models;
using aicms::test::InventedShop;

class TestValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gammaFunctions()
    {
        QVERIFY(std::abs(logGamma(0.5) - 0.57236494292470009) < 1e-13);
        QVERIFY(std::abs(logGamma(101) - 363.73937555556349) < 1e-10);
        QVERIFY(std::abs(logGamma(1e-5) - 11.512919692895826) < 1e-11);
        QVERIFY(std::abs(digamma(1) + 0.57721566490153286) < 1e-13);
        QVERIFY(std::abs(digamma(0.1) + 10.423754940411076) < 1e-12);
    }

    void visitsAreCountedInDaysBeforeTheEnd()
    {
        const Visits visits = visitsFrom({10, 24, 31, 40}, {8, 4, 6, 100}, 39);
        QCOMPARE(visits.repeats, 2);
        QCOMPARE(visits.lastAt, 3.0);
        QCOMPARE(visits.observed, 4.0); // the last day that is known is the 38th
        QCOMPARE(visits.spend, 5.0);
        QCOMPARE(visits.anySpend, 6.0);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, visitsFrom({40}, {1}, 40));
    }

    /// Fader and Hardie's customer 1516 of CDNOW: 25.76 purchases in the next 52 weeks.
    void expectedPurchasesAreThePublishedOnes()
    {
        const PurchaseModel model {Leaving::AfterRepeat, 0.243, 4.414, 0.793, 2.426, 0};
        const PurchaseForecast forecast = forecastPurchases(model, {26, 30.86, 31, 0, 0, 1}, 52);
        QVERIFY2(std::abs(forecast.expected - 25.76) < 0.02, qPrintable(QString::number(forecast.expected)));
        QVERIFY(forecast.low <= 26 && forecast.high >= 26);
    }

    /// Without leaving, BG/NBD is the negative binomial, whose mean is known.
    void withoutLeavingTheMeanIsTheRate()
    {
        const PurchaseModel model {Leaving::AfterRepeat, 0.7, 8, 1e-9, 1000, 0};
        const Visits visits {3, 10, 20, 0, 0, 1};
        QVERIFY(std::abs(forecastPurchases(model, visits, 12).expected - 12 * 3.7 / 28) < 1e-6);
        QVERIFY(model.seesNobodyLeave());
    }

    void aFittedModelIsAtTheTop()
    {
        const auto people = InventedShop(1).purchaseDays(400, 400, 10, 60);
        const std::vector<Visits> visits = sampleAt(people, 300, 400).visits;
        const PurchaseModel model = fitPurchases(visits, Leaving::AfterAny);
        QVERIFY(model.logLikelihood < 0);
        QCOMPARE(fitPurchases(visits, Leaving::AfterAny).logLikelihood, model.logLikelihood);
        // Those who bought often will buy more often.
        const double often = forecastPurchases(model, {25, 40, 42, 0, 0, 1}, 10).expected;
        const double seldom = forecastPurchases(model, {4, 40, 42, 0, 0, 1}, 10).expected;
        QVERIFY(often > 3 * seldom);
    }

    void intervalsHoldWhatTheyPromise()
    {
        const auto people = InventedShop(2).purchaseDays(1000, 500, 12, 50);
        const auto model = ValueModel::train(people, 400);
        QVERIFY(model.has_value());
        const ValueSample sample = sampleAt(people, 400, 500);
        const std::vector<ValueForecast> forecasts = model->forecast(sample.visits, 100 / 7.0);
        int held = 0;
        for (size_t i = 0; i < forecasts.size(); ++i) {
            held += sample.purchasesIn[i] >= forecasts[i].low && sample.purchasesIn[i] <= forecasts[i].high ? 1 : 0;
            QVERIFY(forecasts[i].chanceOfAny >= 0 && forecasts[i].chanceOfAny <= 1);
            QVERIFY(forecasts[i].spend >= 0);
        }
        QVERIFY(held > 0.78 * double(forecasts.size()));
    }

    void theVerdictAsksForASureGain()
    {
        QVERIFY(!judge({}, {}).modelMaySpeak());
        QVERIFY(!judge(std::vector<double>(19, 1.0), std::vector<double>(19, 2.0)).modelMaySpeak());
        QVERIFY(judge(std::vector<double>(20, 1.0), std::vector<double>(20, 2.0)).modelMaySpeak());
        QVERIFY(!judge(std::vector<double>(20, 1.0), std::vector<double>(20, 1.0)).modelMaySpeak());
        std::vector<double> mixed(40, 0.0); // better for half of them, as much worse for nearly half
        for (size_t i = 0; i < mixed.size(); ++i)
            mixed[i] = i % 2 == 0 ? 0 : 1.9;
        QVERIFY(!judge(mixed, std::vector<double>(40, 1.0)).modelMaySpeak());
    }

    void whoWonSpeaks()
    {
        for (const unsigned seed : {1, 2, 3, 4, 5}) {
            const auto model = ValueModel::train(InventedShop(seed).purchaseDays(120, 300, 9, 11), 300);
            QVERIFY(model.has_value());
            const std::vector<Visits> visits {{3, 10, 20, 5, 5, 1}, {0, 0, 9, 0, 5, 1}, {9, 30, 40, 5, 5, 1}};
            const std::vector<ValueForecast> spoken = model->forecast(visits, 10);
            const std::vector<ValueForecast> own = model->modelForecast(visits, 10);
            for (size_t i = 0; i < visits.size(); ++i)
                QCOMPARE(spoken[i].purchases,
                    model->verdict().modelMaySpeak() ? own[i].purchases : rateSoFar(visits[i], 10));
        }
    }

    void aShortHistorySaysSo()
    {
        for (const int people : {0, 1, 20, 49})
            QVERIFY(!ValueModel::train(InventedShop(3).purchaseDays(people, 300, 10, 40), 300).has_value());
        QVERIFY(!ValueModel::train(InventedShop(3).purchaseDays(200, 50, 10, 40), 50).has_value());
        QVERIFY(ValueModel::train(InventedShop(3).purchaseDays(200, 300, 10, 40), 300).has_value());
    }

    void theSeasonIsThatOfTheYearBefore()
    {
        std::vector<int> days;
        for (int day = 0; day < 364; ++day)
            days.insert(days.end(), day < 91 ? 6 : 2, day); // the first quarter sells three times as much
        QVERIFY(yearFactor(days, 364, 91) > 1.7);
        QVERIFY(yearFactor(days, 364, 91) <= 2);
        QCOMPARE(yearFactor(days, 300, 91), 1.0); // less than a year
        QCOMPARE(yearFactor({}, 364, 91), 1.0);
        days.clear();
        for (int day = 0; day < 364; ++day)
            days.push_back(day);
        QVERIFY(std::abs(yearFactor(days, 364, 91) - 1) < 1e-9);
        QVERIFY(yearFactor({0, 1, 2}, 364, 91) < 1.06); // three purchases tell next to nothing
    }

    void fifthsArePlain()
    {
        std::vector<Visits> all;
        for (int i = 0; i < 10; ++i)
            all.push_back({i, double(i), 10, 0, double(i), 1});
        const std::vector<Rfm> fifths = rfmFifths(all);
        QCOMPARE(fifths.front().recency, 1);
        QCOMPARE(fifths.back().frequency, 5);
        QCOMPARE(fifths[5].money, 3);
        QCOMPARE(rfmFifths(std::vector<Visits>(8)).front().money, 3);
        QCOMPARE(rfmFifths(std::vector<Visits>(2)).front().recency, 3);
    }
};

AICMS_TEST(TestValue)
#include "test_value.moc"
