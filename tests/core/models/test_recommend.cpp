// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/recommend/recommend_trial.h"
#include "tests/core/models/invented_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <Eigen/Dense>

#include <numeric>

using namespace aicms::models;
using aicms::test::InventedShop;

namespace {

constexpr int shopItems = 60, shopDays = 300;

ItemCounts countsOf(const std::vector<Buyer>& buyers)
{
    ItemCounts counts(shopItems);
    for (const Buyer& buyer : buyers)
        counts.add(buyer);
    return counts;
}

double largestDifference(const ItemMatrix& a, const Eigen::MatrixXd& b)
{
    return (a.cast<double>() - b).cwiseAbs().maxCoeff();
}

} // namespace

class TestRecommend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easeIsTheClosedForm()
    {
        const ItemCounts counts = countsOf(InventedShop(1).buyers(300, 6, shopDays));
        std::vector<int> all(shopItems);
        std::iota(all.begin(), all.end(), 0);
        Eigen::MatrixXd gram(shopItems, shopItems);
        for (int i = 0; i < shopItems; ++i) {
            for (int j = 0; j < shopItems; ++j)
                gram(i, j) = counts.together(i, j) + (i == j ? 20 : 0);
        }
        const Eigen::MatrixXd inverse = gram.inverse();
        Eigen::MatrixXd expected = -(inverse.array().rowwise() / inverse.diagonal().transpose().array()).matrix();
        expected.diagonal().setZero();
        QVERIFY(largestDifference(easeWeights(counts, all, 20), expected) < 1e-4);
    }

    /// Every tenth person goes: counts and weights are those of a shop in which she never was.
    void unlearningEqualsTrainingWithout()
    {
        const std::vector<Buyer> buyers = InventedShop(2).buyers(200, 6, shopDays);
        ItemCounts counts = countsOf(buyers);
        std::vector<Buyer> left = buyers;
        for (size_t i = 0; i < buyers.size(); i += 10) {
            counts.remove(buyers[i]);
            std::erase_if(left, [&](const Buyer& buyer) { return buyer.id == buyers[i].id; });
            const ItemCounts without = countsOf(left);
            QVERIFY(counts == without);
            const Recommender unlearned(counts, {}, shopDays), retrained(without, {}, shopDays);
            QCOMPARE(unlearned.universe(), retrained.universe());
            QVERIFY(largestDifference(unlearned.weights(), retrained.weights().cast<double>()) <= 1e-5);
        }
    }

    void everyReasonIsSupportedAndSharesAddUp()
    {
        const std::vector<Buyer> buyers = InventedShop(3).buyers(150, 6, shopDays);
        const ItemCounts counts = countsOf(buyers);
        RecommendSettings settings;
        settings.lambda = 20;
        settings.popularity = 0.05;
        settings.buyAgain = 0.1;
        settings.trend = 0.5;
        const Recommender recommender(counts, settings, shopDays);
        int reasons = 0;
        for (const Buyer& buyer : buyers) {
            for (const Suggestion& suggestion : recommender.suggest(buyer, SuggestionList::New, 5)) {
                double share = suggestion.byPopularity + suggestion.byOwnPurchases;
                QCOMPARE(suggestion.byOwnPurchases, 0.0);
                for (const Reason& reason : suggestion.because) {
                    QVERIFY(reason.people >= Recommender::leastPeople);
                    QCOMPARE(reason.people, counts.together(reason.item, suggestion.item));
                    QVERIFY(std::ranges::any_of(
                        buyer.purchases, [&](const Purchase& bought) { return bought.item == reason.item; }));
                    share += reason.share;
                    ++reasons;
                }
                QVERIFY(share <= 1 + 1e-9);
            }
        }
        QVERIFY(reasons > 500);
    }

    void theListsAreApart()
    {
        const std::vector<Buyer> buyers = InventedShop(4).buyers(150, 6, shopDays);
        const ItemCounts counts = countsOf(buyers);
        RecommendSettings settings;
        settings.buyAgain = 0.2;
        const Recommender recommender(counts, settings, shopDays);
        for (const Buyer& buyer : buyers) {
            const auto had = [&](const Suggestion& suggestion) {
                return std::ranges::any_of(
                    buyer.purchases, [&](const Purchase& bought) { return bought.item == suggestion.item; });
            };
            QVERIFY(std::ranges::none_of(recommender.suggest(buyer, SuggestionList::New, 10), had));
            QVERIFY(std::ranges::all_of(recommender.suggest(buyer, SuggestionList::BuyAgain, 10), had));
        }
    }

    void tasteBeatsPopularityAndNoiseDoesNot()
    {
        const auto verdictFor = [](const std::vector<Buyer>& buyers) {
            const RecommendSettings settings
                = chooseSettings(RecommendTrial(buyers, shopItems, 150, 225), SuggestionList::New);
            return judgeRecommender(RecommendTrial(buyers, shopItems, 225, shopDays), settings, SuggestionList::New);
        };
        QVERIFY(verdictFor(InventedShop(5).buyers(400, 6, shopDays)).modelMaySpeak());
        std::vector<Buyer> noise = InventedShop(6).buyers(400, 1, shopDays);
        QVERIFY(!verdictFor(noise).modelMaySpeak());
    }

    void aSmallShopIsNoError_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {0, 1, 4, 20, 50})
            QTest::addRow("%d people", people) << people;
    }
    void aSmallShopIsNoError()
    {
        QFETCH(const int, people);
        const std::vector<Buyer> buyers = InventedShop(7).buyers(people, 6, shopDays);
        const RecommendTrial trial(buyers, shopItems, 200, shopDays);
        const RecommendSettings settings = chooseSettings(trial, SuggestionList::Any);
        const Verdict verdict = judgeRecommender(trial, settings, SuggestionList::Any);
        QVERIFY(people >= Verdict::leastCases || !verdict.modelMaySpeak());
        const ItemCounts counts = countsOf(buyers);
        const Recommender recommender(counts, settings, shopDays);
        for (const Buyer& buyer : buyers)
            QVERIFY(people >= Recommender::leastPeople || recommender.suggest(buyer, SuggestionList::Any, 5).empty());
    }

    void onlyItemsWorthCountingStay()
    {
        const std::vector<Buyer> buyers
            = {{1, {{3, 1}, {7, 1}, {9, 2}}}, {2, {{3, 5}, {3, 6}, {9, 1}}}, {3, {{3, 9}, {8, 9}, {8, 10}}}};
        QCOMPARE(itemsWorthCounting(buyers, 2, 10), (std::vector<int> {3, 9}));
        QCOMPARE(itemsWorthCounting(buyers, 2, 1), (std::vector<int> {3}));
        const std::vector<Buyer> kept = onlyItems(buyers, {7, 9});
        QCOMPARE(kept.size(), size_t(2));
        QVERIFY((kept[0].purchases == std::vector<Purchase> {{0, 1}, {1, 2}}));
    }
};

AICMS_TEST(TestRecommend)
#include "test_recommend.moc"
