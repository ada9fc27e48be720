// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numeric/gamma_functions.h"
#include "core/models/value/rfm.h"
#include "core/models/value/value_model.h"
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

    /// The figure that Fader and Hardie print for customer 1516 of CDNOW: x 26, t_x 30.86, T 31, 39 weeks on: 25.76.
    void expectedPurchasesAreThePublishedOnes()
    {
        const PurchaseModel model {Leaving::AfterRepeat, 0.243, 4.414, 0.793, 2.426, 0};
        const PurchaseForecast forecast = forecastPurchases(model, {26, 30.86, 31, 0, 0, 1}, 39);
        QVERIFY2(std::abs(forecast.expected - 25.76) < 0.02, qPrintable(QString::number(forecast.expected)));
        QVERIFY(forecast.low <= 26 && forecast.high >= 26 && forecast.low > 5);
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

    void whereTheRivalWinsItSpeaks()
    {
        // Everybody buys like clockwork: the rate so far is exact, so nothing can be surely better.
        std::vector<PurchaseDays> people;
        for (int person = 0; person < 200; ++person) {
            PurchaseDays& history = people.emplace_back();
            for (int day = 0; day < 600; day += 5 + person % 7 * 5) {
                history.days.push_back(day);
                history.money.push_back(10);
            }
        }
        const auto model = ValueModel::train(people, 500);
        QVERIFY(model.has_value());
        QVERIFY(!model->verdict().modelMaySpeak());
        const std::vector<Visits> visits = sampleAt(people, 500, 600).visits;
        const std::vector<ValueForecast> forecasts = model->forecast(visits, 10);
        for (size_t i = 0; i < visits.size(); ++i)
            QCOMPARE(forecasts[i].purchases, rateSoFar(visits[i], 10));
    }

    void aShortHistorySaysSo()
    {
        for (const int people : {0, 1, 20, 49})
            QVERIFY(!ValueModel::train(InventedShop(3).purchaseDays(people, 300, 10, 40), 300).has_value());
        QVERIFY(!ValueModel::train(InventedShop(3).purchaseDays(200, 50, 10, 40), 50).has_value());
        QVERIFY(ValueModel::train(InventedShop(3).purchaseDays(200, 300, 10, 40), 300).has_value());
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
        QCOMPARE(rfmFifths({{}, {}}).front().recency, 3);
    }
};

AICMS_TEST(TestValue)
#include "test_value.moc"
